/** What only one report tells, in the order of its text. */
import type { Addition, Side } from "../../model.ts";
import { excerpt, partial } from "../excerpt.ts";
import { counted, hanging } from "../layout.ts";
import { accordingTo, letter, limitOf, paragraph, place, type View } from "./view.ts";

/**
 * The additions of one report, shortened to the first ones:
 *
 *     Only in A: first.txt, 9 additions
 *     + A:4  The mill had been sold a year before. (according to the owner)
 *       … 8 more: --only additions shows all
 */
export function additionsSection(view: View, side: Side): string[] {
  const { comparison, palette } = view;
  const additions = comparison.findings.filter((finding) => finding.kind === "addition");
  const found = additions.filter((finding) => finding.side === side);
  if (found.length === 0) return [];
  const shown = found.slice(0, limitOf(view));
  const heading = palette.heading(`Only in ${letter(view, side)}`);
  const rest = found.length - shown.length;
  return [
    "",
    ...hanging("", `${heading}: ${view.names[side]}, ${counted(found.length, "addition")}`, view.width),
    ...shown.flatMap((finding) => addition(view, finding)),
    ...(rest > 0 ? paragraph(view, 2, palette.quiet(`… ${rest} more: --only additions shows all`)) : []),
  ];
}

function addition(view: View, finding: Addition): string[] {
  const { comparison, palette } = view;
  const { side, evidence } = finding;
  const span = comparison.sentences[side][finding.sentence]?.span ?? evidence;
  const text = excerpt(comparison.reports[side], span, partial(span, evidence), palette);
  const label = `${palette.addition("+")} ${place(view, side, span.start)}  `;
  return hanging(label, text + accordingTo(view, finding.speaker, text), view.width);
}
