/**
 * The columns of a text, told at once for what news mostly is made of; the build sets it in the place of `string-width`. To
 * make its table of emoji ready takes V8 as long as to start node, and a text of Latin letters and our own signs needs none.
 */
import { stripVTControlCharacters } from "node:util";
import type stringWidth from "string-width";

/** In the built command alone: what it names is made ready at the first call. */
declare const require: (name: "string-width") => { readonly default: typeof stringWidth };

/** Characters of one column that join with no other: Latin letters, dashes and quotation marks, arrows, signs, lines of a table. */
const narrow = /^[ -~\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u203b\u2190-\u22ff\u2500-\u257f]*$/;

export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

export function width(text: string, options?: Parameters<typeof stringWidth>[1]): number {
  const shown = options?.countAnsiEscapeCodes === true ? text : stripVTControlCharacters(text);
  return isNarrow(shown) ? shown.length : require("string-width").default(text, options);
}

// As the package exports its own.
export { width as default };
