/** Who is for and against what. */
import type { Attitude, StanceBasis } from "../../model.ts";
import { asides, attributedTo, phraseWords, shortened, type ReadingView } from "./view.ts";

const attitudes: Readonly<Record<Attitude, string>> = {
  supports: "supports",
  opposes: "opposes",
  neutral: "takes no side",
};

/** How it is known where the words do not state it outright. */
const bases: Readonly<Record<StanceBasis, string | null>> = {
  stated: null,
  act: "by an act",
  judgement: "by a judgement",
};

/** One line for each stance told in a sentence: `the Verian government | opposes | the dam, “was opposed”`. */
export function stanceLines(view: ReadingView, sentence: number): string[] {
  return (view.stancesIn.get(sentence) ?? []).flatMap((index) => {
    const stance = view.reading.stances[index];
    if (stance === undefined) return [];
    const { holder, target, attitude, basis, attribution, span } = stance;
    const told = [
      phraseWords(view, holder),
      view.palette.heading(attitudes[attitude]),
      ...(target === null ? [] : [phraseWords(view, target)]),
    ].join(view.palette.quiet(" | "));
    return [told + asides(view, `“${shortened(view, span)}”`, bases[basis], attributedTo(view, attribution))];
  });
}
