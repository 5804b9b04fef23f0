/** Clauses whose noun or adjective tells the stance: "is critical of the plan", "voiced support for the plan". */
import { oppositionAdjectives, supportAdjectives } from "../../lexicon/stance-adjectives.ts";
import { actNouns, oppositionNouns, receivingVerbs, supportNouns } from "../../lexicon/stance-nouns.ts";
import { givingVerbs, handingVerbs, linkingVerbs, losingVerbs } from "../../lexicon/stance-words.ts";
import type { Claim, Phrase } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { ownerOf } from "./holders.ts";
import { behind, chunkFrom, phraseIn, tokenIndex, type Scene } from "./scene.ts";
import type { Told } from "./told.ts";

/** "is critical of the plan", "was grateful to the mayor", "is against the plan". */
export function byAdjective(claim: Claim, scene: Scene): Told | null {
  if (claim.passive) return byParticiple(claim, scene);
  if (!linkingVerbs.has(claim.verb)) return null;
  const word = claim.complement?.lemma ?? "";
  for (const [table, attitude] of [
    [supportAdjectives, "supports"],
    [oppositionAdjectives, "opposes"],
  ] as const) {
    const prepositions = table.get(word);
    const found = claim.obliques.find(({ preposition }) => prepositions?.has(preposition) === true);
    if (found !== undefined) return { attitude, target: found.phrase, span: cover(claim.predicate, found.phrase.span) };
    if (prepositions !== undefined && claim.complement !== null) {
      const behind = phraseBehind(scene, claim.complement.span.end, prepositions);
      if (behind !== null) return { attitude, target: behind, span: cover(claim.predicate, behind.span) };
    }
  }
  const against = claim.obliques[0];
  if (claim.complement === null || claim.complement.head.start === against?.phrase.head.start) {
    if (against?.preposition === "in") return bySide(claim, against.phrase, scene);
    if (against?.preposition === "against")
      return { attitude: "opposes", target: against.phrase, span: cover(claim.predicate, against.phrase.span) };
    if (against?.preposition === "behind" && claim.verb === "be")
      return { attitude: "supports", target: against.phrase, span: cover(claim.predicate, against.phrase.span) };
  }
  return null;
}

/** "was opposed to the plan": the participle of a passive without an agent is an adjective. */
function byParticiple(claim: Claim, scene: Scene): Told | null {
  if (claim.actor !== null || claim.target === null) return null;
  const word = scene.tokens[tokenIndex(scene, claim.predicate.end) - 1]?.norm ?? "";
  const forIt = supportAdjectives.get(word);
  const prepositions = forIt ?? oppositionAdjectives.get(word);
  const found = claim.obliques.find(({ preposition }) => prepositions?.has(preposition) === true);
  if (found === undefined) return null;
  const span = cover(claim.predicate, found.phrase.span);
  return { attitude: forIt === undefined ? "opposes" : "supports", holder: claim.target, target: found.phrase, span };
}

/** "is in favor of the plan", "stood in opposition to the plan". */
function bySide(claim: Claim, side: Phrase, scene: Scene): Told | null {
  const attitude = sidesFor.has(side.lemma) ? "supports" : side.lemma === "opposition" ? "opposes" : null;
  const target = attitude === null ? null : phraseBehind(scene, side.span.end, sidePrepositions);
  return attitude === null || target === null ? null : { attitude, target, span: cover(claim.predicate, side.span) };
}

const sidePrepositions = new Set(["of", "to"]);

const sidesFor = new Set(["defense", "favor", "favour", "support"]);

/** "voiced support for the plan", "lost confidence in the mayor", "filed a lawsuit against the port". */
export function byNoun(claim: Claim, scene: Scene): Told | null {
  const noun = claim.target;
  const second = noun === null ? null : phraseAt(scene, noun.span.end);
  if (noun !== null && second !== null && !claim.passive && handingVerbs.has(claim.verb)) {
    // "gave the mayor her support": the target stands before what is given.
    const attitude = supportNouns.has(second.lemma) ? "supports" : null;
    if (attitude !== null) return { attitude, target: noun, span: cover(claim.predicate, second.span) };
  }
  const given = givingVerbs.has(claim.verb);
  // "showed little respect for the mayor" is to show none.
  const lost =
    losingVerbs.has(claim.verb) ||
    (noun !== null && scene.tokens[tokenIndex(scene, noun.span.start)]?.norm === "little");
  if (noun === null || claim.passive || (!given && !lost)) return null;
  for (const [table, kind] of [
    [supportNouns, "supports"],
    [oppositionNouns, "opposes"],
  ] as const) {
    const prepositions = table.get(noun.lemma);
    // "won the backing of Norway" is Norway's support.
    if (prepositions === undefined || isReceived(claim, noun, scene)) continue;
    const target =
      claim.obliques.find(({ preposition }) => prepositions.has(preposition))?.phrase ??
      phraseBehind(scene, noun.span.end, prepositions);
    if (target === null) continue;
    if (lost && kind === "opposes") return null;
    const basis = actNouns.has(noun.lemma) ? "act" : "stated";
    return { attitude: lost ? "opposes" : kind, target, span: cover(claim.predicate, noun.span), basis };
  }
  return null;
}

/** "took the mayor's side", "took the side of the mayor". */
export function byTakenSide(claim: Claim, scene: Scene): Told | null {
  const side = claim.target;
  if (claim.verb !== "take" || claim.passive || side?.lemma !== "side") return null;
  const first = tokenIndex(scene, side.span.start);
  const target =
    ownerOf(scene, first, tokenIndex(scene, side.head.start)) ?? phraseBehind(scene, side.span.end, sideOf);
  return target === null ? null : { attitude: "supports", target, span: cover(claim.predicate, side.span) };
}

const sideOf: ReadonlySet<string> = new Set(["of"]);

function isReceived({ verb }: Claim, noun: Phrase, scene: Scene): boolean {
  return receivingVerbs.has(verb) && scene.tokens[tokenIndex(scene, noun.span.end)]?.norm === "of";
}

function phraseAt(scene: Scene, offset: number): Phrase | null {
  const chunk = chunkFrom(scene, tokenIndex(scene, offset));
  return chunk === null ? null : phraseIn(scene, chunk);
}

function phraseBehind(scene: Scene, offset: number, prepositions: ReadonlySet<string>): Phrase | null {
  const chunk = behind(scene, tokenIndex(scene, offset), prepositions);
  return chunk === null ? null : phraseIn(scene, chunk);
}
