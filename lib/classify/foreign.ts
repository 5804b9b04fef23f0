/** What may be told of reports that are not both in English: figures and days mean the same in every language, the rest is withheld. */
import type { DetailType, Reading, Sides } from "../model.ts";
import { isReadable } from "../text/language.ts";
import type { Judged } from "./judged.ts";
import { rules } from "./rules.ts";
import type { Rule } from "./rule.ts";

export function areReadable({ a, b }: Sides<Reading>): boolean {
  return isReadable(a.language) && isReadable(b.language);
}

/** The rules whose values are figures. */
export const rulesOfFigures: readonly Rule[] = rules.filter(({ type }) => type === "number" || type === "time");

/** That the same figure stands in both is seen; what it is a figure of, and so that two clash, would have to be read. */
export function seenWithoutReading(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ relation }) => relation === "same");
}

/** Whether a detail of this type is a figure. */
export function isFigure(type: DetailType): boolean {
  return type === "number" || type === "time";
}
