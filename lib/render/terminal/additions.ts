/** What only one report tells, in the order of its text. */
import type { Side } from "../../model.ts";
import { counted } from "../../presentation/reasons.ts";
import { hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { letter, limitOf, paragraph, sentenceLines, type View } from "./view.ts";

/**
 * The additions of one report, shortened to the first ones:
 *
 *     Only in A: first.txt, 9 additions
 *     + A:4  The mill had been sold a year before. (according to the owner)
 *       … 8 more: --only additions shows all
 */
export function additionsSection(view: View, side: Side): string[] {
  const { shown, palette } = view;
  const found = shown.additions[side];
  if (found.length === 0) return [];
  const listed = found.slice(0, limitOf(view));
  const heading = palette.heading(`${shown.terms.onlyIn[side]} ${letter(view, side)}`);
  const rest = found.length - listed.length;
  return [
    "",
    ...hanging(
      "",
      `${heading}: ${visible(shown.names[side])}, ${counted(found.length, shown.terms.alone)}`,
      view.width,
    ),
    ...listed.flatMap((sentence) => sentenceLines(view, `${palette.addition(shown.terms.signs[side])} `, sentence)),
    ...(rest > 0 ? paragraph(view, 2, palette.quiet(`… ${rest} more: --only additions shows all`)) : []),
  ];
}
