/** A text written in the editor of the one who writes: `$VISUAL`, or `$EDITOR`, as git does it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "./io.ts";

/** The editor's command for a shell; `null` where none is set. */
export function editorOf(env: Io["env"]): string | null {
  const commands = [env["VISUAL"], env["EDITOR"]].map((command) => command?.trim() ?? "");
  return commands.find((command) => command !== "") ?? null;
}

/** Under this line stands what helps to write and is left out of what was written. */
const cut = "------------------------ >8 ------------------------";

/**
 * What was made of a text in an editor, over lines that show what it is about; `null` where the editor could not be started, or
 * says that it failed. The file is readable by its owner alone, and gone afterwards.
 */
export async function edited(text: string, about: readonly string[], editor: string): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), "storydiff-"));
  const path = join(folder, "note.md");
  try {
    const below = [cut, "Nothing from that line on is part of the note.", "", ...about];
    await writeFile(path, `${text}\n\n${below.join("\n")}\n`, { mode: 0o600 });
    const child = spawn("sh", ["-c", `${editor} "$@"`, editor, path], { stdio: "inherit" });
    const [status] = (await once(child, "close")) as [number | null];
    if (status !== 0) return null;
    const [written = ""] = (await readFile(path, "utf8")).split(cut);
    return written.trim();
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
