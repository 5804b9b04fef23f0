import { expect, test } from "@jest/globals";
import { incidentsAt } from "../../../lib/classify/cause/incident-words.ts";
import { tokensOf } from "../../../lib/text/tokens.ts";

test.each([
  ["The ferry sank.", ["sinking"]],
  ["A blast sent the ferry to the bottom.", ["explosion", "sinking"]],
  ["A missile brought the airliner down.", ["crash"]],
  ["Snow brought the roof down.", ["collapse"]],
  ["The train left the tracks.", ["crash"]],
  ["The bus went off a bridge.", ["crash"]],
  ["The minister left the hall.", []],
])("%s: %j", (text, kinds) => {
  expect(incidentsAt(tokensOf(text, { start: 0, end: text.length })).map(({ kind }) => kind)).toEqual(kinds);
});
