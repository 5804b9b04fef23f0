import { growth } from "../../support/growth.ts";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { quotationsOf } from "../../../lib/extract/attributions/quotations.ts";
import { passageOf } from "../../support/passage-of.ts";

function quoted(...sentences: string[]): string[] {
  const passage = passageOf([sentences]);
  return quotationsOf(passage).map(({ inner }) => passage.text.slice(inner.start, inner.end));
}

test.each([
  ["curly marks", "“The dam holds,” she said.", ["The dam holds,"]],
  ["straight marks", '"The dam holds," she said, "for now."', ["The dam holds,", "for now."]],
  ["single curly marks", "‘The dam holds,’ she said.", ["The dam holds,"]],
  ["single straight marks", "'The dam holds,' she said.", ["The dam holds,"]],
  ["an apostrophe inside", "‘I didn’t see the workers’ boats,’ she said.", ["I didn’t see the workers’ boats,"]],
  ["two marks for one", "''The dam holds,'' she said.", ["The dam holds,"]],
  ["low and angled marks", "„Der Damm“ and «la digue» hold.", ["Der Damm", "la digue"]],
  ["an apostrophe", "The dogs' owner said it's the workers' fault.", []],
  ["an inch", 'A 6" pipe broke.', []],
  ["an open end", "“The dam holds. It will hold for years.", ["The dam holds. It will hold for years."]],
  ["a lone single mark", "He said 'tis late.", []],
  ["a lone doubled mark", "He said ''the dam holds.", []],
])("finds %s", (_, sentence, expected) => {
  expect(quoted(sentence)).toEqual(expected);
});

test("a quotation runs over sentences and ends with its paragraph", () => {
  const passage = passageOf([["“It holds.", "It will hold,” she said."], ["“It", "may not."], ["So."]]);
  expect(quotationsOf(passage).map(({ first, last, words }) => [first, last, words])).toEqual([
    [0, 1, 5],
    [2, 3, 3],
  ]);
});

test("quotations of any text are disjoint, in order and inside it", () => {
  const marks = fc.constantFrom("“", "”", '"', "'", "‘", "’", "''", " ", "a", "workers’ ", ".");
  fc.assert(
    fc.property(fc.array(fc.oneof(marks, fc.string()), { maxLength: 40 }), (parts) => {
      const passage = passageOf([[`x${parts.join("")}`]]);
      let end = 0;
      for (const { outer, inner } of quotationsOf(passage)) {
        expect(outer.start).toBeGreaterThanOrEqual(end);
        expect(inner.start).toBeGreaterThan(outer.start);
        expect(inner.end).toBeLessThanOrEqual(outer.end);
        end = outer.end;
      }
      expect(end).toBeLessThanOrEqual(passage.text.length);
    }),
  );
});

test.each([" 'a", ' "', " ''b", " “", "s’ ‘"])("many marks %s cost no square", (mark) => {
  const read = (times: number): void => {
    const text = mark.repeat(times);
    quotationsOf({ text, sentences: [{ span: { start: 0, end: text.length }, class: "body", paragraph: 0 }] });
  };
  expect(growth(read, 20_000, 4)).toBeLessThan(12);
});
