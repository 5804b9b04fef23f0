/** A text that is read again with what is known of its sentences is read no otherwise. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { read } from "../../lib/extract/read.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import type { SentenceMemory } from "../../lib/text/sentence-memory.ts";

const draft = readFileSync(new URL("../../samples/talks/a.txt", import.meta.url), "utf8");

test.each([
  ["nothing changed", draft],
  ["something before it", `Kabul – ${draft}`],
  ["something behind it", `${draft}\nNobody was hurt.\n`],
  ["a sentence twice", `${draft}\n${draft}`],
  ["a figure inside it", draft.replace(/\bThursday\b/, "Friday")],
  ["all of it", "Four ships sank."],
])("where %s", (_what, changed) => {
  const memory: SentenceMemory = new Map();
  read(reportFromText(draft), { memory });
  const again = read(reportFromText(changed), { memory });
  expect(again).toEqual(read(reportFromText(changed)));
  expect(memory.size).toBeLessThanOrEqual(again.sentences.length);
});

test("sentences that stand where they stood keep their tokens", () => {
  const memory: SentenceMemory = new Map();
  const [before, after] = ["", " Nobody was hurt."].map((end) => read(reportFromText(`It rained.${end}`), { memory }));
  expect(after?.tokens[0]).toBe(before?.tokens[0]);
});
