import { expect, test } from "@jest/globals";
import { kindsTold, lastOccasion, occasionWord, subjectOccasion } from "../../../lib/classify/time/occasion-words.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";

function readOne(text: string) {
  const reading = read(textReport(text, "a.txt", "a.txt"));
  return { tokens: reading.tokens[0] ?? [], time: reading.times[0]?.span ?? { start: 0, end: 0 } };
}

test.each([
  ["A ferry capsized near Karo late on Saturday.", "capsized", "sinking"],
  ["The plane took off from Karo at 8.15 a.m.", "took", "departure"],
  ["Saturday's deadly crash shook Karo.", "crash", "crash"],
  ["On Monday a bomb exploded in Karo.", "exploded", "explosion"],
  ["The jet came down minutes after leaving Karo on Tuesday.", "came", "crash"],
  ["The union called a strike for Monday.", "strike", "strike"],
  ["The men have been trapped since Wednesday, when a shaft caved in.", "caved", "collapse"],
  ["Holm was condemned to death in 2006.", "condemned", "sentence"],
  ["The couple married last October.", "married", "marriage"],
  ["The buyers face a deadline of noon on Monday.", "deadline", "deadline"],
  ["The mill exploded at 2 p.m., when most slept.", "exploded", "explosion"],
  ["The leader promised a vote before May.", "vote", "vote"],
  ["The buyers have until Tuesday to sign.", "have", "deadline"],
])("%s -> %s", (text, word, kind) => {
  const { tokens, time } = readOne(text);
  const found = occasionWord(tokens, time);
  expect([tokens[found?.at ?? -1]?.norm, found?.kind]).toEqual([word, kind]);
});

test.each([
  ["Police said on Monday that a bomb exploded in Karo.", "the day of the saying"],
  ["Crews tackled the fire on Monday.", "the day of the tackling"],
  ["The mill painted its gates on Monday.", "no known occasion"],
])("%s: nothing, %s", (text) => {
  const { tokens, time } = readOne(text);
  expect(occasionWord(tokens, time)).toBeNull();
});

test("what comes about is told by the subject, or by the sentence before", () => {
  const { tokens } = readOne("The fire at the mill broke out on Monday.");
  expect(subjectOccasion(tokens, 5)).toEqual({ at: 1, kind: "fire" });
  expect(lastOccasion(tokens)).toBe("fire");
  expect(kindsTold(tokens)).toContain("fire");
});
