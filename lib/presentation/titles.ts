/** What a comparison is called, and what several reports together are: over a page, over a document. */
import type { CollationPresentation } from "./facts.ts";
import type { Presentation } from "./presentation.ts";
import { counted, listedWords } from "./reasons.ts";
import { ofThemKnown, totalOf } from "./summary.ts";

/** `3 contradictions, 2 of them known: morning.txt and evening.txt`, `1 changed value: morning.txt and evening.txt` */
export function comparisonTitle({ summary, names, terms }: Pick<Presentation, "summary" | "names" | "terms">): string {
  const count = totalOf(summary.contradictions);
  const told = count === 0 ? terms.noClash : counted(count, terms.clash, terms.clashes);
  const known = ofThemKnown(summary.known, summary.contradictions);
  return `${told}${known}: ${names[terms.order[0]]} and ${names[terms.order[1]]}`;
}

/** `2 contradicted facts in 3 reports: a.txt, b.txt and c.txt` */
export function collationTitle({ summary, names }: Pick<CollationPresentation, "summary" | "names">): string {
  const count = totalOf(summary.contradicted);
  const told = count === 0 ? "No contradiction found" : counted(count, "contradicted fact");
  const known = ofThemKnown(summary.known, summary.contradicted);
  return `${told}${known} in ${counted(names.length, "report")}: ${listedWords(names)}`;
}
