/**
 * How the values of two numbers stand to each other, with the arithmetic in words: the same, the one the other made round,
 * within its bounds, or the same in another unit or currency.
 */
import { digitsOf, inUnitOf, relateQuantities } from "../../extract/quantities/quantity-relation.ts";
import { currencyBands } from "../../lexicon/currency-bands.ts";
import type { Compatibility, Quantity, Sides } from "../../model.ts";

export interface ValueRelation {
  readonly relation: "same" | Extract<Compatibility, "about" | "within" | "converted"> | "conflict";
  /** Whether the arithmetic shows it; a sum in another currency is held to be the same by a wide band only. */
  readonly shown: boolean;
  /** In plain words; of a conflict empty, for it is told by what is counted. */
  readonly reason: string;
}

/** Relates two quantities of one kind, `null` where they cannot be compared. `words` are those of the reports. */
export function relateValues({ a, b }: Sides<Quantity>, words: Sides<string>): ValueRelation | null {
  if (a.kind === "money" && b.kind === "money" && a.unit !== b.unit) return relateSums(a, b, words);
  const relation = relateQuantities(a, b);
  if (relation === "unrelated") return null;
  if (relation === "conflict") return { relation, shown: true, reason: "" };
  if (a.unit !== b.unit || a.per !== b.per) {
    const reason = conversion(a, b, words) ?? `${words.a} and ${words.b} tell the same by another measure.`;
    return { relation: "converted", shown: true, reason };
  }
  if (relation === "same" || (a.value === b.value && !isOpen(a) && !isOpen(b)))
    return { relation: "same", shown: true, reason: sameReason({ a, b }, words) };
  const [inner, outer] = isBounded(a) ? [words.b, words.a] : [words.a, words.b];
  if (isBounded(a) || isBounded(b))
    return { relation: "within", shown: false, reason: `${inner} lies within what "${outer}" allows.` };
  const [round, fine] = digitsOf(a.value) <= digitsOf(b.value) ? [words.a, words.b] : [words.b, words.a];
  const share = (100 * Math.abs(a.value - b.value)) / Math.max(Math.abs(a.value), Math.abs(b.value));
  return {
    relation: "about",
    shown: true,
    reason: `"${round}" is ${fine} made round: they lie ${inFigures(share)} per cent apart.`,
  };
}

function sameReason({ a, b }: Sides<Quantity>, words: Sides<string>): string {
  if (words.a.toLowerCase() === words.b.toLowerCase()) return `Both tell ${words.a}.`;
  if (a.bound === b.bound) return `"${words.a}" and "${words.b}" are the same number.`;
  return `Both tell the same number, "${words.a}" in A and "${words.b}" in B; only the bound differs.`;
}

/** Whether the words leave the number open to one side or in a range: "at least 10", "dozens", "10 to 15". */
function isBounded(quantity: Quantity): boolean {
  return (quantity.bound !== "exactly" && quantity.bound !== "about") || isOpen(quantity);
}

/** A range or an open word: its value is only its lower end. */
function isOpen({ bound, min, max }: Quantity): boolean {
  return bound === "exactly" && min !== max;
}

/** "24km is 14.9 in the unit of "15 miles"." */
function conversion(a: Quantity, b: Quantity, words: Sides<string>): string | null {
  const value = inUnitOf(a, b);
  if (value === null) return null;
  return `${words.a} is ${inFigures(value)} ${unitsOf(b)}, told in B as ${words.b}.`;
}

/** Plural of a unit's name, with the time or thing of a rate: "miles", "feet", "miles per hour". */
function unitsOf({ unit, per }: Quantity): string {
  const plural = irregular.get(unit) ?? (unit === "" ? "" : unit.replace(/^(\w+)$/, "$1s"));
  return per === null ? plural : `${plural} per ${per}`.trim();
}

const irregular: ReadonlyMap<string, string> = new Map([
  ["century", "centuries"],
  ["cubic foot", "cubic feet"],
  ["degree Celsius", "degrees Celsius"],
  ["degree Fahrenheit", "degrees Fahrenheit"],
  ["foot", "feet"],
  ["inch", "inches"],
  ["nautical mile", "nautical miles"],
  ["square foot", "square feet"],
  ["square kilometre", "square kilometres"],
  ["square metre", "square metres"],
  ["square mile", "square miles"],
]);

/** Two sums in two currencies: one sum, if the worth of their units has ever allowed it. */
function relateSums(a: Quantity, b: Quantity, words: Sides<string>): ValueRelation | null {
  const bands = { a: currencyBands.get(a.unit), b: currencyBands.get(b.unit) };
  if (bands.a === undefined || bands.b === undefined || a.per !== b.per || a.value <= 0 || b.value <= 0) return null;
  const times = b.value / a.value;
  const [low, high] = [bands.a[0] / bands.b[1], bands.a[1] / bands.b[0]];
  if (times < low * (1 - bandSlack) || times > high * (1 + bandSlack)) return null;
  return {
    relation: "converted",
    shown: false,
    reason:
      `${words.a} and ${words.b} can be one sum in two currencies: ${inFigures(times)} ${b.unit} for one ${a.unit}, ` +
      `which since 2000 has stood at ${inFigures(low)} to ${inFigures(high)}.`,
  };
}

/** Share by which a sum may miss the band of its currency: both are told round, "one million dollars" for $1.1m. */
const bandSlack = 0.1;

/** A number for a reason: three figures, thousands parted. */
export function inFigures(value: number): string {
  const size = Math.abs(value);
  const figures = String(size >= 1000 ? Math.round(value) : Number(value.toPrecision(3)));
  return size >= 1000 ? figures.replace(/\B(?=(?:\d{3})+$)/g, ",") : figures;
}
