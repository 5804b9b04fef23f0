/** Why two sentences were matched, said so that a reader can see whether they tell the same. */
import { invariant } from "../errors.ts";
import type { Match, Side } from "../model.ts";
import { wordsOf, type Story } from "./story.ts";

/** Words named as what two sentences have in common: enough to see whether they tell the same, few enough to read. */
const mostNamed = 4;

/**
 * The weightiest words that both have, as A spells them, and whether only one of them says no: no filter may drop a
 * negation. "Both tell of fire, control; only B says no."
 */
export function likenessOf(story: Story, match: Match): string {
  const a = story.vocabulary.terms.a[match.a]?.words;
  const b = story.vocabulary.terms.b[match.b]?.words;
  invariant(a !== undefined && b !== undefined, "a match lies outside its reports");
  const shared = [...a].filter(([lemma]) => b.has(lemma)).sort(([, x], [, y]) => y.weight - x.weight);
  const named = new Set(shared.slice(0, mostNamed).map(([lemma]) => lemma));
  const tokens = story.sentences.a[match.a]?.tokens ?? [];
  const words = [...named].map((lemma) => tokens.find((token) => token.lemma === lemma)?.span);
  const spelled = words.flatMap((span) => (span === undefined ? [] : [wordsOf(story, "a", span)]));
  const inOtherWords = story.links.isLinked(match) ? "Linked by a correction" : "Alike in other words";
  const alike = spelled.length === 0 ? inOtherWords : `Both tell of ${spelled.join(", ")}`;
  const negates = { a: saysNo(story, "a", match.a), b: saysNo(story, "b", match.b) };
  const alone = negates.a === negates.b ? "" : `; only ${negates.a ? "A" : "B"} says no`;
  return `${alike}${alone}.`;
}

function saysNo(story: Story, side: Side, sentence: number): boolean {
  return story.sentences[side][sentence]?.claims.some((claim) => claim.polarity === "negated") ?? false;
}
