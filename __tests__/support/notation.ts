/** The field's own notation for tests: two texts in, `type "words of a" / "words of b"` out. */
import { compare } from "../../lib/compare.ts";
import { textReport } from "../../lib/input/text.ts";
import type { Comparison, Contradiction, Agreement } from "../../lib/model.ts";

/** Compares two texts, one line or many. */
export function compareTexts(a: string, b: string): Comparison {
  return compare(textReport(a, "a.txt", "a.txt"), textReport(b, "b.txt", "b.txt"));
}

/** Contradictions of two texts, as `number "24" / "one"`. */
export function clashes(a: string, b: string): string[] {
  const comparison = compareTexts(a, b);
  return comparison.findings.flatMap((one) => (one.kind === "contradiction" ? [notation(comparison, one)] : []));
}

/** Agreements of two texts, as `number "24" / "twenty-four"`. */
export function agreements(a: string, b: string): string[] {
  const comparison = compareTexts(a, b);
  return comparison.findings.flatMap((one) => (one.kind === "agreement" ? [notation(comparison, one)] : []));
}

function notation(comparison: Comparison, one: Contradiction | Agreement): string {
  const words = (side: "a" | "b"): string =>
    comparison.reports[side].text.slice(one.evidence[side].start, one.evidence[side].end);
  return `${one.type} "${words("a")}" / "${words("b")}"`;
}
