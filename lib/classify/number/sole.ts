/**
 * Numbers that stand for each other because nothing else can: the only time, sum or number of people of two sentences that tell
 * the same. a: "deliberated for nine hours before clearing Marsh" b: "after three hours jurors acquitted Marsh"
 */
import type { Fate } from "../../lexicon/fates.ts";
import { peopleNouns } from "../../lexicon/fates.ts";
import { mortals } from "../../lexicon/scopes.ts";
import { sizes } from "../../lexicon/units.ts";
import type { Quantity, Side } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { remembered } from "../../text/remembered.ts";
import type { SentenceReading, Story, StoryPair } from "../story.ts";
import { ownNames } from "./keys.ts";
import { isFormer } from "./parts.ts";
import { thingOf } from "./same-count.ts";
import type { Told } from "./told.ts";

/** Closeness from which two sentences that have no nearer ones are held to tell the same. */
const leastCloseness = 0.5;

/** Closeness from which two times need no further word in common to be of one thing. */
const closeEnough = 1;

/** Share of the closeness of a sentence's nearest one from which another is as near. */
const asNear = 0.95;

/** Whether two numbers are each the only one of its kind, in sentences each of which is the nearest to the other. */
export function areSole(story: Story, { a, b, closeness }: StoryPair, x: Told, y: Told): boolean {
  const family = familyOf(x.quantity);
  if (isRange(x.quantity) || isRange(y.quantity)) return false;
  if (closeness < leastCloseness || family === null || family !== familyOf(y.quantity)) return false;
  if (family === people ? !mayBeOneFate(x.fate, y.fate) : thingOf(x, y) === "other") return false;
  // Four years in prison and seven as mayor: what only one of them is known to be of, the other need not be.
  if (ownNames.has(x.key ?? "") !== ownNames.has(y.key ?? "")) return false;
  if (x.quantity.value === y.quantity.value) return false;
  // "The runway was closed for 40 minutes", "for twenty minutes she held a cloth": two things take two times.
  if (family === "duration" && closeness < closeEnough && !shareAnotherWord(story, x, y)) return false;
  if (isDistance(a, x.quantity) || isDistance(b, y.quantity)) return false;
  const nearest = nearestIn(story);
  const least = asNear * Math.max(nearest("a", a.index), nearest("b", b.index));
  return closeness >= least && countIn(a, family) === 1 && countIn(b, family) === 1;
}

/** Whether the sentences have a telling word in common besides those of the times. */
function shareAnotherWord({ vocabulary }: Story, x: Told, y: Told): boolean {
  const own = vocabulary.terms.a[x.sentence.index]?.words ?? new Map<string, { readonly kin: string }>();
  const others = vocabulary.terms.b[y.sentence.index]?.words ?? new Map<string, { readonly kin: string }>();
  const kins = new Set([...others.values()].map(({ kin }) => kin));
  return [...own].some(([lemma, { kin }]) => lemma !== x.quantity.unit && kins.has(kin));
}

/** "5-10" behind a team is its record, and no number of anything. */
function isRange({ kind, min, max, bound }: Quantity): boolean {
  return kind === "count" && bound === "exactly" && min !== max;
}

const people = "people";

/** What numbers are of that may stand for each other; `null` for those that are not looked at. */
function familyOf({ kind, unit, per, counted }: Quantity): string | null {
  switch (kind) {
    case "duration":
      return kind;
    case "measure":
    case "money":
      return `${kind} ${sizes.get(unit)?.dimension ?? unit} ${per ?? ""}`;
    case "percent":
      return `${kind} ${unit}`;
    case "count":
      if (per !== null) return null;
      return counted === null || peopleNouns.has(counted.lemma) || mortals.has(counted.lemma) ? people : null;
    default:
      return null;
  }
}

/** Fates that one report may tell and the other leave to its verb: "stabbed five youths". */
const softFates: ReadonlySet<Fate> = new Set(["abducted", "displaced", "injured", "sick", "trapped"]);

function mayBeOneFate(x: Fate | null, y: Fate | null): boolean {
  if (x === y) return true;
  const told = x ?? y;
  return (x === null || y === null) && told !== null && softFates.has(told);
}

/** Words behind a length that make it the way to some place: each report may tell it to another. */
const ways: ReadonlySet<string> = new Set([
  "away",
  "east",
  "from",
  "north",
  "northeast",
  "northwest",
  "off",
  "outside",
  "south",
  "southeast",
  "southwest",
  "west",
]);

function isDistance({ tokens }: SentenceReading, { kind, span }: Quantity): boolean {
  const after = tokenFrom(tokens, span.end);
  return kind === "measure" && tokens.slice(after, after + 2).some(({ norm }) => ways.has(norm));
}

function countIn(sentence: SentenceReading, family: string): number {
  return sentence.quantities.filter((one) => familyOf(one) === family && !isFormer(sentence, one)).length;
}

/** The closeness of the nearest sentence of the other report, by side and index. */
const nearestIn = remembered(({ pairs }: Story): ((side: Side, index: number) => number) => {
  const nearest = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const { a, b, closeness } of pairs) {
    nearest.a.set(a.index, Math.max(closeness, nearest.a.get(a.index) ?? 0));
    nearest.b.set(b.index, Math.max(closeness, nearest.b.get(b.index) ?? 0));
  }
  return (side, index) => nearest[side].get(index) ?? 0;
});
