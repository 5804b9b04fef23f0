/** The command: words in, the library called, exit status out. */
import { StorydiffError } from "../lib/errors.ts";
import { visible } from "../lib/render/visible.ts";
import { requestOf } from "./arguments.ts";
import { terminalColumns, usesColor, write, writeOutput, type Io } from "./io.ts";
import type { Options } from "./options.ts";

const exit = { done: 0, contradictions: 1, trouble: 2 } as const;

/** Runs `storydiff` with the words behind its name; gives the exit status and never throws. */
export async function main(words: readonly string[], io: Io = process): Promise<number> {
  try {
    const request = await requestOf(words, terminalColumns(io));
    if (request.kind === "compare") return await run(request.options, io);
    await write(io.stdout, `${request.text.trimEnd()}\n`);
    return exit.done;
  } catch (error) {
    const trouble = `${wantsJson(words) ? jsonError(error) : `storydiff: ${messageOf(error)}`}\n`;
    const stack = io.env["STORYDIFF_DEBUG"] && error instanceof Error ? [`${error.stack ?? ""}\n`] : [];
    // Where no message can be written either, the exit status alone tells.
    for (const message of [trouble, ...stack]) await write(io.stderr, message).catch(() => undefined);
    return exit.trouble;
  }
}

async function run(options: Options, io: Io): Promise<number> {
  // The language model takes a tenth of a second to load: only here, where it is needed.
  const storydiff = await import("../lib/index.ts");
  const { paths, similarity, format, only, about, context } = options;
  const limits = options.maxBytes === null ? {} : { maxBytes: options.maxBytes };
  const a = await storydiff.readReport(paths[0], { stdin: io.stdin, ...limits });
  const b = await storydiff.readReport(paths[1], { stdin: io.stdin, ...limits });
  const comparison = storydiff.compare(a, b, { similarity });
  const width = options.width ?? terminalColumns(io);
  const color = usesColor(options, io);
  const text =
    format === "json"
      ? storydiff.toJson(comparison, { only })
      : storydiff.renderTerminal(comparison, { width, color, context, only, about });
  if (options.output === null) await write(io.stdout, text);
  else await writeOutput(options.output, text, paths);
  const isContradicted = comparison.findings.some(({ kind }) => kind === "contradiction");
  return options.exitCode && isContradicted ? exit.contradictions : exit.done;
}

/** One line: what the reader can mend as it is, what we got wrong as our fault. */
function messageOf(error: unknown): string {
  const message = visible(error instanceof Error ? error.message : String(error));
  return error instanceof StorydiffError ? message : `this is a fault in storydiff: ${message}`;
}

function jsonError(error: unknown): string {
  const code = error instanceof StorydiffError ? error.code : "fault";
  return JSON.stringify({ error: { code, message: messageOf(error) } });
}

/** Whether JSON was asked for, told from the bare words: the options may not have been understood. */
function wantsJson(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  const before = end < 0 ? words : words.slice(0, end);
  const formats = before.flatMap((word, i) => {
    if (word.startsWith("--format=")) return word.slice("--format=".length);
    return word === "--format" ? (before[i + 1] ?? "") : [];
  });
  return formats.at(-1) === "json";
}
