/** Contradicted facts for the terminal: the values with the reports that tell them, and the words of each. */
import { silence, type ContradictedFact, type ShownValue } from "../../presentation/facts.ts";
import { sureness } from "../../presentation/reasons.ts";
import { hanging, padNumber, padded } from "../layout.ts";
import { visible } from "../visible.ts";
import type { CollationSetting } from "./setting.ts";
import { placeLines } from "./words.ts";

/** The contradicted facts, the weightiest first. */
export function contradictedSection(view: CollationSetting): string[] {
  const found = view.shown.contradicted;
  const columns = String(Math.max(0, ...found.map(({ number }) => number))).length;
  return found.flatMap((fact) => ["", ...contradicted(view, fact, padNumber(fact.number, columns))]);
}

/**
 * One contradicted fact, value by value:
 *
 *     ≠ 1  number: A alone against B and C, high confidence
 *       The number of dead: 14 in A, 9 in B.
 *       B, C  "9", first in B, Wednesday 4 March 2026
 *         B:1  Police said «9» had died.
 *         C:3  «9» people died. (according to police)
 *       A     "14", Tuesday 3 March 2026
 *         A:5  «14» are feared dead.
 */
function contradicted(view: CollationSetting, shown: ContradictedFact, ordinal: string): string[] {
  const { palette, width } = view;
  const { fact, known, verdict, reason, values } = shown;
  const sign = palette.contradiction(`≠ ${ordinal}  ${fact.types.join(", ")}`);
  const heading = `${sign}: ${verdict}${palette.quiet(`, ${visible(sureness(fact, shown.movedOn, known))}`)}`;
  const widest = Math.max(...values.map(({ letters }) => letters.join(", ").length));
  const columns = Math.min(widest, width >> 2);
  const silent = silence(view.shown, shown);
  return [
    ...hanging("", heading, width),
    ...hanging("  ", visible(reason), width),
    ...values.flatMap((value) => [...valueLine(view, value, columns), ...placeLines(view, value, "    ")]),
    ...(silent === null ? [] : hanging("  ", palette.quiet(silent), width)),
  ];
}

/** `B, C  "9", first in B`: who tells the value before it, or over it where more tell it than fit in the columns. */
function valueLine({ palette, width }: CollationSetting, value: ShownValue, columns: number): string[] {
  const letters = value.letters.join(", ");
  const notes = palette.quiet(value.notes.map((note) => `, ${visible(note)}`).join(""));
  const words = `"${visible(value.words)}"${notes}`;
  return letters.length > columns
    ? [...hanging("  ", letters, width), ...hanging(" ".repeat(columns + 4), words, width)]
    : hanging(`  ${padded(letters, columns)}  `, words, width);
}
