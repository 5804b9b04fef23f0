/**
 * Kinds of one thing that exclude each other: what was a rifle was no shotgun. Hand-kept general English; words on one
 * line are one kind. The wider word ("gun", "weapon", "vehicle") stands in none, for it may be any of them.
 */

/** What the kinds are kinds of. */
export type Kind = "weapon" | "charge" | "injury";

const table: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  // Offences, as the words behind "charged with" have them.
  charge: [
    ["arson"],
    ["assault", "battery"],
    ["blackmail", "extortion"],
    ["bribery", "corruption"],
    ["burglary"],
    ["conspiracy"],
    ["defamation", "libel", "slander"],
    ["desertion"],
    ["embezzlement"],
    ["espionage", "spying"],
    ["forgery"],
    ["fraud"],
    ["homicide", "manslaughter"],
    ["kidnapping", "abduction"],
    ["larceny", "stealing", "theft"],
    ["murder"],
    ["negligence"],
    ["perjury"],
    ["rape"],
    ["robbery"],
    ["shoplifting"],
    ["smuggling", "trafficking"],
    ["terrorism"],
    ["treason"],
    ["trespass", "trespassing"],
    ["vandalism"],
  ],
  // What befalls a limb.
  injury: [
    ["bruise", "bruised"],
    ["burn", "burned", "burnt"],
    ["dislocate", "dislocated"],
    ["break", "broken", "fracture", "fractured"],
    ["sprain", "sprained", "twist", "twisted"],
    ["rupture", "ruptured", "tear", "torn"],
    ["strain", "strained", "pull", "pulled"],
  ],
  // What one attacker holds; bombs and stones are thrown beside anything.
  weapon: [
    ["axe", "hatchet"],
    ["bat"],
    ["bow", "crossbow"],
    ["brick"],
    ["chainsaw"],
    ["cleaver"],
    ["crowbar"],
    ["hammer"],
    ["handgun", "pistol", "revolver"],
    ["knife", "dagger"],
    ["razor"],
    ["scissors"],
    ["screwdriver"],
    ["shovel", "spade"],
    ["sickle"],
    ["machete"],
    ["machine-gun", "submachine"],
    ["rifle"],
    ["shotgun"],
    ["sword"],
  ],
};

const kinds: Readonly<Record<Kind, ReadonlyMap<string, number>>> = {
  charge: indexed(table.charge),
  injury: indexed(table.injury),
  weapon: indexed(table.weapon),
};

function indexed(lines: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((words, line) => words.map((word) => [word, line] as const)));
}

/** Which of the kinds a lemma names, as a number of its own; `null` when none. */
export function kindOf(kind: Kind, lemma: string): number | null {
  return kinds[kind].get(lemma) ?? null;
}

/** Parts of the body, and of a vehicle or a thing, of which there is a left and a right one. */
// prettier-ignore
export const pairedParts: ReadonlySet<string> = new Set([
  "ankle", "arm", "breast", "calf", "cheek", "ear", "elbow", "engine", "eye", "foot", "forearm", "hamstring", "hand", "heel",
  "hip", "kidney", "knee", "leg", "lung", "shin", "shoulder", "side", "temple", "thigh", "thumb", "wing", "wrist",
]);

/** Parts of the body that are hurt in sport and accidents, beside the paired ones. */
// prettier-ignore
export const bodyParts: ReadonlySet<string> = new Set([
  ...pairedParts, "abdomen", "back", "chest", "finger", "groin", "head", "jaw", "ligament", "neck", "nose", "pelvis", "rib",
  "skull", "spine", "stomach", "toe",
]);
