import { describe, expect, test } from "@jest/globals";
import { requestOf } from "../../bin/arguments.ts";
import { helpOf } from "../../bin/help.ts";
import { commands, flagsOf, optionsOf } from "../../bin/option-table.ts";
import { commandWordsOf } from "../../bin/purposes.ts";
import { storydiff } from "../support/command.ts";

describe.each(commands)("the help of %s", (command) => {
  test.each([40, 60, 80, 120])("in %d columns has every option and no longer line", async (columns) => {
    const help = await helpOf(command, "whole", columns);
    // In forty columns yargs breaks a longer name at its hyphen.
    const whole = optionsOf(command).filter(({ name }) => columns > 40 || name.length < 15);
    for (const row of whole) expect(help).toMatch(new RegExp(`^ +${flagsOf(row).join(", ")}( |$)`, "m"));
    expect(help.split("\n").filter((line) => line.length > columns)).toEqual([]);
  });

  test("is short with -h: a screen, and where the rest is", async () => {
    const help = await helpOf(command, "short", 80);
    expect(help.split("\n").length).toBeLessThan(30);
    expect((help.match(/^ +-/gm) ?? []).length).toBeLessThanOrEqual(10);
    expect(help).toMatch(/Everything, with examples: storydiff.* --help$/);
  });

  test("tells what options take, and no types", async () => {
    expect(await helpOf(command, "whole", 80)).not.toMatch(/\[boolean\]|choices:/);
  });
});

test("choices are told once, with the one that stands", async () => {
  expect(await helpOf("compare", "whole", 100)).toContain(
    "--sort ORDER            Order of the contradictions: weight, text or type [weight].",
  );
});

test.each<[string[], RegExp]>([
  [["--help"], /^storydiff A B[^]*\nFindings:[^]*\nExamples:/],
  [["-h"], /^storydiff A B(?![^]*Examples:)/],
  [["--help", "--format", "nonsense", "--colour", "-o"], /^storydiff A B/],
  [["read", "--help"], /^storydiff read FILE(?![^]*--similarity)[^]*Examples:/],
  [["--theme", "dark", "read", "-h"], /^storydiff read FILE/],
  [["session", "-h"], /^storydiff session WORD[^]*\nnew A B [^]*The options of each/],
  [["session", "--author", "Ana", "status", "--help"], /^storydiff session status NAME[^]*--exit-code/],
  [["git", "--help"], /^storydiff git (?![^]*--format)/],
  [["completion", "--help"], /^storydiff A B/],
])("%j", async (words, shown) => {
  const { status, out, err } = await storydiff(".", words);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(shown);
});

test.each(
  commands
    .flatMap((command) => commandWordsOf(command).examples.map(([line]) => line))
    .filter((line) => line.startsWith("storydiff")),
)("the example %s is understood", async (line) => {
  const words = line.replace(/ <.*$/, "").match(/"[^"]*"|\S+/g) ?? [];
  const request = await requestOf(
    words.slice(1).map((word) => word.replaceAll('"', "")),
    80,
    {},
  );
  expect(request.kind).not.toBe("print");
});
