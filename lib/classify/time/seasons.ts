/** Parts of the year told as times. "in the autumn" against "by the end of June", "the second quarter" against "in October" */
import { noFields } from "../../extract/times/time-fields.ts";
import type { Time } from "../../model.ts";
import { contains, cover } from "../../text/span.ts";
import type { SentenceReading } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Months of each season, with the one that begins the next: writers do not keep to the solstice. Northern. */
const seasons: ReadonlyMap<string, readonly number[]> = new Map([
  ["autumn", [9, 10, 11, 12]],
  ["christmas", [12]],
  ["easter", [3, 4]],
  ["spring", [3, 4, 5, 6]],
  ["summer", [6, 7, 8, 9]],
  ["winter", [12, 1, 2, 3]],
]);

const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 0],
  ["second", 1],
  ["third", 2],
  ["fourth", 3],
  ["final", 3],
  ["last", 3],
]);

const months = (first: number, length: number): readonly number[] => Array.from({ length }, (_, i) => first + i);

/** Months that each word for a part of the year may mean. "the end of the year", "the middle of 2014" */
const thirds: ReadonlyMap<string, readonly number[]> = new Map([
  ["beginning", months(1, 3)],
  ["start", months(1, 3)],
  ["middle", months(5, 4)],
  ["end", months(11, 2)],
]);

const before = new Set(["early", "in", "by", "late", "last", "next", "the", "this", "before", "at", "until"]);

const year = String.raw`(?:the |this |next |last )?(?:year|\d{4})`;
const parts = new RegExp(
  [
    String.raw`(?<season>${[...seasons.keys()].join("|")})(?:,? (?:of )?\d{4})?`,
    String.raw`(?<quarter>${[...ordinals.keys()].join("|")}) quarter(?: of ${year})?`,
    String.raw`(?<half>first|second|latter) half of ${year}`,
    String.raw`(?<third>${[...thirds.keys()].join("|")}) of ${year}`,
    String.raw`(?<last>year-?end)`,
  ]
    .map((part) => `(?:${part})`)
    .join("|")
    .replace(/^(.*)$/, String.raw`(?:$1)$$`),
  "i",
);

/** Heads of such words: most sentences hold none. */
const heads: ReadonlySet<string> = new Set([...seasons.keys(), "quarter", "half", ...thirds.keys(), "year-end"]);

/** Most tokens behind a head that belong to it: "of the year 2014". */
const reach = 4;

/** The parts of the year that a sentence tells, each as a time that tells nothing but its words and its year. */
export function seasonsIn({ tokens, times, index }: SentenceReading): Time[] {
  return flatMap(tokens, (token, i): Time[] => {
    if (!heads.has(token.norm)) return [];
    const link = tokens[token.norm === "quarter" || token.norm === "half" ? i - 2 : i - 1];
    if (link === undefined || !before.has(link.norm)) return [];
    const noun = tokens[i + 1]?.tag;
    if (noun === "NOUN" || noun === "PROPN") return [];
    for (let last = Math.min(i + reach, tokens.length - 1); last >= i; last -= 1) {
      const end = tokens[last];
      if (end === undefined) continue;
      const words = tokens.slice(i - (link === tokens[i - 2] ? 1 : 0), last + 1).map(({ norm }) => norm);
      if (monthsToldIn(words.join(" ")) === null) continue;
      const span = cover(link.span, end.span);
      const told = times.find((time) => contains(span, time.span) && time.year !== null)?.year ?? null;
      return [{ ...noFields, year: told, sentence: index, span, bound: "at", date: null }];
    }
    return [];
  });
}

/** Months that the words of a time may mean: of a month itself, of a part of the year those of it; `null` where neither is told. */
export function monthsOf(time: Time, words: string): readonly number[] | null {
  return time.month === null ? monthsToldIn(words) : [time.month];
}

/** Whether words tell a part of the year. */
export function isSeason(words: string): boolean {
  return monthsToldIn(words) !== null;
}

function monthsToldIn(words: string): readonly number[] | null {
  const told = parts.exec(words)?.groups;
  if (told === undefined) return null;
  const { season, quarter, half, third } = told;
  if (season !== undefined) return seasons.get(season.toLowerCase()) ?? null;
  if (quarter !== undefined) return months(3 * (ordinals.get(quarter.toLowerCase()) ?? 0) + 1, 3);
  if (half !== undefined) return months(half.toLowerCase() === "first" ? 1 : 7, 6);
  if (third !== undefined) return thirds.get(third.toLowerCase()) ?? null;
  return months(11, 2);
}
