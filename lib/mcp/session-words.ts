/** Findings of a session in words, for assistants that read no data. */
import { tellingWords } from "./finding-words.ts";
import type { ShownItem } from "./sessions.ts";

/** As `findingWords`, with what was decided and what may be. */
export function itemWords(item: ShownItem): string {
  const { number, kind, type, status, confidence, id, title, reason, oneSource, answers, decisions, choices } = item;
  const lines = [
    title,
    ...answers.flatMap(({ tellings, moreTellings }) => [
      ...tellings.map(tellingWords),
      ...(moreTellings === 0 ? [] : [`(and ${moreTellings} more places)`]),
    ]),
    `Reason: ${reason}`,
    ...(oneSource ? ["One source, told several times: no confirmation."] : []),
    ...decisions.map((decision) => `${decision.author}: ${decisionWords(decision)}`),
    `Verdicts: ${choices.map(({ verdict, asks }) => (asks === null ? verdict : `${verdict} (tell: ${asks})`)).join(" | ")}`,
  ];
  const head = `${number}. [${status}] ${kind}, ${confidence}${type === null ? "" : `: ${type}`} [${id}]`;
  return [head, ...lines.map((line) => `   ${line}`)].join("\n");
}

export function decisionWords({ verdict, told, note, evidence, sureness }: ShownItem["decisions"][number]): string {
  const more = [told, note, ...evidence, sureness ?? ""].filter((words) => words !== "");
  return [verdict, ...more].join("; ");
}
