/**
 * What the command prints of the samples, as it is read: each file under golden/ holds one view of one sample at four widths,
 * each under the line that asks for it; `colour.txt` the first view with its escape codes as tags. UPDATE_EXPECTED=1 writes
 * them anew.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { printed } from "./support/printed.ts";
import { versionSamples } from "./support/sample-texts.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, "__tests__/golden");
const isUpdate = process.env["UPDATE_EXPECTED"] === "1";
const update = "UPDATE_EXPECTED=1 npm test -- __tests__/golden.test.ts";

const widths = [60, 80, 120, 200];

/** Views besides the first, of the samples that show most of them. */
const views: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  talks: {
    "side-by-side": ["-s"],
    unified: ["-u"],
    matrix: ["--view", "matrix"],
    stat: ["--stat"],
    about: ["--about", "mediators"],
    explanation: ["--explain", "1"],
    agreements: ["--only", "agreements"],
  },
  "one-source": { "side-by-side": ["-s"], unified: ["-u"], details: ["--only", "details"] },
  toll: { "side-by-side": ["-s", "-U", "0"], matrix: ["--view", "matrix"] },
  "against-itself": { within: ["--within"] },
  "three-reports": { matrix: ["--view", "matrix"], stat: ["--stat"], additions: ["--only", "additions"] },
};

const samples = readdirSync(join(root, "samples")).filter((name) => existsSync(join(root, "samples", name, "a.txt")));

interface Golden {
  /** Below golden/. */
  readonly path: string;
  /** What is asked for, a command a line. */
  readonly commands: readonly (readonly string[])[];
}

const reading = (width: number): readonly string[] => ["read", "samples/talks/a.txt", "--width", String(width)];

const goldens: readonly Golden[] = [
  { path: "talks/reading.txt", commands: widths.map(reading) },
  ...samples.flatMap(ofSample),
];

function ofSample(name: string): Golden[] {
  const reports = ["a.txt", "b.txt", "c.txt"].map((file) => `samples/${name}/${file}`);
  const words = [
    ...reports.filter((path) => existsSync(join(root, path))),
    ...(versionSamples.has(name) ? ["--versions"] : []),
  ];
  const at = (view: string, asked: readonly string[]): Golden => ({
    path: `${name}/${view}.txt`,
    commands: widths.map((width) => [...words, ...asked, "--width", String(width)]),
  });
  return [
    at("findings", []),
    ...Object.entries(views[name] ?? {}).map(([view, asked]) => at(view, asked)),
    { path: `${name}/colour.txt`, commands: [[...words, "--width", "100", "--color", "always"]] },
  ];
}

/** Select graphic rendition, ECMA-48 8.3.117, as far as the command's sixteen colours go. */
const tags: Readonly<Record<string, string>> = {
  1: "bold",
  2: "dim",
  4: "underline",
  7: "inverse",
  31: "red",
  32: "green",
  33: "yellow",
  35: "magenta",
  36: "cyan",
};
const ends = ["22", "24", "27", "39"];

/** Colours as a person reads them: `<red><bold>≠ 1</></>`. */
function tagged(text: string): string {
  return text.replace(/\u001b\[(\d+)m/g, (code, number: string) =>
    ends.includes(number) ? "</>" : `<${tags[number] ?? `unknown ${JSON.stringify(code)}`}>`,
  );
}

async function shownBy(commands: Golden["commands"]): Promise<string> {
  const parts: string[] = [];
  for (const words of commands) parts.push(`$ storydiff ${words.join(" ")}\n${tagged(await printed(words))}`);
  return parts.join("\n");
}

test.each(goldens)("$path", async ({ path, commands }) => {
  const file = join(folder, path);
  const now = await shownBy(commands);
  if (isUpdate) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  if (!existsSync(file)) throw new Error(`golden/${path} is missing: ${update}`);
  expect(now).toBe(readFileSync(file, "utf8"));
});

test("every file belongs to a sample and a view", () => {
  const known = goldens.map(({ path }) => path);
  const orphans = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    // The other formats have a test of their own (render/formats.test.ts).
    .filter((path) => !path.startsWith("formats") && !known.includes(path));
  if (isUpdate) for (const path of orphans) rmSync(join(folder, path));
  else expect(orphans).toEqual([]);
});
