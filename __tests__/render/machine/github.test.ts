import { expect, test } from "@jest/globals";
import { renderCollationGithub, renderGithub } from "../../../lib/render/machine/github.ts";
import type { MachineOptions } from "../../../lib/index.ts";
import type { Comparison } from "../../../lib/model.ts";
import { mill } from "../../support/collation.ts";
import { ferry } from "../../support/ferry.ts";
import { workflowCommands } from "../../support/machine.ts";

const commands = (comparison: Comparison, options: MachineOptions = {}) =>
  workflowCommands(renderGithub(comparison, options));

test("a command a contradiction, at its words in A, with all answers", () => {
  const [first, second] = commands(ferry());
  expect(first).toEqual({
    level: "error",
    properties: {
      file: "desk/morning.txt",
      line: "2",
      endLine: "2",
      col: "1",
      endColumn: "19",
      title: "number: How many, or how much?",
    },
    message: [
      "A counts 24 dead, B 26.",
      "A morning.txt:2: “At least 24 people”, according to the coastguard",
      "B evening.txt:2: “At least 26 people”, according to the coastguard",
    ].join("\n"),
  });
  expect(second?.level).toBe("warning");
});

test("what is known is a notice that says so", () => {
  const known = { id: "f0", type: "number" as const, words: { a: "", b: "" }, reason: "a, b: 50%" };
  const [first] = commands(ferry(), { baseline: { version: 1, findings: [known] } });
  expect(first).toMatchObject({
    level: "notice",
    properties: { title: "number: How many, or how much? (known: a, b: 50%)" },
  });
});

test("signs of the command in a name or a reason are words", () => {
  const { a, b } = ferry().reports;
  const [first, ...others] = ferry().findings;
  if (first === undefined) throw new Error("no finding");
  const findings = [{ ...first, reason: "100%0A ::error::x\r\n::stop-commands::y" }, ...others];
  const reports = { a: { ...a, source: "a,b:c%41.txt" }, b };
  const [told] = commands({ ...ferry(), reports, findings });
  expect(told?.properties["file"]).toBe("a,b:c%41.txt");
  expect(told?.message.split("\n")[0]).toBe("100%0A ::error::x ::stop-commands::y.");
});

test("no file is named of a report from elsewhere, and no line of one that a text was made of", () => {
  const { a, b } = ferry().reports;
  const properties = (report: Comparison["reports"]["a"]): string[] =>
    Object.keys(commands({ ...ferry(), reports: { a: report, b } })[0]?.properties ?? {});
  expect(properties({ ...a, source: "https://harbourpost.example/" })).toEqual(["title"]);
  expect(properties({ ...a, source: "-" })).toEqual(["title"]);
  expect(properties({ ...a, format: "docx" })).toEqual(["file", "title"]);
});

test("nothing found is nothing said, and a partial result is a warning", () => {
  expect(renderGithub({ ...ferry(), findings: [] })).toBe("");
  const partial = { between: ["time" as const], within: { a: [], b: [] } };
  expect(commands({ ...ferry(), findings: [], partial })).toMatchObject([{ level: "warning" }]);
});

test("facts of several reports", () => {
  const told = workflowCommands(renderCollationGithub(mill()));
  expect(told.map(({ level, properties }) => [level, properties["file"], properties["line"]])).toEqual([
    ["error", "desk/morning.txt", "2"],
    ["warning", "desk/morning.txt", "4"],
  ]);
});
