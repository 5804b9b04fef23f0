/** Whether two stretches of reported speech hand over the same. */
import { kinOf } from "../../align/terms.ts";
import type { Attribution, Token } from "../../model.ts";
import { isHeld } from "../../text/search.ts";
import type { SentenceReading } from "../story.ts";

/** Shared words of weight, and their share of the longer content's, from which two contents are one. */
const fewestShared = 2;
const sameShare = 0.6;

/** The same where who says it is of two kinds and the sentences are alike: one newsroom tells more of it, and in other words. */
const fewestAlike = 2;
const alikeShare = 0.4;

/** Words of weight of two contents that have no others. */
const fewestWhole = 2;

/** a: "the gang had inside help" b: "the gang must have had inside help" -> the same */
export function sameContents(a: Told, b: Told): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((kin) => second.has(kin)).length;
  const longer = Math.max(first.size, second.size);
  if (shared > 0 && isWordForWord(a, b)) return true;
  return shared === longer ? shared >= fewestWhole : shared >= fewestShared && shared >= sameShare * longer;
}

/** Words of two contents that tell the same with a single word of weight: "he had been ill". */
const fewestAlikeWords = 3;

function isWordForWord(a: Told, b: Told): boolean {
  const [first, second] = [heldWords(a), heldWords(b)];
  return (
    first.length >= fewestAlikeWords && first.length === second.length && first.every((word, at) => word === second[at])
  );
}

/** All words of a content, without the "that" that opens it. */
function heldWords({ attribution, sentence }: Told): string[] {
  const held = sentence.tokens.filter(({ span, tag }) => tag !== "PUNCT" && isHeld(attribution.content, span));
  return held.map(({ norm }) => norm).filter((norm, at) => at > 0 || norm !== "that");
}

/** a: "protesters had started the fire in the hall" b: "protesters set fire to the hall" -> alike */
export function alikeContents(a: Told, b: Told): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((kin) => second.has(kin)).length;
  return shared >= fewestAlike && shared >= alikeShare * Math.max(first.size, second.size);
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
