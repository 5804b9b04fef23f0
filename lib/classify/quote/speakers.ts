/** Who speaks the quotations that two reports share. */
import { nameRelation } from "../../extract/entities/name-match.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import { callings, type SourceKind } from "../../lexicon/sources.ts";
import type { Attribution, Phrase, SharedEntity, Side, Sides, Span } from "../../model.ts";
import { contains } from "../../text/span.ts";
import { kindsOfSource } from "../attribution/source-kinds.ts";
import type { QuotedWords } from "./quoted-words.ts";
import type { Story } from "../story.ts";
import type { CommonStretch } from "./wordings.ts";

/** Who speaks the shared words, where both reports tell. */
export function speakersOf(story: Story, pair: Sides<QuotedWords>, common: CommonStretch): Sides<Phrase> | null {
  const of = (side: Side): Phrase | null => {
    const { sentence, words } = pair[side];
    const { from } = common.whole[side];
    const first = words[from]?.token.span;
    if (first === undefined) return null;
    const told = story.sentences[side][sentence]?.attributions ?? [];
    const holds = (one: Attribution): boolean => one.direct && one.content.some((span) => contains(span, first));
    return told.find(holds)?.source ?? null;
  };
  const [a, b] = [of("a"), of("b")];
  return a === null || b === null ? null : { a, b };
}

/** Whether both quotations are given to one speaker, by name: "he" of two reports may be two. */
export function sameSpeaker(story: Story, { a, b }: Sides<Phrase>): boolean {
  const entity = story.sharedEntity("a", a.entity);
  return entity !== null && entity === story.sharedEntity("b", b.entity);
}

/**
 * Two who are not one: people with names of their own, or sources of two kinds. "He" of whom no name tells may be either, and
 * so may "a fisherman" be the fisherman whom the other report names.
 */
export function otherSpeaker(story: Story, pair: Sides<QuotedWords>, speakers: Sides<Phrase>): boolean {
  if (isNameless(story, "a", speakers.a) || isNameless(story, "b", speakers.b)) return false;
  const named = { a: nameOf(story, "a", speakers.a), b: nameOf(story, "b", speakers.b) };
  if (named.a !== null && named.b !== null) {
    if (named.a === named.b || nameRelation(named.a.name, named.b.name) !== "different") return false;
    const arePeople = named.a.kind === "person" && named.b.kind === "person";
    // Whom "he" means is read with less certainty than a name: the other must not be named beside him.
    const mayBeHe = isPronoun(speakers.a) ? named.b.mentions.a : isPronoun(speakers.b) ? named.a.mentions.b : [];
    if (arePeople) return mayBeHe.length === 0;
  }
  return areOfOtherKinds(story, pair, speakers) || areOfOtherJobs(story, pair, speakers);
}

/** Two people with names of their own: what each says in words of his own is no misquotation. */
export function otherPerson(story: Story, speakers: Sides<Phrase>): boolean {
  if (isPronoun(speakers.a) || isPronoun(speakers.b)) return false;
  const named = { a: nameOf(story, "a", speakers.a), b: nameOf(story, "b", speakers.b) };
  if (named.a?.kind !== "person" || named.b?.kind !== "person" || named.a === named.b) return false;
  return nameRelation(named.a.name, named.b.name) === "different";
}

function isPronoun({ lemma }: Phrase): boolean {
  return pronouns.has(lemma);
}

function isNameless(story: Story, side: Side, speaker: Phrase): boolean {
  return isPronoun(speaker) && nameOf(story, side, speaker) === null;
}

function nameOf(story: Story, side: Side, { entity }: Phrase): SharedEntity | null {
  const shared = story.sharedEntity(side, entity);
  const found = shared === null ? undefined : story.entities[shared];
  return found === undefined || found.kind === "other" || !/^\p{Lu}/u.test(found.name) ? null : found;
}

/** "a nurse" and "hospital director Ines Vogt": two callings of which nobody has both. */
function areOfOtherJobs(story: Story, pair: Sides<QuotedWords>, speakers: Sides<Phrase>): boolean {
  const of = (side: Side): Set<string> => {
    const tokens = story.sentences[side][pair[side].sentence]?.tokens ?? [];
    const told = tokens.filter(({ span }) => contains(speakers[side].span, span));
    return new Set(told.flatMap(({ lemma }) => callings.get(lemma) ?? []));
  };
  const [a, b] = [of("a"), of("b")];
  return a.size > 0 && b.size > 0 && ![...a].some((calling) => b.has(calling));
}

/** "a paramedic" and "the director of the clinic": what each is called tells of another kind of source. */
function areOfOtherKinds(story: Story, pair: Sides<QuotedWords>, speakers: Sides<Phrase>): boolean {
  const of = (side: Side): Set<SourceKind> => {
    const sentence = story.sentences[side][pair[side].sentence];
    return sentence === undefined ? new Set() : kindsOfSource(story.readings[side], speakers[side], sentence);
  };
  const [a, b] = [of("a"), of("b")];
  return a.size > 0 && b.size > 0 && ![...a].some((kind) => b.has(kind));
}

/** Longest name, in characters, that is shown whole. */
const longestShown = 40;

/** Sentences before and behind a quotation in which its speaker may be named. */
const farthest = 8;

/** The words that name two speakers, and the sentences that these stand in: a long speech names its speaker once. */
export function shownSpeakers(
  story: Story,
  pair: Sides<QuotedWords>,
  speakers: Sides<Phrase>,
): { readonly sentences: Sides<number>; readonly evidence: Sides<Span> } | null {
  const at = (side: Side): number | null => {
    const from = Math.max(0, pair[side].sentence - farthest);
    const near = story.readings[side].sentences.slice(from, from + 2 * farthest + 1);
    const index = near.findIndex(({ span }) => contains(span, speakers[side].span));
    return index < 0 ? null : from + index;
  };
  const sentences = { a: at("a"), b: at("b") };
  if (sentences.a === null || sentences.b === null) return null;
  const shown = ({ head, span }: Phrase): Span => (span.end - span.start <= longestShown ? span : head);
  return {
    sentences: { a: sentences.a, b: sentences.b },
    evidence: { a: shown(speakers.a), b: shown(speakers.b) },
  };
}
