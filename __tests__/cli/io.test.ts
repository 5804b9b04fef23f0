import { expect, test } from "@jest/globals";
import { main } from "../../bin/cli.ts";
import { terminalColumns, usesColor, write, type Io, type Sink } from "../../bin/io.ts";
import type { OutputOptions } from "../../bin/options.ts";

/** A stream that keeps what is written, or fails with an error of a code. */
function sink(
  terminal: Partial<Pick<Sink, "isTTY" | "columns">> = {},
  code?: string,
): Sink & { readonly written: string[] } {
  const written: string[] = [];
  return {
    ...terminal,
    written,
    write(text, done) {
      written.push(text);
      done(code === undefined ? null : Object.assign(new Error(code), { code }));
      return true;
    },
    once: () => undefined,
    off: () => undefined,
  };
}

function io(parts: Partial<Io> = {}): Io {
  return { stdout: sink(), stderr: sink(), stdin: [] as unknown as Io["stdin"], env: {}, ...parts };
}

const auto: Pick<OutputOptions, "color" | "output"> = { color: "auto", output: null };
const terminal = sink({ isTTY: true, columns: 100 });

test.each<[string, boolean, Partial<OutputOptions>, Partial<Io>]>([
  ["a terminal has colours", true, {}, { stdout: terminal }],
  ["a pipe has none", false, {}, {}],
  ["a file has none", false, { output: "found.txt" }, { stdout: terminal }],
  ["NO_COLOR", false, {}, { stdout: terminal, env: { NO_COLOR: "1" } }],
  ["a terminal that knows no colours", false, {}, { stdout: terminal, env: { TERM: "dumb" } }],
  ["FORCE_COLOR=false", false, {}, { stdout: terminal, env: { FORCE_COLOR: "false" } }],
  ["asked for", true, { color: "always" }, { env: { NO_COLOR: "1" } }],
])("%s: %p", (_, expected, options, parts) => {
  expect(usesColor({ ...auto, ...options }, io(parts))).toBe(expected);
});

test.each([
  [undefined, 80],
  [0, 80],
  [100, 100],
  [10, 40],
  [1000, 240],
])("a terminal of %p columns is set in %d", (columns, expected) => {
  expect(terminalColumns(io({ stdout: sink(columns === undefined ? {} : { columns }) }))).toBe(expected);
});

test("a reader that has gone away is no trouble, a full disk is", async () => {
  await expect(write(sink({}, "EPIPE"), "text")).resolves.toBeUndefined();
  await expect(write(sink({}, "ENOSPC"), "text")).rejects.toThrow(/^cannot write: no space is left$/);
  const stderr = sink();
  expect(await main(["--help"], io({ stdout: sink({}, "ENOSPC"), stderr }))).toBe(2);
  expect(stderr.written.join("")).toBe("storydiff: cannot write: no space is left\n");
  expect(await main(["--help"], io({ stdout: sink({}, "ENOSPC"), stderr: sink({}, "ENOSPC") }))).toBe(2);
});

test("help is as wide as the terminal, and no wider than 100 columns", async () => {
  const widest = async (columns: number): Promise<number> => {
    const stdout = sink({ columns });
    expect(await main(["--help"], io({ stdout }))).toBe(0);
    return Math.max(
      ...stdout.written
        .join("")
        .split("\n")
        .map((line) => line.length),
    );
  };
  expect(await widest(60)).toBeLessThanOrEqual(60);
  expect(await widest(200)).toBeLessThanOrEqual(100);
});

test("our own fault is called so, with its place only on request", async () => {
  const broken: Sink = {
    ...sink(),
    write: () => {
      throw new TypeError("of our\nmaking");
    },
  };
  const stderr = sink();
  expect(await main(["--help"], io({ stdout: broken, stderr }))).toBe(2);
  expect(stderr.written.join("")).toBe("storydiff: this is a fault in storydiff: of our making\n");
  const loud = sink();
  const words = ["--help", "--format", "json"];
  await main(words, io({ stdout: broken, stderr: loud, env: { STORYDIFF_DEBUG: "1" } }));
  expect(loud.written[0]).toBe('{"error":{"code":"fault","message":"this is a fault in storydiff: of our making"}}\n');
  expect(loud.written[1]).toContain("TypeError: of our\nmaking\n    at ");
});

test("standard input is not touched unless it is read", async () => {
  const untouched = io();
  Object.defineProperty(untouched, "stdin", {
    get: () => {
      throw new Error("touched");
    },
  });
  const samples = new URL("../../samples/toll/", import.meta.url).pathname;
  expect(await main([`${samples}a.txt`, `${samples}b.txt`, "--no-config", "-q"], untouched)).toBe(1);
  expect(untouched.stderr).toMatchObject({ written: [] });
});
