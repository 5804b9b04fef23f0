import { expect, test } from "@jest/globals";
import { isReadable, languageOf, toldLanguage } from "../../lib/text/language.ts";

test.each([
  [
    "en",
    "Fourteen people died on Monday when a mill in Sorvik blew up, the police said. The owner was at home. The mayor spoke of a black day for the town, and asked all to stay away.",
  ],
  [
    "de",
    "Bei einer Explosion in einer Mühle in Sorvik sind am Montag vierzehn Menschen ums Leben gekommen. Die Polizei teilte mit, dass der Besitzer zu Hause war.",
  ],
  [
    "fr",
    "Quatorze personnes sont mortes lundi dans l'explosion d'un moulin à Sorvik, a annoncé la police. Le propriétaire était chez lui ce matin-là, selon sa femme, qui l'a dit au maire.",
  ],
  [
    "ru",
    "Четырнадцать человек погибли в понедельник при взрыве мельницы в Сорвике, сообщила полиция. Владелец был дома. Мэр говорил о чёрном дне для города.",
  ],
])("%s", (language, text) => {
  expect(languageOf(text)).toBe(language);
  expect(isReadable(languageOf(text))).toBe(language === "en");
});

test("a line is too short to tell, and is read as English", () => {
  expect(languageOf("Mühle in Sorvik explodiert")).toBeNull();
  expect(isReadable(null)).toBe(true);
});

test.each([
  ["en-GB", "en"],
  ["en_US", "en"],
  ["pt-BR", "pt"],
  ["", null],
  ["English, please", null],
])("a page that says %j", (told, language) => {
  expect(toldLanguage(told)).toBe(language);
});
