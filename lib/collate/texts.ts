/** Which of several reports have one text, so that what they tell in its words is told once. */
import { copiedWordsOf } from "../classify/copied.ts";
import type { CopiedPair, FactPlace } from "../model.ts";
import type { ComparedPair } from "./pairs.ts";

export interface Texts {
  /** Whether a report is an earlier version of another. */
  readonly isEarlier: (report: number, other: number) => boolean;
  /** Whether two reports, telling a value at these places, do so with one voice: a copy and its original, or two versions. */
  readonly areOne: (places: readonly FactPlace[], report: number, other: number) => boolean;
}

/** Each two reports that have one text. */
export function copiedOf(pairs: readonly ComparedPair[]): CopiedPair[] {
  return pairs.flatMap(({ reports, comparison }) =>
    comparison.copied === null ? [] : [{ reports, text: comparison.copied }],
  );
}

export function textsOf(copied: readonly CopiedPair[]): Texts {
  const tests = new Map(
    copied.map(({ reports, text }) => [reports.join(" "), { text, isCopied: copiedWordsOf(text) }] as const),
  );
  const between = (x: number, y: number) => tests.get(x < y ? `${x} ${y}` : `${y} ${x}`) ?? null;
  return {
    isEarlier: (report, other) => {
      const text = between(report, other)?.text;
      return text?.relation === "version" && text.earlier === (report < other ? "a" : "b");
    },
    areOne: (places, report, other) => {
      const found = between(report, other);
      if (found === null) return false;
      if (found.text.relation === "version") return true;
      const [first, second] = report < other ? [report, other] : [other, report];
      const of = (own: number): readonly FactPlace[] => places.filter((place) => place.report === own);
      return of(first).some((a) => of(second).some((b) => found.isCopied({ a: a.evidence, b: b.evidence })));
    },
  };
}
