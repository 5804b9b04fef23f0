import { expect, test } from "@jest/globals";
import { mentionPhrase } from "../../../lib/extract/entities/mention-phrase.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";
import { chunksOf } from "../../../lib/text/chunks.ts";

/** Phrases of all mentions of a one-sentence text; `-` where there is none. */
function phrases(text: string): string[] {
  const { entities, tokens } = read(textReport(text, "a.txt", "a.txt"));
  return entities.flatMap((entity) =>
    entity.mentions.map((mention) => {
      const words = tokens[mention.sentence] ?? [];
      const span = mentionPhrase(words, chunksOf(words), mention, entity);
      return span === null ? "-" : text.slice(span.start, span.end);
    }),
  );
}

test.each<readonly [string, readonly string[]]>([
  ["Voters met Trade Minister Ana Rojas.", ["Trade Minister Ana Rojas"]],
  ["Voters met Ana Rojas, a baker from Tarn, here.", ["Ana Rojas, a baker from Tarn", "Tarn"]],
  ["Voters met Ana Rojas, and the baker left.", ["Ana Rojas"]],
  ["Voters met Ana Rojas, who slept.", ["Ana Rojas"]],
  ["Troops left Peruvian soil.", ["-"]],
  ["“I will go,” Ana Rojas said.", ["I", "Ana Rojas"]],
  ["Mediators of the region met the mediators of Norway.", ["Mediators of the region", "Norway"]],
])("%s", (text, expected) => {
  expect(phrases(text)).toEqual(expected);
});

test("a mention between words is its own phrase", () => {
  const entity = { name: "x", kind: "other", aliases: [], members: [], mentions: [] } as const;
  expect(mentionPhrase([], [], { span: { start: 1, end: 2 }, form: "name" }, entity)).toEqual({
    start: 1,
    end: 2,
  });
});
