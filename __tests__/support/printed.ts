/** What the command prints, run in this process: for pages and files that show it. */
import { fileURLToPath } from "node:url";
import { main } from "../../bin/cli.ts";
import type { Io } from "../../bin/io.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What `storydiff` with the words writes to both streams together, and its exit status. */
export async function written(
  words: readonly string[],
  env: Io["env"] = {},
): Promise<{ readonly text: string; readonly status: number }> {
  let text = "";
  const sink = {
    write(piece: string, done: () => void): boolean {
      text += piece;
      done();
      return true;
    },
    once: () => undefined,
    off: () => undefined,
  };
  const status = await main(words, { stdout: sink, stderr: sink, stdin: [] as unknown as Io["stdin"], env });
  return { text, status };
}

/** The output of `storydiff` with the words, in which `samples/` is this repository's; throws it where it fails. */
export async function printed(words: readonly string[]): Promise<string> {
  const { text, status } = await written(words.map((word) => (word.startsWith("samples/") ? root + word : word)));
  if (status !== 0) throw new Error(text);
  return text;
}
