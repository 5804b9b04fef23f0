/** The built command, run as a user runs it, in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** What comes on standard input. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Closes standard output at once, as `| head -0` does. */
  readonly deaf?: boolean;
}

/** A folder with the files named, to be removed when done. */
export function folderOf(files: Readonly<Record<string, string>>): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "storydiff-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return {
    path,
    remove() {
      rmSync(path, { recursive: true });
    },
  };
}

/** Runs `storydiff` with nothing of this process's environment but the path. */
export function storydiff(cwd: string, words: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env["PATH"], ...around.env };
    const child = spawn(process.execPath, [command, ...words], { cwd, env });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    if (around.deaf === true) child.stdout.destroy();
    child.on("error", reject).on("close", (status) => {
      resolve({ status, out, err });
    });
    // A command that refuses its arguments ends without reading: no fault of the test.
    child.stdin.on("error", () => undefined).end(around.input ?? "");
  });
}
