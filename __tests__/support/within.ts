/** What a report says against itself, in the field's own notation. */
import type { Check } from "../../lib/classify/within/check.ts";
import { clashesWithin } from "../../lib/classify/within/within.ts";
import { read } from "../../lib/extract/read.ts";
import { textReport } from "../../lib/input/text.ts";
import type { Confidence, Reading, Span } from "../../lib/model.ts";

export function readingOf(text: string, date: string | null = null): Reading {
  return read({ ...textReport(text, "a.txt", "a.txt"), date });
}

/** Clashes of a text with itself, as `number "12" / "seven men and four"`. */
export function innerClashes(text: string, least: Confidence = "medium"): string[] {
  return notated(text, clashesWithin(readingOf(text), least));
}

/** What one check says of a text. */
export function checked(check: Check, text: string, date: string | null = null): string[] {
  return notated(text, check.judge(readingOf(text, date)));
}

interface Clash {
  readonly type: string;
  readonly evidence: readonly [Span, Span];
}

function notated(text: string, clashes: readonly Clash[]): string[] {
  const words = ({ start, end }: Span): string => `"${text.slice(start, end)}"`;
  return clashes.map(({ type, evidence: [first, second] }) => `${type} ${words(first)} / ${words(second)}`);
}
