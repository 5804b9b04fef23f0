import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { markdownReport } from "../../lib/input/markdown.ts";
import { legible } from "../../lib/text/markup.ts";
import { sentencesOf } from "../../lib/text/sentences.ts";

/** Sentences of a text of Markdown without their markup: "body: It burst." */
async function told(text: string): Promise<string[]> {
  const report = await markdownReport(text, "a.md", "a.md");
  const words = legible(report);
  return sentencesOf(report).map(
    ({ span, class: kind }) => `${kind}: ${words.slice(span.start, span.end).replace(/\s+/g, " ")}`,
  );
}

test.each<[string, string, string[]]>([
  [
    "headings",
    "# Dam **bursts**\n\n## Thanks ##\n\nIt fell.",
    ["headline: Dam bursts", "heading: Thanks", "body: It fell."],
  ],
  ["underlined headings", "Dam bursts\n===\n\nThanks\n---\n", ["headline: Dam bursts", "heading: Thanks"]],
  [
    "no heading of the first level",
    "## Dam bursts\n\nIt fell.\n\n## Thanks",
    ["headline: Dam bursts", "body: It fell.", "heading: Thanks"],
  ],
  ["paragraphs over lines", "It fell on\nMonday. Twelve\ndied.", ["body: It fell on Monday.", "body: Twelve died."]],
  [
    "links",
    "Twelve [people died](https://larne.example/a.html) on <https://b.example>.",
    ["body: Twelve people died on https://b.example ."],
  ],
  [
    "emphasis, code, escapes",
    "The *mayor* `left` \\*now\\*.  \nHe<br>fled.",
    ["body: The mayor left *now *.", "body: He fled."],
  ],
  [
    "lists and quotes",
    "- It fell.\n- `Two` died.\n\n> “We go,” said\n> Hill.\n>\n> He left.",
    ["body: It fell.", "body: Two died.", "body: “We go,” said Hill.", "body: He left."],
  ],
  ["nested lists", "1. It fell.\n   - Two died.", ["body: It fell.", "body: Two died."]],
  [
    "code, HTML, rules, definitions",
    "```\nx = 12\n```\n\n<div>ad</div>\n\n***\n\n[a]: http://x.example",
    [
      "boilerplate: ``` x = 12 ```",
      "boilerplate: <div>ad</div>",
      "boilerplate: ***",
      "boilerplate: [a]: http://x.example",
    ],
  ],
  ["pictures", "![The dam](dam.png)\n\nSee ![](x.png) it.", ["caption: The dam", "body: See it."]],
  [
    "tables",
    "| a | b |\n|---|:-:|\n| 12 dead | 3 hurt |",
    ["body: | a | b |", "boilerplate: |---|:-:|", "body: | 12 dead | 3 hurt |"],
  ],
  ["front matter", "---\ntitle: Dam\n---\nIt fell.", ["boilerplate: --- title: Dam ---", "body: It fell."]],
  ["front matter in TOML", "+++\ntitle = 1\n+++\n\nIt fell.", ["boilerplate: +++ title = 1 +++", "body: It fell."]],
  ["a fence that never closes", "---\n\nIt fell.", ["boilerplate: ---", "body: It fell."]],
  [
    "bylines and datelines",
    "By Jane Roe\n\n**LARNE (AP)** — It fell.",
    ["byline: By Jane Roe", "dateline: LARNE (AP) —", "body: It fell."],
  ],
])("%s", async (_, text, expected) => {
  expect(await told(text)).toEqual(expected);
});

test("spans refer to the untouched text", async () => {
  const text = "# Dam\r\n\r\nIt **fell**.";
  const report = await markdownReport(text, "a.md", "docs/a.md");
  expect(report).toMatchObject({ name: "a.md", source: "docs/a.md", format: "markdown", text });
  expect(report.markup.map(({ start, end }) => text.slice(start, end))).toEqual(["# ", "**", "**"]);
  expect(report.blocks?.map(({ span, paragraph }) => `${paragraph} ${text.slice(span.start, span.end)}`)).toEqual([
    "0 # Dam",
    "1 It **fell**.",
  ]);
});

test.each([
  ["quotes in quotes", `${"> ".repeat(2_000)}It fell.`],
  ["emphasis in emphasis", "*a ".repeat(30_000)],
])("%s without end are read by their lines", async (_, text) => {
  expect((await markdownReport(text, "a.md", "a.md")).blocks).toBeNull();
});

test("markup and blocks are in order and disjoint; sentences and markup hold every character that is no white space", async () => {
  const unit = fc.constantFrom(
    "# ",
    "\n",
    "\n\n",
    "*",
    "**",
    "`",
    "[",
    "](x)",
    "![",
    "> ",
    "- ",
    "1. ",
    "|",
    "|--|",
    "\\",
    "<b>",
    "&amp;",
    "---\n",
    "It fell. ",
    "Larne ",
    "\t",
    "    ",
    "\r\n",
    "\ud800",
    "é",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 40 }), async (parts) => {
      const text = parts.join("");
      const report = await markdownReport(text, "a.md", "a.md");
      const blocks = report.blocks?.map((block) => block.span) ?? [];
      for (const spans of [report.markup, blocks]) {
        spans.forEach((span, index) => {
          expect(span.start >= (spans[index - 1]?.end ?? 0) && span.end > span.start && span.end <= text.length).toBe(
            true,
          );
        });
      }
      const seen = new Array<number>(text.length).fill(0);
      for (const { start, end } of report.markup) seen.fill(1, start, end);
      for (const { span } of sentencesOf(report)) seen.fill(1, span.start, span.end);
      expect([...seen.keys()].filter((at) => seen[at] === 0 && text.charAt(at).trim() !== "")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["---\ndate: 2024-03-01\n---\nIt fell.", "2024-03-01"],
  ["---\ntitle: Dam\ndate: '2024-03-01T10:00:00Z'\n---\nIt fell.", "2024-03-01"],
  ["+++\ndate = 2024-03-01\n+++\nIt fell.", "2024-03-01"],
  ["---\ndate: 2024-02-30\n---\nIt fell.", null],
  ["---\ndate: March 1\n---\nIt fell.", null],
  ["date: 2024-03-01\n\nIt fell.", null],
])("%j is of %p", async (text, date) => {
  expect((await markdownReport(text, "a.md", "a.md")).date).toBe(date);
});

test("emphasis that is opened and never closed, in each of many paragraphs, is read by its lines", async () => {
  const report = await markdownReport(`${"*a".repeat(3000)}\n\n`.repeat(100), "a.md", "a.md");
  expect(report.blocks).toBeNull();
});

test.each([
  ["> ".repeat(12) + "It fell.", true],
  ["- ".repeat(12) + "It fell.", true],
  ["> > > > > It fell.", false],
  // Rules and the lines under headings, however long.
  ["It fell\n" + "-".repeat(300), false],
  ["It fell.\n\n" + "* ".repeat(30) + "\n\nIt rose.", false],
])("what is quoted and listed too deep is read by its lines: %.30s", async (text, isTangled) => {
  expect((await markdownReport(`# Dam\n\n${text}`, "a.md", "a.md")).blocks === null).toBe(isTangled);
});
