/**
 * Joins a number that the text calls a part to the number of its whole: "40 people, including 12 children", "$334m, of which
 * $281m in cash", "of the 40 dead, 12 were children", "Nine were hurt. Three of them are children."
 */
import { fateOf, peopleNouns } from "../../lexicon/fates.ts";
import { beforeParts, holdings, standsForWhole } from "../../lexicon/numbers.ts";
import { people } from "../../lexicon/titles.ts";
import type { Quantity, Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { tokenFrom } from "../../text/search.ts";

/** Kinds that have parts. */
const divisible: ReadonlySet<Quantity["kind"]> = new Set(["count", "measure", "money"]);

/** How a part is told: its whole stands before it in the sentence, may stand in the one before, or is the next number. */
type Cue = "before" | "pronoun" | "next";

/** The quantities of a passage, each part with the index of its whole. */
export function withWholes(passage: Passage, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  let first = 0;
  for (let index = 0; index < quantities.length; index += 1) {
    const part = quantities[index];
    if (part === undefined) break;
    if (quantities[first]?.sentence !== part.sentence) first = index;
    const tokens = passage.tokens[part.sentence] ?? [];
    const cue = divisible.has(part.kind) ? cueOf(tokens, part, quantities[index + 1]) : null;
    const whole =
      cue === null
        ? wholeOfSet(tokens, quantities, joined, first, index)
        : cue === "next"
          ? index + 1
          : wholeBefore(quantities, joined, first, index, cue);
    joined.push(whole === null || !canHold(quantities[whole], part) ? part : { ...part, partOf: whole });
  }
  return joined;
}

function cueOf(tokens: readonly Token[], part: Quantity, follower: Quantity | undefined): Cue | null {
  const normAt = (at: number): string => tokens[at]?.norm ?? "";
  const behind = tokenFrom(tokens, part.span.end);
  if (normAt(behind) === "of") {
    if (standsForWhole.has(normAt(behind + 1))) return "pronoun";
    const at = tokens[behind + 1]?.tag === "DET" || tokens[behind + 1]?.tag === "PRON" ? behind + 2 : behind + 1;
    if (follower?.sentence === part.sentence && tokens[at]?.span.start === follower.span.start) return "next";
  }
  let at = tokenFrom(tokens, part.span.start) - 1;
  if (tokens[at]?.tag === "DET") at -= 1;
  const held = normAt(behind) === "in" && holdings.has(normAt(behind + 1));
  // "for $334m, $281m in cash": what stands behind a comma is told of the number before.
  if (beforeParts.has(normAt(at)) || (held && (normAt(at) === "," || normAt(at) === "("))) return "before";
  if (tokens[at]?.tag === "AUX") at -= 1;
  const of = normAt(at - 1);
  return standsForWhole.has(normAt(at)) && (of === "of" || of === "among") ? "pronoun" : null;
}

/** Numbers looked back on for a whole: a part stands near it, and a line of a megabyte may hold no end of numbers. */
const mostBack = 12;

/** The nearest number before a part that can hold it, in its sentence; for a pronoun the only one of the sentence before. */
function wholeBefore(
  quantities: readonly Quantity[],
  joined: readonly Quantity[],
  first: number,
  index: number,
  cue: Cue,
): number | null {
  const part = quantities[index];
  let found: number | null = null;
  for (let at = index - 1; at >= Math.max(first, index - mostBack); at -= 1) {
    // A part told before ("including 12 men and three women") hands on its whole.
    const whole = joined[at]?.partOf ?? at;
    if (!canHold(quantities[whole], part)) continue;
    if (isOfPeople(quantities[whole]) === isOfPeople(part)) return whole;
    found ??= whole;
  }
  if (found !== null || cue !== "pronoun") return found;
  const before = (part?.sentence ?? 0) - 1;
  for (let at = first - 1; quantities[at]?.sentence === before; at -= 1) {
    if (at < first - mostBack) return null;
    if (!canHold(quantities[at], part) || joined[at]?.partOf !== null) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}

/** The most tokens between two parts of one whole: "12 children and", "nine were killed and". */
const mostBetween = 4;

/**
 * The whole of a number that goes on with parts: "12" of "including nine women and 12 men"; or of one behind its set: "12" of
 * "of the 40 dead, 12 were men".
 */
function wholeOfSet(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  joined: readonly Quantity[],
  first: number,
  index: number,
): number | null {
  const part = quantities[index];
  const before = joined[index - 1];
  if (part === undefined || before === undefined || index - 1 < first || !divisible.has(part.kind)) return null;
  const start = tokenFrom(tokens, before.span.end);
  const end = tokenFrom(tokens, part.span.start);
  if (before.partOf !== null) {
    const last = tokens[end - 1]?.norm;
    return end - start <= mostBetween && (last === "and" || last === ",") ? before.partOf : null;
  }
  const set = tokenFrom(tokens, before.span.start) - 1;
  const opens =
    tokens[set]?.tag === "DET" && tokens[set - 1]?.norm === "of" && (set === 1 || tokens[set - 2]?.tag === "PUNCT");
  return opens && tokens.slice(start, Math.min(end, start + longestSet)).some((token) => token.norm === ",")
    ? index - 1
    : null;
}

/** The most tokens from the number of a set to its comma: "of the 40 people killed in the fire,". */
const longestSet = 10;

function canHold(whole: Quantity | undefined, part: Quantity | undefined): boolean {
  if (whole === undefined || part === undefined || whole.kind !== part.kind) return false;
  return whole.unit === part.unit && whole.per === part.per && (whole.max ?? Infinity) > (part.min ?? 0);
}

function isOfPeople(quantity: Quantity | undefined): boolean {
  const noun = quantity?.counted?.lemma;
  return noun === undefined || fateOf(noun) !== null || peopleNouns.has(noun) || people.has(noun);
}
