/** The first words of a collation that time was up for. */
import { listedWords } from "../layout.ts";
import { noted } from "../terminal/partial.ts";
import { letterOf, type CollationSetting } from "./setting.ts";

/** Pairs named before the rest is counted: a line's worth. */
const mostPairs = 4;

/** `Partial, for time was up. Not compared to the end: A with C, B with C and 3 more pairs.`; nothing for a whole one. */
export function partialNote(setting: CollationSetting): string[] {
  const { partial, reports } = setting.collation;
  if (partial === null) return [];
  const named = partial.pairs.map((pair) => pair.map((index) => letterOf(reports, index)).join(" with "));
  const rest = named.length - mostPairs;
  const listed = rest > 1 ? [...named.slice(0, mostPairs), `${rest} more pairs`] : named;
  return noted(`Not compared to the end: ${listedWords(listed)}.`, setting);
}
