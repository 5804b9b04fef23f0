import { expect, test } from "@jest/globals";
import { namesFirm } from "../../../lib/extract/entities/firm-evidence.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";
import { tokensOf } from "../../../lib/text/tokens.ts";

test.each<readonly [string, string, boolean]>([
  ["He bought Zerqa's shares", "Zerqa", true],
  ["He bought Zerqa's new software", "Zerqa", true],
  ["He met Zerqa's spokesman", "Zerqa", false],
  ["He met Zerqa's brother", "Zerqa", false],
  ["He met Zerqa's", "Zerqa", false],
  ["He met a Zerqa spokesman", "Zerqa", true],
  ["Carmaker chipmaker Zerqa lost", "Zerqa", true],
  ["He sold shares in Zerqa", "Zerqa", true],
  ["He lost faith in Zerqa", "Zerqa", false],
  ["He left Zerqa, a small maker of tyres", "Zerqa", true],
  ["He left Zerqa, a small dog", "Zerqa", false],
  ["He left Zerqa, which lost", "Zerqa", false],
  ["He left Zerqa", "Zerqa", false],
])("%s", (text, name, expected) => {
  const tokens = tokensOf(text, { start: 0, end: text.length });
  const at = tokens.findIndex((token) => token.span.start === text.indexOf(name));
  expect(namesFirm(tokens, at, at)).toBe(expected);
});

/** The kind of the first entity of a text. */
const kind = (text: string): string | undefined => read(textReport(text, "a.txt", "a.txt")).entities[0]?.kind;

test.each<readonly [string, string, string]>([
  ["a name that speaks", "Zerqa said the lake rose.", "person"],
  ["called it", "Zerqa said sales rose. It lost money.", "organisation"],
  ["called he", "Zerqa said sales rose. He slept.", "person"],
  ["with shares", "Zerqa said sales rose. Zerqa's shares fell.", "organisation"],
  ["called the company", "Zerqa said sales rose. The company lost money.", "organisation"],
  ["known by its suffix", "Zerqa Ltd lost money. Zerqa said so.", "organisation"],
  ["a person with a company", "Ana Rojas said sales rose. The company lost money.", "person"],
  ["a person with shares", "Mr. Moor said no. Moor's shares fell.", "person"],
])("%s", (_, text, expected) => {
  expect(kind(text)).toBe(expected);
});
