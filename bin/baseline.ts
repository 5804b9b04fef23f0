/** The baseline that the command reads, holds what was found against, and brings up to date. */
import { randomUUID } from "node:crypto";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import type { Baseline, BaselineUpdate } from "../lib/index.ts";
import { StorydiffError } from "../lib/errors.ts";
import type { Collation, Comparison, KnownFinding } from "../lib/model.ts";
import { visible } from "../lib/render/visible.ts";
import { refused } from "./checks.ts";
import { reasonWhy, write, type Io } from "./io.ts";
import type { CheckOptions } from "./options.ts";
import type { Library } from "./written.ts";

/** Bytes: a known finding has some 200, and what has more of them than this holds is no baseline. */
const largest = 10_000_000;

/** Findings named that are gone before the rest is counted: a screen's half. */
const mostNamed = 10;

/**
 * The baseline that was named; `null` where none was. Throws `bad-option` or `bad-json`, naming the file, where there is none
 * and none is to be made, or it cannot be read.
 */
export async function baselineOf(
  storydiff: Library,
  { baseline: path, updateBaseline }: CheckOptions,
): Promise<Baseline | null> {
  if (path === null) {
    if (updateBaseline) throw refused("--update-baseline needs to be told which: --baseline FILE");
    return null;
  }
  const text = await textOf(path);
  if (text === null) {
    if (updateBaseline) return storydiff.emptyBaseline;
    throw refused(`there is no baseline ${path}: --update-baseline makes one of what is found`);
  }
  try {
    return storydiff.baselineFromJson(text);
  } catch (error) {
    if (!(error instanceof StorydiffError)) throw error;
    throw new StorydiffError(error.code, `cannot read the baseline ${path}: ${error.message}`);
  }
}

async function textOf(path: string): Promise<string | null> {
  try {
    const found = await stat(path);
    // What is neither file nor link to one may never end: a pipe, a device.
    if (!found.isFile()) throw refused(`cannot read the baseline ${path}: it is no file`);
    if (found.size > largest) {
      throw refused(`cannot read the baseline ${path}: it has more than ${largest.toLocaleString("en")} bytes`);
    }
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof StorydiffError) throw error;
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw refused(`cannot read the baseline ${path}: ${reasonWhy(error)}`);
  }
}

/** What is known of what was found, and what of it is to be kept; nothing where no baseline was named. */
export interface Held {
  readonly baseline?: Baseline;
  readonly update: BaselineUpdate | null;
}

/** Holds what was found against the baseline, or against one brought up to it. */
export function heldAgainst(
  storydiff: Library,
  baseline: Baseline | null,
  found: Comparison | Collation,
  { updateBaseline }: CheckOptions,
): Held {
  if (baseline === null) return { update: null };
  const update = updateBaseline ? storydiff.withFindings(baseline, found) : null;
  return { baseline: update?.baseline ?? baseline, update };
}

/** Writes the baseline anew, and says on standard error what came and what went. */
export async function keepBaseline(
  storydiff: Library,
  { update }: Held,
  { baseline: path, quiet }: CheckOptions,
  io: Io,
): Promise<void> {
  if (update === null || path === null) return;
  const { baseline, added, gone } = update;
  await replaceFile(path, storydiff.baselineToJson(baseline));
  if (quiet) return;
  const counts = `${baseline.findings.length} known, ${added.length} of them new, ${gone.length} gone`;
  const rest = gone.length > mostNamed ? [`  and ${gone.length - mostNamed} more`] : [];
  const lines = [`${visible(path)}: ${counts}`, ...gone.slice(0, mostNamed).map(goneLine), ...rest];
  await write(io.stderr, lines.map((line) => `${line}\n`).join(""));
}

/** `  gone: number, "24 people" / "26 people" (a misprint)` */
function goneLine({ type, words, reason }: KnownFinding): string {
  const why = reason === null ? "" : ` (${reason})`;
  return visible(`  gone: ${type}, "${words.a}" / "${words.b}"${why}`).replace(/^ /, "  ");
}

/** In one step, so that no one finds half a file; a link stays one. */
async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${randomUUID()}`;
  try {
    const before = await stat(target).catch(() => null);
    const file = await open(beside, "wx", before?.mode ?? 0o666);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw refused(`cannot write the baseline ${path}: ${reasonWhy(error)}`);
  }
}
