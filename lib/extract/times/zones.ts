/** Reads the zone behind a clock time: "GMT", "(IST)", "UTC+5:30", "Eastern time". */
import { timeZones, zonePlaces } from "../../lexicon/calendar.ts";
import { isAt, isDash, type Piece } from "../../text/pieces.ts";

interface Zone {
  /** Minutes east of Greenwich; `null` where no zone is told, or one that does not settle it ("local time"). */
  readonly zone: number | null;
  readonly next: number;
}

const minutesOfHour = 60;

/** Whether a zone stands at an index: "GMT", "(IST)", "local time". */
export function isZone(pieces: readonly Piece[], index: number): boolean {
  const at = isAt(pieces, index, "(") ? index + 1 : index;
  const zone = pieces[at];
  return (
    (zone?.upper === true && timeZones.has(zone.norm)) ||
    (zonePlaces.has(zone?.norm ?? "") && isAt(pieces, at + 1, "time"))
  );
}

/** The zone behind a time, and the index behind "hours", "GMT", "GMT+5:30", "(IST)", "local time", if they follow. */
export function zoneBehind(pieces: readonly Piece[], index: number): Zone {
  const at = isAt(pieces, index, "hours", "hrs") ? index + 1 : index;
  if (!isZone(pieces, at)) return { zone: null, next: at };
  const first = isAt(pieces, at, "(") ? at + 1 : at;
  const name = pieces[first]?.norm ?? "";
  const from = timeZones.get(name) ?? null;
  const told = from === 0 ? readOffset(pieces, first + 1) : null;
  const next = told?.next ?? (zonePlaces.has(name) ? first + 2 : first + 1);
  const zone = told?.minutes ?? from;
  return { zone, next: first > at && isAt(pieces, next, ")") ? next + 1 : next };
}

/** Hours that a zone may lie from Greenwich. */
const furthestZone = 14;

/** "+5:30", "-3" behind GMT or UTC. */
function readOffset(pieces: readonly Piece[], index: number): { minutes: number; next: number } | null {
  const west = isDash(pieces, index);
  const hours = pieces[index + 1];
  if (!(west || isAt(pieces, index, "+")) || hours?.kind !== "number" || !hours.joined || hours.norm.length > 2)
    return null;
  if (Number(hours.norm) > furthestZone) return null;
  const more = pieces[index + 3];
  const half = isAt(pieces, index + 2, ":") && more?.kind === "number" && more.joined && more.norm.length === 2;
  const minutes = Number(hours.norm) * minutesOfHour + (half ? Number(more.norm) : 0);
  return { minutes: west ? -minutes : minutes, next: half ? index + 4 : index + 2 };
}
