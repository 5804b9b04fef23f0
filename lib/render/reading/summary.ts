/** The first lines of a shown reading: what the report holds, and the day from which its days are counted. */
import { hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { dayName } from "../../presentation/days.ts";
import { counted } from "../../presentation/reasons.ts";
import type { ReadingView } from "./view.ts";

/**
 * The report with the number of its sentences by class, what was read in them, and its day:
 *
 *     morning.txt  6 sentences: 1 headline, 5 body
 *     4 entities, 3 quantities, 1 time, 2 attributions, 9 claims, 1 stance
 *     The report is of Saturday 8 November 2025.
 */
export function summaryLines({ reading, palette, width }: ReadingView): string[] {
  const { report, sentences, date } = reading;
  const classes = new Map<string, number>();
  for (const sentence of sentences) classes.set(sentence.class, (classes.get(sentence.class) ?? 0) + 1);
  const byClass = [...classes].map(([name, count]) => `${count} ${name}`).join(", ");
  const things = [
    counted(reading.entities.length, "entity", "entities"),
    counted(reading.quantities.length, "quantity", "quantities"),
    counted(reading.times.length, "time"),
    counted(reading.attributions.length, "attribution"),
    counted(reading.claims.length, "claim"),
    counted(reading.stances.length, "stance"),
  ].join(", ");
  const day =
    date === null
      ? "The day of the report is not told; --date YYYY-MM-DD tells it."
      : `The report is of ${dayName(date)}.`;
  const name = palette.heading(visible(report.name));
  return [
    ...hanging("", `${name}  ${counted(sentences.length, "sentence")}: ${byClass}`, width),
    ...hanging("", things, width),
    ...hanging("", palette.quiet(day), width),
  ];
}
