/** What a rule is: one contradiction type, one file, one line in `rules.ts`. */
import type { Compatibility, Confidence, ContradictionType, Sides, Span } from "../model.ts";
import type { Story } from "./story.ts";

/** What a rule has to say of two stretches of text about the same thing. */
export interface Judgement {
  /**
   * `conflict`: cannot both be right. `same`: the same value. A `Compatibility`: both hold, and how. `open`: the values
   * differ, but the text does not show that they are of one thing; it makes no finding, and `reason` says why.
   */
  readonly relation: "conflict" | "same" | Compatibility | "open";
  readonly confidence: Confidence;
  /** Sentences the words stand in. */
  readonly sentences: Sides<number>;
  /** The few words that were compared. */
  readonly evidence: Sides<Span>;
  /** In plain words, naming the values. */
  readonly reason: string;
  /** The story moving on explains the conflict. */
  readonly developing: boolean;
  /** The value shows by itself that both tell it, whether or not its sentences are matched: a clock time. */
  readonly anywhere?: true;
}

/** Finds, in two reports read against each other, all that one type of contradiction has to say. */
export interface Rule {
  readonly type: ContradictionType;
  readonly judge: (story: Story) => readonly Judgement[];
}
