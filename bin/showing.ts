/** Where a text goes that the command shows, and how wide and in which colours it is. */
import { terminalColumns, usesColor, write, writeOutput, type Io, type Look } from "./io.ts";
import type { OutputOptions } from "./options.ts";
import { page, pagerFor } from "./pager.ts";

export function lookOf(options: OutputOptions, io: Look) {
  return { width: options.width ?? terminalColumns(io), color: usesColor(options, io), theme: options.theme };
}

/** Writes a text to the file that was named, which is none of the reports, or shows it on a terminal through the pager. */
export async function writeText(
  options: OutputOptions,
  text: string,
  reports: readonly string[],
  io: Io,
): Promise<void> {
  if (options.output !== null) return writeOutput(options.output, text, reports);
  const pager = pagerFor(options, io);
  if (pager === null || !(await page(text, pager, io.env))) await write(io.stdout, text);
}
