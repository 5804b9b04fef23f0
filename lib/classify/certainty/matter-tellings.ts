/** Where a report answers a matter: by which words, for whom, and as sure as its clause tells it. */
import { byWord } from "../../lexicon/by-word.ts";
import { matters } from "../../lexicon/matters.ts";
import type { Answer, Matter } from "../../lexicon/matter.ts";
import { firstWords, type Phrasing } from "../../lexicon/phrasing.ts";
import { conditionals } from "../../lexicon/certainty.ts";
import type { Claim, Side, Span, Token } from "../../model.ts";
import { contains, overlaps, tokenSpan } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { isUntilThen } from "../until-then.ts";
import { indexesOf } from "../../text/word-places.ts";
import { wordsOf, type SentenceReading, type Story } from "../story.ts";
import { denialOf, endOf, type Denial } from "./matter-phrases.ts";
import { clausesOf, namedIn, partiesNamed, subjectNames, subjectNouns } from "./matter-parties.ts";

/** Words of a report that answer it. */
export interface Telling {
  readonly answer: Answer;
  readonly sentence: number;
  readonly words: Span;
  readonly headline: boolean;
  /** Shared people and firms that the sentence names or means. */
  readonly named: readonly number[];
  /** Whether it is held to be so, not merely still to come: "is thought to", "possible". */
  readonly held: boolean;
  /** Kin of the nouns of the clause's subject: "the striker" of a report that names nobody. */
  readonly subject: readonly string[];
  /** Names in it, of whatever kind: "the Peruvian minister"; `?` for a "they" that may be anybody. */
  readonly names: readonly string[];
}

interface Entry {
  readonly matter: Matter;
  readonly answer: Answer;
  readonly phrase: Phrasing;
}

/** All phrases by their first word, the longest first. */
const entriesByWord: ReadonlyMap<string, readonly Entry[]> = byWord(
  matters
    .flatMap((matter) =>
      (["no", "open", "yes"] as const).flatMap((answer) =>
        matter.answers[answer].map((phrase): Entry => ({ matter, answer, phrase })),
      ),
    )
    .sort((x, y) => y.phrase.length - x.phrase.length),
  ({ phrase }) => firstWords(phrase),
);

/** By matter; of those among `others` alone, where it is given. */
export function tellingsOf(
  story: Story,
  side: Side,
  others: ReadonlyMap<Matter, unknown> | null = null,
): Map<Matter, Telling[]> {
  const { sentences } = story.readings[side];
  const tellings = new Map<Matter, Telling[]>();
  const starts = indexesOf(story.sentences[side], entriesByWord);
  for (const reading of story.sentences[side]) {
    const own = starts[reading.index] ?? [];
    if (own.length === 0) continue;
    const sentence = sentences[reading.index];
    // "won the vote in 2017" tells of what is past.
    const before = story.sentences[side][reading.index - 1]?.tokens ?? [];
    if (!isStory(sentence) || reading.times.some(({ year, month }) => year !== null && month === null)) continue;
    for (const { matter, answer, words } of foundIn(reading, own, before, others)) {
      const named = (matter.settled === "phrase" ? namedIn : partiesNamed)(story, side, reading, words);
      const known = tellings.get(matter) ?? [];
      tellings.set(matter, known);
      known.push({
        answer,
        sentence: reading.index,
        words,
        headline: sentence?.class === "headline",
        named,
        subject: subjectNouns(story, side, reading, words),
        names: subjectNames(story, side, reading, words),
        held: isHeld(story, side, matter, reading, words),
      });
    }
  }
  return tellings;
}

interface Found {
  readonly matter: Matter;
  readonly answer: Answer;
  readonly words: Span;
}

function foundIn(
  { tokens, claims }: SentenceReading,
  starts: readonly number[],
  before: readonly Token[],
  others: ReadonlyMap<Matter, unknown> | null,
): Found[] {
  const found: Found[] = [];
  for (const at of starts) {
    const token = tokens[at];
    if (token === undefined) continue;
    const byNorm = token.norm === token.lemma ? undefined : entriesByWord.get(token.norm);
    const entries = [...(entriesByWord.get(token.lemma) ?? none), ...(byNorm ?? none)];
    for (const { matter, answer, phrase } of entries) {
      if (others?.has(matter) === false) continue;
      const last = endOf(tokens, at, phrase);
      if (last === null || isUntilThen(tokens, at, last)) continue;
      const words = tokenSpan(tokens, at, last);
      if (found.some((one) => one.matter === matter && overlaps(one.words, words))) continue;
      if (!isAbout(matter, tokens, at, last) && !isOfOneBefore(matter, tokens, before)) continue;
      const told =
        matter.settled === "phrase"
          ? answer === "no"
            ? answer
            : asTold(answer, claims, words, denialOf(tokens, at, last, phrase))
          : isAsked(tokens, at)
            ? "open"
            : isOnCondition(tokens, claims, words)
              ? null
              : surelyTold(matter, answer, claims, words, phrase, denialOf(tokens, at, last, phrase), tokens, at);
      if (told !== null) found.push({ matter, answer: told, words });
    }
  }
  return found;
}

/** Words beside a phrase among which the word for what it is about stands. */
const aboutReach = 8;

