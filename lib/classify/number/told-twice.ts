/**
 * Values that both reports tell, wherever they stand: a rare value of the same counted thing, or a sum with its currency,
 * shows by itself that the sentences speak of one thing. Near misses of precise values are found the same way.
 */
import { digitsOf } from "../../extract/quantities/quantity-relation.ts";
import { sizes } from "../../lexicon/units.ts";
import type { Sides } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import { tellsOther } from "./scope.ts";
import { relateValues } from "./values.ts";
import type { Judgement } from "../rule.ts";
import { isOfPeople, thingOf } from "./same-count.ts";
import { wordsOf, type Story } from "../story.ts";
import type { Told } from "./told.ts";

/** Most places a report may tell a value in for it to be rare; beyond, the value is the story's theme or a small number. */
const mostPlaces = 4;

/** Judgements on numbers told anywhere in both reports. */
export function valuesToldTwice(story: Story, told: Sides<readonly Told[]>): Judgement[] {
  const byValue = { a: groupBy(told.a, valueKey), b: groupBy(told.b, valueKey) };
  const found: Judgement[] = [];
  for (const [key, own] of byValue.a) {
    const others = byValue.b.get(key) ?? [];
    if (own.length > mostPlaces || others.length > mostPlaces) continue;
    for (const a of own) for (const b of others) found.push(...judge(story, a, b));
  }
  return [...found, ...convertedValues(story, told)];
}

/** "193 km/h" and "120 miles per hour": the same value in another unit, which rounding has moved a little. */
function convertedValues(story: Story, told: Sides<readonly Told[]>): Judgement[] {
  const byStep = { a: groupBy(told.a, (one) => stepKey(one, 0)), b: groupBy(told.b, (one) => stepKey(one, 0)) };
  return told.a.flatMap((a) =>
    [-1, 0, 1].flatMap((shift) => {
      const key = stepKey(a, shift);
      if (key === null || (byStep.a.get(stepKey(a, 0) ?? "")?.length ?? 0) > mostPlaces) return [];
      const others = byStep.b.get(key) ?? [];
      if (others.length > mostPlaces) return [];
      return others.flatMap((b) =>
        b.quantity.unit !== a.quantity.unit && valueKey(a) !== valueKey(b) ? judge(story, a, b) : [],
      );
    }),
  );
}

/** Steps of the size of a converted value: what rounding moves lies in one of them or in the next. */
const stepsToTen = 100;

function stepKey({ quantity: { kind, unit, value, per } }: Told, shift: number): string | null {
  const size = sizes.get(unit);
  if (size === undefined || kind !== "measure" || value <= 0) return null;
  return `${size.dimension} ${Math.round(Math.log10(value * size.size) * stepsToTen) + shift} ${per ?? ""}`;
}

/** A key that is equal for equal values of one dimension. */
function valueKey({ quantity: { kind, unit, value, per } }: Told): string {
  const size = sizes.get(unit);
  const told = size === undefined ? value : Number((value * size.size).toPrecision(6));
  return `${kind} ${size?.dimension ?? unit} ${told} ${per ?? ""}`;
}

function judge(story: Story, a: Told, b: Told): Judgement[] {
  const words = { a: wordsOf(story, "a", a.quantity.span), b: wordsOf(story, "b", b.quantity.span) };
  const values = relateValues({ a: a.quantity, b: b.quantity }, words);
  if (
    values === null ||
    (values.relation !== "same" && values.relation !== "converted") ||
    !values.shown ||
    !isTelling(a, b) ||
    tellsOther(story, a, b) !== null
  )
    return [];
  return [
    {
      relation: values.relation,
      confidence: "high",
      sentences: { a: a.sentence.index, b: b.sentence.index },
      evidence: { a: a.quantity.span, b: b.quantity.span },
      reason: values.reason,
      developing: false,
    },
  ];
}

/** Digits from which a value with a unit is seldom met by chance: "$2.6m", "150 km". */
const tellingDigits = 2;

/** Least count of a noun that is seldom met by chance. */
const tellingCount = 5;

/** Least toll that is seldom met by chance: two accidents of a report may each have killed two. */
const tellingToll = 3;

/** Whether it is no chance that both tell the value. */
export function isTelling(a: Told, b: Told): boolean {
  const { kind, value } = a.quantity;
  const thing = thingOf(a, b);
  if (a.toll && b.toll) return thing === "shown" && value >= tellingToll;
  switch (kind) {
    case "score":
      return true;
    case "money":
      return digitsOf(value) >= tellingDigits || value >= 1e6;
    case "measure":
      return digitsOf(value) >= tellingDigits;
    case "percent":
      return thing === "shown" || digitsOf(value) >= tellingDigits;
    case "count":
      return (thing === "shown" || (a.fate === b.fate && isOfPeople(a) && isOfPeople(b))) && value >= tellingCount;
    default:
      // Two bidders may both offer eight years; it takes more digits to be one offer.
      return thing === "shown" && digitsOf(value) >= tellingDigits;
  }
}
