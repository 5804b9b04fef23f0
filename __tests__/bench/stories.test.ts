import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { gather, pairsUnder, textsUnder } from "../../bench/stories.ts";

const folder = mkdtempSync(join(tmpdir(), "stories-"));

beforeAll(() => {
  for (const [name, a, b] of [
    ["two", "The pier opened.\nShares fell.", "A pier was opened."],
    ["deep/one", "The dockers signed.", "The dockers did not sign."],
  ] as const) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "a.txt"), a);
    writeFileSync(join(folder, name, "b.txt"), b);
  }
  writeFileSync(join(folder, "two", "notes.md"), "no story");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("pairs come in the order of their paths", () => {
  expect(pairsUnder(folder).map(({ b }) => b)).toEqual(["The dockers did not sign.", "A pier was opened."]);
});

test("texts come in the order of their paths", () => {
  expect(textsUnder(folder)).toEqual(
    ["deep/one/a.txt", "deep/one/b.txt", "two/a.txt", "two/b.txt"].map((name) => join(folder, name)),
  );
});

test("as many sentences are gathered from the one report as from the other", () => {
  expect(gather(pairsUnder(folder), 10)).toEqual({
    a: ["The dockers signed.", "The pier opened."],
    b: ["The dockers did not sign.", "A pier was opened."],
  });
});

test("no sentence is gathered twice", () => {
  const pair = { a: "The pier opened.\nShares fell.", b: "Shares fell.\nA pier was opened." };
  expect(gather([pair, pair], 10)).toEqual({ a: ["The pier opened."], b: ["A pier was opened."] });
});

test("no more sentences are gathered than wanted", () => {
  expect(gather(pairsUnder(folder), 1)).toEqual({ a: ["The dockers signed."], b: ["The dockers did not sign."] });
});
