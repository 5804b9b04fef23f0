/**
 * Matters that one report tells as settled and the other as open, or the other way.
 * a: "All the passengers have been accounted for." b: "Divers were still searching for a dozen people."
 */
import { matters, type Answer, type Matter } from "../../lexicon/matters.ts";
import type { Claim, Side, Sides, Span, Token } from "../../model.ts";
import { contains, overlaps, tokenSpan } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import type { SentenceReading, Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";
import { indexesOf } from "../../text/word-places.ts";

/** Two answers to one question about a matter. */
export interface MatterPair {
  readonly matter: Matter;
  readonly answers: Sides<Answer>;
  readonly sentences: Sides<number>;
  readonly evidence: Sides<Span>;
}

/** Words of a report that answer it. */
interface Telling {
  readonly answer: Answer;
  readonly sentence: number;
  readonly words: Span;
  readonly headline: boolean;
  /** Shared people and firms that the sentence names or means. */
  readonly named: readonly number[];
}

interface Entry {
  readonly matter: Matter;
  readonly answer: Answer;
  readonly phrase: readonly string[];
}

/** All phrases by their first word, the longest first. */
const byFirstWord: ReadonlyMap<string, readonly Entry[]> = (() => {
  const entries = new Map<string, Entry[]>();
  for (const matter of matters) {
    for (const answer of ["no", "open", "yes"] as const) {
      for (const phrase of matter.answers[answer]) {
        const first = phrase[0] ?? "";
        entries.set(first, [...(entries.get(first) ?? []), { matter, answer, phrase }]);
      }
    }
  }
  for (const own of entries.values()) own.sort((x, y) => y.phrase.length - x.phrase.length);
  return entries;
})();

export const matterPairs = remembered((story: Story): readonly MatterPair[] => {
  const told = { a: tellingsOf(story, "a"), b: tellingsOf(story, "b") };
  return matters.flatMap((matter) => {
    const own = told.a.get(matter) ?? [];
    const others = told.b.get(matter) ?? [];
    if (own.length === 0 || others.length === 0) return [];
    const pair = matter.whose === "named" ? ofOneNamed(own, others) : answersOf(own, others);
    return pair === null ? [] : [{ matter, ...pair }];
  });
});

type Answers = Omit<MatterPair, "matter">;

function ofOneNamed(a: readonly Telling[], b: readonly Telling[]): Answers | null {
  const names = [...new Set(flatMap(a, ({ named }) => named))];
  for (const name of names) {
    const of = ({ named }: Telling): boolean => named.includes(name);
    const pair = answersOf(a.filter(of), b.filter(of));
    if (pair !== null) return pair;
  }
  return null;
}

function answersOf(a: readonly Telling[], b: readonly Telling[]): Answers | null {
  const first = lastWord(a);
  const second = lastWord(b);
  if (first === null || second === null || first.answer === second.answer) return null;
  return {
    answers: { a: first.answer, b: second.answer },
    sentences: { a: first.sentence, b: second.sentence },
    evidence: { a: first.words, b: second.words },
  };
}

/** What a report says in the end: open only where it settles nothing; nothing where it tells both yes and no. */
function lastWord(tellings: readonly Telling[]): Telling | null {
  const of = (answer: Answer): Telling[] => tellings.filter((one) => one.answer === answer);
  const [yes, no, open] = [of("yes"), of("no"), of("open")];
  if (yes.length > 0 && no.length > 0) return null;
  const own = yes.length > 0 ? yes : no.length > 0 ? no : open;
  return own.find(({ headline }) => !headline) ?? own[0] ?? null;
}

function tellingsOf(story: Story, side: Side): Map<Matter, Telling[]> {
  const { sentences } = story.readings[side];
  const tellings = new Map<Matter, Telling[]>();
  const starts = indexesOf(story.sentences[side], byFirstWord);
  for (const reading of story.sentences[side]) {
    const sentence = sentences[reading.index];
    const own = starts[reading.index] ?? [];
    if (own.length === 0) continue;
    // "won the vote in 2017" tells of what is past.
    if (!isStory(sentence) || reading.times.some(({ year, month }) => year !== null && month === null)) continue;
    for (const { matter, answer, words } of foundIn(reading, own)) {
      const named = namedIn(story, side, reading, words);
      const told = tellings.get(matter) ?? [];
      tellings.set(matter, told);
      told.push({ answer, sentence: reading.index, words, headline: sentence?.class === "headline", named });
    }
  }
  return tellings;
}

interface Found {
  readonly matter: Matter;
  readonly answer: Answer;
  readonly words: Span;
}

function foundIn({ tokens, claims }: SentenceReading, starts: readonly number[]): Found[] {
  const found: Found[] = [];
  for (const at of starts) {
    const token = tokens[at];
    if (token === undefined) continue;
    for (const { matter, answer, phrase } of entriesFrom(token)) {
      const last = endOf(tokens, at, phrase);
      if (last === null) continue;
      const words = tokenSpan(tokens, at, last);
      if (found.some((one) => one.matter === matter && overlaps(one.words, words))) continue;
      if (!isAbout(matter, tokens)) continue;
      const told = answer === "no" ? answer : asTold(answer, claims, words);
      if (told !== null) found.push({ matter, answer: told, words });
    }
  }
  return found;
}

function isAbout({ about }: Matter, tokens: readonly Token[]): boolean {
  return about === null || tokens.some(({ lemma, norm }) => about.has(lemma) || about.has(norm));
}

const none: readonly Entry[] = [];

/** Phrases that a token may begin, those of its lemma first. */
function entriesFrom({ lemma, norm }: Token): readonly Entry[] {
  const byLemma = byFirstWord.get(lemma) ?? none;
  const byNorm = norm === lemma ? undefined : byFirstWord.get(norm);
  return byNorm === undefined ? byLemma : [...byLemma, ...byNorm];
}

/** Most words that `*` stands for. */
const mostBetween = 7;

/** Index of the last token of a phrase that begins here, or `null`. */
function endOf(tokens: readonly Token[], from: number, phrase: readonly string[]): number | null {
  let at = from;
  let last = from;
  for (let index = 0; index < phrase.length; index += 1) {
    const word = phrase[index] ?? "";
    if (word === "*") {
      const next = phrase[index + 1] ?? "";
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

function isWord({ lemma, norm }: Token, word: string): boolean {
  return lemma === word || norm === word || (word === "not" && norm === "n't") || (word === "be" && norm === "being");
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

/** Shared people and firms that the clause of some words names or means by a word for someone whom the report names. */
function namedIn(story: Story, side: Side, { index, claims }: SentenceReading, words: Span): readonly number[] {
  const clause = claims.findLast(({ predicate }) => overlaps(predicate, words));
  const named = story.entitiesIn(side, index).flatMap(({ entity, span }) => {
    if (clause !== undefined && !overlaps(clause.span, span)) return [];
    const shared = story.entities[entity];
    return shared !== undefined && kinds.has(shared.kind) && shared.mentions[side].some(({ form }) => form === "name")
      ? [entity]
      : [];
  });
  return [...new Set(named)];
}

const kinds: ReadonlySet<string> = new Set(["person", "organisation"]);
