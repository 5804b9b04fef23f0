/**
 * The table of opposite outcomes: each phrase by its first words, with the question it answers and the pole it stands for.
 * a: "was brought under control" b: "was still raging" -> two poles of one question about a fire
 */
import { oppositeWords } from "./opposite-words.ts";
import { readOutcomes } from "./outcome-rows.ts";
import { outcomesOfAffairs } from "./outcomes-of-affairs.ts";
import { outcomesOfOperations } from "./outcomes-of-operations.ts";
import { outcomesOfPeople } from "./outcomes-of-people.ts";
import { outcomesOfThings } from "./outcomes-of-things.ts";

export const outcomePhrases = readOutcomes([
  ...outcomesOfAffairs,
  ...outcomesOfOperations,
  ...outcomesOfPeople,
  ...outcomesOfThings,
  ...oppositeWords,
]);

/** Questions that time may answer otherwise: a fire is put out, a road is cleared, a fugitive is caught. */
export const movingOutcomes: ReadonlySet<string> = new Set([
  "access",
  "advance",
  "caught",
  "control",
  "deal",
  "delivery",
  "found alive",
  "health",
  "holder",
  "level",
  "ongoing",
  "result",
  "service",
  "spread",
  "start",
  "strength",
  "strike",
  "supply",
  "truce",
]);

/** Questions that one thing answers again and again: then more must show that one time is meant. */
export const recurringOutcomes: ReadonlySet<string> = new Set([
  "game",
  "holding",
  "intent",
  "launch",
  "injury",
  "order",
  "presence",
  "rescue",
  "result",
  "success",
  "trend",
  "vote",
]);
