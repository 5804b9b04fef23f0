/** The claims of a sentence that may tell a stance, with those that no clause was made for. */
import { oppositionVerbs, stancePrepositions, supportVerbs } from "../../lexicon/stance-words.ts";
import type { Claim, Oblique, Phrase, Span } from "../../model.ts";
import { tokenSpan } from "../../text/span.ts";
import { firstFrom } from "../../text/search.ts";
import { carryingVerbs, gerunds, pastForms, tellingVerbs } from "./stance-lemmas.ts";
import { doing } from "./holders.ts";
import { chunkFrom, chunkHolding, chunkUpTo, claimOf, phraseIn, tokenIndex, verbOf, type Scene } from "./scene.ts";

/** Obliques read behind a verb without a clause of its own. */
const mostObliques = 2;

/** Claims of a sentence, with one by words for each verb of support or opposition that has none: "quick to attack Berg". */
export function stanceClaims(scene: Scene, cues: readonly number[]): Claim[] {
  const { claims } = scene;
  const found: Claim[] = [];
  for (const claim of claims)
    if (tellingVerbs.has(claim.verb) || (carryingVerbs.has(claim.verb) && holdsCue(scene, cues, claim.span)))
      found.push(completed(scene, claim));
  for (const at of cues) {
    const lemma = claimOf(scene, at) === null ? verbAt(scene, at) : null;
    if (lemma !== null) found.push(...byWords(scene, at, lemma));
  }
  return found;
}

function holdsCue({ tokens }: Scene, cues: readonly number[], { start, end }: Span): boolean {
  const startOf = (index: number): number => tokens[cues[index] ?? -1]?.span.start ?? Infinity;
  return startOf(firstFrom(cues.length, startOf, start)) < end;
}

const transitive = (lemma: string): boolean => supportVerbs.has(lemma) || oppositionVerbs.has(lemma);

/** Lemma of the verb of support or opposition that a token is, in spite of a tagger that took it for a noun; else `null`. */
function verbAt({ tokens }: Scene, at: number): string | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { tag, lemma, norm } = token;
  if (tag === "VERB")
    return (transitive(lemma) || stancePrepositions.has(lemma)) && tokens[at + 1]?.lemma !== "be" ? lemma : null;
  if (tag !== "NOUN" && tag !== "ADJ") return null;
  const next = tokens[at + 1];
  if (next === undefined || !(next.tag === "PROPN" || next.tag === "DET" || next.tag === "PRON")) return null;
  let before = at - 1;
  while (tokens[before]?.tag === "ADV" || loneAdverbs.has(tokens[before]?.norm ?? "")) before -= 1;
  const opener = tokens[before];
  // "Berg, mocking Lind, left"
  const gerund = gerunds.get(norm);
  if (gerund !== undefined)
    return opener === undefined || opener.norm === "," || opener.tag === "CCONJ" ? gerund : null;
  if (norm.endsWith("ed")) {
    const base = pastForms.get(norm);
    return base !== undefined && (opener?.lemma === "have" || opener?.tag === "PROPN" || opener?.norm === ",")
      ? base
      : null;
  }
  // "Chile and Peru support the plan", "candidates praise the mayor"
  const subject = opener?.tag === "PROPN" || (opener?.tag === "NOUN" && opener.norm.endsWith("s"));
  return subject && tag === "NOUN" && transitive(lemma) ? lemma : null;
}

/** Words that the tagger takes for adjectives between an auxiliary and its verb: "has long accused". */
const loneAdverbs = new Set(["long"]);

/** A claim with the actor whose stance it tells, and the object that stands right behind its verb. */
function completed(scene: Scene, claim: Claim): Claim {
  const verb = verbOf(scene, claim);
  const { holder, negated } = doing(scene, verb);
  const object = claim.target ?? (claim.passive ? null : objectOf(scene, verb));
  return {
    ...claim,
    actor: holder,
    target: object,
    polarity: negated ? "negated" : "affirmed",
    certainty: claim.certainty === "denied" ? "asserted" : claim.certainty,
  };
}

function objectOf(scene: Scene, verb: number): Phrase | null {
  const { tokens } = scene;
  let at = verb + 1;
  while (tokens[at]?.tag === "ADV") at += 1;
  if (tokens[at]?.norm === "both" && chunkFrom(scene, at) === null) at += 1;
  // "praised and thanked the mayor": the object of both.
  if (tokens[at]?.tag === "CCONJ" && tokens[at + 1]?.tag === "VERB") at += 2;
  const chunk = chunkHolding(scene, at);
  return chunk === null ? null : phraseIn(scene, { ...chunk, first: at });
}

/** The claim of a verb that no clause was made for: its doer and object by the words round it. */
function byWords(scene: Scene, verb: number, lemma: string): Claim[] {
  const { tokens, sentence } = scene;
  const predicate = tokens[verb]?.span;
  if (predicate === undefined) return [];
  const base = {
    sentence,
    predicate,
    verb: lemma,
    complement: null,
    finite: false,
    certainty: "asserted" as const,
    attribution: null,
  };
  const object = objectOf(scene, verb);
  // A passive has its clause or tells no one's stance: "eager to be praised".
  if (tokens[verb - 1]?.lemma === "be") return [];
  if (object === null && chunkUpTo(scene, verb - 1) !== null && /(?:ed|en|n)$/.test(tokens[verb]?.norm ?? ""))
    return [];
  const { holder, negated } = doing(scene, verb);
  const obliques: Oblique[] = [];
  let at = object === null ? verb + 1 : tokenIndex(scene, object.span.end);
  for (let links = 0; links < mostObliques; links += 1) {
    while (tokens[at]?.tag === "ADV") at += 1;
    const chunk = tokens[at]?.tag === "ADP" || tokens[at]?.norm === "to" ? chunkFrom(scene, at + 1) : null;
    if (chunk === null) break;
    obliques.push({ preposition: tokens[at]?.norm ?? "", phrase: phraseIn(scene, chunk) });
    at = chunk.last + 1;
  }
  const span = tokenSpan(tokens, verb, Math.max(verb, at - 1));
  const polarity = negated ? "negated" : "affirmed";
  return [{ ...base, polarity, span, actor: holder, target: object, obliques, passive: false }];
}
