/** Wording that every part of the presentation shares. */
import type { Contradiction } from "../model.ts";
import { knownWords, type Known } from "./known.ts";

/** A reason as a sentence of its own, with one stop: a value may bring its own, as in "Both tell 3 p.m.". */
export function ended(reason: string): string {
  return reason.replace(/[^.!?]$/u, "$&.").replace(/(?<!\.)\.\.$/, ".");
}

/** `A, B and D` */
export function listedWords(items: readonly string[], word: "and" | "or" = "and"): string {
  return new Intl.ListFormat("en-GB", { type: word === "and" ? "conjunction" : "disjunction" }).format(items);
}

/** The words with a capital, to begin a sentence or a title. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A count with its noun: `1 sentence`, `2 sentences`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** What is said of a clash that the story moving on explains: a toll that grew. */
export const movedOn = "developing: the story has moved on";

/** `high confidence, developing: the story has moved on, known: the wire was wrong`, or whatever else explains it. */
export function sureness(
  { confidence, developing }: Pick<Contradiction, "confidence" | "developing">,
  why: string | null = movedOn,
  known: Known | null = null,
): string {
  const explained = developing ? why : null;
  return [`${confidence} confidence`, explained, knownWords(known)].filter((words) => words !== null).join(", ");
}
