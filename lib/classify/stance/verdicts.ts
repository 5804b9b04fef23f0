/**
 * What someone thinks of something, told in any words: by an act of praise or blame, by a feeling, by a judgement given to him.
 * a: "The mayor welcomed the ruling." b: "The mayor voiced disappointment at the ruling." -> stance
 * a: "The minister praised the plan." b: "The plan is flawed, the minister said." -> stance
 */
import { kinOf } from "../../align/terms.ts";
import { kinHolders } from "../../lexicon/holder-words.ts";
import { timeNouns } from "../../lexicon/time-nouns.ts";
import { verdictPhrases } from "../../lexicon/verdict-phrases.ts";
import type { Claim, Phrase, Side, Sides, Span, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains, tokenSpan } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { claimsAt } from "../antonym/outcome-things.ts";
import { areOthers } from "../antonym/other-things.ts";
import { isHedged, isNegated, matchesIn, type PhraseMatch } from "../antonym/phrases.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { referentOf, sameCompany, unresolved } from "../sameness.ts";
import { quoted, wordsOf, type SentenceReading, type Story } from "../story.ts";
import { remembered } from "../../text/remembered.ts";
import { flatMap } from "../../text/flat-map.ts";
import { closenessIn } from "../closeness.ts";

/** A judgement with who makes it and what it is of. */
interface Verdict {
  readonly sentence: number;
  readonly attitude: "for" | "against";
  readonly words: Span;
  readonly holder: Phrase;
  readonly key: string;
  /** Kin of the nouns it is of, the nearest first. */
  readonly topics: readonly string[];
  /** Shared entities whose it is: Peru of "Peru's stance". */
  readonly owners: ReadonlySet<number>;
}

/** Most pairs of verdicts of one holder that are compared. */
const mostPairs = 400;

export function opposedVerdicts(story: Story): Judgement[] {
  const told = { a: byHolder(verdictsIn(story, "a")), b: byHolder(verdictsIn(story, "b")) };
  const closeness = closenessIn(story);
  return [...told.a].flatMap(([holder, own]) => {
    const others = told.b.get(holder) ?? [];
    if (own.length * others.length > mostPairs) return [];
    const found = flatMap(own, (a) =>
      flatMap(others, (b) => {
        const close = closeness(a.sentence, b.sentence);
        return areOpposed(story, a, b) ? [{ a, b, close }] : [];
      }),
    );
    // A report repeats what someone thinks: once is enough.
    const best = found.sort(
      (x, y) => y.close - x.close || x.a.sentence + x.b.sentence - y.a.sentence - y.b.sentence,
    )[0];
    return best === undefined ? [] : [judgement(story, best)];
  });
}

function byHolder(verdicts: readonly Verdict[]): Map<string, Verdict[]> {
  return groupBy(verdicts, ({ key }) => key);
}

/** Topics that two verdicts share when one alone does not name what both are of. */
const enoughTopics = 2;

function areOpposed(story: Story, a: Verdict, b: Verdict): boolean {
  if (a.attitude === b.attitude) return false;
  if (areOthers(story, { ...a, thing: a.holder }, { ...b, thing: b.holder })) return false;
  if (!sameCompany(story, { phrase: a.holder, sentence: a.sentence }, { phrase: b.holder, sentence: b.sentence }))
    return false;
  const shared = a.topics.filter((topic) => b.topics.includes(topic));
  if (shared.length === 0) return false;
  if (areApart(a.owners, b.owners)) return false;
  return a.topics[0] === b.topics[0] || shared.length >= enoughTopics;
}

function areApart(x: ReadonlySet<number>, y: ReadonlySet<number>): boolean {
  return x.size > 0 && y.size > 0 && ![...x].some((entity) => y.has(entity));
}

/** The phrases of praise and blame in a sentence: two searches ask for them. */
export const verdictMatches = remembered(({ tokens }: SentenceReading): readonly PhraseMatch[] =>
  matchesIn(verdictPhrases, tokens),
);

function verdictsIn(story: Story, side: Side): Verdict[] {
  return flatMap(story.sentences[side], (sentence) => {
    if (!isStory(story.readings[side].sentences[sentence.index])) return [];
    return verdictMatches(sentence).flatMap((match) => verdictOf(story, side, sentence, match));
  });
}

/** Whether a phrase is only hoped, feared or asked for: "called for a fair trial", but not "called the trial fair". */
export function isUnsure(tokens: readonly Token[], from: number): boolean {
  return isHedged(tokens.some(({ lemma }) => lemma === "call") ? tokens.map(asNaming) : tokens, from, true);
}

function asNaming(token: Token, at: number, tokens: readonly Token[]): Token {
  const names = token.lemma === "call" && token.tag === "VERB" && objectTags.has(tokens[at + 1]?.tag ?? "PUNCT");
  return names ? { ...token, norm: "named", lemma: "name" } : token;
}

