import { describe, expect, test } from "@jest/globals";
import { align } from "../../lib/align/align.ts";
import { shareEntities } from "../../lib/align/entities.ts";
import { entityWordsOf } from "../../lib/align/entity-words.ts";
import { vocabularyOf } from "../../lib/align/terms.ts";
import { compareTexts, readingsOf } from "../support/notation.ts";

/** Matches of two texts, as `0-1`. */
function matches(a: string, b: string): string[] {
  return compareTexts(a, b).alignments.flatMap((one) => (one.kind === "match" ? [`${one.a}-${one.b}`] : []));
}

const bridge = "The river bridge at Tarn fell on Monday.";
const mayor = "Mayor Ida Holm closed both schools for a week.";
const ferry = "A ferry will carry lorries across from Thursday.";

describe("align", () => {
  test("links a sentence with its telling in other words", () => {
    expect(
      matches(
        `${bridge}\n${mayor}\n${ferry}`,
        `Tarn's river bridge came down, falling into the water on Monday.\nTwo schools stay closed for a week, Mayor Ida Holm said.\nThe harvest was good.`,
      ),
    ).toEqual(["0-0", "1-1"]);
  });

  test("follows sentences that change places", () => {
    expect(matches(`${bridge}\n${mayor}\n${ferry}`, `${ferry}\n${bridge}\n${mayor}`)).toEqual(["0-1", "1-2", "2-0"]);
  });

  test("links one sentence with the two that share its facts", () => {
    expect(
      matches(
        `The river bridge at Tarn fell on Monday and Mayor Ida Holm closed both schools for a week.\n${ferry}`,
        `${bridge}\n${mayor}\n${ferry}`,
      ),
    ).toEqual(["0-0", "0-1", "1-2"]);
  });

  test("gives a gap for every sentence of the story without a partner, and for no other", () => {
    const { alignments } = compareTexts(`${bridge}\n${mayor}`, `${bridge}\nWheat prices rose in Oslo.`);
    expect(alignments.filter((one) => one.kind === "gap")).toEqual([
      { kind: "gap", side: "a", sentence: 1 },
      { kind: "gap", side: "b", sentence: 1 },
    ]);
  });

  test("does not link two sentences by one common word", () => {
    const market =
      "The council of Tarn has voted to close the old harbour market, its chapel and the steam mill by spring.";
    const wool =
      "Old farmers from eleven northern villages sold less wool abroad last winter than in any season since the railway came.";
    expect(matches(`${bridge}\n${mayor}\n${ferry}\n${market}`, `${wool}\n${mayor}\n${bridge}\n${ferry}`)).toEqual([
      "0-2",
      "1-1",
      "2-3",
    ]);
  });

  test("an empty side gives gaps alone", () => {
    expect(compareTexts(bridge, "???").alignments.every((one) => one.kind === "gap")).toBe(true);
  });
});

test("sentences carried word for word are full matches, whatever their score", () => {
  const readings = readingsOf("One.\n".repeat(5), "Two.\n".repeat(5));
  const shared = shareEntities(readings.a, readings.b);
  const vocabulary = vocabularyOf(readings, entityWordsOf(readings, shared));
  const verbatim = { a: [1, null], b: [null, 0] };
  const found = align(readings, shared, vocabulary, [], verbatim, { score: () => 0, threshold: 0.1 });
  expect(found[0]).toEqual({ kind: "match", a: 0, b: 1, score: 1, strength: "full" });
  expect(found.filter((one) => one.kind === "match")).toHaveLength(1);
});

/** Two floods, told in six sentences each; the rescuers' work is much the same. */
const floodInAro = `Flood kills nine in Aro
Nine people died when the river Sull burst its banks near Aro on Monday.
Governor Pia Lund said rescuers had pulled forty families from their roofs.
Soldiers brought tents and blankets by boat.
The old paper mill was swept away.
Lund blamed a dam that broke above the town.`;
const floodInKemba = `Flood kills thirty in Kemba
Thirty people died in Kemba when rain sent mud through the market on Friday night.
Rescuers pulled children from the roofs of two schools, mayor Tom Okello said.
The army brought tents and food by lorry.
Okello asked the capital for pumps.
It was the third flood of the season in the valley of the Neru.`;
const floodInAroAgain = `Nine dead in Aro flood
The Sull rose on Monday and drowned nine people in and around the town of Aro.
Forty families waited on their roofs for rescuers, according to governor Pia Lund.
Boats carried soldiers with blankets and tents.
The flood took the paper mill with it.
A broken dam above Aro was to blame, Lund said.`;

test("a match is full from nearly twice the closeness on that it asks for, else in part", () => {
  const strengths = compareTexts(floodInAro, floodInAroAgain).alignments.flatMap((one) =>
    one.kind === "match" ? [`${one.a}-${one.b} ${one.score.toFixed(2)} ${one.strength}`] : [],
  );
  expect(strengths).toEqual([
    "0-0 0.29 full",
    "0-1 0.12 part",
    "1-0 0.16 part",
    "1-1 0.28 full",
    "2-2 0.45 full",
    "3-3 0.35 full",
    "4-4 0.18 part",
    "5-5 0.25 full",
  ]);
});

describe("two stories of the same kind", () => {
  test.each([
    ["two floods", floodInAro, floodInKemba],
    [
      "two earthquakes",
      "A strong earthquake shook Mirova on Tuesday, killing 14 people.",
      "An earthquake of magnitude 6 killed 52 people in Sant Jory on Sunday.",
    ],
    [
      "two heists",
      "Thieves drove a van into a jeweller's in Lyme and fled with rings worth two million euros.",
      "Masked thieves held up a jeweller in Porto Vell on Friday and took 40 watches.",
    ],
    [
      "two arrests of two people",
      "Rovers striker Dean Alder was arrested on suspicion of drunken driving.",
      "Rovers goalkeeper Luis Pardo was arrested on suspicion of drunken driving on Sunday.",
    ],
    [
      "two seizures",
      "The navy captured 23 smugglers off Cape Osa.",
      "Navy captures 31 smugglers in the Strait of Lume",
    ],
  ])("are not linked: %s", (_, a, b) => {
    expect(matches(a, b)).toEqual([]);
  });

  test("two reports of one of them are linked, sentence by sentence", () => {
    expect(matches(floodInAro, floodInAroAgain)).toEqual(
      expect.arrayContaining(["0-0", "1-1", "2-2", "3-3", "4-4", "5-5"]),
    );
  });

  test.each([
    ["one earthquake", "A strong earthquake shook Mirova on Tuesday, killing 14 people.", "Quake in Mirova kills 14"],
    [
      "one arrest",
      "Rovers striker Dean Alder was arrested on suspicion of drunken driving.",
      "Police arrested Dean Alder on suspicion of drunken driving after he left a party.",
    ],
    ["one seizure", "The navy captured 23 smugglers off Cape Osa.", "Navy says it has captured 23 smugglers"],
  ])("two tellings of one are: %s", (_, a, b) => {
    expect(matches(a, b)).toEqual(["0-0"]);
  });
});
