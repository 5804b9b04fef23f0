/** What the command can be told of sessions, and what of it makes sense. */
import type { CalendarDate, Confidence, SimilarityMeasure } from "../lib/model.ts";
import { choice, last, quoted, refused, wholeNumber, type Given } from "./checks.ts";
import { datesOf, letterOf } from "./dates.ts";
import { severalOf } from "./collate-options.ts";
import { confidences, outputOptionsOf, plainFormats, similarities, twoOf, type OutputOptions } from "./options.ts";
import { exportFormats, type ExportFormat, type SessionVerb } from "./session-table.ts";

/** What settings can say of sessions; `null` where nothing was said. */
export interface SessionSettings {
  readonly author: string | null;
  /** Folder that sessions are kept in. */
  readonly sessions: string | null;
}

/** How the page of a session is served. */
export interface Serving {
  /** 0 for a free one. */
  readonly port: number;
  /** Whether the browser is opened. */
  readonly browser: boolean;
}

interface Common extends OutputOptions, SessionSettings {}

interface OfOne extends Common {
  /** Name of a session or path of its file. */
  readonly session: string;
}

interface Then extends OfOne {
  /** Place of the log after which it is shown; `null` for the last. */
  readonly at: number | null;
}

export interface NewOptions extends Common {
  readonly paths: readonly string[];
  readonly dates: readonly (CalendarDate | null)[];
  readonly similarity: SimilarityMeasure;
  readonly minConfidence: Confidence;
  /** Whether the reports are versions of one, whatever they tell of themselves. */
  readonly versions: boolean;
  readonly name: string | null;
  readonly file: string | null;
  /** `null` where the page is not to be opened. */
  readonly serving: Serving | null;
}

export type OpenOptions = OfOne & { readonly serving: Serving };
export type ShowOptions = Then & { readonly finding: string | null };
export type StatusOptions = Then & { readonly exitCode: boolean };
export type ExportOptions = Then & { readonly as: ExportFormat };
export type CopyOptions = OfOne & { readonly file: string };
export type MergeOptions = OfOne & { readonly other: string };
/** Reports that are read from elsewhere now, by index. */
export type RefreshOptions = OfOne & { readonly sources: ReadonlyMap<number, string> };
export type ListOptions = Common;
export type SimpleOptions = OfOne;

export type SessionRequest =
  | { readonly verb: "new"; readonly options: NewOptions }
  | { readonly verb: "list"; readonly options: ListOptions }
  | { readonly verb: "open"; readonly options: OpenOptions }
  | { readonly verb: "show"; readonly options: ShowOptions }
  | { readonly verb: "status"; readonly options: StatusOptions }
  | { readonly verb: "export"; readonly options: ExportOptions }
  | { readonly verb: "copy"; readonly options: CopyOptions }
  | { readonly verb: "merge"; readonly options: MergeOptions }
  | { readonly verb: "refresh"; readonly options: RefreshOptions }
  | { readonly verb: "undo" | "redo"; readonly options: SimpleOptions }
  | { readonly verb: "review" | "log"; readonly options: SimpleOptions };

/** Checks what was given to do something with a session. Throws `bad-option` or `bad-format` naming the value and what is allowed. */
export function sessionRequestOf(verb: SessionVerb, given: Given): SessionRequest {
  switch (verb) {
    case "new":
      return { verb, options: newOptionsOf(given) };
    case "list":
      nothingBehind(given, verb, 0);
      return { verb, options: commonOf(given) };
    case "open":
      return { verb, options: { ...oneOf(given, verb), serving: servingOf(given) } };
    case "show":
      return { verb, options: { ...thenOf(given, verb, 2), finding: given["_"]?.[1] ?? null } };
    case "status":
      return { verb, options: { ...thenOf(given, verb), exitCode: last(given, "exit-code") === "true" } };
    case "export": {
      const as = choice(given, "format", exportFormats) ?? "markdown";
      return { verb, options: { ...thenOf({ ...given, format: [] }, verb), as } };
    }
    case "copy":
      return {
        verb,
        options: { ...oneOf(given, verb, 2), file: secondOf(given, "session copy needs a file to copy to") },
      };
    case "merge": {
      const lack = "session merge needs two copies of a session: the one to add to, and the other";
      return { verb, options: { ...oneOf(given, verb, 2), other: secondOf(given, lack) } };
    }
    case "refresh":
      return { verb, options: { ...oneOf(given, verb), sources: sourcesOf(given) } };
    case "undo":
    case "redo":
      return { verb, options: oneOf(given, verb) };
    case "review":
    case "log":
      return { verb, options: oneOf(given, verb) };
  }
}

