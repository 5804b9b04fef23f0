/** Finding a stop of the review by words of it. */
import { wordsOf } from "../../presentation/pieces.ts";
import type { SessionState } from "../model.ts";
import { toldWith } from "../verdicts.ts";
import { sentenceSpan } from "./passages.ts";
import { decisionsOf, itemOf, type Stop } from "./stops.ts";

/** Whether a stop holds the words, in any case: in its question, its sentences, its reason, or what was noted of it. */
export function holds(state: SessionState, stop: Stop, words: string): boolean {
  const { title, reason, answers } = itemOf(stop);
  // Of one that is gone the sentences are gone, too.
  const reports = stop.kind === "item" ? state.reports : [];
  const sentences = answers.flatMap(({ tellings }) =>
    tellings.map((telling) => {
      const report = reports[telling.report];
      return report === undefined ? "" : wordsOf(report, sentenceSpan(state, telling));
    }),
  );
  const noted = decisionsOf(stop).flatMap(({ author, action: { verdict, note, evidence } }) => [
    author,
    note,
    ...evidence,
    verdict === null ? "" : toldWith(verdict),
  ]);
  const all = [title, reason, ...answers.map((answer) => answer.words), ...sentences, ...noted].join("\n");
  return plain(all).includes(plain(words));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, " ").trim();
}
