/** Claims and noun phrases -> stances: who supports or opposes whom or what. */
import type { Attitude, Claim, Stance } from "../../model.ts";
import type { EntityLookup, Passage } from "../../text/passage.ts";
import { cover } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { nounStances } from "./noun-stances.ts";
import { toldBy } from "./stance-patterns.ts";
import { phraseFinder, type PhraseFinder } from "./phrase-finder.ts";

/**
 * Who stands how to whom, in text order. "The envoys did not back the plan" -> envoys oppose the plan. What no word tells
 * is not guessed: a quarrel that only the reader sees makes no stance.
 */
export function stancesOf(passage: Passage, entityAt: EntityLookup, claims: readonly Claim[]): Stance[] {
  const finders = new Map<number, PhraseFinder>();
  const finderOf = (sentence: number): PhraseFinder => {
    const known = finders.get(sentence);
    if (known !== undefined) return known;
    const made = phraseFinder(passage.tokens[sentence] ?? [], passage.chunks[sentence] ?? [], sentence, entityAt);
    finders.set(sentence, made);
    return made;
  };
  const stances: Stance[] = [];
  for (const claim of claims) stances.push(...stancesOfClaim(claim, finderOf(claim.sentence)));
  passage.sentences.forEach((each, sentence) => {
    if (isStory(each)) stances.push(...nounStances(sentence, finderOf(sentence)));
  });
  const attributed = attributionFinder(claims);
  stances.forEach((stance, index) => {
    if (stance.attribution === null) stances[index] = { ...stance, attribution: attributed(stance) };
  });
  return withoutRepeats(stances.sort((x, y) => x.sentence - y.sentence || x.span.start - y.span.start));
}

/** One stance for each member of "Chile and Peru thanked the mayor and the port". */
function stancesOfClaim(claim: Claim, finder: PhraseFinder): Stance[] {
  // What may be, would be or is asked is no stance taken.
  if (claim.actor === null || claim.certainty === "conditional" || claim.certainty === "possible") return [];
  const neutral = neutralStance(claim, finder);
  if (neutral !== null) return [neutral];
  const told = toldBy(claim, finder);
  if (told === null) return [];
  const negated = (claim.polarity === "negated") !== (claim.certainty === "denied");
  // To refuse praise is to withhold it; not to attack tells nothing.
  if (negated && told.attitude === "opposes") return [];
  const attitude: Attitude = negated ? "opposes" : told.attitude;
  const targets = told.target === null ? [] : [told.target, ...finder.joined(told.target, claim.passive)];
  const holders = [claim.actor, ...finder.joined(claim.actor, !claim.passive)];
  return holders.flatMap((holder) =>
    targets
      .filter((target) => target.head.start !== holder.head.start)
      .map((target): Stance => {
        const whole = finder.extend(target, claim.verb);
        const reach = cover(told.span, whole.span);
        const span = reach.end - reach.start > longestEvidence ? told.span : reach;
        const { sentence, attribution } = claim;
        return { sentence, span, holder: finder.extend(holder), target: whole, attitude, attribution };
      }),
  );
}

/** A stance told by a noun phrase stands in the attribution of the last attributed clause of its sentence that reaches over it. */
function attributionFinder(claims: readonly Claim[]): (stance: Stance) => number | null {
  const bySentence = new Map<number, Claim>();
  for (const claim of claims) if (claim.attribution !== null) bySentence.set(claim.sentence, claim);
  return ({ sentence, span }) => {
    const claim = bySentence.get(sentence);
    return claim !== undefined && claim.span.start <= span.start && span.end <= claim.span.end
      ? claim.attribution
      : null;
  };
}

/** Characters of a stance's evidence: "dismissed the proposal of the three mediators" and not the half sentence. */
const longestEvidence = 160;

/** "takes no side", "remained neutral", "has an open mind". */
function neutralStance(claim: Claim, finder: PhraseFinder): Stance | null {
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
    holder: finder.extend(claim.actor),
    target: null,
    attitude: "neutral",
    attribution: claim.attribution,
  };
}

/** One stance for one holder, target and attitude in a sentence: a verb and its noun may both tell it. */
function withoutRepeats(stances: readonly Stance[]): Stance[] {
  const seen = new Set<string>();
  return stances.filter(({ sentence, holder, target, attitude }) => {
    const key = [sentence, holder.head.start, target?.head.start ?? -1, attitude].join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
