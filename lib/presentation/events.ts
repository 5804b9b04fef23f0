/** Which reports do not seem to tell the same event, and what little they share: in words, for every format. */
import type { Collation, CommonGround, Comparison } from "../model.ts";
import { dayName } from "./days.ts";
import { listedWords } from "./reasons.ts";

/** What is said of reports that do not seem to tell the same event; `null` where all seem to tell one. */
export function eventWords(found: Comparison | Collation): string | null {
  if ("apart" in found) return ofSeveral(found);
  return found.sameEvent ? null : told("These do not seem to tell the same event: they", found.inCommon);
}

function told(claim: string, inCommon: CommonGround): string {
  return `${claim} share ${ground(inCommon)}. What differs between them is told with low confidence alone.`;
}

/**
 * Of several reports those that tell one event stand together:
 *
 *     A B | C      C does not seem to tell the same event as A and B: they share no more than the name Orvik.
 *     A B | C | D  These seem to tell 3 events (A and B; C; D), which share no more than the name Orvik.
 */
function ofSeveral({ reports, apart }: Collation): string | null {
  if (apart.length === 0) return null;
  const inCommon = together(apart.map((pair) => pair.inCommon));
  const letters = (group: readonly number[]): string => listedWords(group.map((i) => reports[i]?.letter ?? ""));
  const events = eventsOf(reports.length, apart);
  const [most = [], other = [], ...more] = events.toSorted((x, y) => y.length - x.length);
  if (other.length === 0) {
    // A report that gathers several events, or all that is known of one, ties to each other what does not look alike.
    const pairs = listedWords(apart.map((pair) => letters(pair.reports)));
    return told(`${pairs} by themselves do not seem to tell the same event: they`, inCommon);
  }
  if (more.length === 0) {
    const does = other.length === 1 ? "does" : "do";
    return told(`${letters(other)} ${does} not seem to tell the same event as ${letters(most)}: they`, inCommon);
  }
  return told(`These seem to tell ${events.length} events (${events.map(letters).join("; ")}), which`, inCommon);
}

/** The reports by event: two are of one that are not apart, and so are two that are of one with a third. */
function eventsOf(count: number, apart: Collation["apart"]): number[][] {
  const isApart = new Set(apart.map(({ reports }) => reports.join(" ")));
  const events: number[][] = [];
  for (let report = 0; report < count; report += 1) {
    const own = events.filter((event) => event.some((other) => !isApart.has(`${other} ${report}`)));
    const [first] = own;
    if (first === undefined) events.push([report]);
    else first.push(...own.slice(1).flatMap((event) => event.splice(0)), report);
  }
  return events.filter((event) => event.length > 0).map((event) => event.sort((x, y) => x - y));
}

function together(all: readonly CommonGround[]): CommonGround {
  const names = [...new Set(all.flatMap((one) => one.names))];
  const days = [...new Set(all.flatMap((one) => one.days))].sort();
  return { names, days, happenings: [...new Set(all.flatMap((one) => one.happenings))].sort() };
}

/** Names to tell: enough to see what it is that is shared. */
const mostNames = 4;

/** `no more than the names Orvik and Lund, the day 3 May 2026 and a kind of happening (fire)` */
function ground({ names, days, happenings }: CommonGround): string {
  const rest = names.length - mostNames;
  const told = [...names.slice(0, mostNames), ...(rest > 0 ? [`${rest} more`] : [])];
  const parts = [
    ...(names.length === 0 ? [] : [`the ${names.length === 1 ? "name" : "names"} ${listedWords(told)}`]),
    ...(days.length === 0 ? [] : [`the ${days.length === 1 ? "day" : "days"} ${listedWords(days.map(dayName))}`]),
    ...(happenings.length === 0
      ? []
      : [`${happenings.length === 1 ? "a kind" : "kinds"} of happening (${happenings.join(", ")})`]),
  ];
  return parts.length === 0 ? "no name, no day and no kind of happening" : `no more than ${listedWords(parts)}`;
}
