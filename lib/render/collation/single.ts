/** Facts that one report alone tells. */
import { hanging } from "../layout.ts";
import type { CollationSetting } from "./setting.ts";
import { passageLines } from "./words.ts";

/** What one report alone tells: how many facts of each, and all of them where they were asked for. */
export function singleSection(view: CollationSetting): string[] {
  const { shown, palette, width, only } = view;
  const { single, collation } = shown;
  if (single.length === 0) return [];
  const counts = collation.reports.flatMap(({ letter }, i) => {
    const count = single.filter(({ fact }) => fact.reports.includes(i)).length;
    return count === 0 ? [] : [`${count} in ${letter}`];
  });
  const way = only === null ? palette.quiet("; --only additions shows them") : "";
  const sign = `${palette.addition("+")} `;
  return [
    "",
    ...hanging("", `${palette.heading("Only one tells")}: ${counts.join(", ")}${way}`, width),
    ...(only === null ? [] : single.flatMap(({ passage }) => passageLines(view, passage, sign))),
  ];
}
