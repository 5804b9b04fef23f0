/** What two numbers that cannot be one value tell: a clash, a part and its whole, or two numbers of two things. */
import { inUnitOf } from "../../extract/quantities/quantity-relation.ts";
import { turnNouns } from "../../lexicon/scopes.ts";
import type { Quantity, Side, Sides } from "../../model.ts";
import { countedOf } from "./counted.ts";
import { isNearMiss } from "./near-misses.ts";
import { ownNames } from "./keys.ts";
import { partedBy, tellsOther } from "./scope.ts";
import { includesOne, isInHospital, isJoinedByOne, isMoving } from "./parts.ts";
import type { Judgement } from "../rule.ts";
import { thingOf } from "./same-count.ts";
import { otherSide, wordsOf, type Story } from "../story.ts";
import type { Told } from "./told.ts";

/** Greatest ratio of two amounts of the same unit, of which the noun is not told, that may be one amount told twice. */
const sameAmount = 2;

/** Greatest ratio of two numbers of one noun that may be one number told twice: beyond, they count another scope. */
const sameScope = 10;

/** Closeness from which a desk would stop the page. */
const sure = 2;

/** What is judged of two numbers, without the places, which the rule knows. */
export type Verdict = Pick<Judgement, "relation" | "confidence" | "reason" | "developing">;

/** The verdict on two values that exclude each other in sentences so close; `null` where they are of two things. */
export function conflictOf(story: Story, closeness: number, a: Told, b: Told, sole = false): Verdict | null {
  const words = { a: wordsOf(story, "a", a.quantity.span), b: wordsOf(story, "b", b.quantity.span) };
  if (a.quantity.kind === "ordinal") {
    const reason = `How many times it has been: ${words.a} in A, ${words.b} in B.`;
    return isOtherTurn(a, b) ? { relation: "conflict", confidence: "medium", reason, developing: false } : null;
  }
  const nearMiss = isNearMiss(a.quantity, b.quantity);
  const thing = thingOf(a, b);
  if (!sole && (thing === "other" || (thing === "likely" && !nearMiss && !isSameMeasure(a.quantity, b.quantity))))
    return null;
  const side = partSide(a, b) ?? hospitalSide(a, b);
  if (side !== null)
    return { relation: "part", confidence: "medium", reason: partReason(story, side, a, b), developing: false };
  if (a.quantity.kind === "count" && (isSummand(a, b) || isSummand(b, a)))
    return {
      relation: "part",
      confidence: "medium",
      reason: `${words.a} and ${words.b} fit: the parts that one report tells add up to the whole of the other.`,
      developing: false,
    };
  const [joined, whole] = a.quantity.value < b.quantity.value ? [a, b] : [b, a];
  const isOneMore = whole.quantity.value - joined.quantity.value === 1 && includesOne(whole);
  if (a.quantity.kind === "count" && (isJoinedByOne(joined) || isOneMore))
    return {
      relation: "part",
      confidence: "medium",
      reason: `${words[joined.side]} are told with one more, so that ${words.a} and ${words.b} can both hold.`,
      developing: false,
    };
  const open = (reason: string): Verdict => ({ relation: "open", confidence: "low", reason, developing: false });
  const parted = nearMiss ? tellsOther(story, a, b) : partedBy(story, a, b);
  if (parted !== null) return open(`${words.a} and ${words.b} need not count the same: ${parted}.`);
  const toll = a.toll && b.toll;
  if (!toll && ratioOf(a.quantity, b.quantity) > sameScope)
    return open(`${words.a} and ${words.b} lie too far apart to count the same.`);
  return {
    relation: "conflict",
    confidence: thing === "shown" && (toll || closeness >= sure) ? "high" : nearMiss ? "high" : "medium",
    reason: `${nameOf(a)}: ${words.a} in A, ${words.b} in B.`,
    developing: a.quantity.kind === "count" && isDeveloping(story, a, b),
  };
}

/** Sentences at the head of a report in which it says what is new: its headline and lead. */
const headSentences = 3;

