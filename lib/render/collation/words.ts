/** The words of a value in the reports that tell it. */
import type { FactPassage, ValuePlaces } from "../../presentation/facts.ts";
import { listedWords } from "../../presentation/reasons.ts";
import { hanging } from "../layout.ts";
import { told } from "../terminal/view.ts";
import { placeLabel, type CollationSetting } from "./setting.ts";

/** Reports whose words are shown for one value; of the others the place alone, for they tell the same. */
export const mostShown = 3;

/** Places named behind the words before the rest is counted: a line's worth. */
const mostPlaces = 8;

/** The words of a value: a sentence of each of the first reports, then the other places. */
export function placeLines(view: CollationSetting, { told: passages, also }: ValuePlaces, indent: string): string[] {
  const named = also.slice(0, mostPlaces);
  const more = also.length > named.length ? [`${also.length - named.length} more`] : [];
  return [
    ...passages.flatMap((passage) => passageLines(view, passage, indent)),
    ...(also.length === 0
      ? []
      : hanging(indent, view.palette.quiet(`also ${listedWords([...named, ...more])}`), view.width)),
  ];
}

export function passageLines(view: CollationSetting, passage: FactPassage, indent: string): string[] {
  return hanging(`${indent}${placeLabel(view, passage)}  `, told(view, passage), view.width);
}
