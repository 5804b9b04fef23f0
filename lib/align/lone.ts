/** What speaks for a match of two sentences that stand alone, where no report tells which words are its own. */
import type { Quantity, Reading, Side, Sides } from "../model.ts";
import type { SharedEntities } from "./entities.ts";
import { likenessByRarity } from "./rarity.ts";
import { kinOf, type Vocabulary } from "./terms.ts";

/**
 * What each sign is worth, in natural logarithms of the odds that two sentences tell the same event; set by hand near
 * what fits the dev pairs of lone sentences, of which half tell another story of the same kind. Without the signs of
 * names, numbers and days, likeness alone links one in two of those stories for the same recall.
 */
const worth = {
  /** Of sentences that share all their words. */
  likeness: 2.7,
  person: 1.4,
  otherPerson: -1.5,
  number: 2,
  otherNumber: -1,
  otherCount: -1,
  /** For each name on either side that the other does not have; as many as the side with fewer has. */
  otherName: -0.4,
  weekday: 0.6,
  otherWeekday: -0.4,
  verb: 0.4,
} as const;

/**
 * Evidence from which on two lone sentences are a match. On the dev pairs 58 of 100 tellings of one event are linked and
 * 11 of 100 of another event of the same kind; a fifth less, and these are 60 and 14.
 */
export const enoughAlone = 0.85;

/**
 * Measures sentence `a` against sentence `b` by their own words alone: rare words, people, numbers and days that both
 * have speak for one event, those that differ for two of one kind.
 * a: "The navy seized 23 pirates." b: "Navy seizes 26 pirates in gulf": two seizures.
 */
export function loneEvidence(
  readings: Sides<Reading>,
  shared: SharedEntities,
  vocabulary: Vocabulary,
): (a: number, b: number) => number {
  const likeness = likenessByRarity(vocabulary.terms, 0);
  const signs = { a: signsOf(readings.a, shared, "a"), b: signsOf(readings.b, shared, "b") };
  return (a, b) => {
    const x = signs.a[a];
    const y = signs.b[b];
    if (x === undefined || y === undefined) return 0;
    return (
      worth.likeness * likeness(a, b) +
      worthOf(meet(x.people, y.people), worth.person, worth.otherPerson) +
      worthOf(meet(x.numbers, y.numbers), worth.number, worth.otherNumber) +
      worthOf(meet(x.weekdays, y.weekdays), worth.weekday, worth.otherWeekday) +
      worthOf(meet(x.verbs, y.verbs), worth.verb, 0) +
      (countsDiffer(x, y) ? worth.otherCount : 0) +
      worth.otherName * Math.min(without(x.names, y.names), without(y.names, x.names))
    );
  };
}

/** What a sentence holds that tells its event from another of the same kind. */
interface Signs {
  /** Shared entities that it names, by index, and the people among them. */
  readonly names: Set<number>;
  readonly people: Set<number>;
  readonly numbers: Set<string>;
  /** Exact counts with what they count: "23 pirates". */
  readonly counts: Map<string, Set<number>>;
  readonly weekdays: Set<string>;
  readonly verbs: Set<string>;
}

/** Verbs that any two sentences may share. */
const emptyVerbs = new Set(["be", "do", "have", "say"]);

function signsOf(reading: Reading, shared: SharedEntities, side: Side): Signs[] {
  const signs = reading.sentences.map((): Signs => ({
    names: new Set(),
    people: new Set(),
    numbers: new Set(),
    counts: new Map(),
    weekdays: new Set(),
    verbs: new Set(),
  }));
  reading.entities.forEach(({ kind, mentions }, i) => {
    const index = shared.index[side][i];
    if (index === undefined) return;
    for (const { form, sentence } of mentions) {
      if (form !== "name") continue;
      signs[sentence]?.names.add(index);
      if (kind === "person") signs[sentence]?.people.add(index);
    }
  });
  for (const quantity of reading.quantities) {
    const own = signs[quantity.sentence];
    if (own === undefined || quantity.kind === "ordinal") continue;
    // "Dozens" and "at least 20" part no two sentences.
    if (quantity.min === quantity.max) own.numbers.add(`${quantity.kind} ${quantity.value}`);
    const counted = countedIn(quantity);
    if (counted !== null) own.counts.set(counted, (own.counts.get(counted) ?? new Set()).add(quantity.value));
  }
  for (const { sentence, weekday } of reading.times) if (weekday !== null) signs[sentence]?.weekdays.add(weekday);
  for (const { sentence, verb } of reading.claims) if (!emptyVerbs.has(verb)) signs[sentence]?.verbs.add(kinOf(verb));
  return signs;
}

function countedIn({ kind, bound, counted }: Quantity): string | null {
  return kind === "count" && bound === "exactly" && counted !== null ? kinOf(counted.lemma) : null;
}

/** Whether two sets have a member in common; `null` when one of them is empty and so tells nothing. */
function meet<T>(x: ReadonlySet<T>, y: ReadonlySet<T>): boolean | null {
  if (x.size === 0 || y.size === 0) return null;
  return [...x].some((one) => y.has(one));
}

function worthOf(met: boolean | null, same: number, other: number): number {
  return met === null ? 0 : met ? same : other;
}

/** Whether both count the same things and never to the same number. */
function countsDiffer(x: Signs, y: Signs): boolean {
  const both = [...x.counts].flatMap(([counted, values]) => {
    const others = y.counts.get(counted);
    return others === undefined ? [] : [meet(values, others)];
  });
  return both.length > 0 && !both.includes(true);
}

function without(own: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return [...own].filter((one) => !other.has(one)).length;
}
