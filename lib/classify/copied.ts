/** Whether two reports have one text: the one is a copy of the other, both are of an agency, or they are versions of one. */
import { sharedRuns, storyWordsOf, type SharedRun, type StoryWord } from "../align/shared-passages.ts";
import type { Copy, Reading, Side, Sides, Span, TextOrigin, Versions } from "../model.ts";
import { firstFrom, isHeld } from "../text/search.ts";
import { overlaps } from "../text/span.ts";
import { addressOf, keptAt, sitesOf } from "./addresses.ts";
import { agencyOfBoth, creditedSide } from "./credits.ts";
import { otherSide } from "./story.ts";

/** What the words of two reports and what is told of them show, before their sentences are aligned. */
export type CommonText = Copy | Omit<Versions, "kept" | "changed" | "withdrawn" | "added">;

/**
 * Least share of the words of one story, but those in quotation marks, that must stand in the other for it to be no report of
 * its own. Of 48 dev pairs of one event, written each by itself though some after one agency, the greatest is 0.17; of 96
 * reports with every other sentence put in other words 95 have more than this, with every eighth word changed all. What
 * quotation marks enclose shows nothing: whoever was there has the same words.
 */
const leastShare = 0.35;

/** Fewest such words: a sentence or so that two short reports share may be the statement that both are about. */
const fewestOwnWords = 30;

/** The text that two reports share, `null` for two that were written each by itself; with `areVersions` it is known what they are. */
export function commonTextOf(readings: Sides<Reading>, areVersions = false): CommonText | null {
  const runs = sharedRuns(readings);
  const shared = { a: ownShareOf(readings.a, runs, "a"), b: ownShareOf(readings.b, runs, "b") };
  const isOneText = (["a", "b"] as const).some(
    (side) => shared[side].count >= fewestOwnWords && shared[side].share >= leastShare,
  );
  const reports = { a: readings.a.report, b: readings.b.report };
  const address = addressOf(reports.a);
  const isOneAddress = address !== null && address === addressOf(reports.b);
  if (!areVersions && !isOneAddress && !isOneText) return null;
  const words = wordsOf(readings, runs);
  const isOneSite = sitesOf(reports.a).some((site) => sitesOf(reports.b).includes(site));
  return areVersions || isOneAddress || isOneSite
    ? { relation: "version", earlier: earlierVersion(readings), ...words }
    : { relation: "copy", origin: originOf(readings), ...words };
}

/** How many of a story's words outside of quotation marks stand in the shared ones, and what share of all such words. */
function ownShareOf(reading: Reading, runs: readonly SharedRun[], side: Side) {
  const words = storyWordsOf(reading);
  const quoted = quotedSpans(reading);
  const isOwn = ({ span }: StoryWord): boolean => !isHeld(quoted, span);
  const all = words.filter(isOwn).length;
  const count = runs.reduce((sum, run) => sum + wordsOfRun(words, run, side).filter(isOwn).length, 0);
  return { count, share: all === 0 ? 0 : count / all };
}

function wordsOfRun(words: readonly StoryWord[], { at, count }: SharedRun, side: Side): readonly StoryWord[] {
  return words.slice(at[side], at[side] + count);
}

/** What a report quotes word for word, in order; what is quoted in a quotation is left to that. */
function quotedSpans({ attributions }: Reading): Span[] {
  const spans = attributions.filter(({ direct }) => direct).flatMap(({ content }) => content);
  const sorted = spans.toSorted((x, y) => x.start - y.start || y.end - x.end);
  let end = -1;
  return sorted.filter((span) => {
    const isApart = span.start >= end;
    if (isApart) end = span.end;
    return isApart;
  });
}

function wordsOf(
  readings: Sides<Reading>,
  runs: readonly SharedRun[],
): Pick<Copy, "shares" | "passages" | "sentences"> {
  const words = { a: storyWordsOf(readings.a), b: storyWordsOf(readings.b) };
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  const share = (side: Side): number => (words[side].length === 0 ? 0 : count / words[side].length);
  const spanOf = (run: SharedRun, side: Side): Span => {
    const own = wordsOfRun(words[side], run, side);
    return { start: own[0]?.span.start ?? 0, end: own.at(-1)?.span.end ?? 0 };
  };
  const whole = (side: Side): number[] => {
    const left = new Map<number, number>();
    for (const { sentence } of words[side]) left.set(sentence, (left.get(sentence) ?? 0) + 1);
    for (const run of runs) {
      for (const { sentence } of wordsOfRun(words[side], run, side)) left.set(sentence, (left.get(sentence) ?? 0) - 1);
    }
    return [...left].flatMap(([sentence, words]) => (words === 0 ? [sentence] : []));
  };
  return {
    shares: { a: share("a"), b: share("b") },
    passages: runs.map((run) => ({ a: spanOf(run, "a"), b: spanOf(run, "b") })),
    sentences: { a: whole("a"), b: whole("b") },
  };
}

