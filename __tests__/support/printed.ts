/** What the command prints, run in this process: for pages and files that show it. */
import { fileURLToPath } from "node:url";
import { main } from "../../bin/cli.ts";
import type { Io } from "../../bin/io.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The output of `storydiff` with the words, in which `samples/` is this repository's; throws it where it fails. */
export async function printed(words: readonly string[]): Promise<string> {
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
  const paths = words.map((word) => (word.startsWith("samples/") ? root + word : word));
  const status = await main(paths, { stdout: sink, stderr: sink, stdin: [] as unknown as Io["stdin"], env: {} });
  if (status !== 0) throw new Error(text);
  return text;
}
