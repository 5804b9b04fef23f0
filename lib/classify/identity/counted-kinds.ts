/** One count of two kinds. a: "rescued 26 crewmen" b: "stopped a boat with 26 pirates" */
import { kinOf } from "../../align/terms.ts";
import { fateOf, peopleNouns } from "../../lexicon/fates.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { meaningsOf } from "../../lexicon/wordnet.ts";
import type { Quantity, Side } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, wordsOf, type Story, type StoryPair } from "../story.ts";

/** Closeness from which one count is held to be of one thing. */
const sameCount = 0.8;

/** Below this, one number is told of many things by chance: two cars, two shots. */
const leastCount = 7;

/** The same number of what cannot be the same, in sentences that tell the same. */
export function judgeCountedKinds(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < sameCount) return [];
  const counts = { a: pair.a.quantities.filter(isCount), b: pair.b.quantities.filter(isCount) };
  return counts.a.flatMap((a) =>
    counts.b.flatMap((b): Judgement[] => {
      if (a.value !== b.value || a.counted === null || b.counted === null) return [];
      const least = genders.has(a.counted.lemma) ? 1 : leastCount;
      if (a.value < least) return [];
      const opposed = areOpposed(story, a.counted.lemma, b.counted.lemma);
      if (!opposed && !areTwo(a.counted.lemma, b.counted.lemma)) return [];
      const phrases = { a: wordsOf(story, "a", a.counted.span), b: wordsOf(story, "b", b.counted.span) };
      if (isShort(phrases.a) || isShort(phrases.b) || shareName(phrases.a, phrases.b)) return [];
      // Each report counts it once: "26 boats and 26 pirates" are two counts.
      if (counts.a.filter(({ value }) => value === a.value).length > 1) return [];
      if (counts.b.filter(({ value }) => value === a.value).length > 1) return [];
      const x = { sentence: a.sentence, span: cover(a.span, a.counted.head) };
      const y = { sentence: b.sentence, span: cover(b.span, b.counted.head) };
      return [conflictOf(x, y, "medium", `The same number of two kinds: ${inBoth(story, x.span, y.span)}.`)];
    }),
  );
}

function isCount({ kind, value, bound, min, max }: Quantity): boolean {
  return kind === "count" && bound === "exactly" && min === max && value > 0;
}

/** "46 KOs", "seven AK-47s": what a short form stands for is not told. */
function isShort(phrase: string): boolean {
  return /(?:^| )(?:\p{Lu}{2,}s?|\S*\d\S*)$/u.test(phrase);
}

/** "seven T-72 wrecks" and "seven T-72 tanks": things of one make are told in two words. */
function shareName(a: string, b: string): boolean {
  const names = new Set(a.match(/(?:^|(?<= ))\S*\d\S*/gu));
  return b.split(" ").some((word) => names.has(word));
}

/** Words that stand for many things: "12 rifles" may be told as "12 weapons". */
const wide = wordSet(`
  animal appointment area body building business case company country craft day device event facility figure firm game goal
  group gun home hour house incident item job length life lot mark match member minute month name night part piece place point
  position product property record round run seat second set side site story structure team thing time title town unit vehicle
  vessel victory village vote weapon week win year yard
`);

/** Whether two nouns name two things: not one word, one meaning, or a word that any of them may stand for. */
function areTwo(a: string, b: string): boolean {
  if (a === b || kinOf(a) === kinOf(b)) return false;
  if ([a, b].some((noun) => wide.has(noun) || peopleNouns.has(noun) || fateOf(noun) !== null)) return false;
  const meanings = new Set(meaningsOf(a));
  return !meaningsOf(b).some((meaning) => meanings.has(meaning));
}

/** The other of two sexes. */
const genders: ReadonlyMap<string, string> = new Map(
  ["boy girl", "brother sister", "daughter son", "grandson granddaughter", "man woman", "nephew niece"].flatMap(
    (pair) => {
      const [x = "", y = ""] = pair.split(" ");
      return [
        [x, y],
        [y, x],
      ] as const;
    },
  ),
);

/** "two daughters" and "two sons", where neither report tells of both. */
function areOpposed(story: Story, a: string, b: string): boolean {
  if (genders.get(a) !== b) return false;
  const tells = (side: Side, noun: string): boolean =>
    story.sentences[side].some(({ tokens }) => tokens.some(({ lemma }) => lemma === noun));
  return !tells("a", b) && !tells("b", a);
}
