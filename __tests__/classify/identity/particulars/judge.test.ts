import { expect, test } from "@jest/globals";
import { clashes } from "../../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b).filter((one) => /^(?:identity|place) /.test(one));

test.each([
  [
    "The mayoral election in Tarn took place on Sunday. Anna Holm won the election.",
    "Tarn voted for a mayor on Sunday. Victory went to Jonas Berg.",
    'identity "Anna Holm" / "Jonas Berg"',
  ],
  [
    "Orlan's chief executive, Peter Gade, resigned. His successor is Lena Krog.",
    "Peter Gade has left as head of Orlan. He will be replaced by Tom Ashe.",
    'identity "Lena Krog" / "Tom Ashe"',
  ],
  [
    "An illness has broken out in the port of Lorne. Tests confirmed cholera.",
    "People are falling ill in the port of Lorne. The typhoid outbreak began last week.",
    'identity "cholera" / "The typhoid"',
  ],
  [
    "The talks between Norland and Veria begin on Monday. Geneva will host the talks.",
    "Norland and Veria will negotiate from Monday. The two sides will sit down in Vienna.",
    'place "Geneva" / "Vienna"',
  ],
  [
    "Police have caught Ivo Lund, who is wanted. They tracked him down in Tarn.",
    "Ivo Lund, the man sought for months, is under arrest. He was picked up in Oru.",
    'place "Tarn" / "Oru"',
  ],
  [
    "A small plane crashed on Sunday. It came down in a wheat field.",
    "The pilot of a light aircraft died on Sunday. The wreckage lay in a lake.",
    'place "a wheat field" / "a lake"',
  ],
  [
    "A man was stabbed to death in Tarn on Friday. He was stabbed in the kitchen.",
    "A man was killed with a knife in Tarn on Friday. The attack took place in the bedroom.",
    'place "the kitchen" / "the bedroom"',
  ],
  [
    "Ivo Lund was shot twice in the chest as he left a bar.",
    "Ivo Lund died of a gunshot wound to the head.",
    'identity "the chest" / "the head"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toContain(said);
});

test.each([
  [
    "The mayoral election in Tarn took place on Sunday. Anna Holm won the election.",
    "Tarn voted for a mayor on Sunday. Ms Holm will be the next mayor.",
    "one winner",
  ],
  [
    "The mayoral election in Tarn took place on Sunday. Anna Holm won the election.",
    "Tarn voted for a mayor on Sunday. Jonas Berg might be the next mayor.",
    "it is open",
  ],
  [
    "The talks between Norland and Veria begin on Monday in Geneva.",
    "Norland and Veria negotiate. Earlier talks were held in Vienna.",
    "another occasion",
  ],
  [
    "A small plane crashed on Sunday. It came down in a wheat field.",
    "The pilot of a light aircraft died on Sunday. It plunged into a meadow.",
    "one kind of ground",
  ],
  [
    "The body of a girl was found on Friday. It lay in a forest.",
    "The body of a girl was found on Friday. It lay in a lake in the forest.",
    "B knows the forest",
  ],
  ["Ivo Lund was shot in the head.", "Ivo Lund was shot in the head and chest.", "B knows the head"],
  ["Ivo Lund was shot in the face.", "Ivo Lund was shot in the head.", "one kind of wound"],
  [
    "The singer was hurt. He was taken to a nearby hospital.",
    "The singer was hurt. He was flown to Holm hospital.",
    "one tells no name",
  ],
  [
    "The killer of a person is hunted. The victim was a nurse.",
    "The killer of a person is hunted. The victim was a woman.",
    "two scales",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
