/** Contradictions, the weightiest first: type and confidence, the reason, and both reports' words. */
import type { Contradiction, Place, Side } from "../../model.ts";
import { differences } from "../differences.ts";
import { excerpt, type Mark } from "../excerpt.ts";
import { ended, hanging, padNumber } from "../layout.ts";
import { lineAt } from "../positions.ts";
import { visible } from "../visible.ts";
import { accordingTo, paragraph, place, type View } from "./view.ts";

/** Columns by which what belongs to a contradiction stands in from its sign. */
const indent = 2;

export function contradictionsSection(view: View): string[] {
  const found = view.comparison.findings.filter((finding) => finding.kind === "contradiction");
  const columns = String(found.length).length;
  return found.flatMap((finding, i) => ["", ...contradiction(view, finding, padNumber(i + 1, columns))]);
}

/**
 * One contradiction:
 *
 *     ≠ 1  number, high confidence
 *       A counts 24 killed, B one.
 *       A:3  At least «24 people» were killed in the fire. (according to the police)
 *       B:1  Officials said that «one person» had died.
 *       also A:1 / B:1 and A:9 / B:4
 */
function contradiction(view: View, finding: Contradiction, ordinal: string): string[] {
  const { palette } = view;
  const developing = finding.developing ? ", developing: the story has moved on" : "";
  const sign = palette.contradiction(`≠ ${ordinal}  ${finding.type}`);
  const heading = sign + palette.quiet(`, ${finding.confidence} confidence${developing}`);
  return [
    ...hanging("", heading, view.width),
    ...paragraph(view, indent, ended(visible(finding.reason))),
    ...inContext(view, finding, "a"),
    ...inContext(view, finding, "b"),
    ...(finding.also.length === 0 ? [] : paragraph(view, indent, view.palette.quiet(alsoAt(view, finding.also)))),
  ];
}

/** Places named before the rest is counted: a line's worth. */
const mostPlaces = 4;

/** `also A:1 / B:1, A:9 / B:4 and 3 more` */
function alsoAt(view: View, places: readonly Place[]): string {
  const line = (side: Side, { evidence }: Place): string =>
    `${side.toUpperCase()}:${lineAt(view.lines[side], evidence[side].start)}`;
  const shown = [...new Set(places.map((one) => `${line("a", one)} / ${line("b", one)}`))];
  const named = shown.slice(0, mostPlaces);
  const rest = shown.length - named.length;
  const items = rest > 0 ? [...named, `${rest} more`] : named;
  return `also ${new Intl.ListFormat("en", { type: "conjunction" }).format(items)}`;
}

/** The sentence of one side with the clashing words marked, between as many neighbours as were asked for, set in from it. */
function inContext(view: View, finding: Contradiction, side: Side): string[] {
  const { comparison, palette, context } = view;
  const report = comparison.reports[side];
  const sentences = comparison.sentences[side];
  const index = finding.sentences[side];
  const first = Math.max(0, index - context);
  return sentences.slice(first, index + context + 1).flatMap(({ span }, i) => {
    if (first + i !== index) {
      const label = `${" ".repeat(2 * indent)}${place(view, side, span.start, palette.quiet)}  `;
      return hanging(label, palette.quiet(excerpt(report, span, [], palette)), view.width);
    }
    const text = excerpt(report, span, marksOf(view, finding, side), palette);
    const label = `${" ".repeat(indent)}${place(view, side, span.start)}  `;
    return hanging(label, text + accordingTo(view, finding.speakers[side], text), view.width);
  });
}

/** The words that clash, then the other words in which two near-identical sentences differ. */
function marksOf(view: View, finding: Contradiction, side: Side): Mark[] {
  const { reports, sentences } = view.comparison;
  const a = sentences.a[finding.sentences.a];
  const b = sentences.b[finding.sentences.b];
  const clash: Mark = { span: finding.evidence[side], kind: "clash" };
  if (a === undefined || b === undefined) return [clash];
  const other = differences(reports.a.text, reports.b.text, { a: a.span, b: b.span })[side];
  return [clash, ...other.map((span): Mark => ({ span, kind: "differs" }))];
}
