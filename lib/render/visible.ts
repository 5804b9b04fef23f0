/**
 * Text made safe to show on a terminal. A report is foreign text: an escape sequence in it could repaint the screen, and
 * an invisible character could make two different names look alike, so both are shown as what they are.
 */
import { seen } from "../unseen.ts";

/** Breaks and blanks that only lay text out, a no-break and an ideographic one among them: shown as one space. */
const layout = /[\t\n\v\f\r\u0085\p{Z}]+/gu;

/** Shows every character of a text on one line: line breaks and tabs become one space, what has no shape is named. */
export function visible(text: string): string {
  return seen(text.replace(layout, " "));
}
