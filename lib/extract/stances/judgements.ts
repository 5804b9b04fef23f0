/** Stances that lie in what someone is told to have said of another: "Berg lied to voters, Lind said." */
import {
  amends,
  blamingWords,
  dues,
  merits,
  misdeedVerbs,
  praisingWords,
  remedyVerbs,
} from "../../lexicon/judgement-words.ts";
import { accusingSayings, oppositionActs, oppositionVerbs, supportVerbs } from "../../lexicon/stance-words.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import type { Attribution, Claim, Phrase, Span, Stance } from "../../model.ts";
import { claimIndex, holdsName, tokenIndex, type Scene } from "./scene.ts";
import { isLeftOpen } from "./sides.ts";
import { whole } from "./targets.ts";

/** A judgement of a clause on its subject. */
interface Judgement {
  readonly favourable: boolean;
  readonly span: Span;
}

/**
 * What a clause in the words of another tells of how its speaker stands to its subject; `null` when nothing. Only a subject
 * that is named is judged: "the plan failed" blames nobody.
 */
export function judgementStance(claim: Claim, attribution: Attribution, scene: Scene): Stance | null {
  const { source, cue } = attribution;
  const judged = claim.passive ? claim.target : claim.actor;
  if (source === null || judged === null || claim.attribution === null || isSame(source, judged)) return null;
  if (!holdsName(scene, judged.span) && (judged.entity === null || !pronouns.has(judged.lemma))) return null;
  // Who says "we" is among those judged; what has "yet" to come is no failing.
  if (pronouns.get(judged.lemma)?.person === 1 || isLeftOpen(scene, claim)) return null;
  const last = cue.at(-1);
  const saying = last === undefined ? "" : (scene.tokens[tokenIndex(scene, last.end) - 1]?.lemma ?? "");
  // A newspaper that reports a failing judges nobody.
  if (saying === "report") return null;
  // "demanded that Berg prevent attacks": what is asked for is not done yet.
  if (demands.has(saying)) return null;
  const judgement = judgementOf(claim, judged, attribution, scene, accusingSayings.has(saying));
  if (judgement === null) return null;
  return {
    sentence: claim.sentence,
    span: judgement.span,
    holder: speaker(source, scene),
    target: judged,
    attitude: judgement.favourable ? "supports" : "opposes",
    basis: "judgement",
    attribution: claim.attribution,
  };
}

const demands = new Set(["ask", "demand", "propose", "recommend", "request", "urge"]);

/** The source without what is told of it in passing: "Berg" of "Berg, who left in May,". */
function speaker(source: Phrase, scene: Scene): Phrase {
  const { tokens } = scene;
  for (let at = tokenIndex(scene, source.head.end); (tokens[at]?.span.end ?? Infinity) <= source.span.end; at += 1)
    if (relatives.has(tokens[at]?.norm ?? ""))
      return whole(scene, { ...source, span: { start: source.span.start, end: source.head.end } });
  return source;
}

const relatives = new Set(["that", "where", "which", "who", "whose"]);

function isSame(x: Phrase, y: Phrase): boolean {
  return x.head.start === y.head.start || (x.entity !== null && x.entity === y.entity);
}

function judgementOf(
  claim: Claim,
  judged: Phrase,
  attribution: Attribution,
  scene: Scene,
  accusing: boolean,
): Judgement | null {
  const negated = (claim.polarity === "negated") !== (claim.certainty === "denied");
  const { verb, passive, predicate } = claim;
  const remedy = remedyVerbs.has(verb);
  let score = 0;
  let end = predicate.end;
  if (!passive && (merits.has(verb) || (negated && dues.has(verb)))) score = 1;
  // "Berg cannot be trusted"
  if (passive && negated && supportVerbs.has(verb)) score = 1;
  if (!passive && !remedy && (misdeedVerbs.has(verb) || oppositionVerbs.has(verb))) score = -1;
  const { tokens } = scene;
  const limit = reach(claim, attribution, scene);
  for (let at = tokenIndex(scene, judged.span.start); (tokens[at]?.span.end ?? Infinity) <= limit; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.span.start >= predicate.start && token.span.end <= predicate.end) continue;
    const praise = praisingWords.has(token.lemma);
    const ill =
      !praise && (blamingWords.has(token.lemma) || (token.span.start > predicate.end && misdeedVerbs.has(token.lemma)));
    if (!praise && !ill) continue;
    // A praising word counts where it is what a copula says, and nowhere else: "found a great harm" praises nobody.
    if (praise && verb !== "be" && !remedy) continue;
    score += praise === remedy ? -1 : 1;
    if (token.span.start > predicate.end) end = token.span.end;
  }
  if (accusing && score === 0) return { favourable: false, span: predicate };
  if (score === 0) return isDue(claim, scene) ? { favourable: false, span: predicate } : null;
  const favourable = score > 0 !== negated;
  if (favourable && negated) return null;
  return { favourable, span: { start: predicate.start, end } };
}

/** Where what a clause says of its subject ends: before the next clause with a subject of its own, within the same words. */
function reach(claim: Claim, { content }: Attribution, scene: Scene): number {
  const part = content.find(({ start, end }) => start <= claim.predicate.start && claim.predicate.end <= end);
  const first = claimIndex(scene, claim.predicate.end);
  let at = first;
  while (at < first + mostClaims && !beginsAnew(scene.claims[at], claim)) at += 1;
  const most = scene.tokens[tokenIndex(scene, claim.predicate.end) + longestReach]?.span.start ?? Infinity;
  return Math.max(claim.span.end, Math.min(part?.end ?? 0, scene.claims[at]?.span.start ?? Infinity, most));
}

function beginsAnew(next: Claim | undefined, claim: Claim): boolean {
  return next !== undefined && next.finite && next.span.start > claim.predicate.end;
}

/** Clauses looked through for the next one with a subject of its own. */
const mostClaims = 6;

/** Tokens behind a verb that are read as told of its subject. */
const longestReach = 40;

function isAgainst(verb: string): boolean {
  return oppositionVerbs.has(verb) || oppositionActs.has(verb);
}

const duties = new Set(["must", "ought", "should"]);

/** "Berg should resign": what is asked of someone found at fault. */
function isDue(claim: Claim, scene: Scene): boolean {
  const { tokens } = scene;
  for (
    let at = tokenIndex(scene, claim.predicate.start);
    (tokens[at]?.span.end ?? Infinity) <= claim.predicate.end;
    at += 1
  )
    if (duties.has(tokens[at]?.norm ?? ""))
      return claim.polarity === "negated" || amends.has(claim.verb) || (claim.passive && isAgainst(claim.verb));
  return false;
}
