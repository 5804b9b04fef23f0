/** Two kinds of one thing in sentences that tell the same. a: "hit by a van" b: "struck by a lorry" */
import { contrastsOf, contrastWords, keyOfContrast } from "../../lexicon/contrasts.ts";
import type { Side, Token } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { quoted, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { placesOf } from "../../text/word-places.ts";

/** Closeness from which two sentences are held to tell of one thing, when neither report has the other's kind. */
const sameThing = 0.6;

/**
 * Of each scale one kind a sentence, of which the other report nowhere tells: a report that has both the van and the lorry
 * tells of two vehicles.
 */
export function judgeContrasts(story: Story): Judgement[] {
  const kinds = { a: kindsBySentence(story, "a"), b: kindsBySentence(story, "b") };
  const told = { a: kindsTold(story, "a"), b: kindsTold(story, "b") };
  return flatMap(story.pairs, (pair) => {
    const [inA, inB] = [kinds.a.get(pair.a.index), kinds.b.get(pair.b.index)];
    if (pair.closeness < sameThing || inA === undefined || inB === undefined) return [];
    const found = [...inA].flatMap(([scale, a]): Judgement[] => {
      const b = inB.get(scale);
      const [x, y] = [a.values().next().value, b?.values().next().value];
      if (b === undefined || x === undefined || y === undefined || a.size > 1 || b.size > 1) return [];
      const [kindA, kindB] = [[...a.keys()][0] ?? "", [...b.keys()][0] ?? ""];
      if (kindA === kindB || told.b.has(kindA) || told.a.has(kindB)) return [];
      const words = { a: quoted(story, "a", x.span), b: quoted(story, "b", y.span) };
      const at = { a: { sentence: pair.a.index, span: x.span }, b: { sentence: pair.b.index, span: y.span } };
      return [
        conflictOf(at.a, at.b, "medium", `What it was: ${words.a} in A, ${words.b} in B; neither report has both.`),
      ];
    });
    // "A nurse saved a boy" and "a lifeguard saved a girl" are two rescues.
    return new Set(found.map(({ evidence }) => `${evidence.a.start} ${evidence.b.start}`)).size > 1 ? [] : found;
  });
}

/** The kinds of each scale in the sentences that tell any, each with its first word. */
function kindsBySentence(story: Story, side: Side): Map<number, Map<string, Map<string, Token>>> {
  const found = new Map<number, Map<string, Map<string, Token>>>();
  for (const { sentence, at, token } of placesOf(story.sentences[side], contrastWords)) {
    if (token.tag !== "NOUN") continue;
    for (const contrast of contrastsOf(token.lemma, sentence.tokens[at - 1]?.lemma)) {
      const scales = found.get(sentence.index) ?? new Map<string, Map<string, Token>>();
      const own = scales.get(contrast.scale) ?? new Map<string, Token>();
      const key = keyOfContrast(contrast);
      if (!own.has(key)) own.set(key, token);
      found.set(sentence.index, scales.set(contrast.scale, own));
    }
  }
  return found;
}

function kindsTold(story: Story, side: Side): Set<string> {
  return new Set(
    flatMap(placesOf(story.sentences[side], contrastWords), ({ sentence, at, token }) =>
      contrastsOf(token.lemma, sentence.tokens[at - 1]?.lemma).map(keyOfContrast),
    ),
  );
}
