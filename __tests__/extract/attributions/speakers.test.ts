import { expect, test } from "@jest/globals";
import { attributionsOf } from "../../../lib/extract/attributions/attributions.ts";
import { speakersOf } from "../../../lib/extract/attributions/speakers.ts";
import { passageOf } from "../../support/passage-of.ts";

function speakers(paragraphs: readonly (readonly string[])[], entities: readonly string[] = []): (string | null)[] {
  const passage = passageOf(paragraphs);
  const entityAt = (_: number, { start, end }: { readonly start: number; readonly end: number }): number | null => {
    const at = entities.findIndex((name) => name.endsWith(passage.text.slice(start, end)));
    return at < 0 ? null : at;
  };
  return speakersOf(passage, attributionsOf(passage, entityAt), (entity) => entities[entity] ?? "");
}

test.each([
  ["the entity's name", [["Duarte said the dam holds."]], ["Ines Duarte"], ["Ines Duarte"]],
  ["the source's words", [["A pilot said the dam holds."]], [], ["A pilot"]],
  ["a pronoun's last name", [["“It holds,” said Duarte.", "She added that nobody left."]], [], ["Duarte", "Duarte"]],
  ["a pronoun without a name", [["She said the dam holds."]], [], ["She"]],
  ["the reporter", [["The dam holds."], ["Duarte built it."]], [], [null, null]],
  ["a quotation over sentences", [["“It holds.", "It is new,” said Duarte."]], [], ["Duarte", "Duarte"]],
  ["who says most of it", [["Duarte noted that a guard had said it leaks."]], [], ["Duarte"]],
  ["according to", [["The dam holds, according to police."]], [], ["police"]],
  ["the police, with a time between", [["The dam closed and police said on Saturday it was full."]], [], ["police"]],
  ["who is quoted in turn says no sentence", [["“Two of us ran and they said it is over now.”"]], [], [null]],
  ["a thing shows, but does not speak", [["The flood underscores the need for dams."]], [], [null]],
  ["a thing may tell", [["The flood shows that the dam is old."]], [], ["The flood"]],
  ["to be questioned is not to speak", [["Duarte was questioned by a judge in Lima."]], [], [null]],
  ["a call for a thing is not said", [["Duarte called for new dams."]], [], [null]],
  ["a point made", [["Duarte pointed out that the dam leaks."]], [], ["Duarte"]],
  ["praise is not speech", [["Duarte praised the dam."]], [], [null]],
  ["nobody named", [["The dam reportedly broke."]], [], [null]],
  [
    "a long source by its head",
    [["“It holds,” said Ines Duarte, a spokeswoman for the harbour authority of the city of Lima and the coast."]],
    [],
    ["Ines Duarte"],
  ],
  ["we", [["“It holds,” said Duarte.", "We said it leaks."]], [], ["Duarte", "We"]],
])("names %s", (_, paragraphs, entities, expected) => {
  expect(speakers(paragraphs, entities)).toEqual(expected);
});

test("an entity without a name gives the words", () => {
  const passage = passageOf([["Duarte said it holds."]]);
  expect(
    speakersOf(
      passage,
      attributionsOf(passage, () => 0),
      () => "",
    ),
  ).toEqual(["Duarte"]);
});
