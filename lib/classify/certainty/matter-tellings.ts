/** Where a report answers a matter: by which words, for whom, and as sure as its clause tells it. */
import { matters } from "../../lexicon/matters.ts";
import type { Answer, Matter, Phrasing } from "../../lexicon/matter.ts";
import { conditionals } from "../../lexicon/certainty.ts";
import { negators, negativeDeterminers } from "../../lexicon/negation.ts";
import type { Claim, Side, Span, Token } from "../../model.ts";
import { contains, overlaps, tokenSpan } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { wordsOf, type SentenceReading, type Story } from "../story.ts";
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
const byFirstWord: ReadonlyMap<string, readonly Entry[]> = (() => {
  const entries = new Map<string, Entry[]>();
  for (const matter of matters) {
    for (const answer of ["no", "open", "yes"] as const) {
      for (const phrase of matter.answers[answer]) {
        for (const first of phrase[0] ?? [])
          entries.set(first, [...(entries.get(first) ?? []), { matter, answer, phrase }]);
      }
    }
  }
  for (const own of entries.values()) own.sort((x, y) => y.phrase.length - x.phrase.length);
  return entries;
})();

export function tellingsOf(story: Story, side: Side): Map<Matter, Telling[]> {
  const { sentences } = story.readings[side];
  const tellings = new Map<Matter, Telling[]>();
  for (const reading of story.sentences[side]) {
    const sentence = sentences[reading.index];
    // "won the vote in 2017" tells of what is past.
    if (!isStory(sentence) || reading.times.some(({ year, month }) => year !== null && month === null)) continue;
    for (const { matter, answer, words } of foundIn(reading)) {
      const named = (matter.settled === "phrase" ? namedIn : partiesNamed)(story, side, reading, words);
      const own = tellings.get(matter) ?? [];
      tellings.set(matter, own);
      own.push({
        answer,
        sentence: reading.index,
        words,
        headline: sentence?.class === "headline",
        named,
        subject: subjectNouns(story, side, reading, words),
        names: subjectNames(story, side, reading, words),
        held: isHeld(story, side, reading, words),
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

function foundIn({ tokens, claims }: SentenceReading): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const byNorm = token.norm === token.lemma ? undefined : byFirstWord.get(token.norm);
    const entries = [...(byFirstWord.get(token.lemma) ?? none), ...(byNorm ?? none)];
    for (const { matter, answer, phrase } of entries) {
      const last = endOf(tokens, at, phrase);
      if (last === null) continue;
      const words = tokenSpan(tokens, at, last);
      if (found.some((one) => one.matter === matter && overlaps(one.words, words))) continue;
      if (!isAbout(matter, tokens, at, last)) continue;
      const own = tokens.slice(at, last + 1);
      const told =
        matter.settled === "phrase"
          ? answer === "no"
            ? answer
            : asTold(answer, claims, words)
          : isAsked(tokens, at)
            ? "open"
            : isOnCondition(tokens, claims, words)
              ? null
              : surelyTold(matter, answer, claims, words, own.some(isNegative));
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
  /\b(?:allege|apparent|appear|believ|could|fear|hope|likel|may|might|possib|presum|potential|report|rumou?r|rule|speculat|suspect|think|thought|whether)/i;

function isHeld(story: Story, side: Side, { claims }: SentenceReading, words: Span): boolean {
  const certainty = clausesOf(claims, words).at(-1)?.certainty;
  if (certainty === "possible" || certainty === "alleged" || certainty === "reported") return true;
  return doubtful.test(wordsOf(story, side, words));
}

/** Words that deny, hold open or refuse by themselves, in a phrase. */
const refusing: ReadonlySet<string> = new Set(["any", "decline", "deny", "fail", "refuse", "unable", "without", "yet"]);

function isNegative({ norm, lemma }: Token): boolean {
  return negators.has(norm) || negativeDeterminers.has(norm) || refusing.has(lemma) || refusing.has(norm);
}

const none: readonly Entry[] = [];

/** Most words that `*` stands for. */
const mostBetween = 7;

/** Index of the last token of a phrase that begins here, or `null`. */
function endOf(tokens: readonly Token[], from: number, phrase: Phrasing): number | null {
  let at = from;
  let last = from;
  for (let index = 0; index < phrase.length; index += 1) {
    const word = phrase[index] ?? null;
    if (word === null) {
      const next = phrase[index + 1] ?? nothing;
      const ahead = tokens.slice(at, at + mostBetween + 1);
      const near = ahead.findIndex((token) => isWord(token, next));
      if (near < 0 || ahead.slice(0, near).some(({ tag }) => tag === "PUNCT" || tag === "SCONJ")) return null;
      at += near;
      continue;
    }
    const token = tokens[at];
    if (token === undefined || !isWord(token, word)) return null;
    last = at;
    at += 1;
  }
  return last;
}

const nothing: ReadonlySet<string> = new Set();

function isWord({ lemma, norm }: Token, words: ReadonlySet<string>): boolean {
  return (
    words.has(lemma) || words.has(norm) || (norm === "n't" && words.has("not")) || (norm === "being" && words.has("be"))
  );
}

/** The answer as its clause tells it: denied, yes is no; on a condition it is none. */
function asTold(answer: Answer, claims: readonly Claim[], words: Span): Answer | null {
  const told = claims.filter(({ predicate }) => overlaps(predicate, words));
  const clause = told.at(-1) ?? claims.findLast(({ span }) => contains(span, words));
  if (clause === undefined) return answer;
  const { polarity, certainty } = clause;
  if (certainty === "conditional") return null;
  if (certainty === "denied" || polarity === "negated") return answer === "yes" ? "no" : null;
  return answer;
}

/** The answer as its clause tells it, where only a fact, or a plan, settles it. */
function surelyTold(
  { settled }: Matter,
  answer: Answer,
  claims: readonly Claim[],
  words: Span,
  isDenial: boolean,
): Answer | null {
  const clause = clausesOf(claims, words).at(-1);
  if (clause === undefined) return answer;
  const { polarity, certainty } = clause;
  if (certainty === "conditional") return null;
  // "may not sign" says nothing of either.
  if (certainty === "possible" && (answer === "no" || polarity === "negated")) return null;
  const isDenied = certainty === "denied" || (polarity === "negated" && !isDenial);
  if (isDenied) return answer === "yes" ? "no" : null;
  if (answer !== "yes" || certainty === "asserted") return answer;
  return certainty === "planned" && settled === "plan" ? answer : "open";
}
