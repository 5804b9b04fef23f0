/** The ways in which a clause tells a stance: by its verb, a preposition, a noun, an adjective, a name it calls. */
import type { Claim } from "../../model.ts";
import { byAdjective, byNoun, byTakenSide } from "./predicate-patterns.ts";
import type { Scene } from "./scene.ts";
import type { Told } from "./told.ts";
import { byCooperation, byDemand, byFeeling, byName, byParticle, byPreposition, byVerb } from "./verb-patterns.ts";

/** What a clause tells, by the first pattern that fits; `null` when none does. */
export function toldBy(claim: Claim, scene: Scene): Told | null {
  return (
    byPreposition(claim, scene) ??
    byParticle(claim, scene) ??
    byCooperation(claim, scene) ??
    byVerb(claim, scene) ??
    byAdjective(claim, scene) ??
    byNoun(claim, scene) ??
    byTakenSide(claim, scene) ??
    byName(claim, scene) ??
    byDemand(claim, scene) ??
    byFeeling(claim)
  );
}
