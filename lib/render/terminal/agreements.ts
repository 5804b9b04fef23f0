/** What both reports tell: each sentence of A once, with the sentences of B that agree and all that agrees in them. */
import stringWidth from "string-width";
import type { ShownAgreement, ShownPartner } from "../../presentation/agreements.ts";
import { counted } from "../../presentation/reasons.ts";
import { fromOneSource } from "../../presentation/terms.ts";
import { painted } from "../excerpt.ts";
import { firstLine, hanging, padded } from "../layout.ts";
import { visible } from "../visible.ts";
import { detailsLine } from "./details.ts";
import { paragraph, place, sentenceLines, type View } from "./view.ts";

/** Sentences that both tell shown in one line each without asking for more: half a screen. */
const brief = 10;

/**
 * The agreements, a line for each sentence of A, or in full where they were asked for:
 *
 *     Both tell: 9 agreements, 2 of them from one source; --only agreements shows them in full
 *     = A:2  The fire broke out on «Friday».                                  B:1, B:4
 *     = A:5  The mill, which stood empty for years and was to be torn …            B:7
 */
export function agreementsSection(view: View): string[] {
  const { palette, shown } = view;
  const found = shown.agreements.flatMap(({ findings }) => findings);
  if (found.length === 0) return [];
  const isAsked = shown.selection.only !== null;
  const listed = isAsked ? shown.agreements : shown.agreements.slice(0, brief * ((view.context ?? 0) + 1));
  const sources = fromOneSource(shown.terms, found);
  const way = isAsked ? "" : palette.quiet("; --only agreements shows them in full");
  const rest = shown.agreements.length - listed.length;
  return [
    "",
    ...hanging(
      "",
      `${palette.heading("Both tell")}: ${counted(found.length, "agreement")}${sources}${way}`,
      view.width,
    ),
    ...listed.flatMap((agreement) => (isAsked ? group(view, agreement) : inBrief(view, agreement))),
    ...(rest > 0 ? paragraph(view, 2, palette.quiet(`… and ${counted(rest, "more sentence")} of A`)) : []),
  ];
}

/** Partners named in one line before the rest is counted. */
const mostPartners = 3;

/** One line: as much of A's sentence as fits before the places in B. */
function inBrief(view: View, { same, sentence, partners }: ShownAgreement): string[] {
  const { palette, width } = view;
  const places = partners.slice(0, mostPartners).map((partner) => place(view, partner.sentence).trimEnd());
  const rest = partners.length - places.length;
  const end = places.join(", ") + (rest > 0 ? palette.quiet(` and ${rest} more`) : "");
  const front = `${palette.agreement(same ? "=" : "≈")} ${place(view, sentence)}  `;
  const columns = width - stringWidth(front) - stringWidth(end) - 2;
  const words = firstLine(palette.quiet(painted(sentence.pieces, palette)), columns);
  return [`${front}${padded(words, columns)}  ${end}`];
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
