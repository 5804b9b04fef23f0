import { toldNumber, type Told } from "../../lib/classify/number/told.ts";
import { storyAt } from "./notation.ts";

/** The first number of a text's first sentence, as the rule of numbers compares it. */
export function firstTold(text: string): Told {
  const story = storyAt(1, text, "Rain fell.");
  const sentence = story.sentences.a[0];
  const quantity = sentence?.quantities[0];
  if (sentence === undefined || quantity === undefined) throw new Error(`no quantity in "${text}"`);
  return toldNumber(story, "a", sentence, quantity);
}
