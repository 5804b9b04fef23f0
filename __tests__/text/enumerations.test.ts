import { expect, test } from "@jest/globals";
import { isEnumerator, listItemStarts } from "../../lib/text/enumerations.ts";

test.each([
  ["1. The first 2. The second", ["1. The first ", "2. The second"]],
  ["1) One. 2) Two.", ["1) One. ", "2) Two."]],
  ["1.) One 2.) Two", ["1.) One ", "2.) Two"]],
  ["a. One b. Two c. Three", ["a. One ", "b. Two ", "c. Three"]],
  ["• one • two", ["• one ", "• two"]],
  ["1. He came 3. in the race", ["1. He came 3. in the race"]],
  ["No list at all", ["No list at all"]],
])("%s", (text, items) => {
  const starts = [...new Set([0, ...listItemStarts(text)])];
  expect(starts.map((start, index) => text.slice(start, starts[index + 1]))).toEqual(items);
});

test.each([
  ["1. ", true],
  ["• 9. ", true],
  ["iv) ", true],
  ["He left. ", false],
  ["12. It", false],
])("%j holds only a mark: %s", (text, only) => {
  expect(isEnumerator(text)).toBe(only);
});
