/** What a comparison is called, and what several reports together are: over a page, over a document. */
import type { CollationPresentation } from "./facts.ts";
import type { Presentation } from "./presentation.ts";
import { counted, listedWords } from "./reasons.ts";
import { totalOf } from "./summary.ts";

/** `3 contradictions: morning.txt and evening.txt` */
export function comparisonTitle({ summary, names }: Pick<Presentation, "summary" | "names">): string {
  return `${found(totalOf(summary.contradictions), "contradiction")}: ${names.a} and ${names.b}`;
}

/** `2 contradicted facts in 3 reports: a.txt, b.txt and c.txt` */
export function collationTitle({ summary, names }: Pick<CollationPresentation, "summary" | "names">): string {
  const told = found(totalOf(summary.contradicted), "contradicted fact");
  return `${told} in ${counted(names.length, "report")}: ${listedWords(names)}`;
}

function found(count: number, what: string): string {
  return count === 0 ? "No contradiction found" : counted(count, what);
}
