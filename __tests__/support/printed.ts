/** What the command prints, run in this process: for pages and files that show it. */
import { fileURLToPath } from "node:url";
import { main } from "../../bin/cli.ts";
import type { Io } from "../../bin/io.ts";
import type { Outcome } from "./command.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What `storydiff` with the words writes, to each stream and to both together, and its exit status. */
export async function written(
  words: readonly string[],
  env: Io["env"] = {},
): Promise<Outcome & { readonly text: string; readonly status: number }> {
  const pieces: { readonly stream: "out" | "err"; readonly piece: string }[] = [];
  const sink = (stream: "out" | "err") => ({
    write(piece: string, done: () => void): boolean {
      pieces.push({ stream, piece });
      done();
      return true;
    },
    once: () => undefined,
    off: () => undefined,
  });
  const stdin = [] as unknown as Io["stdin"];
  const status = await main(words, { stdout: sink("out"), stderr: sink("err"), stdin, env });
  const textOf = (some: typeof pieces): string => some.map(({ piece }) => piece).join("");
  const [out, err] = (["out", "err"] as const).map((name) => textOf(pieces.filter(({ stream }) => stream === name)));
  return { text: textOf(pieces), out: out ?? "", err: err ?? "", status };
}

/** The output of `storydiff` with the words, in which `samples/` is this repository's; throws it where it fails. */
export async function printed(words: readonly string[], env: Io["env"] = {}): Promise<string> {
  const { text, status } = await written(
    words.map((word) => (word.startsWith("samples/") ? root + word : word)),
    env,
  );
  if (status !== 0) throw new Error(text);
  return text;
}
