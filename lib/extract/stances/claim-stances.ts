/** Stances that clauses tell: "The envoys did not back the plan", "Chile and Peru thanked the mayor". */
import type { Attitude, Claim, Phrase, Stance } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { chunkFrom, chunkUpTo, phraseIn, tokenIndex, type Scene } from "./scene.ts";
import { isLeftOpen } from "./sides.ts";
import { toldBy } from "./stance-patterns.ts";
import { whole } from "./targets.ts";

/** One stance for each member of "Chile and Peru thanked the mayor and the port". */
export function claimStances(claim: Claim, scene: Scene): Stance[] {
  // What may be or is asked is no stance taken; what someone would do is.
  if (claim.certainty === "conditional") return [];
  if (claim.certainty === "possible" && !isWilling(claim, scene)) return [];
  const neutral = neutralStance(claim, scene);
  if (neutral !== null) return [neutral];
  const told = toldBy(claim, scene);
  if (told === null || isLeftOpen(scene, claim)) return [];
  const negated = claim.polarity === "negated";
  // To refuse praise is to withhold it; not to attack tells nothing.
  if (negated && told.attitude === "opposes") return [];
  const attitude: Attitude = negated ? "opposes" : told.attitude;
  const targets = told.target === null ? [] : [told.target, ...joined(scene, told.target, claim.passive)];
  const lead = told.holder ?? claim.actor;
  if (lead === null) return [];
  const holders = [
    lead,
    ...joined(scene, lead, told.holder === undefined && !claim.passive),
    ...joinedBefore(scene, lead),
  ];
  return holders.flatMap((holder) =>
    targets
      .filter((target) => target.head.start !== holder.head.start)
      .map((target): Stance => {
        const aim = whole(scene, target, claim.verb);
        const reach = cover(told.span, aim.span);
        const span = reach.end - reach.start > longestEvidence ? told.span : reach;
        const { sentence, attribution } = claim;
        return {
          sentence,
          span,
          holder: whole(scene, holder),
          target: aim,
          attitude,
          basis: told.basis ?? "stated",
          attribution,
        };
      }),
  );
}

/** "would back the plan", "was quick to attack", outside a question. */
function isWilling({ predicate }: Claim, scene: Scene): boolean {
  const { tokens } = scene;
  if (tokens.at(-1)?.norm === "?" || tokens.at(-2)?.norm === "?") return false;
  for (let at = tokenIndex(scene, predicate.start); (tokens[at]?.span.end ?? Infinity) <= predicate.end; at += 1)
    if (willing.has(tokens[at]?.norm ?? "")) return true;
  return false;
}

const willing = new Set([
  "'d",
  "determined",
  "eager",
  "glad",
  "happy",
  "hesitant",
  "keen",
  "likely",
  "loath",
  "poised",
  "prepared",
  "proud",
  "quick",
  "ready",
  "reluctant",
  "set",
  "unwilling",
  "willing",
  "would",
]);

/** Members of a list of names: "Chile, Peru, Bolivia and Brazil". */
const mostJoined = 6;

/** Phrases joined to one by "and": "Chile | and Peru". */
function joined(scene: Scene, given: Phrase, beforeVerb: boolean): Phrase[] {
  const { tokens } = scene;
  const found: Phrase[] = [];
  let at = tokenIndex(scene, given.span.end);
  let ended = false;
  while (!ended && found.length < mostJoined) {
    const comma = tokens[at]?.norm === ",";
    if (comma) at += 1;
    ended = tokens[at]?.norm === "and";
    if (ended) at += 1;
    const chunk = comma || ended ? chunkFrom(scene, at) : null;
    if (chunk === null) return [];
    found.push(phraseIn(scene, chunk));
    at = chunk.last + 1;
  }
  if (!ended) return [];
  const next = tokens[at]?.tag;
  // "thanked the mayor and the crowd cheered": before a verb the phrase behind "and" begins a clause.
  return !beforeVerb && (next === "VERB" || next === "AUX") ? [] : found;
}

/** "Berg and some of the officers attacked": the subject before "and". */
function joinedBefore(scene: Scene, given: Phrase): Phrase[] {
  const at = tokenIndex(scene, given.span.start) - 1;
  const chunk = scene.tokens[at]?.norm === "and" ? chunkUpTo(scene, at - 1) : null;
  if (chunk === null) return [];
  const before = scene.tokens[chunk.first - 1];
  const opens = before === undefined || before.norm === "," || before.tag === "PUNCT" || before.tag === "SCONJ";
  return opens && scene.tokens[chunk.head]?.tag === "PROPN" ? [phraseIn(scene, chunk)] : [];
}

/** Characters of a stance's evidence: "dismissed the proposal of the three mediators" and not the half sentence. */
const longestEvidence = 160;

/** "takes no side", "remained neutral", "has an open mind". */
function neutralStance(claim: Claim, scene: Scene): Stance | null {
  if (claim.actor === null) return null;
  const took = claim.verb === "take" && claim.target?.lemma === "side" && claim.polarity === "negated";
  const stayed =
    (claim.verb === "remain" || claim.verb === "stay" || claim.verb === "be") &&
    (claim.complement?.lemma === "neutral" || claim.complement?.lemma === "impartial") &&
    claim.polarity === "affirmed";
  if (!took && !stayed) return null;
  const words = claim.target ?? claim.complement;
  const span = words === null ? claim.predicate : cover(claim.predicate, words.span);
  return {
    sentence: claim.sentence,
    span,
    holder: whole(scene, claim.actor),
    target: null,
    attitude: "neutral",
    basis: "stated",
    attribution: claim.attribution,
  };
}
