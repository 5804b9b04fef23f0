/** Clauses whose verb tells the stance: "backed the plan", "lashed out at the mayor", "called the mayor a liar". */
import { amends, blamingWords, praisingWords } from "../../lexicon/judgement-words.ts";
import { implicitNegatives } from "../../lexicon/negation.ts";
import {
  angeringVerbs,
  cooperationVerbs,
  demandVerbs,
  namingVerbs,
  oppositionActs,
  oppositionVerbs,
  particleStances,
  pleasingVerbs,
  stancePrepositions,
  strikingVerbs,
  supportActs,
  supportVerbs,
} from "../../lexicon/stance-words.ts";
import type { Claim, Phrase, Span } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { chunkFrom, isSomeone, phraseIn, tokenIndex, type Scene } from "./scene.ts";
import { isDisputed, isWarning } from "./sides.ts";
import type { Told } from "./told.ts";

/** "backed the plan", "the plan was backed by". */
export function byVerb(claim: Claim, scene: Scene): Told | null {
  if (claim.target === null || claim.actor === null) return null;
  const verb = claim.verb;
  const stated = supportVerbs.has(verb) ? "supports" : oppositionVerbs.has(verb) ? "opposes" : null;
  const attitude = stated ?? (supportActs.has(verb) ? "supports" : oppositionActs.has(verb) ? "opposes" : null);
  if (attitude === null) return null;
  // "The blast killed a guard": a blast stands for nothing.
  if (stated === null && !(isSomeone(scene, claim.actor) && isSomeone(scene, claim.target))) return null;
  // "blamed the leak on the port": the one blamed stands behind the preposition.
  const blamed = claim.verb === "blame" ? claim.obliques.find(({ preposition }) => preposition === "on") : undefined;
  const near = blamed !== undefined && claim.target.span.end + blameGap >= blamed.phrase.span.start;
  const target = near ? blamed.phrase : claim.target;
  // "attacked the boy" quarrels with him; "blamed fog", "attacked a bus" take no side.
  if (stated !== null && strikingVerbs.has(verb) && !isDisputed(scene, target)) return null;
  if (isWarning(scene, claim, target)) return null;
  return {
    attitude,
    target,
    span: claim.predicate,
    basis: stated === null ? "act" : "stated",
  };
}

/** Characters from the end of what is blamed to whom it is blamed on: "blamed the leak | on the port", with an article. */
const blameGap = 12;

/** "agreed with the plan", "lashed out at the mayor". */
export function byPreposition(claim: Claim, scene: Scene): Told | null {
  const prepositions = stancePrepositions.get(claim.verb);
  if (prepositions === undefined || claim.passive) return null;
  const striking = strikingVerbs.has(claim.verb);
  // "hit the wall at the port": what is hit stands before the place.
  // "stood trial for murder", "ran a campaign for the mayor": what is stood or run is no stance.
  if (claim.target !== null && (striking || standing.has(claim.verb))) return null;
  for (const { preposition, phrase } of claim.obliques) {
    const attitude = prepositions.get(preposition);
    if (attitude !== undefined && (!striking || isDisputed(scene, phrase)))
      return { attitude, target: phrase, span: upTo(claim.predicate, phrase) };
  }
  if (claim.target !== null) return null;
  // "hit back at the mayor": a particle stands between.
  let at = tokenIndex(scene, claim.predicate.end);
  for (let steps = 0; steps < mostParticles && particles.has(scene.tokens[at]?.norm ?? ""); steps += 1) at += 1;
  const attitude = prepositions.get(scene.tokens[at]?.norm ?? "");
  const chunk = attitude === undefined ? null : chunkFrom(scene, at + 1);
  if (attitude === undefined || chunk === null) return null;
  const target = phraseIn(scene, chunk);
  return striking && !isDisputed(scene, target) ? null : { attitude, target, span: upTo(claim.predicate, target) };
}

const particles = new Set([
  "again",
  "away",
  "back",
  "down",
  "forward",
  "off",
  "on",
  "openly",
  "out",
  "publicly",
  "repeatedly",
  "together",
  "up",
]);

/** Particles between a verb and its preposition: "came back out | against". */
const mostParticles = 2;

/** Verbs that tell a stance only where nothing is done by them. */
const standing: ReadonlySet<string> = new Set(["fall", "go", "lay", "look", "run", "stand", "strike", "turn", "win"]);

function upTo(predicate: Span, phrase: Phrase): Span {
  return cover(predicate, { start: phrase.span.start, end: phrase.span.start });
}

