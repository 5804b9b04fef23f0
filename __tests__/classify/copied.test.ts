import { describe, expect, test } from "@jest/globals";
import { commonTextOf, copiedWordsOf, takenFromOf, type CommonText } from "../../lib/classify/copied.ts";
import type { ReportDetails, Span } from "../../lib/model.ts";
import { toldReading } from "../support/versions.ts";

const lines = [
  "A gate of the Skarn dam gave way above the town of Orvik late in the evening.",
  "Water filled the lower streets within an hour and reached the market square by midnight.",
  "Nine people were killed and about forty were taken to the hospital on the hill.",
  "The mayor opened the school gym to those who had lost their homes.",
];
const text = lines.join("\n");
const own = [
  "A flood has cost nine lives in Orvik, where the dam of Skarn broke.",
  "By midnight the market stood under water.",
  "Some forty residents are being treated for injuries.",
].join("\n");

type Told = readonly [text: string, details?: Partial<ReportDetails>, source?: string];

function common(a: Told, b: Told, areVersions = false): CommonText | null {
  return commonTextOf({ a: toldReading(...a), b: toldReading(...b) }, areVersions);
}

describe("whether two reports have one text", () => {
  test.each([
    ["the whole", text],
    ["a paragraph cut", lines.slice(1).join("\n")],
    ["a new lead", [own.split("\n")[0], ...lines.slice(1)].join("\n")],
    ["a word changed here and there", text.replace("Nine", "Ten").replace("lower", "low").replace("gym", "hall")],
    ["as much again behind it", `${text}\n${own}`],
  ])("%s", (_, other) => {
    expect(common([text], [other])).toMatchObject({ relation: "copy", origin: null });
    expect(common([other], [text])).toMatchObject({ relation: "copy", origin: null });
  });

  const speech =
    "“We shall rebuild the gate before the winter comes, and whoever lost a home will have a roof before the first snow of the year falls on this town and its people,” the minister said.";
  test.each([
    ["its own words", own],
    ["one sentence of several", `${lines[2]}\n${own}`],
  ])("%s", (_, other) => {
    expect(common([text], [other])).toBeNull();
  });

  test("a quotation shows nothing, however long", () => {
    expect(common([`${lines[0]}\n${speech}`], [`${own}\n${speech}`])).toBeNull();
  });
});

test("shares, passages and whole sentences", () => {
  const found = common([text], [`${lines[0]}\n${lines[1]}\n${own}`]);
  expect(found?.sentences).toEqual({ a: [0, 1], b: [0, 1] });
  expect(found?.passages).toHaveLength(1);
  expect(found?.shares.a).toBeCloseTo(31 / 60, 1);
});

describe("whose text it is", () => {
  test.each<readonly [string, Partial<ReportDetails>, Partial<ReportDetails>, unknown]>([
    ["neither tells", {}, {}, null],
    ["the earlier", { published: "2024-01-06T09:00:00Z" }, { published: "2024-01-06T10:30:00+01:00" }, "a by time"],
    ["the earlier day", { published: "2024-01-07T09:00:00Z" }, { published: "2024-01-06" }, "b by time"],
    ["one day, no hour", { published: "2024-01-06T09:00:00Z" }, { published: "2024-01-06" }, null],
    ["an agency of both", { byline: "Reuters", published: "2024-01-06" }, { byline: "Reuters" }, "Reuters"],
    ["the agency's own", { site: "Reuters" }, { byline: "Reuters", site: "The Post" }, "a by credit"],
  ])("%s", (_, a, b, expected) => {
    const found = common([text, a], [text, b]);
    const origin = found?.relation === "copy" ? found.origin : undefined;
    const told = origin?.kind === "report" ? `${origin.side} by ${origin.told}` : (origin?.name ?? null);
    expect(told).toBe(expected);
  });
});

describe("versions", () => {
  const address = "https://post.example/flood";
  test.each<readonly [string, Told, Told, "a" | "b"]>([
    ["one address", [text, { address }], [own, { address: `${address}/?utm_source=x` }], "a"],
    ["one site and one text", [text, { site: "The Post" }], [text, { site: "The Post" }], "a"],
    [
      "updated later",
      [text, { address, published: "2024-01-06", updated: "2024-01-08" }],
      [text, { address, published: "2024-01-06" }],
      "b",
    ],
    [
      "kept later",
      [text, {}, "https://web.archive.org/web/20240108/https://post.example/flood"],
      [text, {}, "https://web.archive.org/web/20240106/https://post.example/flood"],
      "b",
    ],
  ])("%s", (_, a, b, earlier) => {
    expect(common(a, b)).toMatchObject({ relation: "version", earlier });
  });

  test("one site with two stories has no versions", () => {
    expect(common([text, { site: "The Post" }], [own, { site: "The Post" }])).toBeNull();
  });

  test("what is told to be versions is, however unlike", () => {
    expect(common([text], [own], true)).toMatchObject({ relation: "version", earlier: "a", passages: [] });
  });
});

test("words are copied where the greater part of them stands in one passage of both", () => {
  const span = (start: number, end: number): Span => ({ start, end });
  const isCopied = copiedWordsOf({ passages: [{ a: span(0, 100), b: span(50, 150) }] });
  expect(isCopied({ a: span(0, 50), b: span(60, 90) })).toBe(true);
  expect(isCopied({ a: span(90, 130), b: span(60, 90) })).toBe(false);
  expect(isCopied({ a: span(0, 50), b: span(0, 40) })).toBe(false);
});

test("what agrees in copied words is told to be from there", () => {
  const found = common([text, { published: "2024-01-06" }], [`${text}\n${own}`, { published: "2024-01-07" }]);
  const from = takenFromOf(found?.relation === "copy" ? found : null);
  const whole = { start: 0, end: 77 };
  expect(from({ a: whole, b: whole })).toBe("In A's words, which were published earlier.");
  expect(from({ a: whole, b: { start: text.length + 1, end: text.length + 70 } })).toBeNull();
});