function isAbout({ about, settled }: Matter, tokens: readonly Token[], first: number, last: number): boolean {
  if (about === null) return true;
  const near = settled === "phrase" ? tokens : tokens.slice(Math.max(0, first - aboutReach), last + 1 + aboutReach);
  return near.some(({ lemma, norm }) => about.has(lemma) || about.has(norm));
}

/** Most words of a sentence so short that what it is about stands in the one before: "He has not been named." */
const mostOfShort = 12;

function isOfOneBefore({ about, settled }: Matter, tokens: readonly Token[], before: readonly Token[]): boolean {
  if (about === null || settled === "phrase" || tokens.length > mostOfShort) return false;
  return before.some(({ lemma, norm }) => about.has(lemma) || about.has(norm));
}

/** Words before a phrase among which the word stands that asks. */
const askedReach = 6;

/** "whether he was charged" */
function isAsked(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - askedReach), first + 1);
  const comma = before.findLastIndex(({ tag }) => tag === "PUNCT");
  return before.slice(comma + 1).some(({ norm }) => norm === "whether");
}

/** "will sign if the others do" */
function isOnCondition(tokens: readonly Token[], claims: readonly Claim[], words: Span): boolean {
  return clausesOf(claims, words).at(-1)?.certainty === "planned" && tokens.some(({ norm }) => conditionals.has(norm));
}

const doubtful =
  /\b(?:allege|apparent|appear|believ|could|fear|hope|likel|may|might|possib|presum|potential|rule|suspect|think|thought)/i;

const eventual = /\b(?:could|may|might) (?!have)/i;

/** Who is called on to go, or is only talked about, need not weigh it: "is under pressure to quit" fits "will not quit". */
const talked = /\b(?:call|demand|denie|deny|offer|pressure|report|rumou?r|speculat|urge|whether|who\b|clear)/i;

function isHeld(
  story: Story,
  side: Side,
  { settled }: Matter,
  { tokens, claims }: SentenceReading,
  words: Span,
): boolean {
  if (talked.test(wordsOf(story, side, words)) || isAsked(tokens, firstOf(tokens, words))) return false;
  if (settled === "plan") return true;
  const clause = clausesOf(claims, words).at(-1);
  const certainty = clause?.certainty;
  // "A deal may be reached" tells of what may come, "may have been" and "may be dead" of what may be.
  const told = clause === undefined ? "" : wordsOf(story, side, clause.predicate);
  if (eventual.test(told) && clause?.verb !== "be") return false;
  if (certainty === "possible" || certainty === "alleged" || certainty === "reported") return true;
  return doubtful.test(wordsOf(story, side, words));
}

const none: readonly Entry[] = [];

/** The answer as its clause tells it: denied, yes is no; on a condition it is none. */
function asTold(answer: Answer, claims: readonly Claim[], words: Span, denial: Denial): Answer | null {
  const told = claims.filter(({ predicate }) => overlaps(predicate, words));
  const clause = told.at(-1) ?? claims.findLast(({ span }) => contains(span, words));
  if (clause === undefined) return answer;
  const { polarity, certainty } = clause;
  if (certainty === "conditional") return null;
  if (denial === "other" || (denial !== "own" && (certainty === "denied" || polarity === "negated")))
    return answer === "yes" ? "no" : null;
  return answer;
}

/** The answer as its clause tells it, where only a fact, or a plan, settles it. */
function surelyTold(
  { settled, clash }: Matter,
  answer: Answer,
  claims: readonly Claim[],
  words: Span,
  phrase: Phrasing,
  denial: Denial,
  tokens: readonly Token[],
  at: number,
): Answer | null {
  // "was told to leave": told is what was done, whoever left.
  const clause = clausesOf(claims, words).at(asksFor(phrase) ? 0 : -1);
  if (clause === undefined) return answer;
  const { polarity, certainty } = clause;
  if (certainty === "conditional") return null;
  // "may not sign" says nothing of either.
  const isOfKnowledge = clash === "certainty";
  if (certainty === "possible" && answer !== "open" && !isOfKnowledge && (answer === "no" || polarity === "negated"))
    return null;
  const isDenied = denial === "other" || (denial !== "own" && (certainty === "denied" || polarity === "negated"));
  if (isDenied) return answer === "yes" ? "no" : null;
  if (answer !== "yes" || certainty === "asserted") return answer;
  return certainty === "planned" && settled === "plan" && !isHoped(tokens, at) ? answer : "open";
}

function asksFor(phrase: Phrasing): boolean {
  return phrase.some((word, index) => index > 0 && word?.has("to") === true);
}

/** Words before a plan that make it no more than likely: "is expected to sign", "hopes to sign". */
const hopes: ReadonlySet<string> = new Set([
  ...["attempt", "convince", "effort", "expect", "hop", "hope", "likely", "persuade", "tip", "try", "urge", "want"],
]);

/** Words before a plan among which they stand: "convince the young striker to sign". */
const hopesReach = 7;

function isHoped(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - hopesReach), at);
  return before.at(-1)?.norm === "to" && before.some(({ lemma }) => hopes.has(lemma));
}

function firstOf(tokens: readonly Token[], words: Span): number {
  return tokens.findIndex(({ span }) => span.start >= words.start);
}
