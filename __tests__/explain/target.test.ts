import { expect, test } from "@jest/globals";
import { targetOf } from "../../lib/explain/target.ts";
import { ferry } from "../support/ferry.ts";

const { findings, reports, sentences } = ferry();
const asked = { findings, reports, sentences };
const [first, second] = findings;

test.each([
  ["f0", first],
  ["1", first],
  ["#2", second],
  ["≠ 2", second],
])("%s is a finding", (written, finding) => {
  expect(targetOf(written, asked)).toEqual({ kind: "finding", finding });
});

test("the beginning of an id is enough where one begins so", () => {
  const named = findings.map((finding, i) => ({ ...finding, id: `${i < 2 ? "abcd" : "9999"}${i}` }));
  const own = { ...asked, findings: named };
  expect(() => targetOf("abcd", own)).toThrow(/no finding has the id "abcd"; did you mean abcd0\?/);
  expect(targetOf("ABCD1", own)).toEqual({ kind: "finding", finding: named[1] });
});

test.each([
  ["A:3,B:5", [2], [4]],
  ["b5 a3", [2], [4]],
  ["a:3.1, b:5", [2], [4]],
  ["A:3", [2], null],
  ["B:1", null, [0]],
])("%s is sentences", (written, a, b) => {
  expect(targetOf(written, asked)).toEqual({ kind: "sentences", sentences: { a, b } });
});

test.each([
  ["", "--explain needs a finding's id or number, or two lines such as A:3,B:5"],
  ["9", "there is no contradiction 9: they are numbered 1 to 2"],
  [
    "zzzz",
    'no finding has the id "zzzz": ids stand in --format json; of contradictions they are numbered 1 to 2; or give two lines such as A:3,B:5',
  ],
  ["f0e1", 'no finding has the id "f0e1"; did you mean f0?'],
  ["A:3,A:4", '--explain takes one line of A and one of B, such as A:3,B:5, got "A:3,A:4"'],
  ["A:3,five", '--explain takes one line of A and one of B, such as A:3,B:5, got "A:3,five"'],
  ["A:77,B:1", "line 77 of A holds no sentence: the nearest is on A:6"],
  ["A:3.2,B:1", "line 3 of A holds one sentence: A:3.1"],
])("%j is refused", (written, message) => {
  expect(() => targetOf(written, asked)).toThrow(expect.objectContaining({ code: "bad-option", message }));
});

test("where nothing was found, lines can be asked for", () => {
  expect(() => targetOf("1", { ...asked, findings: [] })).toThrow(
    /none was found; why, tell two lines such as A:3,B:5/,
  );
});
