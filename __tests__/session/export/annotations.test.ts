import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { reportFromText } from "../../../lib/input/read-report.ts";
import type { Report } from "../../../lib/model.ts";
import { comparedAll } from "../../../lib/session/compared.ts";
import { annotations } from "../../../lib/session/export/annotations.ts";
import type { Exportable } from "../../../lib/session/export/export.ts";
import { itemsOf } from "../../../lib/session/items.ts";
import { comparedDraft, decided, worked } from "../../support/worked.ts";

const samples = new URL("../../../samples/", import.meta.url);
const names = readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const options = { similarity: "words", minConfidence: "low" } as const;

function of(session: Exportable) {
  const collection = annotations(session.state(), session.log());
  const { items } = collection.first;
  expect(collection).toMatchObject({ total: items.length, type: "AnnotationCollection" });
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  return items;
}

/** Reports of a sample with signs of two UTF-16 units and of several code points among their words. */
function reportsOf(name: string): Report[] {
  const files = readdirSync(new URL(`${name}/`, samples)).filter((file) => /^[a-z]\.txt$/.test(file));
  return files.map((file) => {
    const text = readFileSync(new URL(`${name}/${file}`, samples), "utf8");
    return reportFromText(text.replace(/(\w+) (\w+) (?=\w)/g, "$1 😀 $2 👩‍👩‍👧 "), { name: file });
  });
}

test.each(names.map(({ name }) => name))("every place is found again by its words and its position: %s", (name) => {
  const reports = reportsOf(name);
  const result = comparedAll(reports, options, []);
  const items = itemsOf(result);
  const found = of(worked([result, ...items.map(({ id }) => decided(id, { kind: "wrong" }))]));
  expect(found.length).toBeGreaterThanOrEqual(items.length);
  for (const { target } of found) {
    const text = reports.find((report) => report.name === target.source.label)?.text ?? "";
    const [{ exact, prefix, suffix }, { start, end }] = target.selector;
    const points = Array.from(text);
    expect(points.slice(start, end).join("")).toBe(exact);
    expect(points.slice(0, start).join("").endsWith(prefix)).toBe(true);
    expect(points.slice(end).join("").startsWith(suffix)).toBe(true);
    expect(exact + prefix + suffix).not.toMatch(/\p{Cs}/u);
  }
});

const draft = {
  a: ["At least 24 died 😀😁 off Lorne."],
  b: ["The dead number 26."],
  findings: [{ kind: "contradiction", a: [0, "24"], b: [0, "26"] }],
} as const;
const first = comparedDraft(draft);

test("no sign is cut in halves", () => {
  const cut = comparedDraft({ ...draft, findings: [{ kind: "addition", side: "a", at: [0, "\ude00\ud83d"] }] });
  const [a] = of(worked([cut, decided("f0", { kind: "confirmed" })]));
  expect(a?.target.selector).toEqual([
    { type: "TextQuoteSelector", exact: "😀😁", prefix: "At least 24 died ", suffix: " off Lorne." },
    { type: "TextPositionSelector", start: 17, end: 19 },
  ]);
});

test("the verdict is assessed in words of its own, noted on, and linked to what it rests on", () => {
  const evidence = ["https://example.org/list", "~/desk/list.pdf"];
  const ask = decided("f0", { kind: "unsettled", ask: "The port?" }, { note: "Rang.", evidence });
  const [, b] = of(worked([first, ["Ben", ask]]));
  expect(b).toMatchObject({ motivation: "assessing", creator: { name: "Ben" }, created: "2026-11-21T18:01:00.000Z" });
  expect(b?.body).toEqual([
    {
      ...{ type: "TextualBody", purpose: "assessing", format: "text/plain" },
      value: "cannot settle: The port?\nHow many, or how much?\nA (a.txt): 24\nB (b.txt): 26",
    },
    { type: "TextualBody", purpose: "commenting", value: "Rang.", format: "text/plain" },
    { type: "TextualBody", purpose: "commenting", value: "list.pdf", format: "text/plain" },
    { type: "SpecificResource", purpose: "linking", source: "https://example.org/list" },
  ]);
});

test("a text is named by its content, or by its address where it has one", () => {
  if (first.kind !== "comparison") throw new Error("no comparison");
  const { reports } = first.comparison;
  const b = { ...reports.b, source: "https://post.example/1" };
  const web = { ...first, comparison: { ...first.comparison, reports: { ...reports, b } } };
  expect(of(worked([web, decided("f0", { kind: "wrong" })])).map(({ target }) => target.source)).toEqual([
    {
      // printf 'At least 24 died 😀😁 off Lorne.' | sha256sum, in base64url
      id: "ni:///sha-256;25Z00v2JF6hJjkGrUffLPmS-jxcHVsqUFIJqxnoPw2w",
      ...{ label: "a.txt", type: "Text", format: "text/plain" },
    },
    { id: "https://post.example/1", label: "b.txt" },
  ]);
});

test("each verdict of a dispute has its author, and what is open or has changed since has none", () => {
  const wrong = decided("f0", { kind: "wrong" });
  const both = of(worked([first, wrong, ["Ben", decided("f0", { kind: "compatible" })]]));
  expect(both.map(({ creator }) => creator.name)).toEqual(["Ana", "Ana", "Ben", "Ben"]);
  expect(of(worked([first, decided("f0", null, { note: "Hm." })]))).toEqual([]);
  expect(of(worked([first, wrong, comparedDraft({ ...draft, b: ["The dead number 27."], findings: [] })]))).toEqual([]);
});
