import { expect, test } from "@jest/globals";
import { linesOfPages, type Fragment } from "../../lib/input/pdf-lines.ts";
import { paragraphsOf } from "../../lib/input/pdf-paragraphs.ts";

/** Words at a place, in letters half as wide as they are high. */
const at = (x: number, y: number, text: string, size = 10): Fragment => ({
  text,
  x,
  y,
  size,
  width: (text.length * size) / 2,
});
const column = (x: number, y: number, ...lines: string[]): Fragment[] =>
  lines.map((line, index) => at(x, y - index * 12, line));
const read = (...pages: Fragment[][]): string[] => paragraphsOf(linesOfPages(pages)).map(({ text }) => text);

test("columns are read one after the other, between lines that go across", () => {
  const left = column(0, 100, "The dam above Orvik burst", "on Tuesday, and no fewer", "than 300 homes");
  const right = column(150, 100, "were flooded in the night", "before helicopters of the", "army came to the valley.");
  const across = [
    at(0, 140, "Dam bursts above Orvik in the night", 16),
    at(0, 60, "A map of the valley that was flooded is on page nine."),
  ];
  expect(read([...across, ...right, ...left])).toEqual([
    "Dam bursts above Orvik in the night",
    "The dam above Orvik burst on Tuesday, and no fewer than 300 homes were flooded in the night before helicopters of the army came to the valley.",
    "A map of the valley that was flooded is on page nine.",
  ]);
});

test("a table is read row by row", () => {
  const rows = ["Orvik 14", "Larne 3", "Skarn 25"].flatMap((row, index) =>
    row.split(" ").map((cell, k) => at(k * 100, 100 - index * 12, cell)),
  );
  expect(read(rows)).toEqual(["Orvik 14 Larne 3 Skarn 25"]);
});

test.each([
  [["The two nego-", "tiators met."], "The two negotiators met."],
  [["A well-", "known dam burst."], "A well-known dam burst."],
  [["The anti-", "government rally was held."], "The anti-government rally was held."],
  [["Wind of the north-", "east, and north-east again."], "Wind of the north-east, and north-east again."],
  [["Skarn-", "Orvik is a road."], "Skarn-Orvik is a road."],
  [["The Norrk\u00ad", "raft works."], "The Norrkraft works."],
  [["The ofﬁce of ﬂoods."], "The office of floods."],
])("%j is %j", (lines, text) => {
  expect(read(column(0, 100, ...lines))).toEqual([text]);
});

test("paragraphs begin at an indent, a distance, a short closed line, a dot of a list", () => {
  const indented = [
    at(0, 100, "The dam above the town of Orvik burst"),
    at(0, 88, "on Tuesday in the night, it was said."),
    at(10, 76, "Homes were flooded in all the valley"),
    at(0, 64, "of the Skarn, from end to end of it."),
  ];
  expect(read(indented)).toHaveLength(2);
  expect(
    read([
      ...column(0, 100, "The dam above Orvik", "burst on Tuesday."),
      ...column(0, 64, "Homes were flooded", "in the valley."),
    ]),
  ).toHaveLength(2);
  expect(
    read(column(0, 100, "The dam above the town of Orvik", "burst.", "Homes were flooded in the valley.")),
  ).toHaveLength(2);
  expect(read(column(0, 100, "Two were", "• the dam", "• the gate"))).toHaveLength(3);
});

test("what every page repeats at its edges is left out, and numbers of pages", () => {
  const page = (number: number, words: string): Fragment[] => [
    at(0, 200, "The Harbour Post"),
    at(0, 100, words),
    at(50, 10, `Page ${number}`),
  ];
  expect(read(page(1, "The dam burst, and"), page(2, "homes were flooded."))).toEqual([
    "The dam burst, and homes were flooded.",
  ]);
});

test("an initial over several lines begins the first of them, and raised figures stay raised", () => {
  const initial = [
    at(0, 88, "F", 36),
    at(20, 100, "our people are feared dead in"),
    at(20, 88, "Orvik, where the dam burst on"),
    at(0, 76, "Tuesday, and 3 km"),
  ];
  const raised = { text: "2", x: 85, y: 79, size: 6, width: 3 };
  expect(read([...initial, raised])).toEqual([
    "Four people are feared dead in Orvik, where the dam burst on Tuesday, and 3 km²",
  ]);
});
