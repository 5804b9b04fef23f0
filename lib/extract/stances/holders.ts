/** Whose stance a verb or noun tells: its actor, found through control, messages and apposition. */
import { weekdays } from "../../lexicon/calendar.ts";
import { timeNouns } from "../../lexicon/time-nouns.ts";
import { implicitNegatives, negators } from "../../lexicon/negation.ts";
import { messageNouns, objectControl } from "../../lexicon/stance-nouns.ts";
import { oppositionVerbs, supportVerbs } from "../../lexicon/stance-words.ts";
import type { Claim, Phrase } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import {
  chunkHolding,
  chunkOf,
  chunkUpTo,
  claimBefore,
  claimIndex,
  claimOf,
  longestPhrase,
  phraseIn,
  tokenIndex,
  type Scene,
} from "./scene.ts";

/** The one who does what a verb tells, with whether the words before the verb deny it. */
export interface Doing {
  readonly holder: Phrase | null;
  readonly negated: boolean;
  readonly claim: Claim | null;
}

/** Tokens walked back from a verb to its subject or governor: "had never before openly | criticized". */
const longestGroup = 6;

/** Finds who does what the verb at a token tells. A passive's claim names its agent as the actor. */
export function doing(scene: Scene, verb: number): Doing {
  const done = doingOf(scene, verb);
  return isShortOf(scene, verb) ? { ...done, negated: true } : done;
}

/** "stopped short of | endorsing" */
function isShortOf({ tokens }: Scene, verb: number): boolean {
  return tokens[verb - 1]?.norm === "of" && tokens[verb - 2]?.norm === "short";
}

function doingOf(scene: Scene, verb: number): Doing {
  const claim = claimOf(scene, verb);
  if (claim !== null) {
    const denied = (claim.polarity === "negated") !== (claim.certainty === "denied");
    const negated = (denied && !holds(scene, claim, limiting)) || holds(scene, claim, refusals);
    if (claim.passive) return { holder: claim.actor, negated, claim };
    return { holder: actorOf(scene, claim, verb), negated, claim };
  }
  return byWords(scene, verb);
}

/** Whether the words of a predicate hold one of some words. */
function holds(scene: Scene, { predicate }: Claim, words: ReadonlySet<string>): boolean {
  for (let at = tokenIndex(scene, predicate.start); (scene.tokens[at]?.span.end ?? Infinity) < predicate.end; at += 1)
    if (words.has(scene.tokens[at]?.norm ?? "")) return true;
  return false;
}

/** "did not just blame": more is told, nothing denied. */
const limiting = new Set(["just", "merely", "only", "simply"]);

/** "reluctant to endorse": what someone would rather not do. */
const refusals = new Set([
  "failure",
  "hesitant",
  "loath",
  "refusal",
  "reluctance",
  "reluctant",
  "unable",
  "unwilling",
  "unwillingness",
]);

/** The actor of a claim, or who stands behind it: "released a statement | opposing" is the releaser's. */
function actorOf(scene: Scene, claim: Claim, verb: number): Phrase | null {
  const { actor } = claim;
  const before = scene.tokens[tokenIndex(scene, claim.predicate.start) - 1]?.norm;
  if (!claim.finite && before === "for") {
    // "ripped the mayor for criticizing": the one blamed or praised did it.
    const outer = claimBefore(scene, verb);
    if (outer !== null && outer.target !== null && (oppositionVerbs.has(outer.verb) || supportVerbs.has(outer.verb)))
      return outer.target;
  }
  if (actor === null) return byWords(scene, claim.finite ? tokenIndex(scene, claim.predicate.start) : verb).holder;
  return person(scene, actor, verb);
}

/** The person or body behind an actor: the author of a message, the name that an apposition describes. */
export function person(scene: Scene, actor: Phrase, verb: number): Phrase {
  const time = weekdays.has(actor.lemma) || timeNouns.has(actor.lemma);
  if (time || messageNouns.has(actor.lemma)) {
    const before = claimBefore(scene, verb);
    const made = scene.byPart.get(actor.head.start);
    const author =
      made !== undefined && !made.passive && made.predicate.end <= actor.span.start ? made : time ? before : null;
    const earlier = author?.actor ?? null;
    if (earlier !== null && earlier.head.start !== actor.head.start) return earlier;
  }
  return apposed(scene, actor);
}

/** "Berg, a lawyer from Oslo, backed": the name before a description is who it describes. */
export function apposed(scene: Scene, phrase: Phrase): Phrase {
  const { tokens } = scene;
  const chunk = chunkOf(scene, phrase);
  if (chunk === null || tokens[chunk.head]?.tag !== "NOUN") return phrase;
  if (tokens[chunk.first - 1]?.norm !== ",") return phrase;
  const article = tokens[chunk.first]?.norm ?? "";
  if (article !== "a" && article !== "an" && article !== "the") return phrase;
  const name = chunkUpTo(scene, chunk.first - 2);
  if (name === null || tokens[name.head]?.tag !== "PROPN") return phrase;
  // "According to Berg, the firm backed", "In Oslo, the mayor backed": a name behind a preposition is another.
  return tokens[name.first - 1]?.tag === "ADP" || tokens[name.first - 1]?.norm === "to"
    ? phrase
    : phraseIn(scene, name);
}

