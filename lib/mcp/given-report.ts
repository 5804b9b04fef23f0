/** A report as an assistant gives it: its text, a path or an address. */
import { z } from "zod";
import { StorydiffError } from "../errors.ts";
import { readReport, reportFromText } from "../input/read-report.ts";
import { isAddress } from "../input/web/is-address.ts";
import type { Report } from "../model.ts";
import { visible } from "../render/visible.ts";
import type { Desk } from "./desk.ts";
import { pathBelow } from "./rooted.ts";

/** Characters of a path or an address; longer ones are text that was put in the wrong place. */
const longestPath = 4096;

/** Characters of what a report is called. */
const longestName = 200;

export const givenReport = z
  .strictObject({
    text: z.string().optional().describe("The report itself, as plain text. Lines are counted in it from 1"),
    path: z
      .string()
      .max(longestPath)
      .optional()
      .describe("A file below the working folder (text, Markdown, HTML, DOCX, PDF, EML, RSS), instead of text"),
    url: z
      .string()
      .max(longestPath)
      .optional()
      .describe(
        "An address of http or https, instead of text; refused unless the server was started with --allow-fetch",
      ),
    name: z.string().min(1).max(longestName).optional().describe("What to call it: the outlet, or draft"),
    date: z.string().optional().describe("The day it was published, YYYY-MM-DD: it tells which day its weekdays are"),
  })
  .describe("One report: exactly one of text, path and url");

export type GivenReport = z.output<typeof givenReport>;

/** Reads what was given, one after the other. Throws as `reportGiven` does, and `out-of-time` where all of it takes too long. */
export async function reportsGiven(given: readonly GivenReport[], desk: Desk): Promise<Report[]> {
  const { isOver } = desk.watch();
  const reports: Report[] = [];
  for (const one of given) {
    if (isOver?.() === true) {
      throw new StorydiffError(
        "out-of-time",
        `time was up when ${reports.length} of ${given.length} reports were read: give fewer, or their texts`,
      );
    }
    reports.push(await reportGiven(one, desk));
  }
  return reports;
}

/** Reads what was given. Throws as `readReport` does, `bad-option` where not one source is given, `offline` for an address. */
export async function reportGiven(given: GivenReport, desk: Desk): Promise<Report> {
  const { text, path, url, name, date } = given;
  const named = { ...(name === undefined ? {} : { name }), ...(date === undefined ? {} : { date }) };
  if ([text, path, url].filter((source) => source !== undefined).length !== 1) {
    throw new StorydiffError("bad-option", "each report takes exactly one of text, path and url");
  }
  const { limits } = desk;
  if (text !== undefined) {
    if (Buffer.byteLength(text) > limits.maxBytes) {
      throw new StorydiffError(
        "too-large",
        `a text has more than ${limits.maxBytes} bytes: give less, or raise --max-bytes`,
      );
    }
    // As what came on standard input, it is nowhere to be read again.
    return reportFromText(text, { name: "text", source: "-", ...limits, ...named });
  }
  const address = url ?? (path !== undefined && isAddress(path) ? path : null);
  if (address !== null) {
    if (!isAddress(address)) {
      throw new StorydiffError("bad-address", `${visible(address)} is no address of http or https`);
    }
    if (desk.web === null) {
      throw new StorydiffError(
        "offline",
        `${visible(address)} is not fetched: storydiff mcp was started without --allow-fetch; give its text or a saved copy`,
      );
    }
    return readReport(address, { ...limits, web: desk.web(), ...named }).catch((error: unknown) => {
      throw error instanceof StorydiffError && error.code === "private-address" ? privateAddress(address) : error;
    });
  }
  if (desk.root === null) {
    throw new StorydiffError(
      "unreadable",
      "no files are read: storydiff mcp was started without --root, and not in a folder of reports; give its text",
    );
  }
  return readReport(await pathBelow(desk.root, path ?? ""), { ...limits, ...named });
}

/** The command has an option that reads them all the same; an assistant has none. */
function privateAddress(address: string): StorydiffError {
  return new StorydiffError(
    "private-address",
    `${visible(address)} is on this machine or a private network, of which nothing is fetched: give its text or a saved copy`,
  );
}
