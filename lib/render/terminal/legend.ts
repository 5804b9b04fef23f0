/** What the signs and marks mean, for those that were used. */
import { inRows } from "../layout.ts";
import type { View } from "./view.ts";

const meanings: readonly (readonly [sign: RegExp, meaning: string])[] = [
  [/«/, "« » the words it is about"],
  [/‹/, "‹ › other words that differ"],
  [/⇅/, "⇅ told at another place"],
  [/^→/, "→ what was made of it"],
  [/[AB]:\d/, "A:5 is line 5 of A"],
];

/** Last lines that explain the marks in the lines above, after `signs` explained already; nothing when there are none. */
export function legend(view: View, lines: readonly string[], signs: readonly string[]): string[] {
  const used = meanings.filter(([sign]) => lines.some((line) => sign.test(line))).map(([, meaning]) => meaning);
  const explained = inRows([...signs, ...used], view.width).map((row) => view.palette.quiet(row));
  return explained.length === 0 ? [] : ["", ...explained];
}
