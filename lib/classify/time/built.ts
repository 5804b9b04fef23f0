/** When a thing was built, as the words before it tell. "the 1930s bridge" */
import { wordSet } from "../../lexicon/word-set.ts";
import type { Time } from "../../model.ts";
import type { SentenceReading } from "../story.ts";
import { keyOf } from "./occasion-heads.ts";
import type { Occasion } from "./occasions.ts";

/** What is built, by the words of a year or decade before it: "the 1930s bridge". */
const built = wordSet(`
  bridge building castle cathedral church cinema dam factory hospital hotel house mansion mill mosque palace plant prison
  school span stadium station temple theater theatre tower tunnel
`);

/** The building of what a year or decade stands before; `null` for other times. */
export function builtAt({ tokens, index }: SentenceReading, time: Time): Occasion | null {
  if (time.month !== null || (time.year === null && time.decade === null)) return null;
  const next = tokens.findIndex(({ span }) => span.start >= time.span.end);
  const noun = tokens[next]?.tag === "ADJ" ? tokens[next + 1] : tokens[next];
  if (noun === undefined || next < 0 || !built.has(noun.lemma)) return null;
  const heads = new Set([keyOf(noun.lemma)]);
  const none = new Set<never>();
  const told = {
    befallen: none,
    unknown: false,
    named: false,
    words: heads,
    places: none,
    planned: false,
    another: false,
  };
  return { kind: "building", sentence: index, span: time.span, time, heads, ...told };
}
