/**
 * Two numbers of the same thing that cannot both hold.
 * a: "The landslide killed 24 people." b: "One person died in the landslide." -> number
 */
import type { Quantity, Side, Sides } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { isStory } from "../../text/story.ts";
import { conversions } from "../number/conversions.ts";
import { families } from "../number/families.ts";
import { otherInstance } from "../number/instances.ts";
import { nearMisses } from "../number/near-misses.ts";
import { sureness } from "../number/agreement.ts";
import { conflictOf, type Verdict } from "../number/conflict.ts";
import { areSole } from "../number/sole.ts";
import { tellsOther } from "../number/scope.ts";
import { relateValues } from "../number/values.ts";
import { onlyCounts } from "../number/only-counts.ts";
import { isFormer } from "../number/parts.ts";
import type { Judgement, Rule } from "../rule.ts";
import { wordsOf, type Story, type StoryPair } from "../story.ts";
import { toldNumber, type Told } from "../number/told.ts";
import { wordedNumbers } from "../number/worded.ts";
import { valuesToldTwice } from "../number/told-twice.ts";
import { respectiveNumbers } from "../number/respective.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Kinds of quantity this rule compares; ages belong to identity. */
const compared: ReadonlySet<Quantity["kind"]> = new Set([
  "count",
  "duration",
  "frequency",
  "measure",
  "money",
  "ordinal",
  "percent",
  "score",
]);

/**
 * Closeness from which numbers of one noun, and numbers with a unit alone ("$5,687" / "$5,587"), are held to be of one thing;
 * between half of it and it, of seven clashes of one noun on the dev pairs none was true.
 */
const closeEnough = 1;

export const number: Rule = {
  type: "number",
  judge: (story) => {
    const told = { a: toldNumbers(story, "a"), b: toldNumbers(story, "b") };
    const close = flatMap(story.pairs, (pair) => judgePair(story, pair, told));
    const seen = new Set(close.map(keyOf));
    const all = { a: told.a.flat(), b: told.b.flat() };
    const far = [
      ...families(story, all),
      ...conversions(story, all),
      ...onlyCounts(story, all),
      ...nearMisses(story, all),
      ...valuesToldTwice(story, all),
      ...respectiveNumbers(story),
    ];
    return [...close, ...far.filter((one) => !seen.has(keyOf(one)))];
  },
};

function keyOf({ evidence: { a, b } }: Judgement): string {
  return `${a.start} ${b.start}`;
}

/** Most numbers of a sentence that are compared: no sentence tells more, and a table in one line may hold thousands. */
const mostNumbers = 60;

/** The numbers that each sentence gives as its own: not the toll of before, "has risen to 31, from 12". */
function toldNumbers(story: Story, side: Side): Told[][] {
  return story.sentences[side].map((sentence) =>
    (isStory(story.readings[side].sentences[sentence.index])
      ? [...sentence.quantities, ...wordedNumbers(sentence)]
      : []
    )
      .slice(0, mostNumbers)
      .filter((quantity) => compared.has(quantity.kind) && !isFormer(sentence, quantity))
      .map((quantity) => toldNumber(story, side, sentence, quantity)),
  );
}

function judgePair(story: Story, pair: StoryPair, told: Sides<readonly (readonly Told[])[]>): Judgement[] {
  if (otherInstance(pair)) return [];
  const judged = (told.a[pair.a.index] ?? []).flatMap((a) =>
    (told.b[pair.b.index] ?? []).flatMap((b) => {
      const verdict = verdictOn(story, pair, a, b);
      // The values are one but for their bounds: no third number settles "$184m" / "less than $184m".
      return verdict === null
        ? []
        : [{ a: a.quantity, b: b.quantity, verdict, anchored: a.quantity.value === b.quantity.value }];
    }),
  );
  // What one of a sentence's numbers settles is no clash with another of its numbers; a part settles no whole.
  // "Four in Arden and two in Keld": a bare number may be that of the other report.
  const bare = { a: bareValues(pair.a), b: bareValues(pair.b) };
  const isBare = (one: (typeof judged)[number]): boolean => bare.a.has(one.b.value) || bare.b.has(one.a.value);
  const settled = judged.filter(({ verdict }) => settling.has(verdict.relation));
  const isSettled = (one: (typeof judged)[number]): boolean => settled.some((x) => x.a === one.a || x.b === one.b);
  return judged
    .filter((one) => one.verdict.relation !== "conflict" || one.anchored || (!isSettled(one) && !isBare(one)))
    .map(({ a, b, verdict }) => ({
      ...verdict,
      sentences: { a: pair.a.index, b: pair.b.index },
      evidence: { a: a.span, b: b.span },
    }));
}

/** "Killed 31 people, up from 12": the number of before. */
function isBehindFrom({ tokens }: StoryPair["a"], { span }: Quantity): boolean {
  return tokens[tokenFrom(tokens, span.start) - 1]?.norm === "from";
}

/** Values of the counts of a sentence of which it does not say what they count. */
function bareValues(sentence: StoryPair["a"]): ReadonlySet<number> {
  const isBare = (one: Quantity): boolean =>
    one.kind === "count" && one.counted === null && !isBehindFrom(sentence, one);
  return new Set(sentence.quantities.filter(isBare).map(({ value }) => value));
}

const settling: ReadonlySet<Judgement["relation"]> = new Set(["about", "converted", "same", "within"]);

function verdictOn(story: Story, pair: StoryPair, a: Told, b: Told): Verdict | null {
  if (a.quantity.kind !== b.quantity.kind) return null;
  const words = { a: wordsOf(story, "a", a.quantity.span), b: wordsOf(story, "b", b.quantity.span) };
  const values = relateValues({ a: a.quantity, b: b.quantity }, words);
  if (values === null) return null;
  const isClose = pair.closeness >= closeEnough;
  if (values.relation === "conflict") {
    const sole = areSole(story, pair, a, b) && (isClose || tellsOther(story, a, b) === null);
    return isClose || sole ? conflictOf(story, pair.closeness, a, b, sole) : null;
  }
  if (!isClose && tellsOther(story, a, b) !== null) return null;
  const confidence = sureness(isClose, a, b, values);
  return confidence === null
    ? null
    : { relation: values.relation, confidence, reason: values.reason, developing: false };
}
