import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";

const folder = mkdtempSync(join(tmpdir(), "compiled-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

writeFileSync(
  join(folder, "one.cjs"),
  'const two = require("./two.cjs"); exports.tell = () => two.word.toUpperCase();',
);
writeFileSync(join(folder, "two.cjs"), 'exports.word = require("node:path").basename("a/dam");');

/** What a new process makes of the scripts. */
function told(): string {
  const loader = new URL("../../bin/compiled.js", import.meta.url).href;
  const one = JSON.stringify(join(folder, "one.cjs"));
  const script = `import { compiled } from "${loader}"; process.stdout.write(compiled(${one}).tell());`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
}

const kept = (): string[] => readdirSync(folder).filter((name) => !name.endsWith(".cjs"));

test("the first run keeps the code of each script, and the next takes it", () => {
  expect(told()).toBe("DAM");
  const names = kept();
  expect(names.map((name) => name.slice(0, "one.cjs".length))).toEqual(["one.cjs", "two.cjs"]);
  const bytes = names.map((name) => readFileSync(join(folder, name)));
  expect(told()).toBe("DAM");
  expect(names.map((name) => readFileSync(join(folder, name)))).toEqual(bytes);
});

test("what V8 does not take is compiled and kept anew", () => {
  for (const name of kept()) writeFileSync(join(folder, name), "not code");
  expect(told()).toBe("DAM");
  expect(kept().map((name) => readFileSync(join(folder, name)).length > 100)).toEqual([true, true]);
});