/** Whether the story moving on explains two counts: a toll grows; a rate told as 4.5 and as 5.4 per cent is more likely a slip. */
function isDeveloping(story: Story, a: Told, b: Told): boolean {
  if (isMoving(a.sentence) || isMoving(b.sentence)) return true;
  if (!a.toll || !b.toll) return false;
  const heads = [...story.sentences.a.slice(0, headSentences), ...story.sentences.b.slice(0, headSentences)];
  return heads.some((sentence) => isMoving(sentence)) || hasGrown(story, a, b);
}

/** Whether the report of the later day tells the greater toll; the missing are found, so their number moves either way. */
function hasGrown({ readings }: Story, a: Told, b: Told): boolean {
  const days = { a: readings.a.date, b: readings.b.date };
  if (days.a === null || days.b === null || days.a === days.b) return false;
  return a.fate === "missing" || days.a < days.b === a.quantity.value < b.quantity.value;
}

/** "for the fifth time" / "his sixth defence": both tell how often it has been; a first is no count. */
function isOtherTurn(a: Told, b: Told): boolean {
  const nouns = [a.quantity.counted?.lemma ?? "", b.quantity.counted?.lemma ?? ""];
  const counts = a.quantity.value > 1 && b.quantity.value > 1;
  return counts && nouns.includes("time") && nouns.some((noun) => turnNouns.has(noun));
}

/** The report whose number is told as a part, where it is the smaller one and the other is told as a whole. */
function partSide(a: Told, b: Told): Side | null {
  if (a.quantity.value === b.quantity.value) return null;
  const [part, whole] = a.quantity.value < b.quantity.value ? [a, b] : [b, a];
  return part.part && !whole.part ? part.side : null;
}

/** The report that tells how many of the injured were taken to hospital, where the other tells of more injured. */
function hospitalSide(a: Told, b: Told): Side | null {
  const [part, whole] = a.quantity.value < b.quantity.value ? [a, b] : [b, a];
  const isOfInjured = a.fate === "injured" && b.fate === "injured";
  return isOfInjured && isInHospital(part) && !isInHospital(whole) ? part.side : null;
}

/**
 * Whether the numbers of a sentence add up to that of the other: "two women and one man died" / "three people died", "300 jobs
 * this year and 200 more" / "500 jobs".
 */
function isSummand({ sentence, fate, quantity }: Told, whole: Told): boolean {
  const noun = quantity.counted?.lemma;
  const isPart = (one: Quantity): boolean =>
    one.counted === null || (fate === null ? one.counted.lemma === noun : countedOf(sentence, one)?.fate === fate);
  const parts = sentence.quantities.filter((one) => one.kind === "count" && isPart(one));
  return parts.length > 1 && parts.reduce((sum, one) => sum + one.value, 0) === whole.quantity.value;
}

/** Why a part on one side does not clash with the number of the other: its own report tells the whole, or the other does. */
function partReason(story: Story, side: Side, a: Told, b: Told): string {
  const told: Sides<Quantity> = { a: a.quantity, b: b.quantity };
  const other = otherSide(side);
  const part = wordsOf(story, side, told[side].span);
  const whole = story.readings[side].quantities[told[side].partOf ?? -1];
  const words = wordsOf(story, other, told[other].span);
  return whole === undefined
    ? `${part} is told as a part; the whole is ${words}.`
    : `${part} is told as a part of ${wordsOf(story, side, whole.span)}, and no clash with ${words}.`;
}

/** Whether two amounts with a unit, but without a noun, are near enough to be one amount told twice. */
function isSameMeasure(a: Quantity, b: Quantity): boolean {
  // Without a noun that says of what, two durations are of two things.
  return a.unit !== "" && a.kind !== "duration" && ratioOf(a, b) <= sameAmount;
}

/** How many times the one is the other, in one unit; infinite where they have none. */
function ratioOf(a: Quantity, b: Quantity): number {
  const value = a.unit === b.unit && a.per === b.per ? a.value : inUnitOf(a, b);
  return value === null ? Infinity : Math.max(value, b.value) / Math.min(value, b.value);
}

/** What the numbers tell, for the reason. */
function nameOf({ fate, key, quantity }: Told): string {
  if (key === null) return `The ${quantity.kind === "money" ? "amount" : "figure"}`;
  const own = ownNames.get(key);
  if (own !== undefined) return own;
  return fate === null ? `The number (${quantity.counted?.lemma ?? ""})` : `The number of ${fate}`;
}
