/** Two kinds of one thing in sentences that tell the same. a: "hit by a van" b: "struck by a lorry" */
import { contrastsOf, keyOfContrast } from "../../lexicon/contrasts.ts";
import type { Side, Token } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import { isOfOtherOccasion } from "../other-occasion.ts";
import { pairsWithLead } from "../lead-pair.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";

/** Closeness from which two sentences are held to tell of one thing, when neither report has the other's kind. */
const sameThing = 0.6;

/**
 * Of each scale one kind a sentence, of which the other report nowhere tells: a report that has both the van and the lorry
 * tells of two vehicles.
 */
export function judgeContrasts(story: Story): Judgement[] {
  const told = { a: kindsTold(story, "a"), b: kindsTold(story, "b") };
  return flatMap(pairsWithLead(story), (pair) => {
    if (pair.closeness < sameThing || isOfOtherOccasion(pair.a) !== isOfOtherOccasion(pair.b)) return [];
    const [inA, inB] = [kindsIn(pair.a), kindsIn(pair.b)];
    const found = [...inA].flatMap(([scale, a]): Judgement[] => {
      const b = inB.get(scale);
      const [x, y] = [a.values().next().value, b?.values().next().value];
      if (b === undefined || x === undefined || y === undefined || a.size > 1 || b.size > 1) return [];
      const [kindA, kindB] = [[...a.keys()][0] ?? "", [...b.keys()][0] ?? ""];
      if (kindA === kindB || told.b.has(kindA) || told.a.has(kindB)) return [];
      const at = { a: { sentence: pair.a.index, span: x.span }, b: { sentence: pair.b.index, span: y.span } };
      return [
        conflictOf(at.a, at.b, "medium", `What it was: ${inBoth(story, x.span, y.span)}; neither report has both.`),
      ];
    });
    // "A nurse saved a boy" and "a lifeguard saved a girl" are two rescues.
    return new Set(found.map(({ evidence }) => `${evidence.a.start} ${evidence.b.start}`)).size > 1 ? [] : found;
  });
}

/** The kinds of each scale in a sentence, each with its first word. */
const kindsIn = remembered(({ tokens }: SentenceReading): ReadonlyMap<string, Map<string, Token>> => {
  const found = new Map<string, Map<string, Token>>();
  for (const [i, token] of tokens.entries()) {
    if (token.tag !== "NOUN") continue;
    for (const contrast of contrastsOf(token.lemma, tokens[i - 1]?.lemma)) {
      // "Drivers" and "nurses" may march together.
      if (contrast.scale === "job" && token.norm !== token.lemma) continue;
      // "The truck driver" and "the car driver" are two people.
      if (contrast.scale === "vehicle" && tokens[i + 1]?.lemma === "driver") continue;
      const own = found.get(contrast.scale) ?? new Map<string, Token>();
      const key = keyOfContrast(contrast);
      if (!own.has(key)) own.set(key, token);
      found.set(contrast.scale, own);
    }
  }
  return found;
});

function kindsTold(story: Story, side: Side): Set<string> {
  return new Set(
    flatMap(story.sentences[side], ({ tokens }) =>
      flatMap(tokens, ({ lemma }, i) => contrastsOf(lemma, tokens[i - 1]?.lemma).map(keyOfContrast)),
    ),
  );
}
