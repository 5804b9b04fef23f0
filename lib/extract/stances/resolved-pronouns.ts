/** Whom a pronoun stands for within its sentence, where the report's own coreference leaves it open. */
import { pronouns } from "../../lexicon/pronouns.ts";
import type { Attribution, Phrase } from "../../model.ts";
import { chunkFrom, claimIndex, phraseIn, tokenIndex, type Scene } from "./scene.ts";

/** Claims looked back through for a subject: more have passed out of mind. */
const mostClaims = 6;

/**
 * The phrase that a pronoun stands for: "When Berg spoke, he attacked Lind" -> Berg. Inside words given to someone "I" and
 * "we" are who says them. A phrase that is no pronoun, or of which the sentence does not tell, stays what it is; nobody
 * stands for himself on both sides of a stance, so the other side is no candidate.
 */
export function antecedent(
  scene: Scene,
  phrase: Phrase,
  other: Phrase | null,
  attribution: Attribution | undefined,
): Phrase {
  const pronoun = phrase.entity === null ? pronouns.get(phrase.lemma) : undefined;
  if (pronoun === undefined || pronoun.reflexive) return phrase;
  if (pronoun.person === 1) {
    const source = attribution?.source ?? null;
    if (source !== null) return { ...source, span: { start: source.span.start, end: source.head.end } };
    return announced(scene) ?? phrase;
  }
  if (pronoun.plural) return phrase;
  let found = phrase;
  const last = claimIndex(scene, phrase.span.start) - 1;
  for (let at = last; at > last - mostClaims && at >= 0; at -= 1) {
    const claim = scene.claims[at];
    const subject = claim?.passive === true ? claim.target : (claim?.actor ?? null);
    if (subject === null || subject.span.end > phrase.span.start || !isName(scene, subject)) continue;
    if (subject.head.start !== other?.head.start) found = subject;
  }
  return found;
}

function isName(scene: Scene, { head }: Phrase): boolean {
  return scene.tokens[tokenIndex(scene, head.start)]?.tag === "PROPN";
}

/** "Berg: I respect Lind": who speaks stands before the colon. */
function announced(scene: Scene): Phrase | null {
  const chunk = chunkFrom(scene, 0);
  return chunk !== null && scene.tokens[chunk.last + 1]?.norm === ":" ? phraseIn(scene, chunk) : null;
}