/** "called out the mayor", "cheered the team on". */
export function byParticle(claim: Claim, scene: Scene): Told | null {
  const at = tokenIndex(scene, claim.predicate.end);
  const near = particleStances.get(`${claim.verb} ${scene.tokens[at]?.norm ?? ""}`);
  if (near !== undefined) {
    const chunk = chunkFrom(scene, at + 1);
    if (chunk === null) return null;
    const target = phraseIn(scene, chunk);
    return { attitude: near, target: claim.passive ? claim.target : target, span: upTo(claim.predicate, target) };
  }
  if (claim.target === null || claim.passive) return null;
  const behindIt = scene.tokens[tokenIndex(scene, claim.target.span.end)];
  const far = particleStances.get(`${claim.verb} ${behindIt?.norm ?? ""}`);
  return far === undefined || behindIt?.tag === "SCONJ"
    ? null
    : { attitude: far, target: claim.target, span: cover(claim.predicate, claim.target.span) };
}

/** "refused to sign the treaty": the negation makes the opposition. */
export function byCooperation(claim: Claim, scene: Scene): Told | null {
  if (claim.polarity !== "negated" || !cooperationVerbs.has(claim.verb)) return null;
  const opener = scene.tokens[tokenIndex(scene, claim.predicate.start)];
  if (opener === undefined || !implicitNegatives.has(opener.lemma)) return null;
  const target = claim.target ?? claim.obliques.find(({ preposition }) => preposition === "with")?.phrase ?? null;
  return target === null ? null : { attitude: "supports", target, span: claim.predicate };
}

/** "The ruling angered the miners": the miners are against the ruling. */
export function byFeeling(claim: Claim): Told | null {
  const { verb, actor, target, predicate } = claim;
  if (actor === null || target === null) return null;
  const attitude = angeringVerbs.has(verb) ? "opposes" : pleasingVerbs.has(verb) ? "supports" : null;
  return attitude === null ? null : { attitude, holder: target, target: actor, span: predicate };
}

/** "urged the mayor to resign", "called for the mayor to be tried", "held the mayor responsible". */
export function byDemand(claim: Claim, scene: Scene): Told | null {
  const { tokens } = scene;
  if (claim.passive) return null;
  const asked =
    claim.target ??
    (claim.verb === "call"
      ? claim.obliques.find(({ preposition }) => preposition === "for" || preposition === "on")?.phrase
      : null) ??
    null;
  if (asked === null) return null;
  let at = tokenIndex(scene, asked.span.end);
  if (claim.verb === "hold" && answerable.has(tokens[at]?.norm ?? ""))
    return {
      attitude: "opposes",
      target: asked,
      span: { start: claim.predicate.start, end: tokens[at]?.span.end ?? 0 },
    };
  if (!demandVerbs.has(claim.verb) || tokens[at]?.norm !== "to") return null;
  at += 1;
  if (tokens[at]?.lemma === "be") at += 1;
  const act = tokens[at];
  if (
    act === undefined ||
    !(amends.has(act.lemma) || (tokens[at - 1]?.lemma === "be" && oppositionActs.has(act.lemma)))
  )
    return null;
  return { attitude: "opposes", target: asked, span: { start: claim.predicate.start, end: act.span.end } };
}

const answerable = new Set(["accountable", "liable", "responsible"]);

/** "called the mayor a liar", "described the plan as reckless", "dubbed it a success". */
export function byName(claim: Claim, scene: Scene): Told | null {
  if (claim.target === null || claim.passive || !namingVerbs.has(claim.verb)) return null;
  const judgement = judgementAfter(scene, claim.target.span.end);
  for (const { word, end } of judgement) {
    const attitude = praisingWords.has(word) ? "supports" : blamingWords.has(word) ? "opposes" : null;
    if (attitude !== null) return { attitude, target: claim.target, span: { start: claim.predicate.start, end } };
  }
  return null;
}

/** Words of a judgement: "a | reckless, corrupt and dangerous man". */
const longestJudgement = 8;

/** The content words of the phrase or adjective that stands at an offset, "as" and quotation marks skipped. */
function judgementAfter(scene: Scene, offset: number): { readonly word: string; readonly end: number }[] {
  const { tokens } = scene;
  const words: { word: string; end: number }[] = [];
  const from = tokenIndex(scene, offset);
  for (let at = from; at < Math.min(tokens.length, from + longestJudgement); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === "VERB" || token.tag === "AUX" || token.tag === "SCONJ") break;
    if (token.tag === "ADP" && token.norm !== "as") break;
    if (token.tag === "ADJ" || token.tag === "NOUN" || token.tag === "PROPN")
      words.push({ word: token.lemma, end: token.span.end });
  }
  return words;
}
