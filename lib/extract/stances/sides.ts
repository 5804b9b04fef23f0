/** Who can take a side, and what sides can be taken on: "The storm hit at noon" tells no stance of a storm on an hour. */
import { weekdays } from "../../lexicon/calendar.ts";
import { disputedThings, forces, mindless } from "../../lexicon/things-and-sides.ts";
import { timeNouns } from "../../lexicon/time-nouns.ts";
import { folk } from "../../lexicon/titles.ts";
import type { Claim, Phrase } from "../../model.ts";
import { isSomeone, tokenIndex, type Scene } from "./scene.ts";

/** Whether a phrase names what may hold a stance: anything but weather, animals, mishaps, machines and times. */
export function canHold(scene: Scene, phrase: Phrase): boolean {
  return !mindless.has(phrase.lemma) && canBeSidedWith(scene, phrase);
}

/** Whether a phrase names what someone may stand for or against: anything but weather, animals and times. */
export function canBeSidedWith(scene: Scene, phrase: Phrase): boolean {
  return !forces.has(phrase.lemma) && !isNamedForce(scene, phrase) && !isTime(phrase);
}

/** Whether a phrase surely names someone or something disputed: "Berg", "the union", "the deal", but not "a valve". */
export function isDisputed(scene: Scene, phrase: Phrase): boolean {
  return disputedThings.has(phrase.lemma) || folk.has(phrase.lemma) || isSomeone(scene, phrase);
}

/** "5 a.m.", "Tuesday", "2019", "40". */
function isTime({ lemma, entity }: Phrase): boolean {
  if (entity !== null) return false;
  return clockWords.has(lemma) || timeNouns.has(lemma) || weekdays.has(lemma) || /^\d/.test(lemma);
}

const clockWords = new Set(["a.m.", "am", "dawn", "dusk", "gmt", "p.m.", "pm", "sunrise", "sunset"]);

/** "Hurricane Ana": a name that begins with what it is. */
function isNamedForce(scene: Scene, { span, head }: Phrase): boolean {
  const { tokens } = scene;
  const first = tokenIndex(scene, span.start);
  const word = tokens[first];
  const opener = word?.tag === "DET" ? tokens[first + 1] : word;
  return opener !== undefined && opener.span.end < head.start && namedForces.has(opener.norm);
}

const namedForces = new Set(["cyclone", "hurricane", "storm", "typhoon"]);

/**
 * Whether a clause leaves its stance open: "has yet to approve the plan" may still approve it, and who "denied backing the
 * plan" does not tell that he is against it.
 */
export function isLeftOpen(scene: Scene, claim: Claim): boolean {
  const { tokens } = scene;
  const last = tokenIndex(scene, claim.predicate.end) - 1;
  let at = tokenIndex(scene, claim.predicate.start);
  while (tokens[at - 1]?.tag === "ADV") at -= 1;
  for (at -= 1; at < last; at += 1) {
    const token = tokens[at];
    if (token?.lemma === "deny" || (token?.norm === "yet" && claim.polarity === "negated")) return true;
  }
  return false;
}

/** Whether someone is warned of a danger and not threatened: "warned the council that the dam was weak". */
export function isWarning(scene: Scene, { verb, predicate }: Claim, target: Phrase): boolean {
  if (verb !== "warn") return false;
  const { tokens } = scene;
  const from = tokenIndex(scene, Math.max(predicate.end, target.span.end));
  for (let at = from; at < from + longestGap; at += 1) {
    const norm = tokens[at]?.norm ?? ".";
    if (dangerOpeners.has(norm)) return true;
    if (norm === ".") break;
  }
  return scene.claims.some(
    ({ finite, actor }) => finite && actor !== null && tokenIndex(scene, actor.span.start) === from,
  );
}

/** Tokens between whom is warned and the danger: "warned the council | in May last year | that". */
const longestGap = 10;

const dangerOpeners = new Set(["about", "of", "that", "to"]);
