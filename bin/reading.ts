/** How the command reads reports: from where, how much at most, and of which day. */
import type { CalendarDate } from "../lib/model.ts";
import type { Io } from "./io.ts";
import type { OutputOptions } from "./options.ts";

/** Standard input, untouched until it is read: Node makes it non-blocking for all who share it, `cmp - <(storydiff ...)` too. */
export function standardInput(io: Io): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => io.stdin[Symbol.asyncIterator]() };
}

export function readingOf({ maxBytes }: Pick<OutputOptions, "maxBytes">, date: CalendarDate | null, io: Io) {
  return { stdin: standardInput(io), ...(maxBytes === null ? {} : { maxBytes }), ...(date === null ? {} : { date }) };
}
