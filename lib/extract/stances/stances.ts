/** Claims and noun phrases -> stances: who supports or opposes whom or what. */
import { believingVerbs } from "../../lexicon/stance-words.ts";
import type { Attribution, Claim, PartOfSpeech, Phrase, Stance, Token } from "../../model.ts";
import type { EntityLookup, Passage } from "../../text/passage.ts";
import { textOf } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { adjectiveStances } from "./adjective-stances.ts";
import { antecedent } from "./resolved-pronouns.ts";
import { claimStances } from "./claim-stances.ts";
import { compoundStance, isSided } from "./compounds.ts";
import { judgementStance } from "./judgements.ts";
import { nounStances } from "./noun-stances.ts";
import { sceneOf, tokenIndex, type Scene } from "./scene.ts";
import { canBeSidedWith, canHold } from "./sides.ts";
import { gerunds, pastForms, stanceLemmas } from "./stance-lemmas.ts";
import { tellsOfThirdParty, thirdPartyStances } from "./third-parties.ts";
import { stanceClaims } from "./verb-claims.ts";

/**
 * Who stands how to whom, in text order. "The envoys did not back the plan" -> envoys oppose the plan; "Berg lied, Lind said"
 * -> Lind opposes Berg. What no word tells is not guessed: a quarrel that only the reader sees makes no stance.
 */
export function stancesOf(
  passage: Passage,
  entityAt: EntityLookup,
  claims: readonly Claim[],
  attributions: readonly Attribution[] = [],
): Stance[] {
  const stances: Stance[] = [];
  let next = 0;
  passage.sentences.forEach((each, sentence) => {
    const first = next;
    while ((claims[next]?.sentence ?? Infinity) <= sentence) next += 1;
    if (!isStory(each)) return;
    const tokens = passage.tokens[sentence] ?? [];
    const own = claims.slice(first, next);
    const cues = cuesOf(tokens);
    const judging = own.some((claim) => mayJudge(claim, attributions));
    const between = tellsOfThirdParty(tokens);
    if (cues.length === 0 && !judging && !between) return;
    const scene = sceneOf(sentence, tokens, passage.chunks[sentence] ?? [], own, entityAt);
    const found = cues.length === 0 ? [] : toldStances(scene, cues, attributions);
    if (between) found.push(...thirdPartyStances(scene));
    if (judging)
      for (const claim of own) {
        const attribution = claim.attribution === null ? undefined : attributions[claim.attribution];
        const judged = attribution === undefined ? null : judgementStance(claim, attribution, scene);
        if (judged !== null) found.push(judged);
      }
    found.sort((x, y) => x.span.start - y.span.start);
    stances.push(...withoutRepeats(found, passage.text));
  });
  return stances;
}

/** Whether a clause has a subject and stands in words that are given to someone. */
function mayJudge({ attribution, passive, actor, target }: Claim, attributions: readonly Attribution[]): boolean {
  if (attribution === null || (passive ? target : actor) === null) return false;
  return (attributions[attribution]?.source ?? null) !== null;
}

/** Indexes of the tokens that may tell a stance. */
function cuesOf(tokens: readonly Token[]): number[] {
  const cues: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && telling.has(token.tag) && isTelling(token)) cues.push(at);
  }
  return cues;
}

/** Tags of words that may tell a stance: "against" is a preposition, "back" may pass for an adverb. */
const telling: ReadonlySet<PartOfSpeech> = new Set(["ADJ", "ADP", "ADV", "NOUN", "PROPN", "VERB"]);

function isTelling({ tag, lemma, norm }: Token): boolean {
  if (stanceLemmas.has(lemma)) return true;
  if (tag === "ADP" || tag === "ADV" || tag === "VERB") return false;
  // A verb that the tagger took for something else keeps its ending as its lemma.
  return norm.endsWith("ed") ? pastForms.has(norm) : norm.endsWith("ing") ? gerunds.has(norm) : isSided(norm);
}

/** The stances that clauses, nouns and compounds of a sentence tell, with the pronouns in them resolved. */
function toldStances(scene: Scene, cues: readonly number[], attributions: readonly Attribution[]): Stance[] {
  const found: Stance[] = [];
  for (const claim of stanceClaims(scene, cues)) found.push(...claimStances(claim, scene));
  for (const cue of cues) {
    found.push(...nounStances(scene, cue), ...adjectiveStances(scene, cue));
    const compound = compoundStance(scene, cue);
    if (compound !== null) found.push(compound);
  }
  if (found.length === 0) return found;
  const attributed = attributionFinder(scene.claims);
  return found.flatMap((stance) => {
    const attribution = stance.attribution ?? attributed(stance);
    const source = attribution === null ? undefined : attributions[attribution];
    const holder = antecedent(scene, stance.holder, stance.target, source);
    const target = stance.target === null ? null : antecedent(scene, stance.target, holder, source);
    if (isPointer(holder) || isBareNumber(holder) || !canHold(scene, holder) || isBelieved(scene, stance)) return [];
    if (target !== null && (isPointer(target) || !canBeSidedWith(scene, target))) return [];
    return target?.head.start === holder.head.start ? [] : [{ ...stance, attribution, holder, target }];
  });
}

const pointers = new Set(["that", "there", "this", "what", "which", "who"]);

/** A bare word for something told elsewhere: "warned that", "which opposes". */
function isPointer({ entity, lemma }: Phrase): boolean {
  return entity === null && pointers.has(lemma);
}

/** "68 supports": a share or count of people that its own words do not name. */
function isBareNumber({ entity, lemma }: Phrase): boolean {
  return entity === null && /^[\d.,:%]+$/.test(lemma);
}

/** "Most believe the mayor has failed": what is believed is the clause, and the mayor only its subject. */
function isBelieved(scene: Scene, { span, target }: Stance): boolean {
  if (target === null || !believingVerbs.has(scene.tokens[tokenIndex(scene, span.start)]?.lemma ?? "")) return false;
  return scene.claims.some(
    (claim) => claim.finite && (claim.passive ? claim.target : claim.actor)?.head.start === target.head.start,
  );
}

/** A stance told by a noun phrase stands in the attribution of the last attributed clause of its sentence that reaches over it. */
function attributionFinder(claims: readonly Claim[]): (stance: Stance) => number | null {
  const claim = claims.findLast(({ attribution }) => attribution !== null);
  return ({ span }) =>
    claim !== undefined && claim.span.start <= span.start && span.end <= claim.span.end ? claim.attribution : null;
}

/** One stance for one holder, target and attitude in a sentence: a verb and its noun may both tell it. */
function withoutRepeats(stances: readonly Stance[], text: string): Stance[] {
  const seen = new Set<string>();
  return stances.filter(({ holder, target, attitude }) => {
    const aim = target === null ? "" : textOf(text, target.span);
    const key = `${String(holder.head.start)} ${attitude} ${aim}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
