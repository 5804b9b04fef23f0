/** What the server for assistants can be told, and what of it makes sense. */
import { last, quoted, refused, seconds, wholeNumber, type Given } from "./checks.ts";
import { linkOptionsOf, type LinkOptions } from "./links.ts";
import { largestLimit } from "./options.ts";
import { sessionSettingsOf, type SessionSettings } from "./session-options.ts";

export interface McpOptions extends SessionSettings {
  /** Folder below which files are read; `null` where none was named. */
  readonly root: string | null;
  /** How addresses are fetched; `null` where none is. */
  readonly links: LinkOptions | null;
  /** Bytes. */
  readonly maxBytes: number;
  readonly maxSentences: number | null;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Bytes of a report unless told otherwise: a hundred long articles, which are read in seconds. */
const usualBytes = 1_000_000;

/** Seconds unless told otherwise: half of what clients wait for an answer, so that a part of it comes before they give up. */
const usualTimeout = 30;

/** Longest time that can be asked for, in seconds. */
const longestTimeout = 3600;

/** Throws `bad-option` naming the value and what is allowed. */
export function mcpOptionsOf(given: Given): McpOptions {
  const [extra] = given["_"] ?? [];
  if (extra !== undefined) throw refused(`mcp takes no ${quoted(extra)}: the assistant names the reports`);
  const root = last(given, "root");
  if (root === "") throw refused("--root needs a folder");
  const links = linkOptionsOf(given);
  return {
    ...sessionSettingsOf(given),
    root,
    links: last(given, "allow-fetch") === "true" ? links : null,
    maxBytes: wholeNumber(given, "max-bytes", 1, largestLimit) ?? usualBytes,
    maxSentences: wholeNumber(given, "max-sentences", 1, largestLimit),
    timeout: seconds(given, "timeout", longestTimeout) ?? usualTimeout * 1000,
  };
}
