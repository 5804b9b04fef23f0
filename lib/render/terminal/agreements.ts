/** What both reports tell: each sentence of A once, with the sentences of B that agree and all that agrees in them. */
import type { Agreement, Side } from "../../model.ts";
import { excerpt, partial, words } from "../excerpt.ts";
import { counted, ended, hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { detailsLine } from "./details.ts";
import { accordingTo, limitOf, paragraph, place, type View } from "./view.ts";

/**
 * The agreements, shortened to those of the first sentences of A:
 *
 *     Both tell: 9 agreements, 2 of them from one source
 *     = A:2  The fire broke out on «Friday». (according to the police)
 *       B:1  It began at dusk on «Friday», police said.
 *       + only B: "at dusk"
 *       Both say Friday. One source, told twice.
 */
export function agreementsSection(view: View): string[] {
  const { palette } = view;
  const found = view.comparison.findings.filter((finding) => finding.kind === "agreement");
  if (found.length === 0) return [];
  const groups = groupedBy(found, "a");
  const shown = groups.slice(0, limitOf(view));
  const oneSource = found.filter((finding) => finding.oneSource).length;
  const sources = oneSource === 0 ? "" : `, ${oneSource} of them from one source`;
  const rest = groups.slice(shown.length).flat().length;
  return [
    "",
    ...hanging("", `${palette.heading("Both tell")}: ${counted(found.length, "agreement")}${sources}`, view.width),
    ...shown.flatMap((agreements) => group(view, agreements)),
    ...(rest > 0 ? paragraph(view, 2, palette.quiet(`… ${rest} more: --only agreements shows all`)) : []),
  ];
}

/** Agreements by their sentence in one report, in the order in which each sentence comes first. */
function groupedBy(agreements: readonly Agreement[], side: Side): Agreement[][] {
  const groups = new Map<number, Agreement[]>();
  for (const agreement of agreements) {
    const group = groups.get(agreement.sentences[side]);
    if (group === undefined) groups.set(agreement.sentences[side], [agreement]);
    else group.push(agreement);
  }
  return [...groups.values()];
}

/** Agreements of one sentence of A: the sentence, then each sentence of B that agrees, with the reasons. */
function group(view: View, agreements: readonly Agreement[]): string[] {
  const sign = agreements.some(({ relation }) => relation === "same") ? "=" : "≈";
  return [
    ...sentence(view, agreements, "a", `${view.palette.agreement(sign)} `),
    ...detailsLine(view, "a", indexOf(agreements, "a"), null),
    ...groupedBy(agreements, "b").flatMap((pair) => [
      ...sentence(view, pair, "b", "  "),
      ...detailsLine(view, "b", indexOf(pair, "b"), indexOf(pair, "a")),
      ...reasons(view, pair),
    ]),
  ];
}

/** The sentence that a group of agreements is about. */
function indexOf(agreements: readonly Agreement[], side: Side): number {
  return agreements[0]?.sentences[side] ?? -1;
}

/** One sentence with all that agrees in it marked. */
function sentence(view: View, agreements: readonly Agreement[], side: Side, sign: string): string[] {
  const { comparison, palette } = view;
  const span = comparison.sentences[side][indexOf(agreements, side)]?.span;
  if (span === undefined) return [];
  const marks = agreements.flatMap(({ evidence }) => partial(span, evidence[side]));
  const speaker = agreements.find(({ speakers }) => speakers[side] !== null)?.speakers[side] ?? null;
  const label = `${sign}${place(view, side, span.start)}  `;
  if (side === "b" && agreements.some((agreement) => isWordForWord(view, agreement)))
    return hanging(label, palette.quiet("The same, word for word."), view.width);
  const text = excerpt(comparison.reports[side], span, marks, palette);
  return hanging(label, text + accordingTo(view, speaker, text), view.width);
}

/** Whether the two sentences of an agreement read the same. */
function isWordForWord({ comparison }: View, { sentences }: Agreement): boolean {
  const a = comparison.sentences.a[sentences.a];
  const b = comparison.sentences.b[sentences.b];
  if (a === undefined || b === undefined) return false;
  return words(comparison.reports.a, a.span).trim() === words(comparison.reports.b, b.span).trim();
}

/** Why they agree and who both have it from; that the words are the same is said already. */
function reasons(view: View, agreements: readonly Agreement[]): string[] {
  const given = agreements.filter(({ type }) => type !== "verbatim").map(({ reason }) => ended(visible(reason)));
  const isOneSource = agreements.some(({ oneSource }) => oneSource);
  const all = [...new Set(given), ...(isOneSource ? ["One source, told twice."] : [])];
  return all.length === 0 ? [] : paragraph(view, view.gutter + 4, view.palette.quiet(all.join(" ")));
}
