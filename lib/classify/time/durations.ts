/** How long one thing lasted. a: "were married for five years" b: "the marriage lasted three years" */
import { kinOf } from "../../align/terms.ts";
import { lastingOf, lastsOnce } from "../../lexicon/lasting.ts";
import type { Quantity, Side, Span, Token } from "../../model.ts";
import { overlaps } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { areNear, hoursOf, isTimeUnit, type Hours } from "./hours.ts";
import { flatMap } from "../../text/flat-map.ts";

interface Lasting extends Hours {
  readonly kind: string;
  readonly sentence: number;
  readonly span: Span;
  /** Kin of the nouns and shared entities of the sentence. */
  readonly words: ReadonlySet<string>;
}

/** Compares how long the one thing of each kind lasted; a report that tells several tells none for certain. */
export function judgeDurations(story: Story): Judgement[] {
  const lasting = { a: byKind(story, "a"), b: byKind(story, "b") };
  return [...lasting.a].flatMap(([kind, inA]): Judgement[] => {
    const inB = lasting.b.get(kind) ?? [];
    const [a, b] = [inA[0], inB[0]];
    if (a === undefined || b === undefined) return [];
    if (inA.some((x) => inB.some((y) => areNear(x, y)))) return [];
    if (!isOne(a, b)) return [];
    return [conflictOf(a, b, "medium", `How long the ${kind} lasted: ${inBoth(story, a.span, b.span)}.`)];
  });
}

/** Whether both are of one thing: where a story may tell of several, they share words and only one has others. */
function isOne(a: Lasting, b: Lasting): boolean {
  if (lastsOnce.has(a.kind)) return true;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared > 0 && shared >= Math.min(a.words.size, b.words.size);
}

function byKind(story: Story, side: Side): Map<string, Lasting[]> {
  const found = flatMap(story.sentences[side], (sentence) =>
    flatMap(sentence.quantities, (quantity): Lasting[] => {
      const hours = hoursOf(quantity);
      if (hours === null) return [];
      const kind = kindAt(sentence, quantity);
      if (kind === null) return [];
      return [
        {
          kind,
          sentence: sentence.index,
          span: quantity.span,
          ...hours,
          words: wordsOf(story, side, sentence, quantity, kind),
        },
      ];
    }),
  );
  return groupBy(found, ({ kind }) => kind);
}

/** Verbs whose subject lasts as long as what follows them, or had lasted when it ended. */
const lastVerbs = new Set(["continue", "drag", "end", "finish", "go", "last", "run", "take"]);

/** Words that say that a time has passed since, or is yet to come: "three years ago", "five hours later". */
const shifts = new Set(["after", "ago", "before", "earlier", "later", "old"]);

/** Words before a duration that say that it is how long something went on, whatever follows. */
const spans = new Set(["for", "lasted", "within"]);

/** What a duration is of: the noun it stands before, the subject of "lasted", or the state told before "for". */
function kindAt({ tokens }: SentenceReading, { span }: Quantity): string | null {
  const first = tokens.findIndex((token) => token.span.end > span.start);
  const last = tokens.findLastIndex((token) => token.span.start < span.end);
  if (first < 0) return null;
  // "Burned for six hours before it was put out".
  if (shifts.has(tokens[last + 1]?.norm ?? "") && !tokens.slice(Math.max(0, first - 2), first).some(isSpan))
    return null;
  const counted = tokens.slice(last + 1, last + 3).find(({ tag }) => tag !== "ADJ");
  if (tokens[first + 1]?.norm === "-" && counted?.tag === "NOUN") return lastingOf(counted.lemma);
  // "After five weeks in a coma".
  const next = tokens[last + 1]?.norm;
  if (next === "in" || next === "of") {
    const state = lastKind(tokens.slice(last + 2, last + 4));
    if (state !== null) return state;
  }
  // "Took six years to build", "was built in nine years".
  const work = next === "to" ? tokens[last + 2] : tokens[first - 1]?.norm === "in" ? tokens[first - 2] : undefined;
  const worked = work?.tag === "VERB" ? lastingOf(work.lemma) : null;
  if (worked !== null) return worked;
  // "A break of two weeks".
  if (tokens[first - 1]?.norm === "of") {
    const broken = lastKind(tokens.slice(Math.max(0, first - 3), first - 1));
    if (broken !== null) return broken;
  }
  const link = tokens.slice(Math.max(0, first - 3), first).map(({ norm }) => norm);
  const verb = tokens.findLastIndex(({ tag, norm }, at) => at < first && (tag === "VERB" || norm === "'s"));
  if (first - verb <= 3 && lastVerbs.has(tokens[verb]?.lemma ?? "")) return lastKind(tokens.slice(0, verb));
  return link.some((norm) => spans.has(norm)) ? lastKind(tokens.slice(Math.max(0, first - reach), first)) : null;
}

function isSpan({ norm }: Token): boolean {
  return spans.has(norm);
}

/** Words looked back from "for" for what lasted. */
const reach = 9;

/** The last word, or pair of words, that tells what lasts. */
function lastKind(tokens: readonly Token[]): string | null {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const [one, next] = [tokens[at], tokens[at + 1]];
    if (one === undefined) return null;
    if (one.tag === "PUNCT") {
      // "The jury, which had been out for four days".
      if (relatives.has(next?.norm ?? "")) continue;
      return null;
    }
    const skipped = next?.norm === "the" || next?.lemma === "be" ? tokens[at + 2] : next;
    const kind = lastingOf(`${one.lemma} ${skipped?.lemma ?? ""}`) ?? lastingOf(one.lemma) ?? lastingOf(one.norm);
    if (kind !== null) return kind;
  }
  return null;
}

const relatives = new Set(["that", "which", "who"]);

function wordsOf(
  story: Story,
  side: Side,
  { tokens, index }: SentenceReading,
  { span }: Quantity,
  kind: string,
): ReadonlySet<string> {
  const nouns = tokens.filter((token) => token.tag === "NOUN" && !overlaps(token.span, span));
  const other = nouns.filter(({ lemma }) => lastingOf(lemma) !== kind && !isTimeUnit(lemma));
  const named = story.entitiesIn(side, index).map(({ entity }) => `@${entity}`);
  const names = flatMap(tokens, ({ tag, norm }) => (tag === "PROPN" ? [norm] : []));
  return new Set([...other.map(({ lemma }) => kinOf(lemma)), ...names, ...named]);
}
