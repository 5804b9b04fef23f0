/** Lines of a draft that speak to storydiff. */
import { expect, test } from "@jest/globals";
import { read } from "../../lib/extract/read.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { markdownReport } from "../../lib/input/markdown.ts";
import { commentLinesIn } from "../../lib/text/comment-lines.ts";

test.each([
  ["storydiff: compare with wire.txt", "compare with", "wire.txt"],
  ["  Storydiff:compare with  a b.txt  ", "compare with", "a b.txt"],
  ["<!-- storydiff: compare with https://wire.example/1 -->", "compare with", "https://wire.example/1"],
  ["<!--storydiff: ignore number, time-->", "ignore", "number, time"],
])("%s", (line, kind, words) => {
  const text = `Ferry sinks\r\n${line}\r\nTen drowned.`;
  expect(commentLinesIn(text)).toMatchObject([{ kind, words }]);
  const [{ span } = { span: { start: 0, end: 0 } }] = commentLinesIn(text);
  expect(text.slice(span.start, span.end)).toBe(line.trim());
});

test.each(["We use storydiff: compare with care.", "storydiff: compare with", "storydiff is a tool."])(
  "not: %s",
  (line) => {
    expect(commentLinesIn(line)).toEqual([]);
  },
);

const folded = [
  "Ten people drowned when the ferry",
  "sank off Larne on Monday night, and",
  "nobody knows as yet why it did so,",
  "the harbour police said on Tuesday",
  "in a statement sent to reporters.",
];

test.each([
  ["a plain text", (comment: string) => reportFromText(`Ferry sinks\n${comment}\nTen people drowned.\n`)],
  ["a folded text", (comment: string) => reportFromText([comment, ...folded].join("\n"))],
  [
    "Markdown",
    (comment: string) => markdownReport(`# Ferry sinks\n\n<!-- ${comment} -->\nTen people drowned.\n`, "a.md", "a.md"),
  ],
])("are no part of the story of %s", async (_what, made) => {
  const report = await made("storydiff: compare with wire.txt");
  const { sentences } = read(report);
  const told = sentences.map(({ class: kind, span }) => `${kind}: ${report.text.slice(span.start, span.end)}`);
  expect(told.filter((one) => one.includes("storydiff"))).toEqual([
    expect.stringMatching(/^boilerplate: \S*\s?storydiff: compare with wire\.txt( -->)?$/),
  ]);
});
