/**
 * What a number tells by the words near it: "a magnitude of 6.1", "winds of 110 mph", "a ransom of $2 million", "a crew of
 * 22". Of each a story tells mostly one, so that two reports' numbers of one are the same told otherwise. Hand-kept from the
 * wording of disaster, crime, court, business, sport and health reporting; lemmas, or the words as they stand.
 */
import type { AttributeRow } from "./attribute-row.ts";
import { attributesOfAffairs } from "./attributes-of-affairs.ts";
import { attributesOfCourts } from "./attributes-of-courts.ts";
import { attributesOfHazards } from "./attributes-of-hazards.ts";
import { byWord } from "./by-word.ts";
import { wordSet } from "./word-set.ts";

/** All rows. Where several fit, the one whose word stands nearest to the number is meant, and of two as near the first. */
export const attributes: readonly AttributeRow[] = [
  ...attributesOfCourts,
  ...attributesOfHazards,
  ...attributesOfAffairs,
];

/** Rows by the words that lead to them in front of a number, and behind it. */
export const rowsByLeading: ReadonlyMap<string, readonly AttributeRow[]> = byWord(attributes, ({ leading }) => leading);
export const rowsByFollowing: ReadonlyMap<string, readonly AttributeRow[]> = byWord(
  attributes,
  ({ following }) => following,
);

/** The farthest that any row looks. */
export const attributeReach = Math.max(...attributes.flatMap(({ before, after }) => [before, after]));

/** How a reason calls each. */
export const attributeNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aboard: "Those on board",
    aid: "The aid",
    area: "The area burnt",
    bail: "The bail",
    ban: "The ban",
    "battle with the fire": "The time that the fire took",
    captivity: "The time in captivity",
    cargo: "The cargo",
    cases: "The number of cases",
    charges: "The number of charges",
    children: "The number of children",
    "community service": "The time of community service",
    containment: "How far the fire is contained",
    contract: "The length of the contract",
    crowd: "The crowd",
    convictions: "The number of charges found proved or admitted",
    cost: "The cost",
    crew: "The size of the crew",
    damage: "The damage",
    debt: "The debt",
    depth: "The depth",
    donation: "The gift",
    drugs: "The amount of drugs",
    escaped: "How many escaped",
    fall: "The depth of the fall",
    fine: "The fine",
    flights: "The flights cancelled",
    gross: "The takings",
    growth: "The growth of the economy",
    height: "The height",
    held: "How many it holds",
    "houses damaged": "The buildings damaged",
    "houses destroyed": "The buildings destroyed",
    inflation: "The rate of inflation",
    "interest rate": "The interest rate",
    jobs: "The jobs lost",
    length: "The length",
    "longest sentence": "The longest sentence that is possible",
    loot: "What was taken",
    loss: "The loss",
    magnitude: "The magnitude",
    marriage: "The length of the marriage",
    operation: "The length of the operation",
    outage: "How many have no power",
    participants: "Those in the study",
    "pay rise": "The rise in pay",
    price: "The price",
    prize: "The prize",
    probation: "The time of probation",
    profit: "The profit",
    rain: "The rainfall",
    ransom: "The ransom",
    recall: "How many are recalled",
    reduction: "The reduction",
    revenue: "The revenue",
    reward: "The reward",
    salary: "The salary",
    seats: "The seats won",
    sentence: "The time in prison",
    "sentence asked for": "The sentence asked for",
    "share of the vote": "The share of the vote",
    shares: "The move of the shares",
    shots: "The number of shots",
    snow: "The snowfall",
    spill: "How much was spilt",
    "stab wounds": "The number of stab wounds",
    stake: "The stake",
    "suspended sentence": "The suspended sentence",
    tariff: "The tariff",
    temperature: "The temperature",
    "time of the race": "The time of the race",
    "time under the rubble": "The time under the rubble",
    troops: "The number of troops",
    truce: "The length of the truce",
    turnout: "The turnout",
    unemployment: "The rate of unemployment",
    vaccinated: "How many are vaccinated",
    valuation: "The value of the company",
    vehicles: "The number of vehicles",
    wave: "The height of the waves",
    wind: "The speed of the wind",
    "winning run": "The length of the run",
  }).map(([key, name]) => [`${key}:`, name]),
);

/** Attributes of which a story may tell several, each of another: what is told of two names is not of one. */
export const manyAttributes: ReadonlySet<string> = new Set(
  [
    "children",
    "contract",
    "drugs",
    "longest sentence",
    "marriage",
    "seats",
    "share of the vote",
    "shares",
    "stake",
    "time of the race",
    "troops",
    "winning run",
  ].map((key) => `${key}:`),
);

/** Counts of wounds and shots, which are no counts of wounded people. */
export const noCountsOfPeople: ReadonlySet<string> = new Set(["shots:", "stab wounds:"]);

/** Words at most so many tokens before a number, or near behind it, that make it another: a threat, an aftershock, a design. */
export interface Stray {
  readonly reach: number;
  readonly words: ReadonlySet<string>;
}

function stray(reach: number, words: string): Stray {
  return { reach, words: wordSet(words) };
}

const sentences = stray(
  8,
  "appeal ask carry could demand face least maximum minimum parole possible probation request seek served serving spent suspend suspended",
);
const economy = stray(8, "core expect expected food forecast youth young");

/** By key: what makes a number another than what happened. */
export const strayWords: ReadonlyMap<string, Stray> = new Map([
  ["aboard:", stray(6, "airline airport annually month network rescue save year")],
  ["children:", stray(8, "die hurt injure kill rescue school wound")],
  ["contract:", stray(5, "expire left option remain remaining")],
  ["convictions:", stray(8, "acquit not")],
  ["gross:", stray(8, "budget globally international total worldwide")],
  ["growth:", economy],
  ["held:", stray(4, "build design intend mean")],
  [
    "inflation:",
    stray(
      8,
      `core electricity expect expected food forecast fuel gas home house oil petrol producer property rent share stock
      wholesale youth young`,
    ),
  ],
  ["interest rate:", stray(8, "approval birth crime growth inflation jobless mortgage tax unemployment")],
  ["reduction:", stray(8, "share stock")],
  ["share of the vote:", stray(8, "expect forecast opinion predict survey")],
  ["magnitude:", stray(8, "aftershock foreshock second")],
  ["marriage:", stray(4, "ago later")],
  ["profit:", stray(6, "expect expected forecast")],
  ["sentence:", sentences],
  ["shares:", stray(6, "acquire buy hold own stake voting")],
  ["time of the race:", stray(4, "go left play remain remaining")],
  ["unemployment:", economy],
]);
