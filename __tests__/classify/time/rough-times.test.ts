import { expect, test } from "@jest/globals";
import { relateAgo, relateNear } from "../../../lib/classify/time/rough-times.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";
import type { Time } from "../../../lib/model.ts";

function timeOf(text: string): { time: Time; words: string } {
  const { times } = read(textReport(text, "a.txt", "a.txt"));
  const [time] = times;
  if (time === undefined) throw new Error(`no time in ${text}`);
  return { time, words: text.slice(time.span.start, time.span.end) };
}

test.each([
  ["It broke out at 2 a.m.", "It broke out shortly before midnight.", "conflict"],
  ["It left at 8.15 a.m.", "It left shortly after 10 a.m.", "conflict"],
  ["It left at 10.15 a.m.", "It left shortly after 10 a.m.", "compatible"],
  ["It left at 11.50 p.m.", "It left shortly before midnight.", "compatible"],
  ["It left at 8.15 a.m.", "It left after 10 a.m.", null],
])("%s / %s: %s", (first, second, relation) => {
  const [a, b] = [timeOf(first), timeOf(second)];
  expect(relateNear(a.time, b.time, { a: a.words, b: b.words })).toBe(relation);
});

test.each([
  ["It was found three weeks ago.", "It was found nearly a month ago.", "conflict"],
  ["It was found four weeks ago.", "It was found a month ago.", "compatible"],
  ["It was found three weeks ago.", "It was found three weeks ago.", "same"],
  ["It was found three weeks ago.", "It was found last month.", null],
])("%s / %s: %s", (first, second, relation) => {
  const [a, b] = [timeOf(first), timeOf(second)];
  expect(relateAgo(a.time, b.time, { a: a.words, b: b.words })).toBe(relation);
});
