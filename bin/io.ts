/** The world outside, as the command sees it; tests pass their own. */
import { realpath, writeFile } from "node:fs/promises";
import { StorydiffError } from "../lib/errors.ts";
import { widths, type OutputOptions } from "./options.ts";

/** A stream to write text to. */
export interface Sink {
  write(text: string, done: (error?: Error | null) => void): boolean;
  once(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** All that the command takes from the process; a `NodeJS.Process` is one. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Writes all of a text; a reader that has gone away (`storydiff ... | head`) has what it wanted. Throws `bad-option` when the
 * disk behind the stream takes no more.
 */
export function write(sink: Sink, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      if (error && "code" in error && error.code !== "EPIPE") reject(cannotWrite(error));
      else resolve();
    };
    // Besides the callback the stream emits the error, which unheard would end the process.
    sink.once("error", settle);
    sink.write(text, (error) => {
      settle(error);
      if (!error) sink.off("error", settle);
    });
  });
}

/** Writes a text to a file. Throws `bad-option` when the file cannot be written or is one of the reports. */
export async function writeOutput(path: string, text: string, reports: readonly string[]): Promise<void> {
  const target = await realPathOf(path);
  for (const report of reports) {
    if (report !== "-" && target !== null && target === (await realPathOf(report))) {
      throw new StorydiffError("bad-option", `--output ${path} would overwrite a report: name another file`);
    }
  }
  try {
    await writeFile(path, text);
  } catch (error) {
    throw cannotWrite(error, ` ${path}`);
  }
}

function cannotWrite(error: unknown, where = ""): StorydiffError {
  return new StorydiffError("bad-option", `cannot write${where}: ${reasonWhy(error)}`);
}

/** In plain words why the system refused something: "permission denied". */
export function reasonWhy(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? code;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "a part of the path is no folder",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left",
  ENAMETOOLONG: "the name is too long",
};

async function realPathOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    return null;
  }
}

/** Whether to write colours: the option, then NO_COLOR, then FORCE_COLOR or CLICOLOR_FORCE, then whether it goes to a terminal. */
export function usesColor({ color, output }: Pick<OutputOptions, "color" | "output">, { env, stdout }: Look): boolean {
  if (color !== "auto") return color === "always";
  if (env["NO_COLOR"]) return false;
  const force = env["FORCE_COLOR"] ?? env["CLICOLOR_FORCE"];
  if (force !== undefined) return force !== "0" && force !== "false";
  return output === null && stdout.isTTY === true && env["TERM"] !== "dumb";
}

/** What decides how output looks. */
export interface Look {
  readonly env: Io["env"];
  readonly stdout: Pick<Sink, "isTTY" | "columns">;
}

/** How output looks behind git's pager, which stands between the command and a terminal whose columns git tells. */
export function underGit({ env, stdout }: Look): Look {
  if (stdout.isTTY === true || env["GIT_PAGER_IN_USE"] === undefined) return { env, stdout };
  const columns = Number(env["COLUMNS"]);
  return { env, stdout: { isTTY: true, columns: columns > 0 ? columns : undefined } };
}

/** Whether places are links: the option, then whether it goes to a terminal that is known to take them. */
export async function usesHyperlinks(
  { hyperlinks, output }: Pick<OutputOptions, "hyperlinks" | "output">,
  { stdout }: Io,
): Promise<boolean> {
  if (hyperlinks !== "auto") return hyperlinks === "always";
  if (output !== null || stdout.isTTY !== true) return false;
  const { createSupportsHyperlinks } = await import("supports-hyperlinks");
  return createSupportsHyperlinks({ isTTY: true });
}

/** The terminal's columns within what can be read; 80 where there is no terminal. */
export function terminalColumns({ stdout }: Pick<Look, "stdout">): number {
  const { columns } = stdout;
  if (columns === undefined || columns === 0) return widths.fallback;
  return Math.min(Math.max(columns, widths.least), widths.most);
}
