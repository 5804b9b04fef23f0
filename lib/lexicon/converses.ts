/**
 * Verbs that tell one act from its two ends: who sells and who buys, who beats and who loses. Each names the place in its
 * clause of the one who has or gives (`first`) and the one who gets or yields (`second`).
 */

/** A place in a clause: its actor, its target, or behind one of some prepositions. */
export type ClausePlace = "actor" | "target" | readonly string[];

export interface Converse {
  /** The act, equal for all verbs that tell it. */
  readonly act: string;
  readonly first: ClausePlace;
  readonly second: ClausePlace;
  /** Whether something changes hands. */
  readonly hands: boolean;
  /** What does: the target unless said otherwise; "Neto" of "Neto joined Vila from Marne". */
  readonly thing?: ClausePlace;
  /** Whether the verb tells this act of two with names only: "Rovers hammered United", not "hammered the door". */
  readonly named?: true;
}

const from = ["from"];
const to = ["to"];

const gives = (act: string): Converse => ({ act, first: "actor", second: to, hands: true });
const gets = (act: string): Converse => ({ act, first: from, second: "actor", hands: true });

/** Who buys another, and no thing of his: two names. */
const takeover: Converse = { act: "takeover", first: "actor", second: "target", hands: false };

const does = (act: string): Converse => ({ act, first: "actor", second: "target", hands: false, named: true });
const suffers = (act: string, at: readonly string[]): Converse => ({
  act,
  first: at,
  second: "actor",
  hands: false,
  named: true,
});
const turnsTo = (act: string, at: readonly string[]): Converse => ({
  act,
  first: "actor",
  second: at,
  hands: false,
  named: true,
});
/** "Neto joined Vila from Marne": Marne sold him to Vila. */
const moves = (old: ClausePlace, now: ClausePlace): Converse => ({
  act: "sell",
  first: old,
  second: now,
  hands: true,
  thing: "actor",
});

/** Verbs of which each tells the same act as the others, by the act; each may have the word behind it. */
const sameActs: Readonly<Record<string, string>> = {
  beat: `conquer crush demolish dethrone down edge eliminate floor hammer humble outclass outplay outpoint oust outsmart
    overpower overrun overwhelm rout stun topple trounce unseat upset vanquish whip`,
  hit: "assault attack headbutt kick punch slap smack sock thump wallop",
  host: "entertain host receive welcome",
  overtake: "outpace outrun outsprint overhaul overtake pass pip",
  phone: "alert call notify phone ring telephone",
  rescue: "carry dig drag free haul pluck pull rescue save",
  shoot: "gun shoot",
  split: "divorce dump ditch jilt leave",
  stab: "knife stab",
  succeed: "replace succeed supplant supersede",
};

const sameActsBehind: readonly (readonly [string, Converse])[] = [
  ["beat past", turnsTo("beat", ["past"])],
  ["bow to", suffers("beat", to)],
  ["brush aside", does("beat")],
  ["crash to", suffers("beat", to)],
  ["crash out", suffers("beat", ["against", "to"])],
  ["cruise past", turnsTo("beat", ["past"])],
  ["ease past", turnsTo("beat", ["past"])],
  ["edge out", does("beat")],
  ["edge past", turnsTo("beat", ["past"])],
  ["fall to", suffers("beat", to)],
  ["fire at", turnsTo("shoot", ["at"])],
  ["fire on", turnsTo("shoot", ["on"])],
  ["get past", turnsTo("overtake", ["past"])],
  ["go down", suffers("beat", ["against", "to"])],
  ["go for", turnsTo("hit", ["for"])],
  ["go out", suffers("beat", ["against", "to"])],
  ["go past", turnsTo("overtake", ["past"])],
  ["knock out", does("beat")],
  ["lash out", turnsTo("hit", ["at"])],
  ["lay into", turnsTo("hit", ["into"])],
  ["open fire", turnsTo("shoot", ["at", "on"])],
  ["prevail against", turnsTo("beat", ["against"])],
  ["prevail over", turnsTo("beat", ["over"])],
  ["scrape past", turnsTo("beat", ["past"])],
  ["see off", does("beat")],
  ["set about", turnsTo("hit", ["about"])],
  ["set on", turnsTo("hit", ["on"])],
  ["shoot at", turnsTo("shoot", ["at"])],
  ["snap up", { act: "takeover", first: "actor", second: ["up"], hands: false, named: true }],
  ["squeeze past", turnsTo("beat", ["past"])],
  ["succumb to", suffers("beat", to)],
  ["surge past", turnsTo("overtake", ["past"])],
  ["surrender to", suffers("beat", to)],
  ["swing at", turnsTo("hit", ["at"])],
  ["sweep past", turnsTo("overtake", ["past"])],
  ["take over", { act: "succeed", first: "actor", second: from, hands: false, named: true }],
  ["triumph over", turnsTo("beat", ["over"])],
  ["walk out", turnsTo("split", ["on"])],
  ...["crash", "drive", "plough", "plow", "ram", "run", "skid", "slam", "smash"].map(
    (verb) => [`${verb} into`, { act: "hit", first: "actor", second: ["into"], hands: false }] as const,
  ),
];

