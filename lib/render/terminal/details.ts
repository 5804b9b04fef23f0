/** What one report alone tells inside a sentence that both tell. */
import type { Detail, Side } from "../../model.ts";
import { excerpt, words, type Mark } from "../excerpt.ts";
import { counted, hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { letter, paragraph, place, type View } from "./view.ts";

/** `only B: "on Friday", "12 boats"` under a matched sentence; nothing when the other tells all of it. */
export function detailsLine(view: View, side: Side, sentence: number, partner: number | null): string[] {
  const own = detailsIn(view, side).filter(
    (detail) => detail.sentence === sentence && (partner === null || detail.partner === partner),
  );
  if (own.length === 0) return [];
  const { comparison, palette, gutter } = view;
  const quotations = own.map(({ evidence }) => `"${plain(words(comparison.reports[side], evidence))}"`);
  return paragraph(
    view,
    gutter + 4,
    palette.addition("+") + palette.quiet(` only ${letter(view, side)}: ${quotations.join(", ")}`),
  );
}

/** The words of a detail without the text's own quotation marks, which may be half cut off. */
function plain(text: string): string {
  return visible(text.replace(/["“”„«»]/g, "").trim());
}

/**
 * All details of one report, each of its sentences once, for who asks for them alone:
 *
 *     Only in A, amid what both tell: 2 details
 *     + A:4  The mill, sold «a year before», burned down.
 */
export function detailsSection(view: View, side: Side): string[] {
  const { comparison, palette } = view;
  const found = detailsIn(view, side);
  if (found.length === 0) return [];
  const bySentence = new Map<number, Detail[]>();
  for (const detail of found) bySentence.set(detail.sentence, [...(bySentence.get(detail.sentence) ?? []), detail]);
  const heading = `${palette.heading(`Only in ${letter(view, side)}`)}, amid what both tell: ${counted(found.length, "detail")}`;
  return [
    "",
    ...hanging("", heading, view.width),
    ...[...bySentence].flatMap(([sentence, details]) => {
      const span = comparison.sentences[side][sentence]?.span ?? { start: 0, end: 0 };
      const marks = details.map(({ evidence }): Mark => ({ span: evidence, kind: "matched" }));
      const text = excerpt(comparison.reports[side], span, marks, palette);
      return hanging(`${palette.addition("+")} ${place(view, side, span.start)}  `, text, view.width);
    }),
  ];
}

function detailsIn({ comparison }: View, side: Side): Detail[] {
  return comparison.findings.filter((finding) => finding.kind === "detail").filter((detail) => detail.side === side);
}
