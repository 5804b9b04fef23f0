/** The causes of a text in the field's own notation: `reason quit Ana Holm: over money`. */
import { causesOf } from "../../lib/classify/cause/causes.ts";
import { read } from "../../lib/extract/read.ts";
import { textReport } from "../../lib/input/text.ts";

export function toldCauses(text: string): string[] {
  return causesOf(read(textReport(text, "a", "a"))).map(({ effect, hedged, span, tie }) => {
    const { lemma, participant } = effect;
    const who = participant === null ? "" : ` ${text.slice(participant.span.start, participant.span.end)}`;
    return `${hedged ? "hedged " : ""}${tie} ${lemma}${who}: ${text.slice(span.start, span.end)}`;
  });
}
