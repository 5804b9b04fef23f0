/** Parts of the page of several reports that its sections share: places, letters, quotations. */
import type { FactPassage } from "../../presentation/facts.ts";
import { markup, type Markup } from "./markup.ts";
import { isolated, marked, saidBy, textOf } from "./words.ts";

/** Id of a sentence in the text of its report: `c-4`. */
export function passageId(letter: string, index: number): string {
  return `${letter.toLowerCase()}-${index + 1}`;
}

/** The letters of reports, each in its box. */
export function letterBoxes(letters: readonly string[]): Markup[] {
  return letters.map((letter, i) => markup`${i === 0 ? "" : " "}<span class="letter">${letter}</span>`);
}

/** Where a sentence stands, leading to it in the text. */
export function passageLink({ letter, index, line }: Pick<FactPassage, "letter" | "index" | "line">): Markup {
  return markup`<a class="place" href="#${passageId(letter, index)}" title="line ${line} of ${letter}, in the text">${letter}:${line}</a>`;
}

/** A sentence as a quotation of its report, with who says it where the words do not. */
export function passageQuotation(passage: FactPassage): Markup {
  return markup`<p class="quotation">${passageLink(passage)} ${isolated(textOf(passage.pieces), marked(passage.pieces))}${saidBy(passage)}</p>`;
}
