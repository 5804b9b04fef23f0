/** Where a report clashes with itself, for a terminal. */
import type { ShownClash } from "../presentation/inner-clashes.ts";
import { counted, movedOn, sureness } from "../presentation/reasons.ts";
import { hanging, padNumber } from "./layout.ts";
import type { Palette } from "./palette.ts";
import { told } from "./terminal/view.ts";
import { visible } from "./visible.ts";

/** What the clashes of one report are set with. */
interface Setting {
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
  /** Where a line stands: `A:12`. */
  readonly place: (line: number) => string;
}

/** Columns by which what belongs to a clash stands in from its sign. */
const indent = 2;

/**
 * The clashes of a report with itself under a heading:
 *
 *     A against itself: 1 contradiction
 *     ≠ 1  number, high confidence
 *       The parts do not add up: 7 + 4 = 11, not 12.
 *       A:3  The fire killed «12» people: «seven men and four» women.
 */
export function innerClashes(setting: Setting, name: string, clashes: readonly ShownClash[]): string[] {
  const count = clashes.length === 0 ? "no contradiction found" : counted(clashes.length, "contradiction");
  const columns = String(clashes.length).length;
  return [
    ...hanging("", `${name} ${setting.palette.heading("against itself")}: ${count}`, setting.width),
    ...clashes.flatMap((clash, i) => [...(i === 0 ? [] : [""]), ...clashLines(setting, clash, columns)]),
  ];
}

function clashLines(
  setting: Setting,
  { finding, known, number, reason, sentences }: ShownClash,
  columns: number,
): string[] {
  const { palette, width, place } = setting;
  const sign = palette.contradiction(`≠ ${padNumber(number, columns)}  ${finding.type}`);
  return [
    ...hanging("", sign + palette.quiet(`, ${visible(sureness(finding, movedOn, known))}`), width),
    ...hanging(" ".repeat(indent), visible(reason), width),
    ...sentences.flatMap((passage) =>
      hanging(`${" ".repeat(indent)}${place(passage.line)}  `, told(setting, passage), width),
    ),
  ];
}
