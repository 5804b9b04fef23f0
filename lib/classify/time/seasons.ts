/** Seasons told as times. "in the autumn" against "by the end of June" */
import type { Time } from "../../model.ts";
import { cover } from "../../text/span.ts";
import type { SentenceReading } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Months of each season, with the one that begins the next: writers do not keep to the solstice. Northern. */
const seasons: ReadonlyMap<string, readonly number[]> = new Map([
  ["autumn", [9, 10, 11, 12]],
  ["spring", [3, 4, 5, 6]],
  ["summer", [6, 7, 8, 9]],
  ["winter", [12, 1, 2, 3]],
]);

const before = new Set(["early", "late", "last", "next", "the", "this"]);

/** The seasons that a sentence tells, each as a time that tells nothing but its words. */
export function seasonsIn({ tokens, index }: SentenceReading): Time[] {
  return flatMap(tokens, (token, i): Time[] => {
    if (!seasons.has(token.norm)) return [];
    const link = tokens[i - 1];
    if (link === undefined || !(before.has(link.norm) || link.norm === "in" || link.norm === "by")) return [];
    const noun = tokens[i + 1]?.tag;
    if (noun === "NOUN" || noun === "PROPN") return [];
    const span = cover(link.span, token.span);
    return [{ ...blank, sentence: index, span }];
  });
}

const blank: Omit<Time, "sentence" | "span"> = {
  bound: "at",
  year: null,
  month: null,
  day: null,
  weekday: null,
  partOfDay: null,
  clock: null,
  offset: null,
  decade: null,
  period: null,
  shift: null,
  zone: null,
  date: null,
};

/** Months that the words of a time may mean: of a month itself, of a season those of it; `null` where neither is told. */
export function monthsOf(time: Time, words: string): readonly number[] | null {
  if (time.month !== null) return [time.month];
  const season = words.toLowerCase().split(" ").at(-1) ?? "";
  return seasons.get(season) ?? null;
}

/** Whether words tell a season. */
export function isSeason(words: string): boolean {
  return seasons.has(words.toLowerCase().split(" ").at(-1) ?? "");
}