export function sessionSettingsOf(given: Given): SessionSettings {
  const author = last(given, "author");
  if (author !== null && author.trim() === "") throw refused("--author needs a name");
  if (author !== null && author.length > longestName) {
    throw refused(`--author takes a name of at most ${longestName} characters, got ${quoted(author)}`);
  }
  const sessions = last(given, "sessions");
  if (sessions === "") throw refused("--sessions needs a folder");
  return { author: author?.trim() ?? null, sessions };
}

/** Characters of a name, of a session or of one who decides: with its ending one still is a file's name everywhere. */
const longestName = 100;

/** How sessions are named: as a file can be everywhere, and so that no name is taken for an option or a path. */
const namePattern = /^[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M} ._+-]*[\p{L}\p{N}\p{M}_+-])?$/u;

/** A name made of any words: what no name can hold becomes a hyphen. */
export function sessionNameOf(words: string): string {
  const fit = words.normalize("NFC").replace(/[^\p{L}\p{N}\p{M}_+.]+/gu, "-");
  return (
    fit
      .replace(/^[^\p{L}\p{N}_]+/u, "")
      .slice(0, longestName)
      .replace(/[^\p{L}\p{N}\p{M}_+]+$/u, "") || "session"
  );
}

function newOptionsOf(given: Given): NewOptions {
  const named = given["_"] ?? [];
  const paths = named.length > 2 ? severalOf(named) : twoOf(named);
  const name = nameOf(given);
  const file = last(given, "file");
  if (file === "") throw refused("--file needs a path");
  const opens = last(given, "no-open") !== "true";
  const beside = ["port", "no-browser"].find((option) => last(given, option) !== null);
  if (!opens && beside !== undefined) throw refused(`--no-open opens no page: leave --${beside} out`);
  return {
    ...commonOf(given),
    paths,
    dates: datesOf(given, paths),
    similarity: choice(given, "similarity", similarities) ?? "words",
    minConfidence: choice(given, "min-confidence", confidences) ?? "medium",
    versions: last(given, "versions") === "true",
    name,
    file,
    serving: opens ? servingOf(given) : null,
  };
}

/** Whether a session can be called so. */
export function isSessionName(name: string): boolean {
  return namePattern.test(name) && name.length <= longestName && !name.endsWith(".storydiff");
}

function nameOf(given: Given): string | null {
  const name = last(given, "name")?.normalize("NFC") ?? null;
  if (name === null || isSessionName(name)) return name;
  throw refused(
    `--name takes letters, digits, blanks and . _ + - between them, at most ${longestName}, got ${quoted(name)}; for a path, --file`,
  );
}

function commonOf(given: Given): Common {
  return { ...outputOptionsOf(given, plainFormats), ...sessionSettingsOf(given) };
}

function oneOf(given: Given, verb: SessionVerb, most = 1): OfOne {
  const [session] = given["_"] ?? [];
  if (session === undefined || session === "") {
    throw refused(`session ${verb} needs the name of a session, or its file: see storydiff session list`);
  }
  nothingBehind(given, verb, most);
  return { ...commonOf(given), session };
}

function nothingBehind(given: Given, verb: SessionVerb, most: number): void {
  const extra = given["_"]?.[most];
  if (extra === undefined) return;
  const way = most === 0 ? "" : `; a name with blanks goes in quotes`;
  throw refused(`session ${verb} takes no ${quoted(extra)}: leave it out${way}`);
}

function thenOf(given: Given, verb: SessionVerb, most = 1): Then {
  return { ...oneOf(given, verb, most), at: wholeNumber(given, "at", 1, Number.MAX_SAFE_INTEGER) };
}

function secondOf(given: Given, lack: string): string {
  const second = given["_"]?.[1];
  if (second === undefined || second === "") throw refused(lack);
  return second;
}

function servingOf(given: Given): Serving {
  return { port: wholeNumber(given, "port", 0, 65_535) ?? 0, browser: last(given, "no-browser") !== "true" };
}

/** `--source B=wire-2.txt`, given once for each. */
function sourcesOf(given: Given): ReadonlyMap<number, string> {
  const sources = new Map<number, string>();
  for (const value of given["source"] ?? []) {
    const [, letter = "", path = ""] = /^([A-Za-z])=(.+)$/su.exec(value) ?? [];
    if (path === "") throw refused(`--source takes a report and its file, such as B=wire-2.txt, got ${quoted(value)}`);
    const report = letter.toUpperCase().charCodeAt(0) - letterOf(0).charCodeAt(0);
    if (sources.has(report)) throw refused(`report ${letterOf(report)} has two sources: give one`);
    sources.set(report, path);
  }
  return sources;
}
