/** Facts that one report alone tells. */
import type { Fact } from "../../model.ts";
import { hanging } from "../layout.ts";
import { placeLabel, type CollationSetting } from "./setting.ts";
import { sentenceAt } from "./words.ts";

/** What one report alone tells: how many facts of each, and all of them where they were asked for. */
export function singleSection(view: CollationSetting): string[] {
  const { collation, palette, width, only } = view;
  const single = collation.facts.filter(({ kind }) => kind === "single");
  if (single.length === 0) return [];
  const counts = collation.reports.flatMap(({ letter }, i) => {
    const count = single.filter(({ reports }) => reports.includes(i)).length;
    return count === 0 ? [] : [`${count} in ${letter}`];
  });
  const way = only === null ? palette.quiet("; --only additions shows them") : "";
  return [
    "",
    ...hanging("", `${palette.heading("Only one tells")}: ${counts.join(", ")}${way}`, width),
    ...(only === null ? [] : single.flatMap((fact) => lone(view, fact))),
  ];
}

function lone(view: CollationSetting, fact: Fact): string[] {
  const [value] = fact.values;
  const [place] = value?.places ?? [];
  if (value === undefined || place === undefined) return [];
  return sentenceAt(view, value, place, "matched", `${view.palette.addition("+")} ${placeLabel(view, place)}  `);
}
