import { expect, test } from "@jest/globals";
import fc from "fast-check";
import stringWidth from "string-width";
import { countBars, countTable, type CountRow } from "../../lib/render/counts.ts";
import { paletteOf } from "../../lib/render/palette.ts";

const palette = paletteOf(false);
const dawn: CountRow = {
  letter: "A",
  name: "dawn.txt",
  day: "",
  counts: { contradicts: 2, agrees: 11, only: 0, excluded: 1 },
};
const dusk: CountRow = {
  letter: "B",
  name: "dusk.txt",
  day: "4 May 2026",
  counts: { contradicts: 0, agrees: 3, only: 104, excluded: 0 },
};

test("a table whose rows add up", () => {
  expect(countTable({ palette, width: 80 }, [dawn, dusk])).toEqual([
    "                         sentences = contradict + agree + only here + left out",
    "A  dawn.txt                     14 =          2 +    11 +         0 +        1",
    "B  dusk.txt  4 May 2026        107 =          0 +     3 +       104 +        0",
  ]);
});

test("words where the names leave no room for a table", () => {
  expect(countTable({ palette, width: 50 }, [dusk])).toEqual([
    "B  dusk.txt, 4 May 2026: 107 = 0 contradict + 3",
    "   agree + 104 only here + 0 left out",
  ]);
});

test("bars as long as fit, in which no state is lost", () => {
  expect(countBars({ palette, width: 60 }, [dawn, { ...dusk, day: "" }])).toEqual([
    "A  dawn.txt  2 ≠  11 =    0 +  1 ·  ≠===·",
    "B  dusk.txt  0 ≠   3 =  104 +  0 ·  =++++++++++++++++++++",
  ]);
});

test("one line a report, none too wide", () => {
  const count = fc.nat({ max: 100_000 });
  const anyCounts = fc.record({ contradicts: count, agrees: count, only: count, excluded: count });
  fc.assert(
    fc.property(
      fc.array(anyCounts, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 60, max: 200 }),
      (all, width) => {
        const rows = all.map((counts) => ({ ...dawn, counts }));
        const lines = countBars({ palette, width }, rows);
        expect(lines).toHaveLength(rows.length);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