const objectTags: ReadonlySet<Token["tag"]> = new Set(["DET", "PRON", "PROPN"]);

function verdictOf(story: Story, side: Side, sentence: SentenceReading, { phrase, from, to }: PhraseMatch): Verdict[] {
  const { tokens, index } = sentence;
  if (isUnsure(tokens, from) || isNegated(tokens, from)) return [];
  const words = tokenSpan(tokens, from, to);
  const claim = claimsAt(sentence.claims, words)[0];
  if (claim === undefined) return [];
  const source = story.readings[side].attributions[claim.attribution ?? -1]?.source ?? null;
  // "The directors are opposed to the offer" is read as a passive.
  const subject = claim.actor ?? (claim.passive ? claim.target : null);
  const holders = [...(claim.verb === "be" && source !== null ? [] : [subject]), source].filter(
    (holder): holder is Phrase => holder !== null && !unresolved(story, side, holder),
  );
  const topics = topicsOf(sentence, words, to, subjectsOf(claim, words));
  const owners = ownersIn(story, side, sentence, to);
  return holders.map((holder) => ({
    owners,
    sentence: index,
    attitude: phrase.pole === "one" ? "for" : "against",
    words,
    holder,
    key: keyOf(story, side, holder),
    // "The police did well, the lawyer said" is of the police, too.
    topics: [...topics, ...(holder === source && claim.actor !== null ? [kinOf(claim.actor.lemma)] : [])].filter(
      (topic) => topic !== kinOf(holder.lemma),
    ),
  }));
}

/** Tokens behind the words among which an owner stands. */
const ownerReach = 4;

function ownersIn(story: Story, side: Side, { tokens, index }: SentenceReading, to: number): ReadonlySet<number> {
  const near = tokens.slice(to + 1, to + 1 + ownerReach);
  const mark = near.findIndex(({ norm }) => /^['’]s?$/.test(norm));
  const owner = near[mark - 1];
  if (owner === undefined) return new Set();
  const named = story
    .entitiesIn(side, index)
    .filter(({ span, entity }) => contains(span, owner.span) && story.entities[entity]?.kind !== "other");
  return new Set(named.map(({ entity }) => entity));
}

function keyOf(story: Story, side: Side, holder: Phrase): string {
  const referent = referentOf(story, side, holder);
  return referent.startsWith("@") ? referent : (kinHolders.get(holder.lemma) ?? referent);
}

/** What a judgement in words is of: "the plan" of "the plan is flawed". */
function subjectsOf({ actor, target, passive, verb }: Claim, words: Span): Phrase[] {
  const judged = passive ? [target] : verb === "be" ? [actor] : [];
  // "called the plan | flawed"
  const before = target !== null && !passive && target.span.end <= words.start ? [target] : [];
  return [...judged, ...before].filter((phrase) => phrase !== null);
}

/** Most nouns behind the words that tell what they are of: "the ruling on the airport". */
const mostTopics = 3;

function topicsOf({ tokens }: SentenceReading, words: Span, to: number, subjects: readonly Phrase[]): string[] {
  const ofSubjects = subjects.flatMap(({ span }) => heads(tokens, tokenFrom(tokens, span.start), span.end));
  // "the plan of the bank to cut fees": the nouns up to the words.
  const behind = heads(tokens, to + 1, Infinity);
  const inside = heads(tokens, tokenFrom(tokens, words.start), words.end);
  return [...new Set([...ofSubjects, ...behind, ...inside])].slice(0, mostTopics);
}

/** Kin of the nouns from a token on that are no mere owner and no part of a compound, up to the next clause. */
function heads(tokens: readonly Token[], from: number, end: number): string[] {
  const found: string[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.span.start >= end) break;
    if (token.norm === ";" || token.norm === "," || token.norm === "but" || token.norm === "while") break;
    if (token.tag !== "NOUN" && token.tag !== "PROPN") continue;
    const next = tokens[at + 1];
    if (next?.tag === "NOUN" || next?.tag === "PROPN" || /^['’]/.test(next?.norm ?? "")) continue;
    if (!timeNouns.has(token.lemma) && !token.lemma.endsWith("day")) found.push(kinOf(token.lemma));
  }
  return found;
}

function judgement(story: Story, { a, b }: Sides<Verdict>): Judgement {
  const evidence = { a: a.words, b: b.words };
  const told = (side: Side, { attitude, words }: Verdict): string =>
    `${attitude} it in ${side.toUpperCase()} (${quoted(story, side, words)})`;
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence, b: b.sentence },
    evidence,
    reason: `${wordsOf(story, "a", a.holder.span)}: ${told("a", a)}, ${told("b", b)}.`,
    developing: false,
  };
}
