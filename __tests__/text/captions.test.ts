import { expect, test } from "@jest/globals";
import { isCaption } from "../../lib/text/captions.ts";

test.each([
  "FILE PHOTO: A street in Larne.",
  "(Photo by Jane Roe/Getty Images)",
  "Courtesy of Larne Wire",
  "A street in Larne. AFP via Getty Images",
  "Image: Larne Wire",
  "Image source, Larne Wire",
  "Image caption, The dam before it burst",
  "The dam at dawn. Photograph: Jane Roe/Larne Wire",
  "The dam at dawn (Credit: Jane Roe)",
  "Jane Roe/Larne Wire",
  "Jane Roe / The Larne Wire",
])("caption: %s", (line) => {
  expect(isCaption(line)).toBe(true);
});

test.each([
  "Photographs of the dam were shown.",
  "The image of the mayor suffered.",
  "Pictures show the dam.",
  "Image problems, the mayor said, were not his.",
  "He said it with a picture: the dam, the mill and the school, all gone.",
  "Jane Roe and/or Bo Hill left.",
  "The talks in Larne/Tarn failed",
  `FILE PHOTO: ${"a street and ".repeat(40)}`,
])("no caption: %s", (line) => {
  expect(isCaption(line)).toBe(false);
});
