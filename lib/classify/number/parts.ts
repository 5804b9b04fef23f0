/** Numbers that the text itself calls a part of another, or a value of before. */
import { holdings } from "../../lexicon/numbers.ts";
import type { Quantity } from "../../model.ts";
import { tokenBefore, tokenFrom } from "../../text/search.ts";
import { countedOf } from "./counted.ts";
import type { SentenceReading } from "../story.ts";
import type { Told } from "./told.ts";

/** Words before a number that make it a part of one told before: "including 12 children". */
const partsBefore = new Set(["excluding", "include", "including", "includes"]);

/** Most tokens behind a number to "among": "three young children were among the dead". */
const amongReach = 4;

/** Most tokens from "alone" to a number: "one of which alone has been valued at". */
const aloneReach = 5;

/** Whether the text calls the number a part of a whole. */
export function isPart(sentence: SentenceReading, quantity: Quantity): boolean {
  const { tokens } = sentence;
  const after = tokens.findIndex((token) => token.span.start >= quantity.span.end);
  const before = tokens.findLastIndex((token) => token.span.end <= quantity.span.start);
  const behind = after >= 0 && tokens[after]?.norm === "in" && holdings.has(tokens[after + 1]?.norm ?? "");
  const ofThose =
    after >= 0 &&
    tokens[after]?.norm === "of" &&
    wholes.has(tokens[after + 1]?.norm ?? "") &&
    !(present.has(tokens[after + 2]?.norm ?? "") && (countedOf(sentence, quantity)?.fate ?? null) !== null);
  const ofWhich = tokens[before]?.norm === "which" && tokens[before - 1]?.norm === "of";
  const among = after >= 0 && tokens.slice(after, after + amongReach).some(({ norm }) => norm === "among");
  // "Among the six dead were two firemen".
  const isAmongWhole = tokens[before]?.lemma === "be" && tokens[0]?.norm === "among";
  // "The Ferry", which alone is worth 5 million.
  const alone = tokens.slice(Math.max(0, before - aloneReach), before + 1).some(({ norm }) => norm === "alone");
  return behind || isAmongWhole || ofThose || ofWhich || among || alone || partsBefore.has(tokens[before]?.norm ?? "");
}

/** Words that stand for a whole told before: "five of those arrested". */
const wholes: ReadonlySet<string> = new Set(["them", "these", "those", "which", "whom"]);

/** Behind "those": who was there is the whole of which all tolls are told, "looking for 12 of those on board". */
const present: ReadonlySet<string> = new Set(["aboard", "inside", "on", "onboard"]);

/** Most tokens of a phrase for one person: "its young driver and". */
const longestOne = 3;

/** Whether one more is told beside those counted: "the driver and 16 passengers", "two officers and a civilian". */
export function isJoinedByOne({
  sentence: { tokens },
  quantity: { span, counted },
}: Pick<Told, "quantity" | "sentence">): boolean {
  const first = tokenFrom(tokens, span.start);
  const end = tokenFrom(tokens, Math.max(span.end, counted?.span.end ?? 0));
  const ahead = tokens.slice(Math.max(0, first - 1 - longestOne), first - 1);
  const isOne =
    tokens[first - 1]?.norm === "and" &&
    ahead.at(-1)?.tag === "NOUN" &&
    ahead.some(({ tag }) => tag === "DET" || tag === "PRON");
  const behind =
    tokens[end]?.norm === "and" && /^(?:an?|another|her|his|its|the|their)$/.test(tokens[end + 1]?.norm ?? "");
  const noun = tokens.slice(end + 2, end + 2 + longestOne).find(({ tag }) => tag === "NOUN");
  return (
    isOne ||
    (behind &&
      noun !== undefined &&
      noun.norm === noun.lemma &&
      !tokens
        .slice(end + 2, end + 2 + longestOne)
        .some(({ tag }) => (tag === "VERB" || tag === "AUX" ? false : tag === "NUM")))
  );
}

/** "44 people aboard, including the driver": of one more than the passengers. */
export function includesOne({
  sentence: { tokens },
  quantity: { span },
}: Pick<Told, "sentence" | "quantity">): boolean {
  const after = tokenFrom(tokens, span.end);
  return tokens
    .slice(after, after + includedReach)
    .some(
      ({ norm }, at, near) =>
        norm === "including" &&
        near[at + 1]?.tag === "DET" &&
        near[at + 2]?.tag === "NOUN" &&
        near[at + 2]?.norm === near[at + 2]?.lemma,
    );
}

/** Most tokens from a number to the one it includes: "44 people aboard, including the driver". */
const includedReach = 8;

/** Whether those counted were taken to hospital: others may have been hurt, too. */
export function isInHospital({ sentence: { tokens }, quantity: { span } }: Told): boolean {
  const after = tokenFrom(tokens, span.end);
  return tokens.slice(after, after + hospitalReach).some(({ lemma }) => lemma === "hospital");
}

/** Most tokens from a number to the hospital: "nineteen people were taken to the university hospital". */
const hospitalReach = 8;

const growing = new Set(["climb", "fall", "grow", "increase", "jump", "rise", "soar"]);

/** Words between such a verb and where the number has come to: "rose to 24". */
const steps = new Set(["above", "by", "from", "past", "to"]);

/** What moves: "the toll is expected to rise". */
const counts = new Set(["count", "figure", "number", "tally", "toll"]);

/** Whether the sentence says that a number is moving: "the toll rose to 24", "so far". */
export function isMoving({ tokens }: SentenceReading): boolean {
  const isCount = tokens.some((token) => counts.has(token.lemma));
  return tokens.some((token, i) => {
    const next = tokens[i + 1]?.norm ?? "";
    // A bus may fall, too: the verb must lead to a number or speak of a toll.
    if (growing.has(token.lemma)) return isCount || steps.has(next);
    return token.norm === "so" && next === "far";
  });
}

/** Whether the number is told as the one of before, beside the one of now: "has risen to 31, from 12". */
export function isFormer(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = tokenBefore(sentence.tokens, quantity.span.start);
  const isNow = (one: Quantity): boolean =>
    one !== quantity && one.kind === quantity.kind && one.unit === quantity.unit;
  return before?.norm === "from" && isMoving(sentence) && sentence.quantities.some(isNow);
}
