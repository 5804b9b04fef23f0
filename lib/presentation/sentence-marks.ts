/** By sentence of both texts: what of it clashes and in which contradictions, and where it differs from one shown beside it. */
import type { Sides } from "../model.ts";
import { differencesOf, type Frame } from "./frame.ts";
import type { Mark } from "./pieces.ts";

export interface SentenceMarks {
  readonly marks: Sides<ReadonlyMap<number, readonly Mark[]>>;
  /** Numbers of the contradictions that a sentence stands in, counted from 1, each once. */
  readonly numbers: Sides<ReadonlyMap<number, readonly number[]>>;
}

/** The marks of all sentences; `beside` are the pairs that are shown beside each other. */
export function sentenceMarksOf(frame: Frame, beside: Iterable<Sides<number>>): SentenceMarks {
  const marks: Sides<Map<number, Mark[]>> = { a: new Map(), b: new Map() };
  const numbers: Sides<Map<number, number[]>> = { a: new Map(), b: new Map() };
  const contradictions = frame.comparison.findings.filter((finding) => finding.kind === "contradiction");
  contradictions.forEach((finding, i) => {
    for (const { sentences, evidence } of [finding, ...finding.also]) {
      for (const side of ["a", "b"] as const) {
        addTo(marks[side], sentences[side], { span: evidence[side], kind: "clash" });
        if (numbers[side].get(sentences[side])?.at(-1) !== i + 1) addTo(numbers[side], sentences[side], i + 1);
      }
    }
  });
  for (const { a, b } of beside) {
    const differs = differencesOf(frame, { a, b });
    for (const mark of differs.a) addTo(marks.a, a, mark);
    for (const mark of differs.b) addTo(marks.b, b, mark);
  }
  return { marks, numbers };
}

function addTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
