import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { quantitiesIn, timesOfText, toldQuantities } from "../../support/sentence.ts";

test.each([
  [
    "At least 24 people were killed and 12 injured.",
    ["[At least 24] count at least 24 <people>", "[12] count 12 <injure>"],
  ],
  ["The toll rose to 24 on Friday.", ["[24] count 24 <toll>"]],
  ["Six AK 47 rifles lay there.", ["[Six] count 6 <rifle>"]],
  ["Divers raised 300 rounds of ammunition.", ["[300] count 300 <round>"]],
  ["It cost $3.4bn.", ["[$3.4bn] money 3400000000 USD"]],
  ["The bridge is 150 kilometres away.", ["[150 kilometres] measure 150 kilometre <bridge>"]],
  ["Sales fell 12 per cent.", ["[12 per cent] percent 12 % <sale>"]],
  ["The 34-year-old Harper won 24-21.", ["[34-year-old] age 34 year <harper>", "[24-21] score 24"]],
  ["It was the third round.", ["[third] ordinal 3 <round>"]],
  [
    "It comes every Friday, not daily.",
    ["[every Friday] frequency 1 time per friday", "[daily] frequency 1 time per day"],
  ],
  ["Forty people died, including 12 children.", ["[Forty] count 40 <people>", "[12] count 12 of #0 <child>"]],
  ["At least 12 on Friday and 24 on Monday fell.", ["[At least 12] count at least 12", "[24] count 24"]],
  ["There were no casualties.", ["[no] count 0 <casualty>"]],
  ["A woman in her 30s fled.", ["[30s] age 30 year"]],
  ["Half of the voters stayed away.", ["[Half] percent 50 % <voter>"]],
  ["A couple of men ran.", ["[A couple] count about 2 <man>"]],
  ["Growth slowed from 3.9 to 3.6 percent.", ["[3.9] percent 3.9 %", "[3.6 percent] percent 3.6 %"]],
])("%s", (text, told) => {
  expect(toldQuantities(text)).toEqual(told);
});

test.each([
  "It began on October 11, 2025 at 8.40pm.",
  "In 2011 he left; since 1991 nothing changed.",
  "The AK-47, the F-16 and the Boeing 747.",
  "One of them said that no one came.",
  "Call +44 20 7946 0000 or see https://example.org/24 now.",
  "Between 5 and 7 November he waited.",
  "Three days ago it rained.",
  "",
])("counts nothing: %s", (text) => {
  expect(toldQuantities(text)).toEqual([]);
});

test.each([
  ["dozens of houses", 24, 99],
  ["10-15 people", 10, 15],
  ["between 10 and 15 people", 10, 15],
  ["up to 400 jobs", null, 400],
  ["about 200 trees", 180, 220],
  ["more than 24 people", 25, null],
  ["a 21-24 loss", 21, 24],
  ["a man in his 40s", 40, 49],
])("%s allows %p to %p", (text, min, max) => {
  expect(quantitiesIn(text)).toMatchObject([{ min, max }]);
});

test("what is counted is joined to its entity", () => {
  const [age] = quantitiesIn("The 34-year-old Harper left.", () => 7);
  expect(age?.counted?.entity).toBe(7);
});

const fragments = fc.constantFrom(
  "24",
  "1,200",
  "$",
  "3.4",
  "bn",
  "-",
  "to",
  "between",
  "and",
  "half",
  "a",
  "million",
  "dozen",
  "no",
  "one",
  "was",
  "killed",
  "casualties",
  "Friday",
  "October",
  "11",
  ":",
  "40",
  "pm",
  "%",
  "the",
  "third",
  "of",
  "people",
  ",",
  "in",
  "2011",
  "year",
  "old",
  "her",
  "30s",
  "+",
  "😀",
  "\ud800",
);

test("any words give numbers in order, disjoint, inside the sentence and apart from its times", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fragments).map((words) => words.join(" ")),
        fc.array(fragments).map((words) => words.join("")),
        fc.string(),
      ),
      (text) => {
        const found = quantitiesIn(text);
        let at = 0;
        for (const { span, value, min, max } of found) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
          expect(Number.isFinite(value)).toBe(true);
          expect(min === null || max === null || min <= max).toBe(true);
        }
        expect(at).toBeLessThanOrEqual(text.length);
        const times = timesOfText(text);
        for (const one of found)
          for (const time of times)
            expect(one.span.end <= time.span.start || time.span.end <= one.span.start).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});
