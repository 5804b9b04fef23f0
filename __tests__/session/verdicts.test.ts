import { expect, test } from "@jest/globals";
import type { Item } from "../../lib/session/model.ts";
import { answerMeant, choicesOf, fits, isSameChoice, verdictLabel, withAnswer } from "../../lib/session/verdicts.ts";

const answer = (...reports: number[]) => ({ words: "24", reports, tellings: [] });
const telling = (words: string, ...reports: number[]) => ({ words, reports, tellings: [] });
const item = (kind: Item["kind"], ...answers: Item["answers"]): Item => ({
  id: "i",
  kind,
  type: null,
  title: "",
  confidence: "high",
  developing: false,
  reason: "",
  answers,
  oneSource: false,
  origin: "storydiff",
});
const two = item("contradiction", answer(0), answer(1));
const three = item("contradiction", answer(0, 2), answer(1), answer(3));
const letters = ["A", "B", "C", "D"];
const offered = (of: Item): string =>
  choicesOf(of, letters)
    .map(({ key, label }) => `${key} ${label}`)
    .join(", ");

test("the choices of a contradiction name who is right", () => {
  expect(offered(two)).toBe(
    "1 A is right, 2 B is right, b Both hold, w Both are wrong, c Cannot settle, x Not a finding",
  );
  expect(offered(three)).toBe(
    "1 A and C are right, 2 B is right, 3 D is right, b All hold, w All are wrong, c Cannot settle, x Not a finding",
  );
});

// B gives two answers, and C gives them too.
const torn = item("contradiction", telling("24", 0, 1), telling("12", 1, 2), telling("9", 1, 2), telling("7", 3));
const right = (reports: number[], words?: string) => ({
  kind: "right" as const,
  reports,
  ...(words === undefined ? {} : { words }),
});

test("where a report gives several answers, its being right names which", () => {
  expect(offered(torn)).toMatch(
    /^1 A and B are right: “24”, 2 B and C are right: “12”, 3 B and C are right: “9”, 4 D is right, b All hold/,
  );
  expect(fits(right([1, 2], "9"), torn, letters)).toBe(true);
  for (const other of [right([1, 2]), right([1, 2], "24"), right([3], "9")]) {
    expect(fits(other, torn, letters)).toBe(false);
  }
  expect(isSameChoice(right([1, 2], "9"), right([1, 2], "12"))).toBe(false);
});

test("a verdict by reports alone means an answer where no other is of the same reports", () => {
  expect([right([0, 1]), right([1, 2]), right([1, 2], "9"), right([3])].map((one) => answerMeant(one, torn))).toEqual([
    0,
    null,
    2,
    3,
  ]);
  expect(withAnswer(right([0, 1]), torn)).toEqual(right([0, 1], "24"));
  expect(withAnswer(right([1, 2]), torn)).toEqual(right([1, 2]));
  expect(withAnswer(right([3]), torn)).toEqual(right([3]));
});

test("from the tenth answer on the key is the report's letter", () => {
  const ten = item("contradiction", ...Array.from({ length: 10 }, (_, i) => answer(i)));
  const [nine, last] = choicesOf(ten, "ABCDEFGHIJ".split("")).slice(8);
  expect([nine, last]).toMatchObject([
    { key: "9", label: "I is right" },
    { key: "J", label: "J is right" },
  ]);
});

test("what one or both tell is confirmed, or wants a source", () => {
  expect(offered(item("addition", answer(0)))).toBe("1 Confirmed, 2 Single source, 3 Needs a source, x Not a finding");
});

test.each([two, three, torn, item("agreement", answer(0, 1))])("each choice has a key and a label of its own", (of) => {
  const choices = choicesOf(of, letters);
  expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
  expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
});

test("a verdict fits what it is offered for, with the words that it needs", () => {
  expect(fits({ kind: "right", reports: [1] }, two, letters)).toBe(true);
  expect(fits({ kind: "right", reports: [0, 1] }, two, letters)).toBe(false);
  expect(fits({ kind: "confirmed" }, two, letters)).toBe(false);
  expect(fits({ kind: "unsettled", ask: " " }, two, letters)).toBe(false);
  expect(fits({ kind: "unsettled", ask: "the mayor: how many" }, two, letters)).toBe(true);
});

test("verdicts are the same by what they say, not by what is told with them", () => {
  expect(isSameChoice({ kind: "dismissed", reason: "x" }, { kind: "dismissed", reason: "y" })).toBe(true);
  expect(isSameChoice({ kind: "right", reports: [0] }, { kind: "right", reports: [1] })).toBe(false);
  expect(isSameChoice(null, { kind: "wrong" })).toBe(false);
});

test("a verdict in words", () => {
  expect(verdictLabel({ kind: "right", reports: [0, 2] }, letters)).toBe("A and C are right");
  expect(verdictLabel({ kind: "unsettled", ask: "" }, letters)).toBe("cannot settle");
  expect(verdictLabel({ kind: "wrong" }, ["A", "B"])).toBe("both are wrong");
  expect(verdictLabel({ kind: "wrong" }, letters)).toBe("all are wrong");
});
