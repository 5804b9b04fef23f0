/** CONTRADICTIONS.md says what each type is: every pair of it is compared, and comes out as the page says. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { machineRules } from "../lib/render/machine/rules.ts";
import { compareTexts } from "./support/notation.ts";

const page = readFileSync(new URL("../CONTRADICTIONS.md", import.meta.url), "utf8");
const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly files: readonly string[];
};

const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    type: /^.*/.exec(text)?.[0] ?? "",
    meaning: text.split("\n\n")[1] ?? "",
    pairs: [...text.matchAll(/^ {4}a: (.*)\n {4}b: (.*)$/gm)].map(([, a = "", b = ""]) => ({ a, b })),
    confidences: [...new Set(text.match(/`(?:high|medium|low)`/g))],
  }));

const found = (a: string, b: string): { readonly type: string; readonly confidence: string }[] =>
  compareTexts(a, b).findings.flatMap((one) => (one.kind === "contradiction" ? [one] : []));

test("each type has its section, named and told as everywhere, with a pair that is one and one that is none", () => {
  const types = machineRules.filter(({ isType }) => isType);
  expect(sections.map(({ type, meaning }) => ({ id: type, meaning }))).toEqual(
    types.map(({ id, meaning }) => ({ id, meaning })),
  );
  expect(sections.map(({ pairs }) => pairs.length)).toEqual(types.map(() => 2));
});

test.each(sections)("$type: what is one is found, as surely as is said, and what is none is not", (section) => {
  const { type, pairs, confidences } = section;
  const [one, none] = pairs;
  const clashes = found(one?.a ?? "", one?.b ?? "");
  expect([...new Set(clashes.map((clash) => clash.type))]).toEqual([type]);
  for (const { confidence } of clashes) expect(confidences).toContain(`\`${confidence}\``);
  expect(found(none?.a ?? "", none?.b ?? "")).toEqual([]);
});

test("the page travels with the package, for its sections are led to", () => {
  expect(manifest.files).toContain("CONTRADICTIONS.md");
});
