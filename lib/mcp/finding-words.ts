/** Findings in words, for assistants that read no data. */
import { shownSpeaker } from "../presentation/speakers.ts";
import type { ShownFinding } from "./findings.ts";
import type { Telling } from "./tellings.ts";

/**
 *     1. contradiction, high: number [5f0c9a77be]
 *        How many dead?
 *        A:3 “24 people” in: At least 24 people died, police said. (said by police)
 *        B:5 “12”
 *        Reason: ...
 */
export function findingWords(finding: ShownFinding): string {
  const { number, kind, types, relation, confidence, id, question, reason, developing, oneSource, standing, answers } =
    finding;
  const how = relation === null || relation === "same" ? "" : ` (${relation})`;
  const type = types.length === 0 ? "" : `: ${types.join(", ")}${how}`;
  const lines = [
    ...(question === null ? [] : [standing === null ? question : `${question} ${standing}.`]),
    ...answers.flatMap(({ tellings, moreTellings, notes }) => [
      ...tellings.map(tellingWords),
      ...(moreTellings === 0 ? [] : [`(and ${moreTellings} more places)`]),
      ...(notes.length === 0 ? [] : [`(${notes.join(", ")})`]),
    ]),
    `Reason: ${reason}`,
    ...(developing ? ["The story moving on may explain it."] : []),
    ...(oneSource ? ["One source, told several times: no confirmation."] : []),
  ];
  return [`${number}. ${kind}, ${confidence}${type} [${id}]`, ...lines.map((line) => `   ${line}`)].join("\n");
}

export function tellingWords({ report, line, words, sentence, speaker }: Telling): string {
  const round = sentence === null ? "" : ` in: ${sentence}`;
  const named = shownSpeaker(speaker, sentence ?? words);
  return `${report}:${line} “${words}”${round}${named === null ? "" : ` (said by ${named})`}`;
}
