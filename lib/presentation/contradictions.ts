/** Contradictions as they are shown: the question, what each report answers in which words, the reason, and where else they clash. */
import type { Contradiction, Side, Sides } from "../model.ts";
import { differencesOf, lineOf, shownSentence, type Frame, type ShownSentence } from "./frame.ts";
import { knownOf, type Known } from "./known.ts";
import { unquoted, wordsOf } from "./pieces.ts";
import { questionOf } from "./questions.ts";
import { ended } from "./reasons.ts";

export interface ShownContradiction {
  readonly finding: Contradiction;
  /** `null` of one that is new. */
  readonly known: Known | null;
  /** Counted from 1, the weightiest first. */
  readonly number: number;
  /** `How many dead?` */
  readonly question: string;
  /** What each report answers, fit to stand alone. */
  readonly values: Sides<string>;
  readonly reason: string;
  /** The sentences that clash. */
  readonly sentences: Sides<ShownSentence | null>;
  /** Neighbours in text order, as many on either side as were asked for, with the sentence itself left out. */
  readonly around: Sides<{ readonly before: readonly ShownSentence[]; readonly behind: readonly ShownSentence[] }>;
  /** The further places where the same values clash, each pair of lines once. */
  readonly also: readonly ShownPlaces[];
}

/** Lines of both reports, counted from 1, with the indexes of the sentences that stand there. */
export interface ShownPlaces extends Sides<number> {
  readonly sentences: Sides<number>;
}

/** All contradictions of the comparison with `context` neighbours of each sentence. */
export function contradictionsOf(frame: Frame, context: number): ShownContradiction[] {
  const found = frame.comparison.findings.filter((finding) => finding.kind === "contradiction");
  return found.map((finding, i) => {
    const differs = differencesOf(frame, finding.sentences);
    const own = (side: Side): ShownSentence | null => {
      const marks = [{ span: finding.evidence[side], kind: "clash" as const }, ...differs[side]];
      return shownSentence(frame, side, finding.sentences[side], marks, finding.speakers[side])[0] ?? null;
    };
    const value = (side: Side): string => unquoted(wordsOf(frame.comparison.reports[side], finding.evidence[side]));
    const around = (side: Side) => {
      const index = finding.sentences[side];
      const plain = (from: number, count: number) =>
        Array.from({ length: Math.max(count, 0) }, (_, at) => shownSentence(frame, side, from + at)).flat();
      const first = Math.max(0, index - context);
      return { before: plain(first, index - first), behind: plain(index + 1, context) };
    };
    return {
      finding,
      known: knownOf(frame.baseline, finding.id),
      number: i + 1,
      question: questionOf(finding),
      values: { a: value("a"), b: value("b") },
      reason: ended(finding.reason),
      sentences: { a: own("a"), b: own("b") },
      around: { a: around("a"), b: around("b") },
      also: alsoOf(frame, finding),
    };
  });
}

function alsoOf(frame: Frame, { also }: Contradiction): ShownPlaces[] {
  const places = new Map<string, ShownPlaces>();
  for (const { evidence, sentences } of also) {
    const lines = { a: lineOf(frame, "a", evidence.a.start), b: lineOf(frame, "b", evidence.b.start) };
    places.set(`${lines.a}/${lines.b}`, { ...lines, sentences });
  }
  return [...places.values()];
}