// prettier-ignore
const ownConverses: ReadonlyMap<string, readonly Converse[]> = new Map<string, readonly Converse[]>([
  ["acquire", [gets("sell"), takeover]],
  ["beat", [{ act: "beat", first: "actor", second: "target", hands: false }]],
  ["borrow", [gets("lend")]],
  ["buy", [gets("sell"), takeover]],
  ["defeat", [{ act: "beat", first: "actor", second: "target", hands: false }]],
  ["donate", [gives("give")]],
  ["get", [gets("give")]],
  ["give", [gives("give")]],
  ["hand", [gives("give")]],
  ["hit", [{ act: "hit", first: "actor", second: "target", hands: false }]],
  ["inherit", [gets("leave")]],
  ["join", [moves(from, "target")]],
  ["land", [gets("sell")]],
  ["leave", [gives("leave"), moves("target", ["for"]), does("split")]],
  ["lend", [gives("lend")]],
  ["loan", [gives("lend")]],
  ["lose", [
    { act: "beat", first: ["against", "to"], second: "actor", hands: false },
    { act: "give", first: "actor", second: to, hands: true },
  ]],
  ["lure", [gets("sell")]],
  ["move", [moves(from, to)]],
  ["overcome", [{ act: "beat", first: "actor", second: "target", hands: false }]],
  ["poach", [gets("sell")]],
  ["purchase", [gets("sell"), takeover]],
  ["receive", [gets("give"), does("host")]],
  ["ram", [{ act: "hit", first: "actor", second: "target", hands: false }]],
  ["recruit", [gets("sell")]],
  ["sell", [gives("sell"), { act: "takeover", first: to, second: "target", hands: false, named: true }]],
  ["sign", [gets("sell")]],
  ["strike", [{ act: "hit", first: "actor", second: "target", hands: false }]],
  ["switch", [moves(from, to)]],
  ["take over", [takeover]],
  ["thrash", [{ act: "beat", first: "actor", second: "target", hands: false }]],
  ["transfer", [gives("give"), moves(from, to)]],
  ["visit", [{ act: "host", first: "target", second: "actor", hands: false, named: true }]],
  ["win", [{ act: "beat", first: "actor", second: ["against", "over"], hands: false }]],
]);

/** The act that a verb tells, where others tell the same. */
export const actOfVerb: ReadonlyMap<string, string> = new Map(
  Object.entries(sameActs).flatMap(([act, verbs]) => verbs.split(/\s+/).map((verb) => [verb, act] as const)),
);

/** All verbs that tell an act from one of its ends, with the word right behind them where it counts. */
export const converses: ReadonlyMap<string, readonly Converse[]> = [
  ...[...ownConverses].flatMap(([verb, told]) => told.map((one) => [verb, one] as const)),
  ...sameActsBehind,
].reduce((all, [verb, one]) => all.set(verb, [...(all.get(verb) ?? []), one]), new Map<string, readonly Converse[]>());
