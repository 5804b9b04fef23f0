/** Words of many scripts, in every view: columns hold, letters keep their marks, and emoji stay whole. */
import { describe, expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { collate } from "../../lib/collate.ts";
import { compare } from "../../lib/compare.ts";
import { read } from "../../lib/extract/read.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { renderCollation } from "../../lib/render/collation.ts";
import { renderReading } from "../../lib/render/reading.ts";
import { renderTerminal, type TerminalView } from "../../lib/render/terminal.ts";

const a = reportFromText(
  `Ferry 平安丸 sinks off 東京 harbour, 12 dead

Police said 12 people died when the ferry 平安丸 sank off 東京 harbour on Friday. The captain, מִרְיָם כֹּהֵן, said שלום לכולם before the rescue. Zoe\u0308 Mu\u0308ller-Große, a née Kovačić, blamed the café owner 👨‍👩‍👧‍👦 for the fire.

Rescuers from 🇫🇷 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿 joined the search. The governor, محمد الفاسي, said the harbour would stay closed until Monday.

東京都知事は記者会見で避難は続くと述べた。港は月曜日まで閉鎖される。二十人が行方不明になっている。`,
  { name: "東京.txt" },
);
const b = reportFromText(
  `Ferry 平安丸 sinks off 東京 harbour

Police said 21 people died when the ferry 平安丸 sank off 東京 harbour on Thursday. The captain, מִרְיָם כֹּהֵן, said nothing before the rescue.

The governor, محمد الفاسي, said the harbour would open again on Sunday. אמר המושל כי הנמל ייפתח ביום ראשון לאחר חקירה ממושכת של המשטרה המקומית ושל צוותי ההצלה.`,
  { name: "דיווח.txt" },
);
const comparison = compare(a, b);
const collation = collate([a, b, a]);
const reading = read(a);
const views = ["findings", "side-by-side", "unified", "matrix", "about", "stat"] as const;
const shown = (view: TerminalView, width: number): string =>
  renderTerminal(comparison, { view, width, about: view === "about" ? "harbour" : null });

describe.each([40, 60, 79, 80, 81, 120, 199, 200])("%d columns", (width) => {
  test.each(views)("%s", (view) => {
    const lines = shown(view, width).split("\n");
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
    // The rule between two reports stands in one column.
    expect(
      [...new Set(lines.flatMap((line) => (line.includes("│") ? [stringWidth(line.split("│")[0] ?? "")] : [])))].length,
    ).toBe(/side|about/.test(view) && width >= 80 ? 1 : 0);
  });

  test("a reading, and three reports", () => {
    const texts = [
      renderReading(reading, { width }),
      renderCollation(collation, { width, only: ["contradicted", "agreed", "single"] }),
      renderCollation(collation, { width, view: "matrix" }),
      renderCollation(collation, { width, view: "stat" }),
    ];
    expect(texts.flatMap((text) => text.split("\n")).filter((line) => stringWidth(line) > width)).toEqual([]);
  });
});

test("letters and what they are made of are all there, and none is cut in two", () => {
  const text = renderTerminal(comparison, { width: 60, only: ["addition"] }).replace(/[\s\u2066\u2069]/g, "");
  for (const words of [
    "Zoë Müller-Große, a née Kovačić, blamed the café owner 👨‍👩‍👧‍👦 for the fire.",
    "Rescuers from 🇫🇷 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿 joined the search.",
    "東京都知事は記者会見で避難は続くと述べた。",
    "אמר המושל כי הנמל ייפתח ביום ראשון לאחר חקירה ממושכת של המשטרה המקומית ושל צוותי ההצלה.",
  ]) {
    expect(text).toContain(words.replace(/\s/g, ""));
  }
});
