/** A thing with a state that one report gives it. */
import type { Answer } from "../../../lexicon/opposites.ts";
import type { Phrase, Span } from "../../../model.ts";

/** How much of the thing it holds for: "partly destroyed" leaves the rest intact, "largely intact" does not leave it destroyed. */
export type Extent = "all" | "most" | "some";

export interface State {
  readonly sentence: number;
  readonly thing: Phrase;
  /** The few words that tell it. */
  readonly words: Span;
  readonly answer: Answer;
  readonly extent: Extent;
}

/** The answer that denies one. */
export function turned(answer: Answer): Answer {
  return { ...answer, pole: answer.pole === "one" ? "other" : "one" };
}
