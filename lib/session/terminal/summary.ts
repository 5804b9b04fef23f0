/** What a review leaves on the terminal: how far it is, what is open, and how to go on. */
import { hanging } from "../../render/layout.ts";
import { visible } from "../../render/visible.ts";
import type { SessionState } from "../model.ts";
import { numberedStops, progressWords, listLine } from "./overview.ts";
import type { ReviewSetting } from "./setting.ts";
import { isLeft } from "./stops.ts";

/** Open findings that are named before the rest is counted. */
const mostOpen = 8;

/**
 * The summary:
 *
 *     flood: 5 of 17 left: 1 disputed; 12 decided, 2 of them no finding
 *     ≠  3  [disputed] How many dead?
 *     Go on:     storydiff session review flood
 *     Hand over: storydiff session export flood --format markdown
 */
export function summaryLines(setting: ReviewSetting, state: SessionState): string[] {
  const { palette, width } = setting;
  const { counts, name } = state;
  const open = numberedStops(state).filter(({ stop }) => isLeft(stop));
  const word = shellWord(name);
  return [
    ...hanging("", `${palette.heading(visible(name))}: ${progressWords(counts)}`, width),
    ...open.slice(0, mostOpen).map((one) => listLine(setting, state, one, "undecided")),
    ...(open.length > mostOpen ? [palette.quiet(`… and ${open.length - mostOpen} more`)] : []),
    // Whole, however wide, to be copied.
    ...(counts.left === 0 ? [] : [`Go on:     storydiff session review ${word}`]),
    `Hand over: storydiff session export ${word} --format markdown`,
  ];
}

/** A name as a word of a shell. */
function shellWord(name: string): string {
  return /^[\w.,+-]+$/u.test(name) ? name : `'${visible(name).replaceAll("'", String.raw`'\''`)}'`;
}
