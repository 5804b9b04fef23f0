import { expect, test } from "@jest/globals";
import { linesOf, unfolded } from "../../lib/text/line-breaks.ts";

const words = (text: string): string[] => linesOf(text).map(({ span }) => text.slice(span.start, span.end));
const joined = (text: string): string[] =>
  unfolded(text, linesOf(text)).map(({ span }) => text.slice(span.start, span.end).replaceAll("\n", "/"));

test("lines end at every line break and have no white space around them", () => {
  expect(words("a\n b \r\nc\rd\u2028e\u0085f\n\n  \ng")).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
});

test("a blank line is remembered", () => {
  expect(linesOf("a\nb\n\nc").map((line) => line.afterBlank)).toEqual([true, false, true]);
});

test.each([
  ["the shots that echoed\nthrough the hall.", ["the shots that echoed/through the hall."]],
  ["“We know nothing,” said the Rev.\nJane Roe of Larne.", ["“We know nothing,” said the Rev./Jane Roe of Larne."]],
  ["He left.\nshe stayed.", ["He left.", "she stayed."]],
  ["features\ncontact manager\nevents", ["features", "contact manager", "events"]],
  ["a line that breaks off\n\nand a paragraph", ["a line that breaks off", "and a paragraph"]],
  ["He said so;\nhe left.", ["He said so;", "he left."]],
])("%j", (text, lines) => {
  expect(joined(text)).toEqual(lines);
});

test("a text folded to a column is read by its paragraphs", () => {
  const folded =
    "The dam above the town of Larne burst on Monday\nnight. Twelve people died, the mayor said. Three\nBritish tourists were among them. Nobody in the\nTown Hall would say why the dam had not been\nrepaired.\n\nTalks go on.";
  expect(joined(folded)).toHaveLength(2);
});

test("one sentence a line is not folded", () => {
  expect(joined("The dam burst.\nTwelve died.\nThe mayor left.\nHe came back.\nHe spoke.\nHe left.")).toHaveLength(6);
});