/** Who an infinitive or participle without a subject of its own is about. */
function controller(scene: Scene, verb: number): Phrase | null {
  const outer = claimBefore(scene, verb);
  if (outer !== null) {
    if (outer.target !== null && objectControl.has(outer.verb)) return outer.target;
    const actor = outer.passive ? outer.target : outer.actor;
    return actor === null ? null : person(scene, actor, verb);
  }
  // "In criticizing the plan, Berg ...": the actor of the clause that follows.
  const next = scene.claims[claimIndex(scene, scene.tokens[verb]?.span.end ?? 0)];
  return next === undefined ? null : next.passive ? next.target : next.actor;
}

/** The doer of a verb of which no clause was made: "quick to | attack", "has since | endorsed". */
function byWords(scene: Scene, verb: number): Doing {
  const { tokens } = scene;
  let negated = false;
  for (let at = verb - 1; at >= Math.max(0, verb - longestGroup); at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (negators.has(token.norm)) negated = !negated;
    if (token.norm === "to" || (token.tag === "ADP" && at === verb - 1)) {
      const governor = tokens[at - 1];
      if (governor !== undefined && (implicitNegatives.has(governor.lemma) || refusals.has(governor.lemma)))
        negated = !negated;
      const owner = governor !== undefined && governor.tag === "NOUN" ? ownerBefore(scene, at - 1) : null;
      return { holder: owner ?? controller(scene, verb), negated, claim: null };
    }
    if (token.tag === "AUX" || token.tag === "ADV" || token.tag === "PART" || between.has(token.norm)) continue;
    if (token.norm === "," && !(tokens[verb]?.norm ?? "").endsWith("ing")) {
      const name = beforeParenthesis(scene, at);
      if (name !== null) return { holder: name, negated, claim: null };
    }
    const subject = subjectUpTo(scene, at);
    if (subject === null) {
      if (token.tag === "CCONJ" || token.norm === ",") return { holder: controller(scene, verb), negated, claim: null };
      break;
    }
    if (tokens[subject.first - 1]?.tag === "ADP" || (tokens[verb]?.norm ?? "").endsWith("ing"))
      return { holder: controller(scene, verb), negated, claim: null };
    return { holder: person(scene, phraseIn(scene, subject), verb), negated, claim: null };
  }
  return { holder: (tokens[verb]?.norm ?? "").endsWith("ing") ? controller(scene, verb) : null, negated, claim: null };
}

/** Words between a subject and its verb that the tagger gives another tag: "has long accused", "has since endorsed". */
const between = new Set(["long", "since"]);

/** The phrase that ends at a token, or the part of one whose later words are the verb: "Peru" of "Peru support the plan". */
function subjectUpTo(scene: Scene, at: number): Chunk | null {
  const chunk = chunkHolding(scene, at);
  return chunk === null ? null : { first: chunk.first, head: at, last: at };
}

/** Tokens of a parenthesis between commas: "Berg, a teacher at the school of the port, | backed". */
const longestParenthesis = 14;

/** The subject before a parenthesis that ends at a comma: "Berg | , in turn, | accused". */
function beforeParenthesis(scene: Scene, comma: number): Phrase | null {
  for (let at = comma - 1; at > Math.max(0, comma - longestParenthesis); at -= 1) {
    if (scene.tokens[at]?.norm !== ",") continue;
    const subject = chunkUpTo(scene, at - 1);
    return subject === null ? null : phraseIn(scene, subject);
  }
  // "Berg, meanwhile, | described": with one comma only a name before it is the subject.
  const name = chunkUpTo(scene, comma - 1);
  return name !== null && scene.tokens[name.head]?.tag === "PROPN" ? phraseIn(scene, name) : null;
}

/** "his decision to | endorse", "the mayor's refusal to | endorse". */
function ownerBefore(scene: Scene, noun: number): Phrase | null {
  const chunk = chunkUpTo(scene, noun);
  return chunk === null ? null : ownerOf(scene, chunk.first, chunk.head);
}

/** The owner in a noun phrase: "the mayor" of "the mayor's support", "her" of "her support"; `null` when none is named. */
export function ownerOf(scene: Scene, first: number, head: number): Phrase | null {
  const { tokens } = scene;
  for (let at = head - 1; at > Math.max(first, head - longestPhrase); at -= 1)
    if (tokens[at]?.tag === "PART") return phraseIn(scene, { first, head: at - 1, last: at - 1 });
  return tokens[first]?.tag === "PRON" && first < head ? phraseIn(scene, { first, head: first, last: first }) : null;
}
