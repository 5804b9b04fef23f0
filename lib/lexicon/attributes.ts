/**
 * What a number tells by the words near it: "a magnitude of 6.1", "winds of 110 mph", "a ransom of $2 million", "a crew of
 * 22". Of each a story tells mostly one, so that two reports' numbers of one are the same told otherwise. Hand-kept from the
 * wording of disaster, crime, court, business and health reporting; lemmas, or the words as they stand.
 */
import type { QuantityKind } from "../model.ts";
import { wordSet } from "./word-set.ts";

/** What a number can be told of. */
export interface Attribute {
  /** How a reason calls it. */
  readonly name: string;
  readonly kind: QuantityKind;
  /** The units it is told in; `null` where any will do. */
  readonly units: ReadonlySet<string> | null;
  /** Nouns it may count, where only some will do; a number without a noun will do always. */
  readonly nouns: ReadonlySet<string> | null;
  /** Words in front of the number, at most `before` tokens away. */
  readonly leading: ReadonlySet<string>;
  readonly before: number;
  /** Words behind it, at most `after` tokens away. */
  readonly following: ReadonlySet<string>;
  readonly after: number;
}

const lengths = wordSet("foot kilometre metre mile yard");
const speeds = new Set(["kilometre", "mile", "nautical mile"]);
const areas = new Set(["acre", "hectare", "square kilometre", "square mile"]);
const terms = wordSet("day hour month week year");
const people = wordSet(`
  adult child civilian employee guest inmate man migrant passenger patient people person pilgrim prisoner refugee tourist
  traveler traveller woman worker
`);
const inmates = wordSet("convict detainee inmate man patient prisoner");

type Words = readonly [before: number, leading: string, after: number, following: string];

function attribute(
  name: string,
  kind: QuantityKind,
  [before, leading, after, following]: Words,
  units: ReadonlySet<string> | null = null,
  nouns: ReadonlySet<string> | null = null,
): Attribute {
  return { name, kind, units, nouns, before, leading: wordSet(leading), after, following: wordSet(following) };
}

/** A sum of money that words on either side tell. */
function sum(name: string, words: string): Attribute {
  return attribute(name, "money", [8, words, 6, words]);
}

/** By key. Where several fit, the one whose word stands nearest to the number is meant. */
export const attributes: ReadonlyMap<string, Attribute> = new Map([
  ["aboard:", attribute("Those on board", "count", [3, "carry transport", 4, "aboard board onboard"], null, people)],
  [
    "area:",
    attribute(
      "The area burnt",
      "measure",
      [6, "blacken burn burnt char consume destroy scorch", 5, "burn burnt char scorch"],
      areas,
    ),
  ],
  ["auction:", sum("The price", "auction fetch sell")],
  ["bail:", sum("The bail", "bail")],
  [
    "captivity:",
    attribute(
      "The time in captivity",
      "duration",
      [3, "captive held hostage siege standoff", 4, "captivity captive hostage siege standoff"],
      terms,
    ),
  ],
  ["cost:", sum("The cost", "budget cost spend")],
  ["crew:", attribute("The size of the crew", "count", [2, "crew", 1, "crew crewman crewmember"])],
  ["damage:", sum("The damage", "compensation damage lawsuit settlement")],
  [
    "depth:",
    attribute("The depth", "measure", [4, "below beneath deep depth", 3, "below beneath deep underground"], lengths),
  ],
  ["donation:", sum("The gift", "donate donation gift")],
  [
    "escaped:",
    attribute("How many escaped", "count", [4, "breakout escape", 4, "break breakout escape"], null, inmates),
  ],
  ["fine:", sum("The fine", "fin fine penalty")],
  ["gross:", sum("The takings", "box earn gross ticket")],
  ["held:", attribute("How many it holds", "count", [3, "accommodate holds houses", 1, "capacity"], null, people)],
  [
    "jobs:",
    attribute(
      "The jobs lost",
      "count",
      [5, "axe cost cut eliminate lay lose redundancy shed slash", 6, "axe cut go lose redundant"],
      null,
      wordSet("employee job people position post staff worker"),
    ),
  ],
  [
    "loot:",
    sum("What was taken", "away burglary haul heist loot raid rob robber robbery steal stole stolen theft thief"),
  ],
  ["loss:", sum("The loss", "loss")],
  ["magnitude:", attribute("The magnitude", "count", [4, "magnitude", 4, "magnitude richter"])],
  [
    "participants:",
    attribute(
      "Those in the study",
      "count",
      [6, "enrol enroll experiment study test trial", 6, "experiment participant study test trial volunteer"],
      null,
      wordSet("adult child man participant patient people person volunteer woman"),
    ),
  ],
  ["price:", sum("The price", "acquire acquisition buy merger purchase takeover")],
  ["profit:", sum("The profit", "profit")],
  ["ransom:", sum("The ransom", "ransom")],
  [
    "reduction:",
    attribute("The reduction", "percent", [8, "cut lower reduce reduction slash", 3, "cut fewer less lower reduction"]),
  ],
  ["revenue:", sum("The revenue", "revenue turnover")],
  ["reward:", sum("The reward", "reward")],
  [
    "sentence:",
    attribute(
      "The time in prison",
      "duration",
      [6, "bar imprison jail prison sentence", 4, "bar custody imprisonment jail prison"],
      terms,
    ),
  ],
  ["wind:", attribute("The speed of the wind", "measure", [5, "gust wind", 4, "gust wind"], speeds)],
]);

/** Words at most so many tokens before a number, or near behind it, that make it another: a threat, an aftershock, a design. */
export interface Stray {
  readonly reach: number;
  readonly words: ReadonlySet<string>;
}

function stray(reach: number, words: string): Stray {
  return { reach, words: wordSet(words) };
}

/** By key: what makes a number another than what happened. */
export const strayWords: ReadonlyMap<string, Stray> = new Map([
  ["held:", stray(4, "build design intend mean")],
  ["magnitude:", stray(8, "aftershock foreshock")],
  ["sentence:", stray(8, "carry could face maximum minimum parole possible probation seek suspend suspended")],
]);
