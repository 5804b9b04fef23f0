/** The names of a report's clashes with itself, which stay when the text around them moves. */
import { createHash } from "node:crypto";
import type { InnerContradiction, Reading, Span } from "../../model.ts";
import { textOf } from "../../text/span.ts";
import { idLength } from "../ids.ts";
import type { InnerJudgement } from "./check.ts";

/** Adds ids made of the type, the words that clash and their sentences, and the speakers. */
export function withInnerIds(reading: Reading, judged: readonly InnerJudgement[]): InnerContradiction[] {
  const seen = new Map<string, number>();
  const words = (span: Span): string => textOf(reading.report.text, span).replace(/\s+/g, " ");
  const sentence = (index: number): string => words(reading.sentences[index]?.span ?? { start: 0, end: 0 });
  return judged.map(({ type, confidence, reason, evidence, sentences, developing }): InnerContradiction => {
    const places = [...evidence.map(words), ...sentences.map(sentence)];
    const content = ["within", type, ...places].join("\u0000");
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    const id = createHash("sha256").update(`${content}\u0000${ordinal}`).digest("hex").slice(0, idLength);
    const [first, second] = sentences;
    const speakers = [reading.speakers[first] ?? null, reading.speakers[second] ?? null] as const;
    return { id, type, confidence, reason, evidence, sentences, speakers, developing };
  });
}
