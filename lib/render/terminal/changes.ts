/** What was made of sentences from the earlier version to the later. */
import { counted } from "../../presentation/reasons.ts";
import { hanging } from "../layout.ts";
import { sentenceLines, type View } from "./view.ts";

/**
 * The changed sentences, each as it was and as it is:
 *
 *     Changed: 2 sentences
 *       A:3  At least ‹24› people died in the fire.
 *     → B:3  At least ‹26› people died in the ‹mill› fire.
 */
export function changesSection(view: View): string[] {
  const { changes } = view.shown;
  if (changes === null || changes.length === 0) return [];
  return [
    "",
    ...hanging("", `${view.palette.heading("Changed")}: ${counted(changes.length, "sentence")}`, view.width),
    ...changes.flatMap(({ before, after }) => [
      ...sentenceLines(view, "  ", before),
      ...sentenceLines(view, `${view.palette.quiet("→")} `, after),
    ]),
  ];
}
