/** What a review leaves on the terminal: how far it is, what is open, and how to go on. */
import { counted } from "../../presentation/reasons.ts";
import { firstLine, hanging } from "../../render/layout.ts";
import { visible } from "../../render/visible.ts";
import type { SessionState } from "../model.ts";
import { lettersOf } from "../session.ts";
import { titleOf } from "./finding.ts";
import { indent, type ReviewSetting } from "./setting.ts";
import { isLeft, itemOf, stopsOf } from "./stops.ts";

/** Open findings that are named before the rest is counted. */
const mostOpen = 8;

/**
 * The summary:
 *
 *     flood: 12 of 17 decided (2 not a finding), 5 left, of which 1 disputed
 *       3  How many dead?
 *     Go on: storydiff session review flood
 *     Hand over: storydiff session export flood --format markdown
 */
export function summaryLines(setting: ReviewSetting, state: SessionState): string[] {
  const { palette, width } = setting;
  const { counts, name, reports } = state;
  const letters = lettersOf(reports);
  const of = [
    ...(counts.disputed > 0 ? [`${counts.disputed} disputed`] : []),
    ...(counts.changed > 0 ? [`${counts.changed} on words that changed`] : []),
    ...(counts.orphaned > 0 ? [`${counts.orphaned} orphaned`] : []),
  ];
  const none = counts.dismissed > 0 ? ` (${counts.dismissed} not a finding)` : "";
  const left = counts.left === 0 ? "nothing left" : `${counts.left} left`;
  const told = `${palette.heading(visible(name))}: ${counts.decided} of ${counted(counts.total, "finding")} decided${none}, ${left}`;
  const open = stopsOf(state).flatMap((stop, i) => (isLeft(stop) ? [{ item: itemOf(stop), number: i + 1 }] : []));
  const digits = String(counts.total).length;
  const rest = open.length - Math.min(open.length, mostOpen);
  const word = shellWord(name);
  return [
    ...hanging("", told + (of.length === 0 ? "" : `, of which ${of.join(", ")}`), width),
    ...open.slice(0, mostOpen).map(({ item, number }) => {
      const label = `${" ".repeat(indent)}${palette.quiet(String(number).padStart(digits))}  `;
      const words = item.kind === "contradiction" ? "" : `: ${item.title}`;
      return label + firstLine(visible(titleOf(item, letters) + words), width - indent - digits - 2);
    }),
    ...(rest > 0 ? [`${" ".repeat(indent)}${palette.quiet(`… and ${rest} more`)}`] : []),
    // Whole, however wide, to be copied.
    ...(counts.left === 0 ? [] : [`Go on:     storydiff session review ${word}`]),
    `Hand over: storydiff session export ${word} --format markdown`,
  ];
}

/** A name as a word of a shell. */
function shellWord(name: string): string {
  return /^[\w.,+-]+$/u.test(name) ? name : `'${visible(name).replaceAll("'", String.raw`'\''`)}'`;
}
