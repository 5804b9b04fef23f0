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

// One alternative a kind, tried in order at each place. Repetitions that may fail at their end are counted, so that no text
// makes them quadratic; 7 groups of three digits are more than any amount has.
const pattern = new RegExp(
  [
    // Most words are plain and stand before a space: taken first, for speed alone.
    String.raw`([A-Za-z]+)(?= )`,
    String.raw`((?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_]+)`,
    // "1,200", "1,20,000" as in India, "10 000" with a space that does not break; "3.4", ".5". Not "10,15".
    String.raw`(\d{1,3}(?:(?:,\d{3}){1,7}|(?:,\d{2}){1,5},\d{3}|(?:[\u00a0\u2009\u202f]\d{3}){1,7})(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*|(?<![\p{L}\p{N}])\.\d+)`,
    // "a.m.", "p. m.", "U.S.", "o'clock" are one word each, and so is the mark of possession.
    String.raw`([apAP]\. ?[mM](?:\.|(?!\p{L}))|[Uu]\.[Ss]\.?|[oO]['’]clock|(?<=[\p{L}\p{N}])['’]s(?!\p{L})|[\p{L}\p{M}]+)`,
    String.raw`[^\s]`,
  ].join("|"),
  "gu",
);

/** Pieces of a stretch of text, in order; spaces stand between them. */
export function piecesOf(text: string, within: Span): Piece[] {
  const pieces: Piece[] = [];
  const words = text.slice(within.start, within.end);
  let before = -1;
  for (const found of words.matchAll(pattern)) {
    const characters = found[0];
    const [, plain, skip, number, other] = found;
    const word = plain ?? other;
    const kind = word !== undefined ? "word" : number !== undefined ? "number" : skip !== undefined ? "skip" : "mark";
    const lower = characters.toLowerCase();
    pieces.push({
      start: within.start + found.index,
      end: within.start + found.index + characters.length,
      kind,
      norm:
        kind === "number"
          ? lower.replace(/[,\s]/g, "")
          : kind === "word" && irregular.test(lower)
            ? lower.replace(/[’\s]/g, straight)
            : lower,
      capital: lower !== characters,
      upper: lower !== characters && characters === characters.toUpperCase(),
      joined: found.index === before,
    });
    before = found.index + characters.length;
  }
  return pieces;
}

/** Words that are not written as they are compared: with a curly apostrophe or a space inside. */
const irregular = /[’\s]/;

const straight = (character: string): string => (character === "’" ? "'" : "");

/** Whether the piece at an index is this word or mark. */
export function isAt(pieces: readonly Piece[], index: number, ...norms: readonly string[]): boolean {
  const piece = index >= 0 && index < pieces.length ? pieces[index] : undefined;
  return piece !== undefined && piece.kind !== "number" && norms.includes(piece.norm);
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
