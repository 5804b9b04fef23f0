/** What one report alone tells inside sentences that both tell. */
import type { Side } from "../../model.ts";
import { counted } from "../../presentation/reasons.ts";
import { hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { letter, paragraph, sentenceLines, type View } from "./view.ts";

/** `+ only B: "on Friday", "12 boats"` under a matched sentence; nothing when the other tells all of it. */
export function detailsLine(view: View, side: Side, details: readonly string[], indent = view.gutter + 4): string[] {
  if (details.length === 0) return [];
  const { palette } = view;
  const quotations = details.map((words) => `"${visible(words)}"`).join(", ");
  return paragraph(view, indent, palette.addition("+") + palette.quiet(` only ${letter(view, side)}: ${quotations}`));
}

/**
 * All details of one report, each of its sentences once, for who asks for them alone:
 *
 *     Only in A, amid what both tell: 2 details
 *     + A:4  The mill, sold «a year before», burned down.
 */
export function detailsSection(view: View, side: Side): string[] {
  const { shown, palette } = view;
  const sentences = shown.detailed[side];
  if (sentences.length === 0) return [];
  const count = [...shown.details[side].values()].flat().length;
  const heading = `${palette.heading(`Only in ${letter(view, side)}`)}, amid what both tell: ${counted(count, "detail")}`;
  return [
    "",
    ...hanging("", heading, view.width),
    ...sentences.flatMap((sentence) => sentenceLines(view, `${palette.addition("+")} `, sentence)),
  ];
}
