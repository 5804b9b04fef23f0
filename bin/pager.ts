/** Shows a text through a pager, as git does: `less` that leaves a text of one screen standing. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { OutputOptions } from "./options.ts";
import type { Io } from "./io.ts";

/**
 * The pager's command for a shell, `null` for none: where output goes to a terminal, or always when that was asked for. The
 * variables are STORYDIFF_PAGER, then PAGER; one that is empty or `cat` asks for none.
 */
export function pagerFor(
  { paging, output, format }: Pager,
  { env, stdout }: Pick<Io, "env" | "stdout">,
): string | null {
  if (paging === "never" || output !== null || format !== "terminal") return null;
  if (paging === "auto" && (stdout.isTTY !== true || env["TERM"] === "dumb")) return null;
  const command = (env["STORYDIFF_PAGER"] ?? env["PAGER"] ?? fallback).trim();
  return command === "" || command === "cat" ? null : command;
}

type Pager = Pick<OutputOptions, "paging" | "output" | "format">;

const fallback = "less";

/** less: end when all fits on one screen, pass colours on, and leave the text standing. */
const lessOptions = "FRX";

/** Statuses with which a shell says that there is no such command, or that it is none. */
const missing = [126, 127];

/**
 * Writes a text to the pager and waits until the reader closes it; false when there is no such pager. A reader who quits
 * before the end has what they wanted.
 */
export async function page(text: string, command: string, env: Io["env"]): Promise<boolean> {
  const pager = spawn(command, {
    shell: true,
    stdio: ["pipe", "inherit", "ignore"],
    env: { LESS: lessOptions, ...env },
  });
  // An interrupt is the pager's to handle: less stays where it is.
  const ignore = (): void => undefined;
  process.on("SIGINT", ignore);
  try {
    pager.stdin.on("error", ignore);
    pager.stdin.end(text);
    const [status] = (await once(pager, "close")) as [number | null];
    return status === null || !missing.includes(status);
  } catch {
    return false;
  } finally {
    process.off("SIGINT", ignore);
  }
}
