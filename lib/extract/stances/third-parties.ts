/**
 * What those who stand between others are told to do for both: "mediators are still trying to revive the talks", "the
 * talks, brokered by Chile". It is a stance of its own, neutral, because another report may have them take a side.
 */
import {
  betweenNouns,
  brokeringVerbs,
  effortVerbs,
  mediatingVerbs,
  thirdPartyNouns,
} from "../../lexicon/third-parties.ts";
import type { Claim, Phrase, Span, Stance, Token } from "../../model.ts";
import { pastOf } from "../../text/past-forms.ts";
import { cover } from "../../text/span.ts";
import { chunkFrom, chunkHolding, isSomeone, phraseIn, tokenIndex, type Scene } from "./scene.ts";

/** The neutral stances of third parties in a sentence. */
export function thirdPartyStances(scene: Scene): Stance[] {
  const efforts = scene.claims.flatMap((claim) => [...effort(scene, claim), ...mediation(scene, claim)]);
  return [...efforts, ...scene.tokens.flatMap((_, at) => mediatedBy(scene, at))];
}

/** "Chile and Peru, the two mediators, are still trying to bring them together". */
function effort(scene: Scene, claim: Claim): Stance[] {
  const { actor, verb, finite, passive, polarity } = claim;
  if (actor === null || passive || !finite || polarity === "negated" || !effortVerbs.has(verb)) return [];
  const holder = thirdParty(scene, actor, claim.predicate.start);
  return holder === null ? [] : [neutral(scene, holder, tried(scene, claim), claim.attribution)];
}

/** The actor itself, or the name it is given between commas behind it: "Chile, the mediator, ...". */
function thirdParty(scene: Scene, actor: Phrase, end: number): Phrase | null {
  if (thirdPartyNouns.has(actor.lemma)) return actor;
  for (let at = tokenIndex(scene, actor.span.end); (scene.tokens[at]?.span.start ?? end) < end; at += 1) {
    const chunk = scene.tokens[at]?.norm === "," ? chunkFrom(scene, at + 1) : null;
    const named = chunk === null ? null : phraseIn(scene, chunk);
    if (named !== null && named.span.end <= end && thirdPartyNouns.has(named.lemma)) return named;
  }
  return null;
}

/** Characters of "are still trying to bring the neighbours back to the table"; behind, the words no longer tell more. */
const longestEffort = 60;

/** The verb with what is tried: "are still attempting | to revive dialogue". */
function tried(scene: Scene, { predicate }: Claim): Span {
  const inner = scene.claims.find(
    (claim) => !claim.finite && claim.predicate.start === predicate.start && claim.predicate.end > predicate.end,
  );
  if (inner === undefined) return predicate;
  const rest = inner.target ?? inner.obliques[0]?.phrase;
  const reach = rest === undefined ? inner.predicate : cover(inner.predicate, rest.span);
  return reach.end - reach.start <= longestEffort ? reach : inner.predicate;
}

/** "Chile mediated", "Chile brokered the truce". */
function mediation(scene: Scene, claim: Claim): Stance[] {
  const { actor, target, verb, predicate, passive, polarity, certainty } = claim;
  if (actor === null || polarity === "negated" || certainty === "possible" || certainty === "conditional") return [];
  const between = mediatingVerbs.has(verb) || (brokeringVerbs.has(verb) && betweenNouns.has(target?.lemma ?? ""));
  if (!between || !isSomeone(scene, actor)) return [];
  const rest = passive ? actor : target;
  return [neutral(scene, actor, rest === null ? predicate : cover(predicate, rest.span), claim.attribution)];
}

/** "the talks, mediated by Chile and Peru,": a participle behind what lies between two sides, without a clause of its own. */
function mediatedBy(scene: Scene, at: number): Stance[] {
  const { tokens } = scene;
  const verb = tokens[at];
  if (verb === undefined || tokens[at + 1]?.norm !== "by" || !isMediating(scene, at)) return [];
  const agent = chunkFrom(scene, at + 2);
  if (agent === null) return [];
  const phrase = phraseIn(scene, agent);
  if (!isSomeone(scene, phrase) || scene.claims.some(({ actor }) => actor?.head.start === phrase.head.start)) return [];
  const second = tokens[agent.last + 1]?.norm === "and" ? chunkFrom(scene, agent.last + 2) : null;
  const agents = second === null ? [phrase] : [phrase, phraseIn(scene, second)];
  const span = cover(verb.span, agents.at(-1)?.span ?? phrase.span);
  return agents.map((holder) => neutral(scene, holder, span, null));
}

function isMediating(scene: Scene, at: number): boolean {
  const lemma = lemmaOf(scene.tokens[at]);
  if (mediatingVerbs.has(lemma)) return true;
  if (!brokeringVerbs.has(lemma)) return false;
  const before = scene.tokens[at - 1]?.norm === "," ? at - 2 : at - 1;
  const matter = chunkHolding(scene, before);
  return matter !== null && betweenNouns.has(scene.tokens[matter.head]?.lemma ?? "");
}

/** The tagger takes many a participle for an adjective, with no lemma: "mediated". */
const participles: ReadonlyMap<string, string> = new Map(
  [...mediatingVerbs, ...brokeringVerbs].map((verb) => [pastOf(verb), verb]),
);

function lemmaOf(token: Token | undefined): string {
  return token === undefined ? "" : (participles.get(token.norm) ?? token.lemma);
}

/** Words without which a sentence tells nothing of the kind. */
const cues: ReadonlySet<string> = new Set([...thirdPartyNouns, ...mediatingVerbs, ...brokeringVerbs]);

/** Whether a sentence may tell of a third party. */
export function tellsOfThirdParty(tokens: readonly Token[]): boolean {
  return tokens.some((token) => cues.has(lemmaOf(token)));
}

function neutral(scene: Scene, holder: Phrase, span: Span, attribution: number | null): Stance {
  return {
    sentence: scene.sentence,
    span,
    holder,
    target: null,
    attitude: "neutral",
    basis: "stated",
    attribution,
  };
}
