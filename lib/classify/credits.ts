/** Whom a report credits: the agency that it or a sentence of it is from, or the site of another report. */
import { agencies, stateMedia } from "../lexicon/agencies.ts";
import type { Reading, Side, Sides } from "../model.ts";
import { flatMap } from "../text/flat-map.ts";
import { remembered } from "../text/remembered.ts";
import { textOf } from "../text/span.ts";
import { isStory } from "../text/story.ts";

function sentenceText({ report, sentences }: Reading, at: number): string {
  const sentence = sentences[at];
  return sentence === undefined ? "" : textOf(report.text, sentence.span);
}

/** Agencies that a sentence has its news from: a sentence is asked for with each that agrees with it. */
export const creditsOfSentence = remembered((reading: Reading) => {
  const known = new Map<number, readonly string[]>();
  return (at: number): readonly string[] => {
    const credits = known.get(at) ?? creditsIn(sentenceText(reading, at), told);
    known.set(at, credits);
    return credits;
  };
});

/** Lines at either end of a report in which an agency is credited for all of it. */
const creditLines = 4;

/** Those of its lines in which a report says where all of it is from. */
function creditLinesOf(reading: Reading): string[] {
  const outside = flatMap(reading.sentences, (sentence, at) => (isStory(sentence) ? [] : [at]));
  const ends = [...outside.slice(0, creditLines), ...outside.slice(-creditLines)];
  return ends
    .filter((at) => reading.sentences[at]?.class !== "heading" && reading.sentences[at]?.class !== "caption")
    .map((at) => sentenceText(reading, at));
}

/** Agencies that the whole report is credited to: its dateline, byline and last lines, and "(Reuters)" before its lead. */
export function creditsOf(reading: Reading): string[] {
  const lead = reading.sentences.findIndex(({ class: kind }) => kind === "body");
  const lines = [...creditLinesOf(reading), reading.report.details?.byline ?? ""];
  const credited = lines.flatMap((line) => creditsIn(line, anywhere));
  return [...new Set([...credited, ...creditsIn(sentenceText(reading, lead), datelined)])];
}

/** The agency that both reports as a whole are credited to. */
export function agencyOfBoth({ a, b }: Sides<Reading>): string | null {
  const others = creditsOf(b);
  return creditsOf(a).find((credit) => others.includes(credit)) ?? null;
}

/**
 * The report whose site, or the agency whose site it is, the other one credits: "first published by The Harbour Post". `null`
 * where neither credits the other, and where each does.
 */
export function creditedSide({ a, b }: Sides<Reading>): Side | null {
  const isCredited = { a: isCreditedIn(b, a), b: isCreditedIn(a, b) };
  if (isCredited.a === isCredited.b) return null;
  return isCredited.a ? "a" : "b";
}

function isCreditedIn(reading: Reading, { report }: Reading): boolean {
  const site = report.details?.site ?? null;
  if (site === null || site === reading.report.details?.site) return false;
  const own = creditsIn(site, anywhere);
  if (own.length > 0) return creditsOf(reading).some((credit) => own.includes(credit));
  const name = site.replace(/^the\s/i, "").replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, "u");
  const toldBy = new RegExp(
    `\\b(?:[Bb]y|[Cc]iting|[Ff]rom|[Ii]n|[Tt]old|[Tt]o|[Vv]ia|[Ww]ith)\\s(?:[Tt]he\\s)?${name}(?![\\p{L}\\p{N}])|` +
      `(?<![\\p{L}\\p{N}])${name}\\s(?:has\\s)?(?:said|says|reported|reports|quoted|cited|wrote|writes)\\b`,
    "u",
  );
  return creditLinesOf(reading).some((line) => named.test(line)) || toldBy.test(reading.report.text);
}

const names = [...agencies.keys()].sort((x, y) => y.length - x.length).join("|");
const media = stateMedia.map((name) => `[Ss]${name.slice(1)}`).join("|");
const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(${names})(?![\\p{L}\\p{N}])`, "gu");
/** "KESTRIN (Reuters) -", "Kestrin, May 3 (AP):" at the beginning of a sentence. */
const datelined = new RegExp(`^[^a-z.]{0,3}[^.()]{0,40}\\((?:The )?(${names})\\)`, "gu");
/** "told Reuters", "according to Xinhua", "the AP reported", "state media said". */
const told = new RegExp(
  `(?:\\b(?:told|by|to|by the|told the|to the|from|agency|citing)\\s(${names})(?![\\p{L}\\p{N}]))|` +
    `(?:(?<![\\p{L}\\p{N}])(${names}|${media})\\s(?:news agency\\s|has\\s)?(?:said|says|reported|reports|quoted|cited)\\b)`,
  "gu",
);

function creditsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, first, second]) => {
    const name = first ?? second;
    if (name === undefined) return [];
    if (stateMedia.includes(name.toLowerCase())) return ["state media"];
    return agencies.get(name) ?? [];
  });
}
