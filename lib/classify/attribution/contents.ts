/** Whether two stretches of reported speech hand over the same. */
import { kinOf } from "../../align/terms.ts";
import type { Attribution, Token } from "../../model.ts";
import { isHeld } from "../../text/search.ts";
import type { SentenceReading } from "../story.ts";

/** Shared words of weight, and their share of the longer content's, from which two contents are one. */
const fewestShared = 3;
const sameShare = 0.6;

/** Words of weight of two contents that have no others. */
const fewestWhole = 2;

/** a: "the gang had inside help" b: "the gang must have had inside help" -> the same */
export function sameContents(a: Told, b: Told): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((kin) => second.has(kin)).length;
  const longer = Math.max(first.size, second.size);
  return shared === longer ? shared >= fewestWhole : shared >= fewestShared && shared >= sameShare * longer;
}

/** An attribution with a sentence that it reaches into. */
export interface Told {
  readonly attribution: Attribution;
  readonly sentence: SentenceReading;
}

function wordsOf({ attribution, sentence }: Told): Set<string> {
  const held = sentence.tokens.filter(({ span }) => isHeld(attribution.content, span));
  return new Set(held.filter(tells).map(({ lemma }) => kinOf(lemma)));
}

const telling: ReadonlySet<Token["tag"]> = new Set(["ADJ", "NOUN", "NUM", "PROPN", "VERB"]);

function tells({ lemma, tag }: Token): boolean {
  return telling.has(tag) && !["be", "do", "have", "say"].includes(lemma);
}
