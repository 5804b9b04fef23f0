/** What only one report tells: whole sentences, and details inside sentences that both tell. */
import type { Addition, Side } from "../model.ts";
import { shownSentence, type Frame, type ShownSentence } from "./frame.ts";
import { partial, quoted, wordsOf, type Mark } from "./pieces.ts";

/** A sentence that one report alone tells. */
export interface ShownAddition extends ShownSentence {
  readonly finding: Addition;
}

/** The sentences that one report alone tells, in the order of its text. */
export function additionsOf(frame: Frame, side: Side): ShownAddition[] {
  const { findings, sentences } = frame.comparison;
  return findings.flatMap((finding) => {
    if (finding.kind !== "addition" || finding.side !== side) return [];
    const span = sentences[side][finding.sentence]?.span ?? finding.evidence;
    const shown = shownSentence(frame, side, finding.sentence, partial(span, finding.evidence), finding.speaker);
    return shown.map((sentence) => ({ ...sentence, finding }));
  });
}

/** The matched sentences of one report in which it alone tells something, each once with all of it marked. */
export function detailedOf(frame: Frame, side: Side): ShownSentence[] {
  return [...frame.details[side]].flatMap(([sentence, details]) => {
    const marks = details.map(({ evidence }): Mark => ({ span: evidence, kind: "matched" }));
    return shownSentence(frame, side, sentence, marks);
  });
}

/** The words of the details of one sentence, of those against one partner or of all: "on Friday", "12 boats". */
export function detailWords(frame: Frame, side: Side, sentence: number, partner: number | null): string[] {
  const all = frame.details[side].get(sentence) ?? [];
  const own = all.filter((detail) => partner === null || detail.partner === partner);
  return own.map(({ evidence }) => quoted(wordsOf(frame.comparison.reports[side], evidence)));
}
