/**
 * Measures the command from a cold start: a short comparison against an empty node, and what of it takes longest.
 *
 *     npm run bench:starting -- [FOLDER] [--json]
 *
 * FOLDER holds `a.txt` and `b.txt`; without it the talks among the samples are compared. Exit status 2 when they are not there.
 * Both processes are started in turn, so that their ratio holds on a busy machine; the milliseconds are of this one. The parts
 * are those of one more process, which goes through the same steps one by one.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bench, milliseconds, trouble } from "./measuring.ts";
import { median } from "./table.ts";

/** Processes started of each kind, after one that leaves the code it has compiled. */
const starts = 11;

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Steps of a comparison, in order; what `comparing` takes holds the reading of both once more, now that it is warm. */
const steps = ["loading", "model", "reading", "comparing", "rendering"] as const;

type Parts = Readonly<Record<(typeof steps)[number], number>>;

/** A program that goes through the steps with the scripts of the command, and prints what each took in milliseconds. */
function stepByStep(paths: readonly string[]): string {
  return `
    import { compiled } from ${JSON.stringify(fileOf("bin/compiled.js"))};
    const took = {};
    const step = async (name, work) => {
      const started = performance.now();
      const made = await work();
      took[name] = performance.now() - started;
      return made;
    };
    const library = await step("loading", () => compiled(${JSON.stringify(fileOf("dist/bin/library.cjs"))}));
    const [first, a, b] = await Promise.all(${JSON.stringify([paths[0], ...paths])}.map((path) => library.readReport(path)));
    await step("model", () => library.read({ ...first, text: "The dam held." }));
    await step("reading", () => [library.read(a), library.read(b)]);
    const comparison = await step("comparing", () => library.compare(a, b));
    await step("rendering", () => library.renderTerminal(comparison, { width: 80, color: false }));
    process.stdout.write(JSON.stringify(took));`;
}

function measure(paths: readonly string[]) {
  const node = (...words: readonly string[]): string => execFileSync(process.execPath, words, { encoding: "utf8" });
  const command = [fileOf("bin/storydiff.js"), ...paths];
  const program = stepByStep(paths);
  node(...command);
  const rounds = Array.from({ length: starts }, () => ({
    empty: milliseconds(() => node("-e", "0")),
    comparison: milliseconds(() => node(...command)),
    parts: JSON.parse(node("--input-type=module", "-e", program)) as Parts,
  }));
  return {
    /** How many times an empty node a comparison takes. */
    ratio: median(rounds.map(({ comparison, empty }) => comparison / empty)),
    empty: median(rounds.map(({ empty }) => empty)),
    comparison: median(rounds.map(({ comparison }) => comparison)),
    parts: Object.fromEntries(steps.map((step) => [step, median(rounds.map(({ parts }) => parts[step]))])),
  };
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const folder = positionals[0] ?? fileOf("samples/talks");
  const paths = ["a.txt", "b.txt"].map((name) => join(folder, name));
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    trouble(`no ${missing}: give a folder with a.txt and b.txt (npm run bench:starting -- FOLDER)`);
    return;
  }
  const measured = measure(paths);
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ folder, node: process.version, ...measured }, null, 2)}\n`);
    return;
  }
  const { ratio, comparison, empty, parts } = measured;
  const longest = Object.entries(parts).sort(([, x], [, y]) => y - x);
  process.stdout.write(
    [
      `A comparison from a cold start: ${ratio.toFixed(1)} times an empty node (median of ${starts} pairs; ${comparison.toFixed(0)} and ${empty.toFixed(0)} ms)`,
      `What takes longest: ${longest.map(([step, time]) => `${step} ${time.toFixed(0)} ms`).join(", ")}`,
      "",
    ].join("\n"),
  );
}

bench(main);