/**
 * Share of the words compared that must stand in one passage or in several that both have, for the one to have them from the
 * other: of a sentence in which an editor changed a name or a figure, the greater part is copied.
 */
const leastInPassages = 0.5;

/** Gives a test for words of two reports: whether they are the same words, or nearly, in what both have. */
export function copiedWordsOf({ passages }: Pick<Copy, "passages">): (evidence: Sides<Span>) => boolean {
  return (evidence) => {
    const covered = { a: 0, b: 0 };
    const first = firstFrom(passages.length, (at) => passages[at]?.a.end ?? Infinity, evidence.a.start + 1);
    for (let at = first; at < passages.length; at += 1) {
      const passage = passages[at];
      if (passage === undefined || passage.a.start >= evidence.a.end) break;
      if (!overlaps(passage.b, evidence.b)) continue;
      for (const side of ["a", "b"] as const) covered[side] += commonLength(passage[side], evidence[side]);
    }
    return (["a", "b"] as const).every((side) => {
      const { start, end } = evidence[side];
      return covered[side] > 0 && covered[side] >= leastInPassages * (end - start);
    });
  };
}

/**
 * Gives a test for words that agree: in a sentence, that the one report has them from the other or both from a third; `null`
 * for what is told in words of its own.
 */
export function takenFromOf(text: Copy | null): (evidence: Sides<Span>) => string | null {
  if (text === null) return () => null;
  const isCopied = copiedWordsOf(text);
  const words = originWords(text.origin);
  return (evidence) => (isCopied(evidence) ? words : null);
}

function originWords(origin: TextOrigin | null): string {
  switch (origin?.kind) {
    case "report":
      return origin.told === "credit"
        ? `Copied from ${origin.side.toUpperCase()}.`
        : `In ${origin.side.toUpperCase()}'s words, which were published earlier.`;
    case "agency":
      return `Both carry ${origin.name}.`;
    case undefined:
      return "Both carry one text.";
  }
}

function commonLength(x: Span, y: Span): number {
  return Math.min(x.end, y.end) - Math.max(x.start, y.start);
}

/** Whose text it is: what a report itself says goes before what the times let one think. */
function originOf(readings: Sides<Reading>): TextOrigin | null {
  const credited = creditedSide(readings);
  if (credited !== null) return { kind: "report", side: credited, told: "credit" };
  const agency = agencyOfBoth(readings);
  if (agency !== null) return { kind: "agency", name: agency };
  const earlier = earlierOf(publishedAt(readings.a), publishedAt(readings.b));
  return earlier === null ? null : { kind: "report", side: earlier, told: "time" };
}

function publishedAt({ report, date }: Reading): string | null {
  return report.details?.published ?? date;
}

/** Which of two versions is the earlier: by when they were changed, kept in an archive or published, else by the order given. */
function earlierVersion({ a, b }: Sides<Reading>): Side {
  const changedAt = ({ report: { details } }: Reading): string | null => details?.updated ?? details?.published ?? null;
  return (
    earlierOf(changedAt(a), changedAt(b)) ??
    earlierOf(keptAt(a.report), keptAt(b.report)) ??
    earlierOf(publishedAt(a), publishedAt(b)) ??
    "a"
  );
}

/** Which of two times is the earlier; `null` where that is not told, as of an hour and a day, or of hours in places unknown. */
function earlierOf(a: string | null, b: string | null): Side | null {
  if (a === null || b === null) return null;
  const isExact = [a, b].every((time) => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(time));
  const [x, y] = isExact ? [Date.parse(a), Date.parse(b)] : [a.slice(0, day), b.slice(0, day)];
  if (x === y) return null;
  return x < y ? "a" : otherSide("a");
}

/** Length of a day as ISO 8601 writes it. */
const day = "2024-01-06".length;
