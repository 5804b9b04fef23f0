/** Ends of sentences that the Unicode rules do not see, because no capital letter or no space follows. */
import { sentenceOpeners } from "../lexicon/abbreviations.ts";
import { isKnownAbbreviation } from "./stops.ts";

/** "He went on… | The text was cut." A capital "I" may go on with the same sentence. */
const afterEllipsis = /…["”’)\]]*\s+(?=["“‘(]?\p{Lu}(?!['’\s]))/gu;

/** "word. | . . . The text": the stop ends a sentence, the three dots stand for what is left out of the next. */
const beforeOmission = /[\p{L}\p{N}]\.\s+(?=\.\s\.\s\.\s+\p{Lu})/gu;

/** "... said so. | iPhone sales rose." */
const beforeCamelCase = /[.!?]["”’)\]]*\s+(?=\p{Ll}\p{Lu})/gu;

/** "Talks failed. | 24 people were hurt." The Unicode rules look past the number to the small letter behind it. */
const beforeNumber = /\.(["”’)\]]*)\s+(?=[“"‘]?[$£€]?\d)/gu;

/** "no deal.The army left." */
const withoutSpace = /\p{Ll}{3}[.!?]["”’]?(?=(\p{Lu}\p{Ll}*)\s)/gu;

/** Code units looked at before a stop, enough to tell an abbreviation from a word. */
const LONGEST_WORD = 16;

/** Offsets at which a sentence starts though `Intl.Segmenter` does not say so. */
export function missedBoundaries(text: string): Set<number> {
  const found = new Set<number>();
  for (const pattern of [afterEllipsis, beforeOmission, beforeCamelCase]) {
    for (const match of text.matchAll(pattern)) found.add(match.index + match[0].length);
  }
  for (const match of text.matchAll(beforeNumber)) {
    const [all, closers = ""] = match;
    const last = /[\p{L}\p{N}.%°]*$/u.exec(text.slice(Math.max(0, match.index - LONGEST_WORD), match.index))?.[0] ?? "";
    if (closers !== "" || endsBeforeNumber(last)) found.add(match.index + all.length);
  }
  for (const match of text.matchAll(withoutSpace)) {
    if (sentenceOpeners.has((match[1] ?? "").toLowerCase())) found.add(match.index + match[0].length);
  }
  return found;
}

/** Whether a word before a stop and a number ends its sentence: "failed. 24", "in 2010. 24", and not "No. 24", "Oct. 11". */
function endsBeforeNumber(last: string): boolean {
  if (/^\d+$/.test(last)) return last.length === YEAR_DIGITS;
  return /(?:\p{L}{2}|[%°])$/u.test(last) && !last.includes(".") && !isKnownAbbreviation(last);
}

const YEAR_DIGITS = 4;
