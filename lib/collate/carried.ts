/** Values in sentences that two reports carry word for word. */
import type { Reading, Span } from "../model.ts";
import { cover, overlaps } from "../text/span.ts";
import { reportOf, type ComparedPair } from "./pairs.ts";
import type { Spot } from "./spot.ts";
import { otherSide } from "../classify/story.ts";

/** A spot and the same words in the other report. */
export interface Carried {
  readonly pair: ComparedPair;
  readonly from: Spot;
  readonly to: Spot;
}

/**
 * A sentence that two reports carry word for word tells the same value in both, and the rules do not look at it: what C
 * contradicts in A it contradicts in B as well, by the words at the same place of the sentence.
 */
export function carriedOf(
  readings: readonly Reading[],
  pairs: readonly ComparedPair[],
  told: readonly Spot[],
): Carried[] {
  const bySentence = new Map<string, Spot[]>();
  for (const spot of told) {
    const key = `${spot.report} ${spot.sentence}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), spot]);
  }
  return pairs.flatMap((pair) =>
    pair.comparison.findings.flatMap((finding) => {
      if (finding.kind !== "agreement" || finding.type !== "verbatim") return [];
      const ends = { a: reportOf(pair, "a"), b: reportOf(pair, "b") };
      return (["a", "b"] as const).flatMap((side) => {
        const other = otherSide(side);
        return (bySentence.get(`${ends[side]} ${finding.sentences[side]}`) ?? []).flatMap((from): Carried[] => {
          const span = sameWords(readings, from, ends[other], finding.sentences[other]);
          if (span === null) return [];
          return [{ pair, from, to: { ...from, report: ends[other], sentence: finding.sentences[other], span } }];
        });
      });
    }),
  );
}

/** The words of another report's sentence at the same places in the row of words. */
function sameWords(readings: readonly Reading[], from: Spot, report: number, sentence: number): Span | null {
  const words = { from: wordSpans(readings[from.report], from.sentence), to: wordSpans(readings[report], sentence) };
  if (words.from.length !== words.to.length) return null;
  const touched = words.to.filter((_, i) => {
    const word = words.from[i];
    return word !== undefined && overlaps(word, from.span);
  });
  const [first] = touched;
  return first === undefined ? null : touched.reduce(cover, first);
}

function wordSpans(reading: Reading | undefined, sentence: number): Span[] {
  const tokens = reading?.tokens[sentence] ?? [];
  return tokens.filter(({ norm }) => /[\p{L}\p{N}]/u.test(norm)).map(({ span }) => span);
}
