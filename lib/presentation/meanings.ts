/** What each type of contradiction is, in a sentence; CONTRADICTIONS.md says more of each. */
import type { ContradictionType } from "../model.ts";

export const meanings: Readonly<Record<ContradictionType, string>> = {
  number: "Two numbers of one thing cannot both hold.",
  time: "Two times of one event cannot both hold.",
  place: "Two places of one event cannot both hold.",
  identity: "Who or what it was is told in two ways: another spelling, age, post, country or name.",
  polarity: "One report tells as done what the other tells as not done.",
  antonym: "Opposite states, outcomes or acts are told of one thing or person.",
  role: "Who did it to whom is told the other way round.",
  stance: "One and the same is said to stand for something and against it, or between the sides and on one.",
  attribution: "The same is said by two who are not one.",
  quote: "One quotation is told in two wordings, or cut so that its sense turns.",
  certainty: "One report tells as a fact what the other tells as doubtful, open or denied.",
  cause: "Two causes of one thing are told.",
};
