/** Causes that one clause tells: "quit over money", "a gas leak caused the blast". */
import {
  causeNouns,
  causings,
  causingTies,
  dyings,
  manners,
  mishaps,
  nounEffects,
  stretchesOfTime,
  unknowns,
} from "../../lexicon/causes.ts";
import { hazardOf, vagueCauses } from "../../lexicon/hazards.ts";
import { incidentOf } from "../../lexicon/incidents.ts";
import type { Claim, Phrase, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import {
  actOf,
  causeOf,
  effectOf,
  harm,
  isMishap,
  isNounEffect,
  isReasoned,
  phraseIn,
  tokensIn,
  type Cause,
} from "./cause.ts";

/** Causes by the verb of a clause and by what hangs on it. */
export function clauseCauses(tokens: readonly Token[], claim: Claim): Cause[] {
  return [...byObliques(tokens, claim), ...byVerb(tokens, claim), ...byTie(tokens, claim), ...byManner(tokens, claim)];
}

/** "quit over money", "was fined for speeding", "died of heart failure". */
function byObliques(tokens: readonly Token[], claim: Claim): Cause[] {
  return claim.obliques.flatMap(({ preposition, phrase }) => {
    const act = actOf(claim, tokens);
    const isReason =
      ((preposition === "over" || preposition === "for") && isReasoned(act)) ||
      ((preposition === "of" || preposition === "from") && dyings.has(claim.verb)) ||
      (preposition === "to" && claim.verb === "succumb") ||
      (preposition === "in" && mishaps.has(claim.verb) && nounEffects.has(phrase.lemma)) ||
      ((preposition === "in" || preposition === "during") && quarrels.has(phrase.lemma) && isHarm(claim));
    if (!isReason || isTimeOrMoney(tokens, phrase)) return [];
    const first = tokenFrom(tokens, phrase.span.start);
    const opener = tokens[first - 1];
    const effect = effectOf(claim, tokens);
    if (opener === undefined || opener.norm !== preposition || effect === null) return [];
    return [causeOf(claim, effect, "reason", opener, wordsOf(tokens, phrase))];
  });
}

/** What people come to harm in, told with what it is over: "shot in a row over money". */
const quarrels: ReadonlySet<string> = new Set(["argument", "brawl", "dispute", "feud", "fight", "quarrel", "row"]);

function isHarm({ verb }: Claim): boolean {
  return mishaps.has(verb) || manners.has(verb) || verb === "attack" || verb === "beat" || verb === "murder";
}

/** The words of a cause; of one that names none by its head, "a row about expenses", with what stands behind. */
function wordsOf(tokens: readonly Token[], phrase: Phrase): Token[] {
  const own = phraseIn(tokens, phrase);
  const rest = tokens.slice(tokenFrom(tokens, phrase.head.end));
  if (!vagueCauses.has(phrase.lemma) || !openers.has(rest[0]?.norm ?? "")) return own;
  const end = rest.findIndex(({ tag }) => tag === "PUNCT" || tag === "AUX" || tag === "VERB" || tag === "SCONJ");
  return [...own, ...rest.slice(0, end < 0 ? rest.length : end)];
}

const openers: ReadonlySet<string> = new Set(["about", "from", "of", "over", "with"]);

/** "over three years", "for a week", "over $3m": how long and how much. */
function isTimeOrMoney(tokens: readonly Token[], phrase: Phrase): boolean {
  return tokensIn(tokens, phrase.span).some(
    ({ tag, lemma }) => tag === "NUM" || tag === "SYM" || stretchesOfTime.has(lemma) || tag === "PROPN",
  );
}

/** "a gas leak caused the blast", "the crash was blamed on fog", "blamed fog for the crash". */
function byVerb(tokens: readonly Token[], claim: Claim): Cause[] {
  const { actor, target, verb } = claim;
  if (claim.polarity === "negated") return [];
  const causing = `${verb} ${tokens[tokenFrom(tokens, claim.predicate.end)]?.norm ?? ""}`;
  const isCausing = causings.has(verb) || causings.has(causing);
  if (isCausing && actor !== null && target !== null && isNounEffect(target.lemma)) {
    const behind = tokensIn(tokens, { start: actor.span.start, end: claim.predicate.start });
    const words = claim.passive || behind.length === 0 ? phraseIn(tokens, actor) : behind;
    return [causeOf(claim, { lemma: target.lemma, participant: null }, "reason", null, words)];
  }
  const named = (preposition: string): Phrase | null =>
    claim.obliques.find((oblique) => oblique.preposition === preposition)?.phrase ?? null;
  const told = (effect: Phrase | null, cause: Phrase | null): Cause[] =>
    effect !== null && cause !== null && isNounEffect(effect.lemma)
      ? [causeOf(claim, { lemma: effect.lemma, participant: null }, "reason", null, phraseIn(tokens, cause))]
      : [];
  if (verb === "blame") return [...told(target, named("on")), ...told(named("for"), target)];
  if (verb === "attribute") return told(target, named("to"));
  // "Cancer killed her": she died of it.
  if (killings.has(verb) && actor !== null && target !== null && phraseIn(tokens, actor).some(isHazard))
    return [causeOf(claim, { lemma: "die", participant: target }, "reason", null, phraseIn(tokens, actor))];
  if (isMishap(actOf(claim, tokens)) && claim.passive && actor !== null && target !== null) {
    const by = tokens[tokenFrom(tokens, actor.span.start) - 1];
    const opener = by?.norm === "by" ? by : null;
    return [
      causeOf(claim, { lemma: actOf(claim, tokens), participant: target }, "reason", opener, phraseIn(tokens, actor)),
    ];
  }
  return [];
}

const killings: ReadonlySet<string> = new Set(["claim", "kill"]);

function isHazard({ lemma, tag }: Token): boolean {
  return tag === "NOUN" && hazardOf(lemma) !== null;
}

/** "the leak led to the blast", "the crash resulted from fog", "the cause of the fire was a cigarette". */
function byTie(tokens: readonly Token[], claim: Claim): Cause[] {
  const { actor, complement, obliques, polarity, verb } = claim;
  if (actor === null || polarity === "negated") return [];
  const told = (effect: string, cause: Phrase): Cause[] => [
    causeOf(claim, { lemma: effect, participant: null }, "reason", null, phraseIn(tokens, cause)),
  ];
  if (causeNouns.has(actor.lemma) && verb === "be" && complement !== null && !unknowns.has(complement.lemma)) {
    const of = tokensIn(tokens, { start: actor.head.end, end: claim.predicate.start });
    const effect = of.find(({ lemma }) => isNounEffect(lemma));
    const isThing = tokens[tokenFrom(tokens, complement.head.start)]?.tag === "NOUN";
    return effect !== undefined && isThing ? told(effect.lemma, complement) : [];
  }
  if (
    verb === "follow" &&
    claim.target !== null &&
    isNounEffect(actor.lemma) &&
    incidentOf(claim.target.lemma) !== null
  ) {
    const words = phraseIn(tokens, claim.target);
    return [causeOf(claim, { lemma: actor.lemma, participant: null }, "occasion", null, words)];
  }
  const tie = causingTies.get(verb);
  return obliques.flatMap(({ phrase, preposition }) => {
    if (tie?.effect.includes(preposition) && isNounEffect(phrase.lemma)) return told(phrase.lemma, actor);
    return tie?.cause.includes(preposition) && isNounEffect(actor.lemma) ? told(actor.lemma, phrase) : [];
  });
}

/** "was shot", "was stabbed": how someone came to harm. */
function byManner(tokens: readonly Token[], claim: Claim): Cause[] {
  if (!manners.has(claim.verb) || claim.polarity === "negated") return [];
  const victim = claim.target ?? (claim.passive || claim.verb === "drown" ? claim.actor : null);
  if (victim === null) return [];
  const words = tokensIn(tokens, claim.predicate).filter(({ lemma }) => lemma === claim.verb);
  if (words.length === 0) return [];
  const told = causeOf(claim, { lemma: harm, participant: victim }, "reason", null, words);
  // Who drowned died of it: another thing than an overdose.
  return claim.verb === "drown" ? [told, { ...told, effect: { lemma: "die", participant: victim } }] : [told];
}
