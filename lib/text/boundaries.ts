/**
 * Where one sentence ends and the next begins, inside a stretch of text that holds nothing but sentences.
 * `Intl.Segmenter` proposes; what it takes for an end and is none is taken back ("Gen. | Malik"), and what it misses is
 * added ("died. | 24 people"). Every decision looks at a window of fixed width, so a line of any length is read in one go.
 */
import { cueVerbs, namesWithMark, sentenceOpeners } from "../lexicon/abbreviations.ts";
import { isEnumerator, listItemStarts } from "./enumerations.ts";
import { missedBoundaries } from "./missed-boundaries.ts";
import { isAbbreviated } from "./stops.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Code units given to the segmenter at once. Each step of its iterator costs time in proportion to the whole string in
 * Node 20 (a line of 1 MB took a minute), so a long line is read in stretches of some ten sentences.
 */
const STRETCH = 2000;

/** Code units looked at on either side of a boundary: room for a dozen words; more would not change a decision. */
const WINDOW = 120;

/** How many words a quotation's first sentence may have to be kept with its last: `"It is over. We go," he said.` */
const SHORT_QUOTED_SENTENCE = 5;

const word = /[\p{L}\p{N}]/u;

const straightQuote = '"'.charCodeAt(0);

/**
 * What can end a sentence: full stops, exclamation and question marks, dots that stand for words left out, and any sign of
 * a script other than the Latin, Greek and Cyrillic. Without one the Unicode rules see no boundary.
 */
const endMark = /[.!?…\u0085\u0530-\u1fff\u2024\u2028\u2029\u203c\u203d\u2047-\u2049\u2c00-\uffff]/;

/** Whether all that can end a sentence stands behind the last word, so that the text is one sentence. */
function isOneSentence(text: string): boolean {
  const first = text.search(endMark);
  return first < 0 || !word.test(text.slice(first));
}

/** Offsets at which the sentences of a text start, the first of them 0. In a headline no abbreviation ends a sentence. */
export function sentenceStarts(text: string, headline: boolean): number[] {
  const starts = [0];
  const items = listItemStarts(text);
  if (items.size === 0 && isOneSentence(text)) return starts;
  const missed = missedBoundaries(text);
  const proposals = new Set<number>([...items, ...missed]);
  for (const index of segmented(text)) proposals.add(index);
  let start = 0;
  let counted = 0;
  let quotes = 0;
  for (const proposal of [...proposals].sort((x, y) => x - y)) {
    if (proposal <= start) continue;
    for (; counted < proposal; counted += 1) if (text.charCodeAt(counted) === straightQuote) quotes += 1;
    const open = quotes % 2 === 1;
    const cut = items.has(proposal) ? proposal : pastClosers(text, proposal, open);
    if (cut >= text.length) break;
    if (!items.has(cut)) {
      const before = text.slice(Math.max(start, cut - WINDOW), cut);
      const after = text.slice(cut, cut + WINDOW);
      if (!isBoundary({ before, after, open: open && cut === proposal, trusted: missed.has(cut), headline })) continue;
    }
    starts.push(cut);
    start = cut;
    counted = cut;
    quotes = 0;
  }
  return starts;
}

/** Boundaries by the Unicode rules; those near a stretch's end are left to the next stretch, which shows what follows. */
function segmented(text: string): number[] {
  const offsets: number[] = [];
  let from = 0;
  for (;;) {
    const stretch = text.slice(from, from + STRETCH);
    const last = from + stretch.length >= text.length;
    const settled = last ? stretch.length : stretch.length - WINDOW;
    let at = settled;
    for (const { index } of segmenter.segment(stretch)) {
      if (index === 0 || index > settled) continue;
      offsets.push(from + index);
      at = index;
    }
    if (last) return offsets;
    from += at;
  }
}

