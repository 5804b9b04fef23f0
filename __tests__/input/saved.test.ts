import { expect, test } from "@jest/globals";
import { compare } from "../../lib/compare.ts";
import { read } from "../../lib/extract/read.ts";
import { markdownReport } from "../../lib/input/markdown.ts";
import { savedReport } from "../../lib/input/saved.ts";
import { textReport } from "../../lib/input/text.ts";
import { renderHtml } from "../../lib/render/html.ts";
import { toJson } from "../../lib/render/json.ts";
import { readingToJson } from "../../lib/render/reading-json.ts";
import { origin } from "../support/origin.ts";

test("the report in a reading, under the name of its file", async () => {
  const report = await markdownReport("# Dam\n\nThe **dam** burst.", "dam.md", "dam.md");
  const saved = readingToJson(read(report));
  expect(savedReport(saved, { ...origin, name: "b.json", source: "b.json" })).toEqual({
    ...report,
    name: "b.json",
    source: "b.json",
  });
});

test("a comparison holds several, whether it is JSON or a page", () => {
  const compared = compare(textReport("The dam burst.", "a", "a"), textReport("The dam held.", "b", "b"));
  for (const saved of [toJson(compared), renderHtml(compared)])
    expect(() => savedReport(saved, origin)).toThrow("open it alone");
});

test.each([
  ["cut off", '{"version": 2, "report": {'],
  ["without a text", '{"version": 2, "report": {"format": "text"}}'],
  [
    "with a span behind the end",
    '{"version": 2, "report": {"format": "html", "date": null, "text": "a", "blocks": [{"span": {"start": 0, "end": 2}, "class": "body", "paragraph": 0}], "markup": [], "details": null, "notices": []}}',
  ],
])("one that is %s is refused", (_, json) => {
  expect(() => savedReport(json, origin)).toThrow(/cannot read a: it is JSON of storydiff/);
});
