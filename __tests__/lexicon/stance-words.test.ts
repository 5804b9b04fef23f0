import { expect, test } from "@jest/globals";
import { opponentNouns, oppositionNouns, supporterNouns, supportNouns } from "../../lib/lexicon/stance-nouns.ts";
import {
  angeringVerbs,
  oppositionActs,
  oppositionVerbs,
  pleasingVerbs,
  supportActs,
  supportVerbs,
} from "../../lib/lexicon/stance-words.ts";

test("no word stands for and against, nor for words and acts at once", () => {
  const lists = [angeringVerbs, oppositionActs, oppositionVerbs, pleasingVerbs, supportActs, supportVerbs];
  const all = lists.flatMap((words) => [...words]);
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
  expect([...supporterNouns].filter((word) => opponentNouns.has(word))).toEqual([]);
  expect([...supportNouns.keys()].filter((word) => oppositionNouns.has(word))).toEqual([]);
});
