/** What both reports tell: each sentence of A once, with the sentences of B that agree and all that agrees in them. */
import type { ShownAgreement, ShownPartner } from "../../presentation/agreements.ts";
import { counted, hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { detailsLine } from "./details.ts";
import { limitOf, paragraph, place, sentenceLines, type View } from "./view.ts";

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
  const { palette, shown } = view;
  const found = shown.agreements.flatMap(({ findings }) => findings);
  if (found.length === 0) return [];
  const listed = shown.agreements.slice(0, limitOf(view));
  const oneSource = found.filter((finding) => finding.oneSource).length;
  const sources = oneSource === 0 ? "" : `, ${oneSource} of them from one source`;
  const rest = found.length - listed.flatMap(({ findings }) => findings).length;
  return [
    "",
    ...hanging("", `${palette.heading("Both tell")}: ${counted(found.length, "agreement")}${sources}`, view.width),
    ...listed.flatMap((agreement) => group(view, agreement)),
    ...(rest > 0 ? paragraph(view, 2, palette.quiet(`… ${rest} more: --only agreements shows all`)) : []),
  ];
}

function group(view: View, { same, sentence, details, partners }: ShownAgreement): string[] {
  return [
    ...sentenceLines(view, `${view.palette.agreement(same ? "=" : "≈")} `, sentence),
    ...detailsLine(view, "a", details),
    ...partners.flatMap((partner) => partnerLines(view, partner)),
  ];
}

function partnerLines(view: View, { sentence, wordForWord, details, reasons }: ShownPartner): string[] {
  const { palette } = view;
  const same = palette.quiet("The same, word for word.");
  return [
    ...(wordForWord ? hanging(`  ${place(view, sentence)}  `, same, view.width) : sentenceLines(view, "  ", sentence)),
    ...detailsLine(view, "b", details),
    ...(reasons.length === 0 ? [] : paragraph(view, view.gutter + 4, palette.quiet(visible(reasons.join(" "))))),
  ];
}
