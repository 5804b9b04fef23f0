/**
 * Text made safe to show on a terminal. A report is foreign text: an escape sequence in it could repaint the screen, and
 * an invisible character could make two different names look alike, so both are shown as what they are.
 */

/** Breaks and blanks that only lay text out: shown as one space. */
const layout = /[\t\n\v\f\r \u0085\u00a0\u2028\u2029]+/g;

/**
 * Controls (C0, DEL, C1), format characters (bidi overrides, zero-width joiners and spaces, soft hyphens, byte-order
 * marks), invisible fillers, and halves of surrogate pairs.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;

/**
 * Shows every character of a text on one line: line breaks and tabs become one space, and what has no shape of its own
 * is named: ESC as `\x1b`, a right-to-left override as `<U+202E>`.
 */
export function visible(text: string): string {
  return text.replace(layout, " ").replace(unseen, nameOf);
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code <= 0xff ? `\\x${hex.padStart(2, "0")}` : `<U+${hex.toUpperCase().padStart(4, "0")}>`;
}
