/** A contradiction as the question that an editor has to settle, with what each report answers. */
import type { Contradiction, ContradictionType } from "../model.ts";

/** What is asked where the reason names no matter of its own. */
export const asked: Readonly<Record<ContradictionType, string>> = {
  number: "How many, or how much?",
  time: "When?",
  place: "Where?",
  identity: "Who, or which?",
  polarity: "Did it happen?",
  antonym: "Which of the two?",
  role: "Who did it to whom?",
  stance: "Who stands where?",
  attribution: "Who says so?",
  quote: "What were the words?",
  certainty: "How sure is it?",
  cause: "Why?",
};

/** Reasons that begin with what they are about, and the question that it makes; `$1` is the matter. */
const matters: readonly (readonly [beginning: RegExp, question: string])[] = [
  [/^The number of (?<matter>[^:]+):/u, "How many $1?"],
  [/^Opposite (?:states|outcomes) (?:of|for) (?<matter>[^:]+?)(?:, in [AB] [^:]+)?:/u, "Which is true of $1?"],
  [/^(?<matter>(?:Where|When|Which|Who|How) [^:]+):/u, "$1?"],
  [/^The (?<matter>death of [^:]+):/u, "When was the $1?"],
  [/^(?<matter>\p{Lu}[^:]*): (?=.*\bbetween the sides in [AB]\b)/u, "$1: on whose side?"],
  [/^(?<matter>\p{Lu}[^:]*): (?:for|against) /u, "$1: for or against?"],
  [
    /^(?<matter>The (?:post|weapon|charge|nationality|age|name|spelling|magnitude|amount|figure|time left)\b[^:]*):/u,
    "$1?",
  ],
];

/** "How many dead?", "Which is true of the dialogue?", "Did it happen?" */
export function questionOf({ type, reason }: Pick<Contradiction, "type" | "reason">): string {
  return ownQuestion(reason) ?? asked[type];
}

/**
 * What a reason tells beyond its question and the words that clash, where these stand beside it: "between the sides in A, for
 * Islamabad's stance in B." Empty where that is all of it.
 */
export function beyondQuestion(reason: string, beside: readonly string[]): string {
  const isBeside = (words: string): boolean => beside.includes(words.replace(/^"|"$/gu, ""));
  const told = reason
    .replace(/ \(("[^"]*")\)/gu, (all, words: string) => (isBeside(words) ? "" : all))
    .replace(/: ("[^"]*"|[^":]+) in A, ("[^"]*"|[^":]+) in B\.$/u, (all, a: string, b: string) =>
      isBeside(a) && isBeside(b) ? "." : all,
    );
  if (told === reason) return reason;
  const isAsked = ownQuestion(reason) !== null;
  if (told.includes(":")) return isAsked ? told.slice(told.indexOf(":") + 1).trim() : told;
  return isAsked || nameless.test(told) ? "" : told;
}

/** Names no more than the type does, which the question has. */
const nameless = /^The (?:time|place)\.$/u;

function ownQuestion(reason: string): string | null {
  for (const [beginning, question] of matters) {
    const matter = beginning.exec(reason)?.groups?.["matter"];
    if (matter !== undefined) return question.replace("$1", () => matter);
  }
  return null;
}
