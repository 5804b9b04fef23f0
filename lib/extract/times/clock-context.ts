/** What stands round digits and shows that they are a clock time. "at 9: 25 in the morning", "1353 (1023 GMT)" */
import { partsOfDay } from "../../lexicon/calendar.ts";
import { isAt, type Piece } from "../../text/pieces.ts";
import { isZone } from "./zones.ts";

/** Words before a clock time that nothing but a time can have, where its digits are set apart: "at 9: 25". */
export const beforeClocks = ["at", "around", "about", "by", "until", "since"];

/** "struck at 1353 (1023 GMT)": the same moment in another zone shows what the four digits are. */
export function isBeforeZoned(pieces: readonly Piece[], index: number): boolean {
  const other = pieces[index + 2];
  if (!isAt(pieces, index + 1, "(") || other?.kind !== "number") return false;
  const short = other.end - other.start <= 2 && isAt(pieces, index + 3, ":");
  return isZone(pieces, short ? index + 5 : index + 3);
}

/** "in the morning", "last night", "that evening", "at night" behind an hour. */
export function isDayPart(pieces: readonly Piece[], index: number): boolean {
  const lead =
    isAt(pieces, index, "in") && isAt(pieces, index + 1, "the") ? 2 : isAt(pieces, index, ...dayPartLeads) ? 1 : 0;
  return lead > 0 && partsOfDay.has(pieces[index + lead]?.norm ?? "");
}

const dayPartLeads = ["at", "last", "on", "that", "this", "yesterday"];
