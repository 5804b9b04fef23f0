/** Whether a report tells a name anywhere, in whatever letters. */
import type { Report, Side } from "../model.ts";
import { remembered } from "../text/remembered.ts";
import type { Story } from "./story.ts";

export function tellsName(story: Story, side: Side, name: string): boolean {
  const { report } = story.readings[side];
  const told = toldNames(report);
  const known = told.get(name);
  if (known !== undefined) return known;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}`, "iu").test(report.text);
  told.set(name, found);
  return found;
}

/** Of the names asked for, whether the report tells them: a name is asked for in each pair of its sentence. */
const toldNames = remembered((_report: Report) => new Map<string, boolean>());

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
