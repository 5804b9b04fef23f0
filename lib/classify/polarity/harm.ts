/** Clauses that tell in other words that someone came to harm or was there, and that nobody did or was. */
import { fateOf, peopleNouns } from "../../lexicon/fates.ts";
import type { Claim, Phrase, Side } from "../../model.ts";
import type { ClaimPair } from "../claim-pairs.ts";
import { closeEnough, shareThing } from "./same-deed.ts";
import { sameReferent } from "../sameness.ts";
import { otherSide, wordsOf, type Story } from "../story.ts";

/** Whether both tell what became of one victim. a: "The cashier was not hurt." b: "The cashier was treated for injuries." */
export function isOneVictim(story: Story, { a, b }: ClaimPair): boolean {
  const victims = { a: victimOf(a), b: victimOf(b) };
  if (victims.a === null || victims.b === null) return false;
  return sameReferent(story, { phrase: victims.a, sentence: a.sentence }, { phrase: victims.b, sentence: b.sentence });
}

/** Whom a clause tells to be hurt, or not. */
function victimOf(claim: Claim): Phrase | null {
  if (fateOf(claim.verb) === "injured") return claim.target ?? claim.actor;
  const things = [...claim.obliques.map(({ phrase }) => phrase), ...(claim.target === null ? [] : [claim.target])];
  if (!harming.has(claim.verb) || !things.some(({ lemma }) => fateOf(lemma) === "injured")) return null;
  return claim.passive || claim.verb === "treat" ? claim.target : claim.actor;
}

/** Verbs that with an injury tell of harm: "was treated for injuries", "suffered burns". */
const harming: ReadonlySet<string> = new Set(["have", "hospitalize", "receive", "suffer", "sustain", "treat"]);

/** Whether one tells who was where nobody was. a: "Nobody was inside the hall." b: "Three men were trapped inside the hall." */
export function isOneRoom(story: Story, { a, b, closeness }: ClaimPair): boolean {
  if (closeness < closeEnough || !staying.has(a.verb) || !staying.has(b.verb)) return false;
  const [none, some, side] = a.polarity === "negated" ? ([a, b, "a"] as const) : ([b, a, "b"] as const);
  const nobody = none.actor ?? none.target;
  const people = some.actor ?? some.target;
  if (nobody === null || people === null || !isNobody.test(wordsOf(story, side, nobody.span))) return false;
  return isOfPeople(story, otherSide(side), people) && shareThing(story, a, b);
}

const isNobody =
  /^(?:nobody|no one|none|no (?:\w+ )?(?:children|passengers|people|residents|staff|students|workers))\b/i;

/** Verbs of being somewhere. */
const staying: ReadonlySet<string> = new Set(`be hide live remain shelter sleep stay strand trap work`.split(" "));

function isOfPeople(story: Story, side: Side, phrase: Phrase): boolean {
  const entity = story.sharedEntity(side, phrase.entity);
  return peopleNouns.has(phrase.lemma) || (entity !== null && story.entities[entity]?.kind === "person");
}
