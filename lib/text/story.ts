/** Which sentences are part of the story. */
import type { Sentence } from "../model.ts";

/** Whether a sentence is compared: the headline and the body are; section headings, bylines and boilerplate are not. */
export function isStory(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && (sentence.class === "headline" || sentence.class === "body");
}
