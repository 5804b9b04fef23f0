import { expect, test } from "@jest/globals";
import { read } from "../../../lib/extract/read.ts";
import { successionsIn } from "../../../lib/extract/relations/successions.ts";
import { textReport } from "../../../lib/input/text.ts";

function gone(text: string): string[] {
  const { claims, tokens } = read(textReport(text, "a.txt", "a.txt"));
  return claims.flatMap((claim) =>
    successionsIn(tokens[0] ?? [], claim).map(({ thing }) => text.slice(thing.span.start, thing.span.end)),
  );
}

test.each([
  ["After the resignation of Lena Marsh, Otto Brandt was chosen as chairman.", ["Lena Marsh"]],
  ["Otto Brandt was named chairman after Lena Marsh's death.", ["Lena Marsh"]],
  ["Otto Brandt was named chairman before the death of Lena Marsh.", []],
  ["Otto Brandt was named in the report after the death of a driver.", []],
])("%s", (text, told) => {
  expect(gone(text)).toEqual(told);
});
