/** How a path or name is shown in a message of one line. */

/** Longest value shown whole, in code units; of a longer one the ends are shown. */
const LONGEST = 200;

/** Characters that would move the cursor, break the line, or turn the writing round, and halves of pairs; hostile paths hold them. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/** A value in one line of printable characters: "a\nb" (with a line break) is shown as "a\u{a}b". */
export function shown(value: string): string {
  const short = value.length <= LONGEST ? value : `${value.slice(0, LONGEST / 2)}…${value.slice(-LONGEST / 2)}`;
  return short.replace(unprintable, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
