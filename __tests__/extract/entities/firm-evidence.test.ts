import { expect, test } from "@jest/globals";
import { firmEvidence } from "../../../lib/extract/entities/firm-evidence.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";
import { tokensOf } from "../../../lib/text/tokens.ts";

test.each<readonly [string, string, string | null]>([
  ["He bought Zerqa's shares", "Zerqa", "business"],
  ["He bought Zerqa's new software", "Zerqa", "business"],
  ["He met Zerqa's spokesman", "Zerqa", null],
  ["He met Zerqa's brother", "Zerqa", null],
  ["He met Zerqa's", "Zerqa", null],
  ["He met a Zerqa spokesman", "Zerqa", "voice"],
  ["Carmaker chipmaker Zerqa lost", "Zerqa", "business"],
  ["He sold shares in Zerqa", "Zerqa", "business"],
  ["He lost faith in Zerqa", "Zerqa", null],
  ["He left Zerqa, a small maker of tyres", "Zerqa", "business"],
  ["He left Zerqa, a small dog", "Zerqa", null],
  ["He left Zerqa, which lost", "Zerqa", null],
  ["He left Zerqa", "Zerqa", null],
  ["He met Zerqa chief executive Ana Rojas", "Zerqa", "business"],
  ["He met Zerqa chief Ana Rojas", "Zerqa", null],
  ["He read the newspaper Zerqa", "Zerqa", "business"],
])("%s", (text, name, expected) => {
  const tokens = tokensOf(text, { start: 0, end: text.length });
  const at = tokens.findIndex((token) => token.span.start === text.indexOf(name));
  expect(firmEvidence(tokens, at, at)).toBe(expected);
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
  ["whose shares stand behind in", "Voters like Zerqa. Shares in Zerqa fell.", "organisation"],
  ["with a spokesman", "Voters like Zerqa. Voters met Zerqa spokesman Paul Stone.", "organisation"],
  ["by its last word", "Tarn Mill Confederation stopped.", "organisation"],
  ["a person with a company", "Ana Rojas said sales rose. The company lost money.", "person"],
  ["a person with shares", "Mr. Moor said no. Moor's shares fell.", "person"],
])("%s", (_, text, expected) => {
  expect(kind(text)).toBe(expected);
});
