/** Who speaks the quotations that two reports share. */
import { nameRelation } from "../../extract/entities/name-match.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import type { Attribution, Phrase, Side, Sides, Span } from "../../model.ts";
import { contains } from "../../text/span.ts";
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

/** Two people with names of their own: a firm and its spokeswoman, "he" and a name may be one. */
export function otherSpeaker(story: Story, speakers: Sides<Phrase>): boolean {
  if (pronouns.has(speakers.a.lemma) || pronouns.has(speakers.b.lemma)) return false;
  const entities = {
    a: story.sharedEntity("a", speakers.a.entity),
    b: story.sharedEntity("b", speakers.b.entity),
  };
  if (entities.a === null || entities.b === null || entities.a === entities.b) return false;
  const [first, second] = [story.entities[entities.a], story.entities[entities.b]];
  if (first?.kind !== "person" || second?.kind !== "person") return false;
  return nameRelation(first.name, second.name) === "different";
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
