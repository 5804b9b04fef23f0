/** How the command reads reports: from where, how much at most, and of which day. */
import { isAddress } from "../lib/input/web/is-address.ts";
import type { CalendarDate } from "../lib/model.ts";
import type { Io } from "./io.ts";
import { webOf } from "./links.ts";
import type { OutputOptions } from "./options.ts";

/** Standard input, untouched until it is read: Node makes it non-blocking for all who share it, `cmp - <(storydiff ...)` too. */
function standardInput(io: Io): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => io.stdin[Symbol.asyncIterator]() };
}

/** What is asked of the reading of every report. */
export type ReadingLimits = Pick<OutputOptions, "maxBytes" | "maxSentences" | "links">;

export function readingOf(
  path: string,
  { maxBytes, maxSentences, links }: ReadingLimits,
  date: CalendarDate | null,
  io: Io,
) {
  return {
    stdin: standardInput(io),
    ...(isAddress(path) ? { web: webOf(links, io.env) } : {}),
    ...(maxBytes === null ? {} : { maxBytes }),
    ...(maxSentences === null ? {} : { maxSentences }),
    ...(date === null ? {} : { date }),
  };
}
