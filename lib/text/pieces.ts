/**
 * A sentence cut for reading numbers and times. A tagger's tokens serve words; it takes "Rs4.5bn" for "Rs4", "." and "5bn", and
 * "8.40pm" for "8.4" and "0pm", so numbers are read from the characters themselves.
 */
import type { Span } from "../model.ts";

export interface Piece extends Span {
  /** A number in digits, letters, or one character that is neither. `skip` is an address of the web, no part of the text. */
  readonly kind: "number" | "word" | "mark" | "skip";
  /** The characters in lower case with straight quotes; of a number without its separators: "1,200" is "1200". */
  readonly norm: string;
  /** Whether it holds a capital: "Rs", "iPhone". */
  readonly capital: boolean;
  /** Whether all letters are capitals: "GMT", "M". */
  readonly upper: boolean;
  /** Whether nothing stands between it and the piece before: "bn" of "3.4bn". */
  readonly joined: boolean;
}

// One alternative a kind, tried in order at a place. Repetitions that may fail at their end are counted, so that no text
// makes them quadratic; 7 groups of three digits are more than any amount has.
const pattern = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_]+)`,
    // "1,200", "1,20,000" as in India, "10 000" with a space that does not break; "3.4", ".5". Not "10,15".
    String.raw`(\d{1,3}(?:(?:,\d{3}){1,7}|(?:,\d{2}){1,5},\d{3}|(?:[\u00a0\u2009\u202f]\d{3}){1,7})(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*|(?<![\p{L}\p{N}])\.\d+)`,
    // "a.m.", "p. m.", "U.S.", "o'clock" are one word each, and so is the mark of possession.
    String.raw`([apAP]\. ?[mM](?:\.|(?!\p{L}))|[Uu]\.[Ss]\.?|[oO]['’]clock|(?<=[\p{L}\p{N}])['’]s(?!\p{L})|[\p{L}\p{M}]+)`,
    String.raw`[^\s]`,
  ].join("|"),
  "yu",
);

/** Pieces of a stretch of text, in order; spaces stand between them. */
export function piecesOf(text: string, within: Span): Piece[] {
  const pieces: Piece[] = [];
  const { start: first, end: last } = within;
  // The pattern must not look beyond the stretch, on either side.
  const words = text.slice(first, last);
  let before = -1;
  for (let start = first; start < last;) {
    if (text.charCodeAt(start) === space) {
      start += 1;
      continue;
    }
    const plain = plainWordEnd(text, start, last);
    if (plain > start) {
      const characters = text.slice(start, plain);
      const norm = capitalsIn(text, start, plain) === 0 ? characters : characters.toLowerCase();
      const capital = norm !== characters;
      const upper = capital && capitalsIn(text, start, plain) === plain - start;
      pieces.push({ start, end: plain, kind: "word", norm, capital, upper, joined: start === before });
      start = plain;
      before = plain;
      continue;
    }
    const odd = oddPiece(words, start - first);
    if (odd === null) {
      start += 1;
      continue;
    }
    const end = start + odd.length;
    const { kind, norm, capital, upper } = odd;
    pieces.push({ start, end, kind, norm, capital, upper, joined: start === before });
    start = end;
    before = end;
  }
  return pieces;
}

type Cut = Pick<Piece, "kind" | "norm" | "capital" | "upper"> & { readonly length: number };

const space = 0x20;
const firstBeyondAscii = 0x80;
const fullStop = 0x2e;
const colon = 0x3a;
const apostrophe = 0x27;
/** The bit that parts a small ASCII letter from its capital. */
const smallBit = 0x20;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isLetter = (code: number): boolean => isSmall(code | smallBit);

/**
 * The end of a word of plain letters that begins at a place, or that place: most words are such, and are cut by hand for
 * speed alone. Before a stop, colon or apostrophe a word may be more ("a.m.", "https:", "o'clock"): the pattern cuts it.
 */
function plainWordEnd(text: string, start: number, last: number): number {
  let end = start;
  while (end < last && isLetter(text.charCodeAt(end))) end += 1;
  if (end === start || end === last) return end;
  const behind = text.charCodeAt(end);
  if (behind >= firstBeyondAscii || behind === colon || behind === apostrophe) return start;
  // "a.m.", "U.S.", "www."
  const length = end - start;
  return behind === fullStop && (length === 1 || length === 3) ? start : end;
}

function capitalsIn(text: string, start: number, end: number): number {
  let capitals = 0;
  for (let at = start; at < end; at += 1) if (!isSmall(text.charCodeAt(at))) capitals += 1;
  return capitals;
}

/** The piece of another kind that begins at a place; `null` where white space stands. */
function oddPiece(words: string, start: number): Cut | null {
  pattern.lastIndex = start;
  const found = pattern.exec(words);
  if (found === null) return null;
  const [characters, skip, number, word] = found;
  const kind = word !== undefined ? "word" : number !== undefined ? "number" : skip !== undefined ? "skip" : "mark";
  const lower = characters.toLowerCase();
  const norm =
    kind === "number"
      ? lower.replace(/[,\s]/g, "")
      : kind === "word" && irregular.test(lower)
        ? lower.replace(/[’\s]/g, straight)
        : lower;
  const capital = lower !== characters;
  return { kind, norm, capital, upper: capital && characters === characters.toUpperCase(), length: characters.length };
}

/** Words that are not written as they are compared: with a curly apostrophe or a space inside. */
const irregular = /[’\s]/;

const straight = (character: string): string => (character === "’" ? "'" : "");

/** Whether the piece at an index is this word or mark. */
export function isAt(pieces: readonly Piece[], index: number, ...norms: readonly string[]): boolean {
  const piece = index >= 0 && index < pieces.length ? pieces[index] : undefined;
  return piece !== undefined && piece.kind !== "number" && norms.includes(piece.norm);
}

/** Whether the piece at an index is one of these words and marks. */
export function isAmong(pieces: readonly Piece[], index: number, norms: ReadonlySet<string>): boolean {
  const piece = index >= 0 && index < pieces.length ? pieces[index] : undefined;
  return piece !== undefined && piece.kind !== "number" && norms.has(piece.norm);
}

const dashes = new Set(["-", "–", "—", "‐", "‑", "−"]);

/** Whether a hyphen or dash stands at an index. */
export function isDash(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return piece !== undefined && piece.kind === "mark" && dashes.has(piece.norm);
}

/** Whether a hyphen at an index joins what stands on both sides: "five-year", and "four-, five-" on one side only. */
export function isHyphen(pieces: readonly Piece[], index: number): boolean {
  return isDash(pieces, index) && pieces[index]?.joined === true;
}

/** The norms of some pieces in a row, joined by one space; pieces beyond the end count as nothing. */
export function wordsAt(pieces: readonly Piece[], first: number, count: number): string {
  let words = "";
  for (let i = first; i < first + count; i += 1) words += (i === first ? "" : " ") + (pieces[i]?.norm ?? "");
  return words;
}

/** The span from one piece to another, both included. */
export function spanOf(pieces: readonly Piece[], first: number, last: number): Span {
  const start = pieces[first]?.start ?? 0;
  return { start, end: Math.max(start, pieces[last]?.end ?? start) };
}
