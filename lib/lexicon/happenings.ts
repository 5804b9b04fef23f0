/**
 * Words for what happens at one place, by kind: "gunned down", "the shooting" and "the attack" are told of one. Wider than
 * `incidents.ts`, for a place is asked for wherever people act. Lemmas, hand-kept from the wording of news.
 */
import { byWord } from "./by-word.ts";
import { wordSet } from "./word-set.ts";

const table = {
  arrest: "apprehend arrest arrested capture captured catch custody detain detention fugitive nab seize",
  attack: `
    airstrike ambush assassinate assassination assault attack attacker barrage blast blow bomb bomber bombard
    bombardment bombing detonate detonation explode explosion gun gunman hit maul murder open-fire raid shell shelling
    shoot shooting slay stab stabbing storm strike
  `,
  birth: "birth born",
  collapse: "cave-in collapse",
  crash: "accident collide collision crash derail derailment pile-up pileup plunge wreck",
  discovery: "discover discovery find found locate recover spot",
  fire: "arson blaze burn fire firefighter inferno wildfire",
  funeral: "burial bury funeral mourner",
  landfall: "landfall slam",
  landing: "land landing touchdown",
  match: "beat defeat draw final game match play win",
  meeting: "conference convene meet meeting negotiation summit talk talks",
  protest: "demonstrate demonstration demonstrator march marcher protest protester rally",
  quake: "aftershock earthquake epicenter epicentre quake temblor tremor",
  robbery: "burglar burglary heist rob robber robbery steal theft thief",
  seizure: "confiscate haul impound intercept seizure",
  sinking: "aground capsize founder overturn shipwreck sink sinking",
  treatment: "airlift ambulance casualty clinic hospital injured hospitalize operation recover surgery treat treatment",
  trial: "court hearing sentence trial verdict",
  trip: "arrive tour trip visit",
  wedding: "marry wed wedding",
} as const;

/** A kind of thing that happens at one place. */
export type Happening = keyof typeof table;

const kinds: ReadonlyMap<string, readonly Happening[]> = byWord(Object.keys(table) as Happening[], (kind) =>
  wordSet(table[kind]),
);

/** The kinds of happening that a lemma may tell; empty for most words. */
export function happeningsOf(lemma: string): readonly Happening[] {
  return kinds.get(lemma) ?? none;
}

const none: readonly Happening[] = [];

/** Happenings of which a story has one: where both leads tell one, it is the same, however else they are worded. */
export const rareHappenings: ReadonlySet<Happening> = new Set([
  "attack",
  "collapse",
  "crash",
  "fire",
  "funeral",
  "landfall",
  "quake",
  "robbery",
  "sinking",
  "wedding",
]);
