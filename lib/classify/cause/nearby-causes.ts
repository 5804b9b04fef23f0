/**
 * Causes told in whatever grammar: a hazard beside an incident, tied by a word of cause anywhere in the sentence.
 * "Faulty wiring is thought to be behind the blaze", "the jet was brought down by a missile", "started deliberately"
 */
import { hazardOf } from "../../lexicon/hazards.ts";
import { incidentOf } from "../../lexicon/incidents.ts";
import type { Claim, Span, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { overlaps, tokenSpan } from "../../text/span.ts";
import { effectKey, type Cause } from "./cause.ts";
import { hazardsOf } from "./likeness.ts";
import { incidentsAt, type IncidentAt } from "./incident-words.ts";

/** Longest sentence that is read, in tokens: in a longer one much stands beside much. */
const longestRead = 60;

/** Most tokens between an incident and what it came of. */
const farthest = 16;

export function nearbyCauses(
  tokens: readonly Token[],
  claims: readonly Claim[],
  sentence: number,
  told: readonly Cause[],
): Cause[] {
  if (tokens.length > longestRead) return [];
  const incidents = incidentsAt(tokens).filter(({ kind }) => physical.has(kind));
  if (incidents.length === 0) return [];
  return flatMap(tokens, (token, at): Cause[] => {
    const kind = hazardOf(token.norm) ?? hazardOf(token.lemma);
    if (kind === null || !physicalHazards.has(kind) || token.tag === "PROPN") return [];
    const [first, last] = phraseAt(tokens, at);
    const incident = incidents
      // Of "a gas leak" the leak is part of what is told as the cause.
      .filter(({ from, to }) => last < from || first > to)
      .filter(({ from, to }) => distance(at, from, to) <= farthest)
      .sort((x, y) => distance(at, x.from, x.to) - distance(at, y.from, y.to))
      .find((one) => tieOf(tokens, at, one) !== null);
    if (incident === undefined || isDenied(tokens, at, incident)) return [];
    const key = effectKey(incident.word);
    const tie = tieOf(tokens, at, incident);
    const span = tokenSpan(tokens, first, last);
    if (tie === null || told.some((one) => effectKey(one.effect.lemma) === key || isToldOf(one, span))) return [];
    const claim = claims.find(({ span: within }) => overlaps(within, span));
    if (claim?.certainty === "denied" || claim?.certainty === "conditional") return [];
    const words = tokens.slice(first, last + 1);
    return [{ sentence, effect: { lemma: incident.word, participant: null }, tie, span, words, hedged: false }];
  }).slice(0, 1);
}

/** Whether a hazard is told already as the cause of an incident. */
function isToldOf({ effect, span, words }: Cause, hazard: Span): boolean {
  const kind = incidentOf(effect.lemma);
  return kind !== null && physical.has(kind) && overlaps(span, hazard) && hazardsOf(words).size > 0;
}

function distance(at: number, from: number, to: number): number {
  return at < from ? from - at : at - to;
}

/** Incidents of things, whose causes are hazards. */
const physical: ReadonlySet<string> = new Set(["collapse", "crash", "explosion", "fire", "outage", "sinking", "spill"]);

/** Hazards that such things come of. */
const physicalHazards: ReadonlySet<string> = new Set([
  "arson",
  "attack",
  "build",
  "collision",
  "flame",
  "fuel",
  "gas",
  "human",
  "lightning",
  "load",
  "obstacle",
  "quake",
  "technical",
  "weather",
  "weather: fog",
  "weather: ice",
  "weather: rain",
  "weather: wind",
]);

/** How a hazard is tied to an incident, by the words between the two and right before the first; `null` when it is not. */
function tieOf(tokens: readonly Token[], at: number, { from, to }: IncidentAt): Cause["tie"] | null {
  const [first, last] = at < from ? [at, to] : [from, at];
  const near = tokens.slice(Math.max(0, first - before), last + 1 + behind);
  if (near.some(({ lemma, norm }) => strong.has(lemma) || strong.has(norm))) return "reason";
  const between = tokens.slice(first + 1, last);
  if (between.some(({ norm }) => norm === ";" || norm === ":")) return null;
  if (at < from && from - at <= nearMaking && makings.has(tokens[from]?.lemma ?? "") && isDoing(tokens, from, to))
    return "reason";
  if (at > to && between.slice(-nearTie).some(({ norm }) => weak.has(norm))) return "occasion";
  return null;
}

/** "brought the airliner down", "derailed the train": a verb with an object, and no passive. */
function isDoing(tokens: readonly Token[], from: number, to: number): boolean {
  const behind = tokens[from + 1]?.tag ?? "PUNCT";
  return tokens[from]?.tag === "VERB" && (to > from || /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(behind));
}

/** Tokens between a hazard and the verb by which it makes something happen: "a bomb | in the luggage hold | brought". */
const nearMaking = 6;

/** Verbs that tell, with a doer, what makes an incident happen: "sent the ferry to the bottom". */
const makings: ReadonlySet<string> = new Set([
  "bring",
  "capsize",
  "derail",
  "ignite",
  "overturn",
  "send",
  "sink",
  "topple",
]);

/** Words before and behind the two among which one of cause may stand: "suspect that", "is to blame". */
const before = 4;
const behind = 3;

/** Words before a hazard in which it is tied: "after its left | engine". */
const nearTie = 4;

const strong: ReadonlySet<string> = new Set([
  "attribute",
  "because",
  "behind",
  "blame",
  "cause",
  "culprit",
  "deliberately",
  "due",
  "ignite",
  "intentionally",
  "probably",
  "responsible",
  "result",
  "spark",
  "start",
  "stem",
  "suspect",
  "trigger",
  "work",
]);
const weak: ReadonlySet<string> = new Set(["after", "by", "when"]);

/** Tokens before a hazard among which it is denied: "ruled out a | bomb"; so are those up to the incident, "a leak did not cause". */
const denialReach = 6;

const denials: ReadonlySet<string> = new Set([
  "deny",
  "dismiss",
  "exclude",
  "n't",
  "neither",
  "never",
  "no",
  "nor",
  "not",
  "or",
  "out",
  "without",
]);

function isDenied(tokens: readonly Token[], at: number, { from }: IncidentAt): boolean {
  return tokens
    .slice(Math.max(0, at - denialReach), Math.max(at, from) + 1)
    .some(({ norm, lemma }) => denials.has(norm) || denials.has(lemma));
}

/** The nouns and adjectives round a hazard: "a cracked rail". */
function phraseAt(tokens: readonly Token[], at: number): readonly [number, number] {
  let [from, to] = [at, at];
  while (beside.has(tokens[from - 1]?.tag ?? "X") && at - from < mostBeside) from -= 1;
  while (tokens[to + 1]?.tag === "NOUN" && to - at < mostBeside) to += 1;
  return [from, to];
}

const mostBeside = 3;
const beside: ReadonlySet<string> = new Set(["ADJ", "NOUN"]);
