/** Ends of sentences that the Unicode rules do not see, because no capital letter or no space follows. */
import { sentenceOpeners } from "../lexicon/abbreviations.ts";
import { isKnownAbbreviation } from "./stops.ts";

/** Marks that may end a sentence. */
const stops = /[.!?…]/g;

/** Code units looked at behind a stop: closing marks, blanks, and the first letters of what follows. */
const BEHIND = 24;

/** Code units looked at before a stop, enough to tell an abbreviation from a word. */
const LONGEST_WORD = 16;

/** Offsets at which a sentence starts though `Intl.Segmenter` does not say so. */
export function missedBoundaries(text: string): Set<number> {
  const found = new Set<number>();
  for (const { 0: stop, index } of text.matchAll(stops)) {
    const behind = text.slice(index + 1, index + 1 + BEHIND);
    const gap = /^["”’)\]]*\s+/.exec(behind)?.[0];
    if (gap === undefined) {
      const quote = /^["”’]/.test(behind) ? 1 : 0;
      if (stop !== "…" && isStuck(text, index, behind.slice(quote))) found.add(index + 1 + quote);
    } else if (startsBehind(text, index, stop, gap, behind.slice(gap.length))) found.add(index + 1 + gap.length);
  }
  return found;
}

/** "no deal.The army left.": a word, and what opens a sentence right behind its stop. */
function isStuck(text: string, stop: number, next: string): boolean {
  const opener = /^\p{Lu}\p{Ll}*(?=\s)/u.exec(next)?.[0];
  return (
    opener !== undefined && sentenceOpeners.has(opener.toLowerCase()) && /\p{Ll}{3}$/u.test(text.slice(stop - 3, stop))
  );
}

function startsBehind(text: string, stop: number, mark: string, gap: string, next: string): boolean {
  // "He went on… | The text was cut." A capital "I" may go on with the same sentence.
  if (mark === "…") return /^["“‘(]?\p{Lu}(?!['’\s])/u.test(next);
  // "... said so. | iPhone sales rose."
  if (/^\p{Ll}\p{Lu}/u.test(next)) return true;
  if (mark !== ".") return false;
  // "Talks failed. | 24 people were hurt." The Unicode rules look past the number to the small letter behind it.
  if (/^[“"‘]?[$£€]?\d/u.test(next)) return gap.trim() !== "" || endsBeforeNumber(lastWord(text, stop));
  // "word. | . . . The text": the stop ends a sentence, the three dots stand for what is left out of the next.
  return next.startsWith(".") && /^\.\s\.\s\.\s+\p{Lu}/u.test(next) && /[\p{L}\p{N}]$/u.test(lastWord(text, stop));
}

function lastWord(text: string, stop: number): string {
  return /[\p{L}\p{N}.%°–-]*$/u.exec(text.slice(Math.max(0, stop - LONGEST_WORD), stop))?.[0] ?? "";
}

/**
 * Whether a word before a stop and a number ends its sentence: "failed. 24", "in 2010. 24", "by 5-4. 12", and not
 * "No. 24", "Oct. 11".
 */
function endsBeforeNumber(last: string): boolean {
  if (/^\d+$/.test(last)) return last.length === YEAR_DIGITS;
  if (/^\d+[–-]\d+$/.test(last)) return true;
  const word = last.slice(last.search(/[^–-]*$/));
  return /(?:\p{L}{2}|[%°])$/u.test(word) && !word.includes(".") && !isKnownAbbreviation(word);
}

const YEAR_DIGITS = 4;
