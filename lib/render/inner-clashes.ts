/** Where a report clashes with itself: the reason, and its own words in both places. */
import type { InnerContradiction, Report, Sentence } from "../model.ts";
import { excerpt, type Mark } from "./excerpt.ts";
import { counted, ended, hanging, padNumber } from "./layout.ts";
import type { Palette } from "./palette.ts";
import { visible } from "./visible.ts";

/** What the clashes of one report are shown with. */
export interface OneReport {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
  /** Where a text stands: `A:12`. */
  readonly place: (offset: number) => string;
  /** Names who says it behind the words shown, or nothing. */
  readonly accordingTo: (speaker: string | null, shown: string) => string;
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
export function innerClashes(one: OneReport, name: string, clashes: readonly InnerContradiction[]): string[] {
  const count = clashes.length === 0 ? "no contradiction found" : counted(clashes.length, "contradiction");
  const columns = String(clashes.length).length;
  return [
    ...hanging("", `${name} ${one.palette.heading("against itself")}: ${count}`, one.width),
    ...clashes.flatMap((clash, i) => [...(i === 0 ? [] : [""]), ...clashLines(one, clash, padNumber(i + 1, columns))]),
  ];
}

function clashLines(one: OneReport, clash: InnerContradiction, ordinal: string): string[] {
  const { palette, width } = one;
  const developing = clash.developing ? ", developing: the story has moved on" : "";
  const sign = palette.contradiction(`≠ ${ordinal}  ${clash.type}`);
  return [
    ...hanging("", sign + palette.quiet(`, ${clash.confidence} confidence${developing}`), width),
    ...hanging(" ".repeat(indent), ended(visible(clash.reason)), width),
    ...places(one, clash),
  ];
}

/** Both places, or the one sentence that holds both with both marked. */
function places(one: OneReport, { sentences, evidence, speakers }: InnerContradiction): string[] {
  const [first, second] = sentences;
  const told = first === second ? [0] : [0, 1];
  return told.flatMap((at) => {
    const sentence = one.sentences[at === 0 ? first : second];
    if (sentence === undefined) return [];
    const spans = first === second ? evidence : evidence.slice(at, at + 1);
    const marks = spans.map((span): Mark => ({ span, kind: "clash" }));
    const text = excerpt(one.report, sentence.span, marks, one.palette);
    const label = `${" ".repeat(indent)}${one.place(sentence.span.start)}  `;
    return hanging(label, text + one.accordingTo(speakers[at] ?? null, text), one.width);
  });
}
