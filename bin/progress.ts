/** How far long work is, told in one line on the terminal, and when its time is up. */
import type { Progress, Report, Watch } from "../lib/index.ts";
import { letterOf } from "./dates.ts";
import type { Io, Sink } from "./io.ts";
import { widths } from "./options.ts";

/** What of the options and the reports the line depends on. */
export interface Work {
  readonly reports: readonly Report[];
  /** Milliseconds until time is up; `null` for never. */
  readonly timeout: number | null;
  readonly quiet: boolean;
}

/** Milliseconds before the line is shown, for shorter work needs none, and at least from one line to the next. */
const patience = 1000;
const pace = 100;

/**
 * Does some work and lays out what it found, with a line that tells how far it is: on standard error where that is a terminal,
 * and gone when it is done.
 */
export function watched<T>(
  { stderr, env }: Pick<Io, "stderr" | "env">,
  { reports, timeout, quiet }: Work,
  find: (watch: Watch) => T,
  layOut: (found: T) => string,
): { readonly found: T; readonly text: string } {
  const line = lineOn(stderr);
  const isShown = isSeen(stderr, env) && !quiet;
  const started = performance.now();
  let next = started + patience;
  const onProgress = (progress: Progress): void => {
    const now = performance.now();
    if (now < next) return;
    line.show(lineOf(progress, reports));
    next = now + pace;
  };
  try {
    const found = find({
      ...(isShown ? { onProgress } : {}),
      ...(timeout === null ? {} : { isOver: () => performance.now() - started >= timeout }),
    });
    if (isShown && performance.now() - started >= patience) line.show("laying it out");
    return { found, text: layOut(found) };
  } finally {
    line.clear();
  }
}

/** Waits for what the network takes its time for, with a line that says what is waited for, as `watched` shows one. */
export async function waiting<T>(
  { stderr, env }: Pick<Io, "stderr" | "env">,
  words: string,
  work: Promise<T>,
): Promise<T> {
  const line = lineOn(stderr);
  if (!isSeen(stderr, env)) return work;
  const patient = setTimeout(() => {
    line.show(words);
  }, patience);
  try {
    return await work;
  } finally {
    clearTimeout(patient);
    line.clear();
  }
}

function isSeen(stderr: Sink, env: Io["env"]): boolean {
  return stderr.isTTY === true && env["TERM"] !== "dumb";
}

/**
 * The cursor waits below the line: an interrupt, which ends the process then and there, leaves a whole line standing and the
 * shell's prompt under it. To hear of the interrupt and clear the line would mean to stop for it only between two steps.
 */
const lineAbove = "\x1b[A\r\x1b[K";

/** A line on a terminal that each next one takes the place of. */
function lineOn(stderr: Sink): { show(text: string): void; clear(): void } {
  // A terminal that does not know its width says 0.
  const columns = stderr.columns === undefined || stderr.columns === 0 ? widths.fallback : stderr.columns;
  // The line is a courtesy: where it cannot be written, the work goes on.
  const ignore = (): void => undefined;
  let isThere = false;
  const put = (text: string): void => {
    if (!isThere) stderr.once("error", ignore);
    stderr.write((isThere ? lineAbove : "") + text, ignore);
    isThere = text !== "";
  };
  return {
    show(text) {
      // No wider than the terminal: of a line that wraps, a part would stay.
      put(`${text.slice(0, columns - 1)}\n`);
    },
    clear() {
      if (isThere) put("");
    },
  };
}

/** `reading A: names (2 of 8)`, `comparing A with B: place (3 of 12)` */
function lineOf(progress: Progress, reports: readonly Report[]): string {
  const letter = (report: Report): string => letterOf(reports.indexOf(report));
  switch (progress.kind) {
    case "reading":
      return `reading ${letter(progress.report)}: ${stepOf(progress.step, progress)}`;
    case "aligning":
      return `aligning ${pairOf(progress.reports, letter)}`;
    case "judging":
      return `comparing ${pairOf(progress.reports, letter)}: ${stepOf(progress.type, progress)}`;
    case "gathering":
      return "gathering the facts";
  }
}

function pairOf({ a, b }: { readonly a: Report; readonly b: Report }, letter: (report: Report) => string): string {
  return `${letter(a)} with ${a === b ? "itself" : letter(b)}`;
}

function stepOf(name: string, { done, of }: { readonly done: number; readonly of: number }): string {
  return `${name} (${done + 1} of ${of})`;
}
