import { describe, expect, test } from "@jest/globals";
import { quote } from "../../../lib/classify/rules/quote.ts";
import { clashes, judged, judgements } from "../../support/notation.ts";

describe("quote", () => {
  test.each([
    [
      '"We will leave the city by nightfall and never return," Holm said.',
      '"We will leave the city by the river and never return," Holm said.',
      'quote "by nightfall and" / "by the river and"',
    ],
    [
      '"We will sign the treaty in Oslo if they lay down their arms," Holm said.',
      '"We will sign the treaty in Oslo," Holm said.',
      'quote "if they lay down their arms" / "We will sign the treaty in Oslo"',
    ],
    [
      '"The dam may hold through the winter," Holm said.',
      '"The dam will hold through the winter," Holm said.',
      'quote "dam may hold" / "dam will hold"',
    ],
    [
      '"The old dam will hold the winter," Holm said.',
      '"The dam will hold the winter," Holm said.',
      'quote "The old dam" / "The dam"',
    ],
    [
      'Holm admitted that she "spent money that should not have been spent" on the pier.',
      "“I spent money I should not have spent on myself,” Holm told the court.",
      'quote "money that should" / "money I should"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toContain(said);
  });

  test.each([
    [
      '"We will leave the city by nightfall and never return," Holm said.',
      '"We will leave the city by nightfall," Holm said.',
      "cut where the sense stays",
    ],
    [
      '"We will leave the city by nightfall," Holm said.',
      '"We will leave the city by nightfall," Holm said again.',
      "the same words",
    ],
    [
      '"We will leave the city by nightfall," Holm said.',
      "Holm said they would not leave the city by nightfall.",
      "in the reporter's words",
    ],
    [
      '"We lost the whole of the old mill and the bread of four villages," Holm said.',
      '"We lost the whole of it," Holm said.',
      "another quotation",
    ],
    ['"No comment," Holm said.', '"A comment," Holm said.', "too short to be told apart"],
    [
      '"We don\'t open the ten gates," Holm said.',
      '"We do not open the 10 gates," Holm said.',
      "written down in two ways",
    ],
    [
      '"We will open the gates ... and warn the villages," Holm said.',
      '"We will open the gates at dawn and warn the villages," Holm said.',
      "left out, and said so",
    ],
    [
      '"We will sign in Oslo if they disarm," Holm said.',
      '"We will sign in Oslo," Holm said, if the rebels disarm.',
      "the condition told outside the marks",
    ],
    [
      '"We will sign in Oslo, but if they march we will go home," Holm said.',
      '"We will sign in Oslo," Holm said.',
      "what follows is another statement",
    ],
    [
      '"We asked for a truce with the rebels and for new roads to the north of the country," Holm said.',
      '"We demanded a ceasefire with the rebels and new roads in the north of this country," Holm said.',
      "worded twice, as translations are",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(judged(quote, 1, a, b).filter((one) => one.startsWith("conflict"))).toEqual([]);
    expect(clashes(a, b, "quote")).toEqual([]);
  });
});

test("a quotation is found wherever it stands in the other report", () => {
  const a = "Ida Holm spoke first. “When I look at how hard they row, I envy them,” she said.";
  const b = "The race was won. It rained. Boats sank. “When I see how hard they row, I envy them.”";
  expect(judgements(quote, 0, a, b).map(({ reason }) => reason)).toEqual([
    'One quotation, two wordings: "I look at how" in A, "I see how" in B.',
  ]);
});

test("what both carry word for word is no difference, though one tells it again in other words", () => {
  const [a, b] = ["“When I look at how hard they row, I envy them.”", "“When I see how hard they row, I envy them.”"];
  expect(judged(quote, 1, `${a} It rained. ${b}`, b).filter((one) => one.startsWith("conflict"))).toEqual([]);
});

test("two places of one quotation are told, more are not", () => {
  const a = '"One old boat sank in the night and two new ones were lost on the way to the green bay," Holm said.';
  const b = '"One red boat sank in the night and two good ones were lost on the way to the blue bay," Holm said.';
  expect(judgements(quote, 1, a, b).map(({ reason }) => reason)).toEqual([
    'One quotation, two wordings: "One old boat" in A, "One red boat" in B.',
    'One quotation, two wordings: "two new ones" in A, "two good ones" in B.',
  ]);
});

describe("how sure", () => {
  test.each([
    ["a word that turns the sense", "We will not sell the old mill", "We will now sell the old mill", "high"],
    [
      "a word of weight in a long quotation",
      "We will row to the rocky bay and come back",
      "We will row to the sandy bay and come back",
      "high",
    ],
    [
      "another word in a long quotation",
      "We will row to the rocky bay and come back",
      "We will row in the rocky bay and come back",
      "medium",
    ],
    ["a word", "We will soon sell the old mill", "We will gladly sell the old mill", "medium"],
    ["a filler", "We will sell the old mill", "We will just sell the old mill", "low"],
  ])("%s", (_, a, b, confidence) => {
    const found = judgements(quote, 1, `"${a}," Holm said.`, `"${b}," Holm said.`);
    expect(found.map((one) => one.confidence)).toEqual([confidence]);
  });
});

describe("the same words from two", () => {
  const words = "We will open the gates of the dam by ten on Friday";
  test("are no other words: who says them is told elsewhere", () => {
    expect(judged(quote, 0, `"${words}," Ana Holm said.`, `"${words}," Luis Marr said.`)).toEqual([]);
    expect(judged(quote, 0, `"${words}," a nurse said.`, `"${words}," the mayor said.`)).toEqual([]);
  });
  test.each([
    ["she may be Holm", `"${words}," Ana Holm said.`, `"${words}," she said.`],
    ["one word is short for two", `"It is ${words}," Ana Holm said.`, `"It's ${words}," Ana Holm said.`],
    ["a firm speaks by its people", `"${words}," Ana Holm said.`, `"${words}," the company said.`],
    ["one by two names", `"${words}," Ana Holm said.`, `"${words}," Mrs Holm said.`],
  ])("not: %s", (_, a, b) => {
    expect(judged(quote, 0, a, b).map((one) => one.split(" ")[0])).toEqual(["same"]);
  });
  test("not where they put it in words of their own", () => {
    const other = "We will open both gates of our dam by ten on Friday";
    expect(judged(quote, 1, `"${words}," Ana Holm said.`, `"${other}," Luis Marr said.`)).toEqual([]);
  });
});

describe("what agrees", () => {
  test.each([
    [
      '"The dam will hold," Holm said.',
      'Holm said: "The dam will hold."',
      'same "The dam will hold" / "The dam will hold"',
    ],
    [
      '"The old dam will hold the winter, I swear," Holm said.',
      '"The old dam will hold the winter," Holm said.',
      'compatible "The old dam will hold the winter" / "The old dam will hold the winter"',
    ],
    ['"The dam will hold through the winter," Holm said.', '"The dam will," Holm said.', null],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(judged(quote, 1, a, b)).toEqual(said === null ? [] : [said]);
  });
});

describe("how many words a quotation must share", () => {
  test.each([
    ["two", '"Not before noon," Holm said.', '"Before noon," Holm said.', 0],
    ["three, reworded", '"We lost all here," Holm said.', '"We lost it here," Holm said.', 0],
    ["four, reworded", '"We lost it all here," Holm said.', '"We saved it all here," Holm said.', 1],
    ["three, turned", '"The dam will hold," Holm said.', '"The dam will not hold," Holm said.', 1],
  ])("%s: %s / %s", (_, a, b, said) => {
    expect(judged(quote, 1, a, b)).toHaveLength(said);
  });
});

test("the reason names what was cut, from whichever side", () => {
  const [long, short] = ['"We will sign if they do," Holm said.', '"We will sign," Holm said.'];
  const reason = 'The quotation is cut: "if they do" is left out in';
  expect(judgements(quote, 1, long, short).map((one) => one.reason)).toEqual([`${reason} B.`]);
  expect(judgements(quote, 1, short, long).map((one) => one.reason)).toEqual([`${reason} A.`]);
});

describe("a word put in another's place at the edge", () => {
  test.each([
    ['"The plane came down like a stone," Ana Holm said.', '"The plane came down like a leaf," Ana Holm said.', 1],
    ['"Yes, the old dam will hold," Ana Holm said.', '"No, the old dam will hold," Ana Holm said.', 1],
    ['"We have to work harder," Ana Holm said.', '"We have to train more," Ana Holm said.', 0],
    ['"I am very happy," Ana Holm said.', '"I am very, very happy," Ana Holm said.', 0],
    ['"We will see what comes," Ana Holm said.', '"We shall see what comes," Ana Holm said.', 0],
    ['"I heard two loud bangs," Ana Holm said.', '"I heard three loud bangs," Ana Holm said.', 1],
  ])("%s / %s: %i", (a, b, count) => {
    expect(judged(quote, 1, a, b).filter((one) => one.startsWith("conflict"))).toHaveLength(count);
  });

  test("of one speaker wherever it stands; of two only where the sentences are alike", () => {
    const [a, b] = ['"The plane fell like a stone," Ana Holm said.', '"The plane fell like a leaf," Luis Marr said.'];
    expect(judged(quote, 0, a, b)).toEqual([]);
    expect(judged(quote, 0, a, b.replace("Luis Marr", "Ana Holm"))).toEqual(['conflict "a stone" / "a leaf"']);
  });
});
