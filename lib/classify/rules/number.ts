/**
 * Two numbers of the same thing that cannot both hold.
 * a: "The landslide killed 24 people." b: "One person died in the landslide." -> number
 */
import { relateQuantities } from "../../extract/quantities/quantity-relation.ts";
import type { Quantity, Side, Sides } from "../../model.ts";
import { countedOf, keyOf, type Counted } from "../counted.ts";
import { otherInstance } from "../instances.ts";
import { isFormer, isMoving, isPart } from "../parts.ts";
import type { Judgement, Rule } from "../rule.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";

/** Kinds of quantity this rule compares; ages belong to identity, ordinals ("the third round") name what they count. */
const compared: ReadonlySet<Quantity["kind"]> = new Set([
  "count",
  "duration",
  "frequency",
  "measure",
  "money",
  "percent",
  "score",
]);

/** Closeness from which equal numbers, and numbers with a unit alone ("$5,687" / "$5,587"), are held to be of one thing. */
const closeEnough = 1;

/** Greatest ratio of two amounts of the same unit, of which the noun is not told, that may be one amount told twice. */
const sameAmount = 2;

/** Greatest ratio of two numbers of one noun that may be one number told twice: beyond, they count another scope. */
const sameScope = 10;

/** Closeness from which a desk would stop the page. */
const sure = 2;

export const number: Rule = {
  type: "number",
  judge: (story) => story.pairs.flatMap((pair) => judgePair(story, pair)),
};

function judgePair(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < closeEnough || otherInstance(pair)) return [];
  const judged = numbersOf(pair.a).flatMap((a) =>
    numbersOf(pair.b).flatMap((b) => {
      const judgement = judge(story, pair, a, b);
      return judgement === null ? [] : [{ ...judgement, part: partSide(pair, { a, b }) !== null }];
    }),
  );
  // What one of a sentence's numbers settles as the same is no clash with another of its numbers; a part settles no whole.
  const settled = judged.filter((one) => one.relation === "same" || (one.relation === "compatible" && !one.part));
  return judged
    .filter(
      (one) =>
        one.relation !== "conflict" ||
        !settled.some((x) => x.evidence.a === one.evidence.a || x.evidence.b === one.evidence.b),
    )
    .map(({ part: _, ...judgement }) => judgement);
}

/** The report whose number is told as a part, where it is the smaller one and the other is told as a whole. */
function partSide(pair: StoryPair, told: Sides<Quantity>): Side | null {
  const side = told.a.value < told.b.value ? "a" : "b";
  const other = side === "a" ? "b" : "a";
  const partAt = (at: Side): boolean => told[at].partOf !== null || isPart(pair[at], told[at]);
  return told.a.value !== told.b.value && partAt(side) && !partAt(other) ? side : null;
}

/** The numbers that a sentence gives as its own: not the toll of before, "has risen to 31, from 12". */
function numbersOf(sentence: SentenceReading): Quantity[] {
  return sentence.quantities.filter((quantity) => compared.has(quantity.kind) && !isFormer(sentence, quantity));
}

function judge(story: Story, pair: StoryPair, a: Quantity, b: Quantity): Judgement | null {
  const relation = relateQuantities(a, b);
  if (relation === "unrelated") return null;
  const words = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
  const base = {
    sentences: { a: pair.a.index, b: pair.b.index },
    evidence: { a: a.span, b: b.span },
    developing: false,
  };
  const counted = { a: countedOf(pair.a, a), b: countedOf(pair.b, b) };
  if (relation === "same") {
    // 600 people who fled and 600 people who came to a concert are no number told twice.
    const otherFate = counted.a !== null && counted.b !== null && counted.a.fate !== counted.b.fate;
    return otherFate ? null : { ...base, relation, confidence: "high", reason: `Both tell ${words.a}.` };
  }
  const sameThing =
    counted.a !== null && counted.b !== null
      ? keyOf(counted.a) === keyOf(counted.b)
      : counted.a === counted.b && sameMeasure(a, b);
  if (!sameThing) return null;
  if (relation === "compatible") {
    return { ...base, relation, confidence: "medium", reason: `${words.a} and ${words.b} can both hold.` };
  }
  const side = partSide(pair, { a, b });
  if (side !== null) {
    return { ...base, relation: "compatible", confidence: "medium", reason: partReason(story, side, { a, b }) };
  }
  const fate = counted.a?.fate ?? null;
  if (fate === null && ratioOf(a, b) > sameScope) return null;
  return {
    ...base,
    relation,
    confidence: fate !== null || pair.closeness >= sure ? "high" : "medium",
    reason: `${nameOf(counted.a, a)}: ${words.a} in A, ${words.b} in B.`,
    // A toll grows; a rate told as 4.5 and as 5.4 per cent is more likely a slip.
    developing: a.kind === "count" && (isMoving(pair.a) || isMoving(pair.b)),
  };
}

/** Why a part on one side does not clash with the number of the other: its own report tells the whole, or the other does. */
function partReason(story: Story, side: Side, told: Sides<Quantity>): string {
  const other = side === "a" ? "b" : "a";
  const part = wordsOf(story, side, told[side].span);
  const whole = story.readings[side].quantities[told[side].partOf ?? -1];
  const words = wordsOf(story, other, told[other].span);
  return whole === undefined
    ? `${part} is told as a part; the whole is ${words}.`
    : `${part} is told as a part of ${wordsOf(story, side, whole.span)}, and no clash with ${words}.`;
}

/** Whether two amounts with a unit, but without a noun, are near enough to be one amount told twice. */
function sameMeasure(a: Quantity, b: Quantity): boolean {
  // Without a noun that says of what, two durations are of two things.
  return a.unit !== "" && a.unit === b.unit && a.kind !== "duration" && ratioOf(a, b) <= sameAmount;
}

function ratioOf(a: Quantity, b: Quantity): number {
  return Math.max(a.value, b.value) / Math.min(a.value, b.value);
}

function nameOf(counted: Counted | null, quantity: Quantity): string {
  if (counted === null) return `The ${quantity.kind === "money" ? "amount" : "figure"}`;
  return counted.fate === null ? `The number (${counted.noun})` : `The number of ${counted.fate}`;
}
