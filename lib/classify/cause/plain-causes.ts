/**
 * Causes told as plain statements, of which the story itself is the effect: "Police suspect arson", "The boat struck a rock",
 * "The brakes failed", "Faulty wiring was to blame".
 */
import { causeNouns, nounEffects } from "../../lexicon/causes.ts";
import { failings, hazardOf, obstacles } from "../../lexicon/hazards.ts";
import { incidentOf } from "../../lexicon/incidents.ts";
import type { Claim, Phrase, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { cover } from "../../text/span.ts";
import { actOf, causeOf, mostWords, phraseIn, theIncident, tokensIn, type Cause, type Effect } from "./cause.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Verbs of those who look into an accident, behind which what they take for its cause is told. */
const believing: ReadonlySet<string> = new Set(["believe", "fear", "suspect", "think"]);

/** "Police think a bomb was planted", "Doctors suspect the food was contaminated". */
export function believedCauses(tokens: readonly Token[], claims: readonly Claim[]): Cause[] {
  const belief = claims.find(({ polarity, verb }) => believing.has(verb) && polarity === "affirmed");
  if (belief === undefined) return [];
  return flatMap(claims, (claim): Cause[] => {
    if (claim.attribution === null || claim.predicate.start <= belief.predicate.end || claim.polarity === "negated")
      return [];
    const words = tokensIn(tokens, claim.span);
    const tells = words.some(({ lemma, norm }) => hazardOf(lemma) !== null || hazardOf(norm) !== null);
    return tells && words.length <= mostWords
      ? [{ ...causeOf(claim, ofStory, "reason", null, words), hedged: true }]
      : [];
  });
}

/** Plain causes of one clause. */
export function plainCauses(tokens: readonly Token[], claim: Claim): Cause[] {
  if (claim.polarity === "negated" || claim.certainty === "denied" || claim.certainty === "conditional") return [];
  return [
    ...named(tokens, claim),
    ...doneBy(tokens, claim),
    ...suspected(tokens, claim),
    ...befallen(tokens, claim),
    ...made(tokens, claim),
  ];
}

/** "Fog was to blame", "Fog was the likely cause of the crash", "A drone was behind the blackout". */
function named(tokens: readonly Token[], claim: Claim): Cause[] {
  const { actor, complement, obliques, predicate, target, verb } = claim;
  if (actor === null) return [];
  const cause = (effect: Effect): Cause => causeOf(claim, effect, "reason", null, phraseIn(tokens, actor));
  const isBlamed = verb === "blame" && target === null && !claim.passive;
  if (isBlamed && tokensIn(tokens, predicate).some(({ norm }) => norm === "to")) return [cause(ofStory)];
  if (verb !== "be") return [];
  if (complement !== null && blamed.has(complement.lemma)) {
    // "That was the reason he gave": only what can be one.
    const behind = tokens.slice(
      tokenFrom(tokens, complement.head.end),
      tokenFrom(tokens, complement.head.end) + farthest,
    );
    const effect = behind.find(({ lemma }) => nounEffects.has(lemma) || incidentOf(lemma) !== null);
    if (effect !== undefined) return [cause({ lemma: effect.lemma, participant: null })];
    return hazardsIn(tokens, actor) ? [cause(ofStory)] : [];
  }
  if (complement !== null && outcomes.has(complement.lemma)) {
    const of = obliques.find(({ preposition }) => preposition === "of");
    const words = of === undefined ? wordsBehind(tokens, complement) : phraseIn(tokens, of.phrase);
    const isEffect = nounEffects.has(actor.lemma) || incidentOf(actor.lemma) !== null;
    const effect = isEffect ? { lemma: actor.lemma, participant: null } : ofStory;
    return isEffect || words.some(({ lemma }) => hazardOf(lemma) !== null)
      ? [causeOf(claim, effect, "reason", null, words)]
      : [];
  }
  return obliques.some(({ preposition }) => preposition === "behind") && hazardsIn(tokens, actor)
    ? [cause(ofStory)]
    : [];
}

const ofStory: Effect = { lemma: theIncident, participant: null };
const blamed: ReadonlySet<string> = new Set([...causeNouns, "culprit", "trigger"]);
const outcomes: ReadonlySet<string> = new Set(["consequence", "result"]);

/** Words behind "the cause of" in which its effect is named: "the sudden collapse". */
const farthest = 6;

/** The words behind "the result of", up to the next mark. */
function wordsBehind(tokens: readonly Token[], { head }: Phrase): Token[] {
  const from = tokenFrom(tokens, head.end);
  if (tokens[from]?.norm !== "of") return [];
  const end = tokens.findIndex(
    ({ norm, tag }, at) => at > from + 1 && (tag === "PUNCT" || tag === "ADP" || norm === "that"),
  );
  return tokens.slice(from + 1, end < 0 ? tokens.length : end);
}

function hazardsIn(tokens: readonly Token[], phrase: Phrase): boolean {
  return phraseIn(tokens, phrase).some(({ lemma, norm }) => hazardOf(lemma) !== null || hazardOf(norm) !== null);
}

const suspecting: ReadonlySet<string> = new Set(["blame", "consider", "fear", "investigate", "suspect"]);

/** "Police suspect arson", "Arson is suspected". */
function suspected(tokens: readonly Token[], claim: Claim): Cause[] {
  const { obliques, target, verb } = claim;
  if (!suspecting.has(verb) || target === null || !hazardsIn(tokens, target)) return [];
  if (verb === "blame" && obliques.some(({ preposition }) => preposition === "for")) return [];
  return [{ ...causeOf(claim, ofStory, "reason", null, phraseIn(tokens, target)), hedged: true }];
}

/** "struck a submerged rock", "the engine failed", "fell asleep", "was travelling too fast". */
function befallen(tokens: readonly Token[], claim: Claim): Cause[] {
  const { actor, verb } = claim;
  const told = (words: readonly Token[]): Cause[] => [causeOf(claim, ofStory, "occasion", null, words)];
  const predicate = tokensIn(tokens, claim.predicate).filter(({ tag }) => tag !== "AUX");
  const from = tokenFrom(tokens, claim.predicate.end);
  const hit = tokens.slice(from, from + nearObstacle).findIndex(({ lemma }) => obstacles.has(lemma));
  if (hitting.has(verb) && hit >= 0) {
    return told([...predicate, ...tokens.slice(from, from + hit + 1)]);
  }
  if (actor !== null && failings.has(verb) && hazardsIn(tokens, actor))
    return told([...phraseIn(tokens, actor), ...predicate]);
  const behind = tokens.slice(from, from + 2).filter(({ norm }) => states.has(norm) || norm === "too");
  return moving.has(verb) && behind.some(({ norm }) => states.has(norm)) ? told([...predicate, ...behind]) : [];
}

/** Words behind "struck" in which what was struck is named: "a large submerged rock". */
const nearObstacle = 4;

/** "A signalman made a mistake", "Lightning had struck the roof", "A bomb went off". */
function doneBy(tokens: readonly Token[], claim: Claim): Cause[] {
  const { actor, target, verb } = claim;
  const words = tokensIn(tokens, claim.predicate).filter(({ tag }) => tag !== "AUX");
  if (target !== null && verb === "make" && hazardOf(target.lemma) === "human") {
    return [causeOf(claim, ofStory, "occasion", null, [...words, ...phraseIn(tokens, target)])];
  }
  const kind = actor === null ? null : hazardOf(actor.lemma);
  const act = actOf(claim, tokens);
  if (actor === null || kind === null || !sudden.has(kind) || !outbursts.has(act) || claim.passive) return [];
  const rest = target === null ? [] : phraseIn(tokens, target);
  return [causeOf(claim, ofStory, "occasion", null, [...phraseIn(tokens, actor), ...words, ...rest])];
}

const sudden: ReadonlySet<string> = new Set(["attack", "gas", "lightning"]);
const outbursts: ReadonlySet<string> = new Set(["detonate", "explode", "go off", "hit", "leak"]);

const hitting: ReadonlySet<string> = new Set(["hit", "ram", "strike"]);
const moving: ReadonlySet<string> = new Set(["be", "drive", "fall", "go", "move", "run", "travel"]);
const states: ReadonlySet<string> = new Set(["asleep", "drunk", "fast", "overcrowded", "overloaded"]);

/** "Strong winds had overturned the boat", "An overloaded lorry brought down the bridge": who makes it happen is the cause. */
function made(tokens: readonly Token[], claim: Claim): Cause[] {
  const { actor, target } = claim;
  const act = actOf(claim, tokens);
  const kind = incidentOf(act);
  if (kind === null || !makings.has(act) || actor === null || target === null || !hazardsIn(tokens, actor)) return [];
  const words = phraseIn(tokens, actor);
  const cause = causeOf(claim, { lemma: act, participant: target }, "reason", null, words);
  return [claim.passive ? cause : { ...cause, words }];
}

const makings: ReadonlySet<string> = new Set(["bring down", "capsize", "collapse", "derail", "overturn", "sink"]);

/** Kinds of hazard that stand before an incident as what it came of: "a gas explosion", "a bomb blast". */
const inherent: ReadonlySet<string> = new Set(["arson", "attack", "flame", "gas"]);

/** "a gas explosion": the gas. */
export function inherentCauses(tokens: readonly Token[], sentence: number): Cause[] {
  return flatMap(tokens, (token, at): Cause[] => {
    const noun = tokens[at + 1];
    const kind = noun?.tag === "NOUN" ? incidentOf(noun.lemma) : null;
    if (noun === undefined || (kind !== "explosion" && kind !== "fire") || !inherent.has(hazardOf(token.lemma) ?? ""))
      return [];
    const span = cover(token.span, noun.span);
    const effect = { lemma: noun.lemma, participant: null };
    return [{ sentence, effect, tie: "reason", span, words: [token], hedged: false }];
  });
}
