/** The samples as every format sets them: for people to read. `UPDATE_EXPECTED=1` writes them anew. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { collate } from "../../lib/collate.ts";
import { compare } from "../../lib/compare.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { renderCollationCsv, renderCsv } from "../../lib/render/csv.ts";
import { renderCollationMarkdown, renderMarkdown } from "../../lib/render/markdown.ts";
import { renderCollationText, renderText } from "../../lib/render/text.ts";

const goldens = fileURLToPath(new URL("../golden/formats/", import.meta.url));

const report = (sample: string, name: string) =>
  reportFromText(readFileSync(new URL(`../../samples/${sample}/${name}`, import.meta.url), "utf8"), { name });
const talks = compare(report("talks", "a.txt"), report("talks", "b.txt"));
const three = collate(["a.txt", "b.txt", "c.txt"].map((name) => report("three-reports", name)));

test.each([
  ["talks.md", renderMarkdown(talks)],
  ["talks.txt", renderText(talks)],
  ["talks.csv", renderCsv(talks)],
  ["three-reports.md", renderCollationMarkdown(three)],
  ["three-reports.txt", renderCollationText(three)],
  ["three-reports.csv", renderCollationCsv(three)],
])("%s", (name, text) => {
  if (process.env["UPDATE_EXPECTED"] === "1") {
    mkdirSync(goldens, { recursive: true });
    writeFileSync(goldens + name, text);
  }
  expect(text).toBe(readFileSync(goldens + name, "utf8"));
});
