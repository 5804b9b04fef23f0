/**
 * Counts of which each report tells one value, wherever it stands: where a story knows of one number of dead, of jobs lost or
 * of drivers on strike, that of the other report is the same number told otherwise.
 * a: "Rescuers pulled 43 survivors from the lake." b: "Fifty-two people were rescued."
 */
import type { Confidence, Sides } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { isSameStory, sharesName } from "../same-story.ts";
import type { SentenceReading, Story } from "../story.ts";
import { months, weekdays } from "../../lexicon/calendar.ts";
import { remembered } from "../../text/remembered.ts";
import { conflictOf } from "./conflict.ts";
import { ownNames } from "./keys.ts";
import type { Told } from "./told.ts";
import { relateValues } from "./values.ts";
import { closenessIn } from "../closeness.ts";

/** Closeness these are judged with. */
const unsure = 1;

/** Most places a report may tell a number of one thing in: beyond, it is a table, and each pair would be looked at. */
const mostPlaces = 30;

/** Clashes of what both reports count once, or always alike. */
export function onlyCounts(story: Story, told: Sides<readonly Told[]>): Judgement[] {
  const byKey = { a: groupBy(told.a, countKey), b: groupBy(told.b, countKey) };
  const closeness = closenessIn(story);
  const sameStory = isSameStory(story);
  const named = sharesName(story) || sharesProperWord(story);
  return [...byKey.a].flatMap(([key, own]) => {
    const others = byKey.b.get(key) ?? [];
    if (own.length > mostPlaces || others.length > mostPlaces) return [];
    const [a, b] = [mainOf(own), mainOf(others)];
    if (a === null || b === null || areMet(own, others)) return [];
    const near = closeness(a.sentence.index, b.sentence.index);
    // What is told of people's fate, or by the words near it, needs no sentences that are alike.
    const isNamed =
      (a.toll && b.toll) ||
      a.quantity.kind === "percent" ||
      near > 0 ||
      (named && isOwn(a)) ||
      (sameStory && areNews(a, b));
    // Sentences from `unsure` on are judged number by number already.
    return near < unsure && isNamed && isTopical(a, b) ? judge(story, a, b) : [];
  });
}

/** Whether a name within a sentence of the one stands anywhere in the other: "across Halm county", "Halm county was hit". */
const sharesProperWord = remembered(({ sentences: { a, b } }: Story): boolean => {
  const all = { a: namesFrom(a, 0), b: namesFrom(b, 0) };
  const inner = { a: namesFrom(a, 1), b: namesFrom(b, 1) };
  return [...inner.a].some((name) => all.b.has(name)) || [...inner.b].some((name) => all.a.has(name));
});

/** The words tagged as names, but for days and months, from a token of each sentence on: the first may be any word. */
function namesFrom(sentences: readonly SentenceReading[], first: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { tokens } of sentences)
    for (let at = first; at < tokens.length; at += 1) {
      const { tag, norm = "" } = tokens[at] ?? {};
      if (tag === "PROPN" && !weekdays.has(norm) && !months.has(norm)) names.add(norm);
    }
  return names;
}

function isOwn({ key }: Told): boolean {
  return ownNames.has(key ?? "");
}

/** Least count of a noun that a report has but one of: two boats and three boats may be any. */
const leastNews = 10;

/** Whether both heads tell it, as the news itself: "50,000 customers" without power. */
function areNews(a: Told, b: Told): boolean {
  return isHead(a) && isHead(b) && Math.min(a.quantity.value, b.quantity.value) >= leastNews;
}

/** A report tells of many matches; the result that its head tells is that of its own. */
function isTopical(a: Told, b: Told): boolean {
  return a.quantity.kind !== "score" || (isHead(a) && isHead(b));
}

function countKey(told: Told): string | null {
  const { key, part, quantity } = told;
  if (key === null || part) return null;
  const isCount = quantity.kind === "count" || quantity.kind === "percent";
  return isOwn(told) || (isCount && quantity.per === null) ? `${quantity.kind} ${key}` : null;
}

/** Sentences at the head of a report, in which it tells its main numbers: headline and lead. */
const headSentences = 4;

function isHead({ sentence }: Told): boolean {
  return sentence.index < headSentences;
}

/** The first place of the number that a report tells with one value, or in its head; `null` when it tells several. */
function mainOf(told: readonly Told[]): Told | null {
  const [first] = told;
  if (first === undefined) return null;
  const isFirst = ({ quantity }: Told): boolean => quantity.value === first.quantity.value;
  if (told.every(isFirst)) return first;
  // The greatest is the whole; what is told below of it are parts, or other days.
  const isGreatest = told.every(({ quantity }) => quantity.value <= first.quantity.value);
  return isHead(first) && isGreatest ? first : null;
}

/** Whether any value of the one report fits one of the other: then they tell the same, and something more. */
function areMet(own: readonly Told[], others: readonly Told[]): boolean {
  return own.some((a) => others.some((b) => relate(a, b) !== "conflict"));
}

function relate(a: Told, b: Told): string | undefined {
  return relateValues({ a: a.quantity, b: b.quantity }, { a: "", b: "" })?.relation;
}

function judge(story: Story, a: Told, b: Told): Judgement[] {
  const verdict = conflictOf(story, unsure, a, b);
  if (verdict?.relation !== "conflict") return [];
  const confidence: Confidence = isHead(a) && isHead(b) && a.fate === "dead" && a.key === b.key ? "high" : "medium";
  return [
    {
      ...verdict,
      confidence,
      sentences: { a: a.sentence.index, b: b.sentence.index },
      evidence: { a: a.quantity.span, b: b.quantity.span },
      reason: `${verdict.reason} Neither report tells another number of them that fits.`,
    },
  ];
}
