/** How clashes are told in an editor, where reports have names and no letters. */
import { basename } from "node:path";
import { renamed } from "../collate/reasons.ts";
import type { Contradiction, Report, Span } from "../model.ts";
import { unquoted, wordsOf } from "../presentation/pieces.ts";
import { ended, listedWords, movedOn } from "../presentation/reasons.ts";
import { seen } from "../unseen.ts";
import type { Checked } from "./checked.ts";
import type { Against, Clash } from "./clashes.ts";

/** What a reference is called: the file's name or the site's, and where two have one name the whole path. */
export function nameOf({ references }: Pick<Checked, "references">, index: number): string {
  const names = references.map(({ given, ...one }) =>
    one.kind === "read" ? one.reading.report.name : basename(given),
  );
  const own = names[index] ?? "";
  const isAlone = names.filter((name) => name === own).length === 1;
  return seen(isAlone ? own : (references[index]?.given ?? own));
}

/** `24 people in wire.txt, 12 in this draft. rival.txt: “12 people”. agency.txt tells the same as this draft.` */
export function messageOf(checked: Checked, { against, alike, developing }: Clash): string {
  const [first, ...others] = against;
  const unsaid = others.filter(({ finding }) => finding.id !== first.finding.id);
  const also = new Set(unsaid.map((one) => `${nameOf(checked, one.reference)}: “${seen(valueOf(checked, one))}”.`));
  const same = listedWords(alike.map((index) => nameOf(checked, index)));
  const agreeing =
    alike.length === 0 ? [] : [`${same} ${alike.length === 1 ? "tells" : "tell"} the same as this draft.`];
  const moved = developing ? [`${movedOn.replace(/^d/, "D")}.`] : [];
  return [reasonOf(checked, first.finding, first.reference), ...also, ...agreeing, ...moved].join(" ");
}

/** The reason with the names of both reports in it. */
export function reasonOf(checked: Checked, { reason }: Contradiction, reference: number): string {
  return ended(seen(renamed(reason, { a: "this draft", b: nameOf(checked, reference) })));
}

/** The words of the other report that clash, as they stand there. */
export function valueOf(checked: Checked, { reference, evidence }: Against): string {
  const report = reportOf(checked, reference);
  return report === null ? "" : unquoted(wordsOf(report, evidence.b));
}

/** A sentence of a reference in one line. */
export function sentenceOf(checked: Checked, reference: number, sentence: number): string {
  const report = reportOf(checked, reference);
  const span = spanOf(checked, reference, sentence);
  return report === null || span === null ? "" : seen(wordsOf(report, span).replace(/\s+/gu, " "));
}

export function reportOf({ references }: Checked, index: number): Report | null {
  const found = references[index];
  return found?.kind === "read" ? found.reading.report : null;
}

/** Where a sentence of a reference stands. */
export function spanOf({ references }: Checked, index: number, sentence: number): Span | null {
  const found = references[index];
  return found?.kind === "read" ? (found.reading.sentences[sentence]?.span ?? null) : null;
}
