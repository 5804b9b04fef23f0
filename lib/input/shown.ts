/** How a path or name is shown in a message of one line. */
import { seen } from "../unseen.ts";

/** Longest value shown whole, in code units; of a longer one the ends are shown. */
const LONGEST = 200;

/** A value in one line of printable characters: "a\nb" (with a line break) is shown as "a\x0ab". */
export function shown(value: string): string {
  const short = value.length <= LONGEST ? value : `${value.slice(0, LONGEST / 2)}…${value.slice(-LONGEST / 2)}`;
  return seen(short);
}
