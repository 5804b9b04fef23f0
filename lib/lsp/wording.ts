/** How clashes are told in an editor, where reports have names and no letters. */
import { basename } from "node:path";
import { renamed } from "../collate/reasons.ts";
import type { Contradiction } from "../model.ts";
import { unquoted, wordsOf } from "../presentation/pieces.ts";
import { ended, listedWords, movedOn } from "../presentation/reasons.ts";
import { seen } from "../unseen.ts";
import type { Against, Clash } from "./clashes.ts";
import type { Checked } from "./checked.ts";

/** What a reference is called: the file's name or the site's, and where two have one name the whole path. */
export function nameOf({ references }: Pick<Checked, "references">, index: number): string {
  const names = references.map(({ given, ...one }) =>
    one.kind === "read" ? one.reading.report.name : basename(given),
  );
  const own = names[index] ?? "";
  const isAlone = names.filter((name) => name === own).length === 1;
  return seen(isAlone ? own : (references[index]?.given ?? own));
}

/** `The number of dead: 24 here, 12 in wire.txt. rival.txt: "12 people". agency.txt tells the same as here.` */
export function messageOf(checked: Checked, { against, alike, developing }: Clash): string {
  const [first, ...others] = against;
  const reason = reasonOf(checked, first.finding, first.reference);
  const unsaid = others.filter(({ finding }) => finding.id !== first.finding.id);
  const also = new Set(unsaid.map((one) => `${nameOf(checked, one.reference)}: “${valueOf(checked, one)}”.`));
  const same = listedWords(alike.map((index) => nameOf(checked, index)));
  const agreeing = alike.length === 0 ? [] : `${same} ${alike.length === 1 ? "tells" : "tell"} the same as here.`;
  const moved = developing ? `${movedOn.replace(/^d/, "D")}.` : [];
  return [reason, ...also, agreeing, moved].flat().join(" ");
}

/** The reason with the names of both reports in it. */
export function reasonOf(checked: Checked, { reason }: Contradiction, reference: number): string {
  return ended(seen(renamed(reason, { a: "this draft", b: nameOf(checked, reference) })));
}

/** The words of the other report that clash. */
export function valueOf(checked: Checked, { reference, evidence }: Against): string {
  const found = checked.references[reference];
  return found?.kind === "read" ? seen(unquoted(wordsOf(found.reading.report, evidence.b))) : "";
}

/** A sentence of a reference. */
export function sentenceOf(checked: Checked, reference: number, sentence: number): string {
  const found = checked.references[reference];
  if (found?.kind !== "read") return "";
  const span = found.reading.sentences[sentence]?.span;
  return span === undefined ? "" : seen(wordsOf(found.reading.report, span).replace(/\s+/gu, " "));
}
