/** The first lines: how many sentences of each report came to what, and what was found. */
import type { Confidence, Counts, Side } from "../../model.ts";
import stringWidth from "string-width";
import { counted, hanging, padded, padNumber } from "../layout.ts";
import { visible } from "../visible.ts";
import { letter, type View } from "./view.ts";

const confidences: readonly Confidence[] = ["high", "medium", "low"];

/**
 * What was found, then where the sentences of each report went:
 *
 *     3 contradictions (2 high, 1 low), 9 agreements, 4 additions in A, 6 in B, 12 details
 *
 *     A  first.txt   19 sentences = 4 contradict + 6 agree + 7 only here + 2 not part of the story
 */
export function summary(view: View): string[] {
  const { summary: found } = view.shown;
  const warning = found.sameEvent ? [] : hanging("", view.palette.heading(otherEvent), view.width);
  return [...hanging("", headline(view), view.width), ...warning, "", ...countLine(view, "a"), ...countLine(view, "b")];
}

const otherEvent =
  "The reports seem to tell of two events: what differs between them is shown with --min-confidence low only.";

function headline({ shown, palette }: View): string {
  const { contradictions, agreements, additions, details } = shown.summary;
  const count = contradictions.high + contradictions.medium + contradictions.low;
  const byConfidence = confidences
    .filter((one) => contradictions[one] > 0)
    .map((one) => `${contradictions[one]} ${one}`);
  return [
    count > 0
      ? palette.contradiction(`${counted(count, "contradiction")} (${byConfidence.join(", ")})`)
      : palette.heading("No contradictions found"),
    counted(agreements, "agreement"),
    `${counted(additions.a, "addition")} in A`,
    `${additions.b} in B`,
    ...(details === 0 ? [] : [counted(details, "detail")]),
  ].join(", ");
}

/** The sentences of one report by what became of them; both reports' figures stand under each other. */
function countLine(view: View, side: Side): string[] {
  const { summary: found, names } = view.shown;
  const { sentences: counts, totals } = found;
  const figure = (state: keyof Counts): string => {
    return padNumber(counts[side][state], Math.max(digits(counts.a[state]), digits(counts.b[state])));
  };
  const total = padNumber(totals[side], Math.max(digits(totals.a), digits(totals.b)));
  const named = { a: visible(names.a), b: visible(names.b) };
  const nameColumns = Math.min(Math.max(stringWidth(named.a), stringWidth(named.b)), view.width >> 2);
  const states =
    `${total} sentence${totals[side] === 1 ? "" : "s"} = ${figure("contradicts")} contradict + ${figure("agrees")} agree + ` +
    `${figure("only")} only here${counts[side].excluded === 0 ? "" : ` + ${figure("excluded")} not part of the story`}`;
  return hanging(`${letter(view, side)}  `, `${padded(named[side], nameColumns)}  ${states}`, view.width);
}

function digits(value: number): number {
  return String(value).length;
}
