import { expect, test } from "@jest/globals";
import { judgeOccasions } from "../../../lib/classify/time/occasion-clashes.ts";
import { occasionsIn } from "../../../lib/classify/time/same-occasions.ts";
import { clashes, storyAt } from "../../support/notation.ts";

const told = (a: string, b: string) => {
  const story = storyAt(0, a, b);
  const word = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);
  return judgeOccasions(story, occasionsIn(story)).map(
    ({ evidence }) => `${word(a, evidence.a)} / ${word(b, evidence.b)}`,
  );
};

test.each([
  ["The liner sank in July 2004.", "The liner went down in the autumn of 2004.", "July 2004 / the autumn of 2004"],
  ["The mill bridge, built in 1931, is shut.", "The 1950s bridge is shut.", "1931 / 1950s"],
  [
    "The buyers have until midnight on Friday to sign.",
    "The buyers face a deadline of noon on Monday.",
    "until midnight on Friday / noon on Monday",
  ],
  [
    "A strong earthquake struck the Karo coast early on Monday.",
    "At least 12 died when a powerful tremor hit Karo late on Sunday.",
    "early on Monday / late on Sunday",
  ],
  [
    "A ferry with 80 aboard capsized off Sember late on Saturday.",
    "A passenger boat sank near Sember on Sunday night.",
    "late on Saturday / Sunday night",
  ],
  [
    "The new bridge over the Tane will open on June 1.",
    "The Tane bridge is to stay closed until the end of July.",
    "June 1 / until the end of July",
  ],
  [
    "The deal is expected to close by the end of June.",
    "A deal would be completed in the autumn.",
    "by the end of June / the autumn",
  ],
  [
    "The aircraft took off from Karo at 8.15 a.m.",
    "The plane had left Karo shortly after 10 a.m.",
    "8.15 a.m. / shortly after 10 a.m.",
  ],
  ["The last strike at the port was in 2009.", "It was the first strike at the port since 2011.", "2009 / since 2011"],
  ["The trial opened in September.", "Berg was cleared after a trial that began in October.", "September / October"],
  [
    "Fire swept through a mill. The blaze started at 2 a.m.",
    "A mill burned down. The fire broke out shortly before midnight.",
    "2 a.m. / shortly before midnight",
  ],
  [
    "The gunman opened fire at about 3 p.m. in a mall.",
    "Shots rang out at the mall shortly after noon.",
    "about 3 p.m. / shortly after noon",
  ],
  ["The team's coach was fired on Sunday.", "The club dismissed its coach on Tuesday.", "Sunday / Tuesday"],
  [
    "The body was found three weeks ago in a wood.",
    "The body was discovered two months ago.",
    "three weeks ago / two months ago",
  ],
])("%s / %s -> %s", (a, b, words) => {
  expect(told(a, b)).toEqual([words]);
});

test.each([
  ["A ferry capsized late on Saturday.", "A ferry sank on Saturday night.", "one evening"],
  ["The plane took off at 8.15 a.m.", "The plane landed at 10 a.m.", "start and end"],
  ["The mill fire started at 2 a.m.", "The mill fire was put out at 6 a.m.", "start and end"],
  ["Police said on Monday that a bomb exploded.", "Police said on Tuesday that a bomb exploded.", "when it was said"],
  ["The play opens on June 3.", "The museum opens on June 5.", "two openings"],
  ["A quake hit at 2 a.m. Another hit at 5 a.m.", "A quake hit at 2 a.m.", "one of them agrees"],
  ["A blast killed two on Monday.", "A second blast killed two on Tuesday.", "another"],
  ["The mill closed in May.", "Another mill closed in the autumn.", "another"],
  ["The deal is to close by the end of June.", "The deal would be completed in the summer.", "June is in summer"],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});

test("what was planned and what came of it is the story moving on", () => {
  const story = storyAt(0, "The Karo bridge will open on Monday.", "The Karo bridge opened on Thursday.");
  expect(judgeOccasions(story, occasionsIn(story)).map(({ developing }) => developing)).toEqual([true]);
});

test("the whole comparison tells it once", () => {
  expect(
    clashes("A bus plunged into a ravine on Sunday at dawn.", "A bus fell into a ravine on Monday, killing 17."),
  ).toEqual(['time "Sunday at dawn" / "Monday"']);
});
