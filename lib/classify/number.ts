/**
 * Two numbers of the same thing that cannot both hold.
 * a: "The landslide killed 24 people." b: "One person died in the landslide." -> number
 */
import { relateQuantities } from "../extract/quantities/quantity-relation.ts";
import type { Quantity } from "../model.ts";
import { countedOf, keyOf, type Counted } from "./counted.ts";
import { otherInstance } from "./instances.ts";
import { isFormer, isMoving, isPart } from "./parts.ts";
import type { Judgement, Rule } from "./rule.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "./story.ts";

/** Kinds of quantity this rule compares; ages belong to identity, ordinals ("the third round") name what they count. */
const compared: ReadonlySet<Quantity["kind"]> = new Set(["count", "money", "percent", "measure", "score"]);

/** Closeness from which equal numbers, and numbers with a unit alone ("$5,687" / "$5,587"), are held to be of one thing. */
const closeEnough = 1;

/** Greatest ratio of two amounts of the same unit, of which the noun is not told, that may be one amount told twice. */
const sameAmount = 2;

/** Greatest ratio of two numbers of one noun that may be one number told twice: beyond, they count another scope. */
const sameScope = 10;

/** Units of durations: without a noun that says of what, two durations are of two things. */
const durations: ReadonlySet<string> = new Set(["second", "minute", "hour", "day", "week", "month", "year"]);

/** Closeness from which a desk would stop the page. */
const sure = 2;

export const number: Rule = {
  type: "number",
  judge: (story) => story.pairs.flatMap((pair) => judgePair(story, pair)),
};

function judgePair(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < closeEnough || otherInstance(pair)) return [];
  const judgements = numbersOf(pair.a).flatMap((a) => numbersOf(pair.b).flatMap((b) => judge(story, pair, a, b) ?? []));
  // What one of a sentence's numbers settles as the same is no clash with another of its numbers.
  const settled = judgements.filter((one) => one.relation !== "conflict");
  return judgements.filter(
    (one) =>
      one.relation !== "conflict" ||
      !settled.some((x) => x.evidence.a === one.evidence.a || x.evidence.b === one.evidence.b),
  );
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
  const parts = { a: isPart(pair.a, a), b: isPart(pair.b, b) };
  if (a.value < b.value ? parts.a && !parts.b : parts.b && !parts.a) {
    const [part, whole] = a.value < b.value ? [words.a, words.b] : [words.b, words.a];
    return {
      ...base,
      relation: "compatible",
      confidence: "medium",
      reason: `${part} is told as a part; the whole is ${whole}.`,
    };
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

/** Whether two amounts with a unit, but without a noun, are near enough to be one amount told twice. */
function sameMeasure(a: Quantity, b: Quantity): boolean {
  return a.unit !== "" && a.unit === b.unit && !durations.has(a.unit) && ratioOf(a, b) <= sameAmount;
}

function ratioOf(a: Quantity, b: Quantity): number {
  return Math.max(a.value, b.value) / Math.min(a.value, b.value);
}

function nameOf(counted: Counted | null, quantity: Quantity): string {
  if (counted === null) return `The ${quantity.kind === "money" ? "amount" : "figure"}`;
  return counted.fate === null ? `The number (${counted.noun})` : `The number of ${counted.fate}`;
}
