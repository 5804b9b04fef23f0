/** Answers of two names in a text: the stances that storydiff reads between them. */
import type { Phrase, Reading, Span, Stance } from "../../lib/index.ts";
import { overlaps, readText, wordsOf } from "./texts.ts";

interface StanceRow {
  readonly text: string;
  readonly p: string;
  readonly q: string;
}

/** A text with names in brackets -> the plain text and where the bracketed names stand in it. */
function withoutBrackets(marked: string): { readonly text: string; readonly names: readonly Span[] } {
  let text = "";
  let start = 0;
  const names: Span[] = [];
  for (const character of marked) {
    if (character === "[") start = text.length;
    else if (character === "]") names.push({ start, end: text.length });
    else text += character;
  }
  return { text, names };
}

/** Whether a phrase holds the name, or words for the one it stands for: "his plan" as well as "Berg's plan". */
function denotes(reading: Reading, phrase: Phrase, name: Span): boolean {
  if (overlaps(phrase.span, name)) return true;
  return reading.entities.some(
    ({ mentions }, index) =>
      mentions.some((mention) => overlaps(mention.span, name)) &&
      (index === phrase.entity || mentions.some((mention) => overlaps(mention.span, phrase.span))),
  );
}

/** A text with two names -> how the one stands to the other, by the stances that the reading holds. */
export function stance(row: StanceRow) {
  const { text, names } = withoutBrackets(row.text);
  const p = names.find((name) => wordsOf(text, name) === row.p);
  const q = names.find((name) => name !== p && wordsOf(text, name) === row.q);
  if (p === undefined || q === undefined) return { stance: "neutral" };
  const reading = readText(text);
  const runs = ({ holder, target }: Stance, from: Span, to: Span) =>
    target !== null && denotes(reading, holder, from) && denotes(reading, target, to);
  for (const told of reading.stances) {
    if (told.attitude === "neutral") continue;
    if (runs(told, p, q)) return { stance: `p ${told.attitude} q` };
    if (runs(told, q, p)) return { stance: `q ${told.attitude} p` };
  }
  return { stance: "neutral" };
}
