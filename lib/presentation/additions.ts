/** What only one report tells: whole sentences, and details inside sentences that both tell. */
import type { Detail, Side } from "../model.ts";
import { shownSentence, type Frame, type ShownSentence } from "./frame.ts";
import { partial, wordsOf, type Mark } from "./pieces.ts";

/** The sentences that one report alone tells, in the order of its text. */
export function additionsOf(frame: Frame, side: Side): ShownSentence[] {
  const { findings, sentences } = frame.comparison;
  return findings.flatMap((finding) => {
    if (finding.kind !== "addition" || finding.side !== side) return [];
    const span = sentences[side][finding.sentence]?.span ?? finding.evidence;
    return shownSentence(frame, side, finding.sentence, partial(span, finding.evidence), finding.speaker);
  });
}

/** The matched sentences of one report in which it alone tells something, each once with all of it marked. */
export function detailedOf(frame: Frame, side: Side): ShownSentence[] {
  const marks = new Map<number, Mark[]>();
  for (const { sentence, evidence } of detailsIn(frame, side)) {
    marks.set(sentence, [...(marks.get(sentence) ?? []), { span: evidence, kind: "matched" }]);
  }
  return [...marks].flatMap(([sentence, own]) => shownSentence(frame, side, sentence, own));
}

/** The words of the details of one sentence, of those against one partner or of all: "on Friday", "12 boats". */
export function detailWords(frame: Frame, side: Side, sentence: number, partner: number | null): string[] {
  const own = detailsIn(frame, side).filter(
    (detail) => detail.sentence === sentence && (partner === null || detail.partner === partner),
  );
  // Without the text's own quotation marks, which may be half cut off.
  return own.map(({ evidence }) =>
    wordsOf(frame.comparison.reports[side], evidence)
      .replace(/["“”„«»]/g, "")
      .trim(),
  );
}

function detailsIn({ comparison }: Frame, side: Side): Detail[] {
  return comparison.findings.filter((finding) => finding.kind === "detail").filter((detail) => detail.side === side);
}
