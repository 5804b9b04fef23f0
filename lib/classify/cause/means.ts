/** Why a player was not there, and how someone escaped: told by a hazard anywhere behind the act. */
import { hazardOf } from "../../lexicon/hazards.ts";
import { incidentOf, physicalIncidents } from "../../lexicon/incidents.ts";
import type { Claim, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { actOf, causeOf, effectOf, mostWords, type Cause } from "./cause.ts";

/** Hazards that tell why someone is absent, and how someone gets out. */
const ofAbsence: ReadonlySet<string> = new Set(["injury", "rest", "sickness", "suspension"]);
const ofEscape: ReadonlySet<string> = new Set([
  "disguise",
  "force",
  "gate",
  "helicopter",
  "hiding",
  "rope",
  "saw",
  "tunnel",
]);

/** Verbs that by themselves tell how someone got out. */
const wayOut: ReadonlySet<string> = new Set(["climb", "dig", "overpower", "saw", "scale", "tunnel"]);

/** "left the pitch with a hamstring injury", "escaped by climbing a wall", "dug a tunnel". */
export function meansCauses(tokens: readonly Token[], claim: Claim): Cause[] {
  if (claim.polarity === "negated") return [];
  const act = actOf(claim, tokens);
  const kind = incidentOf(act);
  const from = tokenFrom(tokens, claim.predicate.end);
  if (isWayOut(tokens, claim) && claim.actor !== null && kind !== "escape") {
    const effect = { lemma: "escape", participant: claim.actor };
    const first = tokenFrom(tokens, claim.predicate.start);
    return [causeOf(claim, effect, "occasion", null, stretch(tokens, first, first + 3))];
  }
  if (kind !== null && physicalIncidents.has(kind) && kind !== "escape") return setIn(tokens, claim, from);
  const hazards = kind === "absence" ? ofAbsence : kind === "escape" ? ofEscape : null;
  if (hazards === null) return [];
  const effect = effectOf(claim, tokens);
  const at = tokens.findIndex(({ lemma }, index) => index >= from && hazards.has(hazardOf(lemma) ?? ""));
  if (effect === null || at < 0) return [];
  return [causeOf(claim, effect, "reason", null, stretch(tokens, startOf(tokens, from, at), at + 1))];
}

/** "climbed over the wall", "dug a tunnel"; who climbs in the rankings gets out of nothing. */
function isWayOut(tokens: readonly Token[], { verb, predicate }: Claim): boolean {
  const from = tokenFrom(tokens, predicate.end);
  return (
    wayOut.has(verb) &&
    (verb !== "climb" || tokens.slice(from, from + barrierReach).some(({ lemma }) => barriers.has(lemma)))
  );
}

const barriers: ReadonlySet<string> = new Set([
  "barrier",
  "drainpipe",
  "fence",
  "gate",
  "hatch",
  "ladder",
  "pipe",
  "roof",
  "rope",
  "shaft",
  "wall",
  "window",
]);

/** Most tokens from "climbed" to what was climbed: "out of a small bathroom window". */
const barrierReach = 7;

/** Words behind "in" and "under" in which a hazard is named: "in very thick fog", "under the weight of snow". */
const nearSetting = 4;

/** "crashed in thick fog", "collapsed under the weight of snow". */
function setIn(tokens: readonly Token[], claim: Claim, from: number): Cause[] {
  const effect = effectOf(claim, tokens);
  const end = tokens.findIndex(({ tag }, at) => at >= from && (tag === "PUNCT" || tag === "VERB"));
  const until = end < 0 ? tokens.length : end;
  if (effect === null) return [];
  for (let at = from; at < until; at += 1) {
    if (!settings.has(tokens[at]?.norm ?? "")) continue;
    const behind = tokens.slice(at + 1, Math.min(until, at + 1 + nearSetting));
    const hazard = behind.findIndex(({ lemma }) => hazardOf(lemma)?.startsWith("weather") === true);
    if (hazard >= 0) return [causeOf(claim, effect, "occasion", tokens[at] ?? null, behind.slice(0, hazard + 1))];
  }
  return [];
}

const settings: ReadonlySet<string> = new Set(["amid", "during", "in", "under"]);

/** Where the words begin that hand a hazard over: "with" of "with a hamstring injury", "to" of "to be rested". */
function startOf(tokens: readonly Token[], from: number, at: number): number {
  for (let start = at; start >= from && at - start < mostWords; start -= 1) {
    const tag = tokens[start]?.tag;
    if (start < at && (tag === "ADP" || tag === "PART" || tag === "SCONJ")) return start;
    if (tag === "PUNCT") return start + 1;
  }
  return at;
}

function stretch(tokens: readonly Token[], from: number, to: number): Token[] {
  return tokens.slice(from, to).filter(({ tag }) => tag !== "PUNCT");
}
