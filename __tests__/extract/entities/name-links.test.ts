import { expect, test } from "@jest/globals";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";

/** The words that name each person and organisation of a text: `Ana Rojas, Rojas | Luis Rojas`. */
function linked(text: string): string {
  return read(textReport(text, "a.txt", "a.txt"))
    .entities.filter(({ kind }) => kind === "person" || kind === "organisation")
    .map(({ mentions }) =>
      mentions.filter(({ form }) => form === "name").map(({ span }) => text.slice(span.start, span.end)),
    )
    .map((names) => names.join(", "))
    .join(" | ");
}

test.each<readonly [string, string, string]>([
  [
    "a former office nobody of the name was told to have",
    "Voters met Ana Rojas. Former President Rojas slept. Rojas woke.",
    "Ana Rojas | Rojas, Rojas",
  ],
  ["a former office told before", "Voters met Mayor Ana Rojas. Former Mayor Rojas slept.", "Ana Rojas, Rojas"],
  ["a former office, and nobody else", "Voters met former President Rojas. Rojas slept.", "Rojas, Rojas"],
  ["a man is not the woman of the name", "Voters met Ana Rojas. Later Mr. Rojas slept.", "Ana Rojas | Rojas"],
  ["a woman is", "Voters met Ana Rojas. Later Ms. Rojas slept.", "Ana Rojas, Rojas"],
  [
    "two of a name, told apart by their titles",
    "Voters met Senator Ana Rojas and Luis Rojas. Then Senator Rojas left.",
    "Ana Rojas, Rojas | Luis Rojas",
  ],
  ["a person of a firm's name", "Voters met Luis Ford. Then Ford left.", "Luis Ford, Ford"],
  ["a firm of a person's name", "Voters met Luis Ford. They bought Ford shares.", "Luis Ford | Ford"],
  [
    "a politician's spokesman",
    "Voters met Ana Rojas. Rojas spokesman Paul Stone left.",
    "Ana Rojas, Rojas | Paul Stone",
  ],
])("%s", (_, text, expected) => {
  expect(linked(text)).toBe(expected);
});