/** A closing mark set off by a space goes with the sentence before it: `They left. " | He stayed.` */
function pastClosers(text: string, cut: number, open: boolean): number {
  const marks = /^["'”’)\]]+(?:\s+|$)/.exec(text.slice(cut, cut + WINDOW))?.[0] ?? "";
  return marks.startsWith('"') && !open ? cut : cut + marks.length;
}

interface Proposal {
  /** The words of the sentence so far, and the words that follow, as far as the window shows them. */
  readonly before: string;
  readonly after: string;
  /** Whether an odd number of straight quotation marks stands in the sentence so far. */
  readonly open: boolean;
  /** True when no white space is needed between the two. */
  readonly trusted: boolean;
  readonly headline: boolean;
}

function isBoundary({ before, after, open, trusted, headline }: Proposal): boolean {
  if (!word.test(before) || !word.test(after)) return false;
  if (/^[.!?…,;:]/.test(after)) return trusted;
  if (!trusted && !/[\s。！？]/.test(before.slice(-1))) return false;
  const opening = /^[^\p{L}\p{N}]*/u.exec(after)?.[0] ?? "";
  const next = /^[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(after.slice(opening.length))?.[0] ?? "";
  if (!trusted && /^\p{Ll}/u.test(next) && !isCamelCase(next)) return false;
  if (isEnumerator(before)) return false;
  if (isBracketed(after)) return false;
  const closed = before.trimEnd();
  const ending = withoutClosers(closed);
  const quoted = ending.length < closed.length;
  const edge = ending.slice(-EDGE);
  if (/(?:…|\.\s?\.)$/.test(edge) && /^I(?:['’]|$)/.test(next)) return false;
  const outcry = /[!?]$/.test(ending.slice(-1));
  if (quoted && outcry && isNamedCue(after.slice(opening.length))) return false;
  if (!quoted && isKeptQuotation(before, after, open)) return false;
  // No sentence ends in an article: "with a. 45 pistol", "a loan of an? 80bn".
  if (/\s(?:an?|the)[.!?]$/.test(edge)) return false;
  if (quoted || trusted) return true;
  if (outcry) return !isNameWithMark(ending, next);
  return !isAbbreviated(ending, { next, following: after.slice(opening.length + next.length), opening, headline });
}

/** Code units at a sentence's end that show how it ends: more than an article with its stop. */
const EDGE = 8;

/** A text without the closing marks and the blanks among them at its end: `They left. "` without ` "`. */
function withoutClosers(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s”’"')\]}»]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isCamelCase(next: string): boolean {
  return /^\p{Ll}\p{Lu}/u.test(next);
}

/**
 * "... [...]" (Smith 55).", "... of the town. (Wire report)", "Roe Jr. (D-Ill.) said": words in brackets that end a sentence or
 * stand amid it belong to it; a whole sentence in brackets has its stop inside.
 */
function isBracketed(after: string): boolean {
  return (
    /^["”’]?\s?\([^()]{0,60}[^()\s.!?]\)[.,;:]?["”’]?\s*$/.test(after) || /^\([^()]{1,60}\)[,;]?\s+\p{Ll}/u.test(after)
  );
}

/** "Is it over?" Roe asked. */
function isNamedCue(after: string): boolean {
  const words = after.split(/\s+/, 5);
  const cue = words.findIndex((candidate) => cueVerbs.has(candidate.replace(/[.,;:]$/, "")));
  const names = words.slice(0, cue);
  return (
    cue > 0 && names.every((name) => /^\p{Lu}/u.test(name)) && !sentenceOpeners.has((names[0] ?? "").toLowerCase())
  );
}

/** "The show is over. Nobody comes back," the clown said: the short first sentence stays with its quotation. */
function isKeptQuotation(before: string, after: string, open: boolean): boolean {
  const opened = Math.max(before.lastIndexOf("“"), open ? before.lastIndexOf('"') : -1);
  if (opened < 0 || before.includes("”", opened)) return false;
  if (
    before
      .slice(opened + 1)
      .trim()
      .split(/\s+/).length > SHORT_QUOTED_SENTENCE
  )
    return false;
  return /^[^“”"]{0,80}(?:,[”"]\s*\p{L}|[!?][”"]\s*\p{Ll})/u.test(after);
}

/** Code units of a name with a mark: "oklahoma!" with room to spare. */
const LONGEST_NAME = 16;

/** "Yahoo! News" goes on, "Yahoo! The firm ..." does not. */
function isNameWithMark(ending: string, next: string): boolean {
  const name = /\p{L}+!$/u.exec(ending.slice(-LONGEST_NAME))?.[0].toLowerCase() ?? "";
  return namesWithMark.has(name) && !sentenceOpeners.has(next.toLowerCase());
}
