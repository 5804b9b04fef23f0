/** Places inside one building, and kinds of building, of which a person is in one at a time. Hand-kept general English. */
import { wordSet } from "./word-set.ts";

/** Rooms and other parts of a building. "Floor" stands in none: every room is on one. */
const rooms: readonly (readonly string[])[] = [
  ["attic", "loft"],
  ["balcony"],
  ["basement", "cellar"],
  ["bathroom", "lavatory", "restroom", "shower", "toilet", "washroom"],
  ["bedroom"],
  ["boardroom"],
  ["cafeteria", "canteen"],
  ["chapel"],
  ["classroom"],
  ["closet", "cupboard", "wardrobe"],
  ["corridor", "hallway"],
  ["courtyard"],
  ["elevator", "lift"],
  ["foyer", "lobby"],
  ["garage"],
  ["gym", "gymnasium"],
  ["kitchen"],
  ["laboratory"],
  ["library"],
  ["office"],
  ["roof", "rooftop"],
  ["room"],
  ["stair", "staircase", "stairway", "stairwell"],
  ["storeroom"],
];

/** Buildings and open places that are not within one another. */
const buildings: readonly (readonly string[])[] = [
  ["airport"],
  ["apartment", "flat", "home", "house"],
  ["bank"],
  ["bar", "pub"],
  ["barn"],
  ["barracks", "barrack"],
  ["beach"],
  ["cafe", "restaurant"],
  ["checkpoint"],
  ["church", "cathedral"],
  ["cinema"],
  ["court", "courthouse", "courtroom", "court-building"],
  ["embassy"],
  ["factory"],
  ["farm", "farmhouse"],
  ["forest", "wood"],
  ["hospital", "clinic"],
  ["hotel", "motel"],
  ["jail", "prison"],
  ["mall"],
  ["market", "marketplace"],
  ["mine"],
  ["ministry"],
  ["mosque"],
  ["museum"],
  ["nightclub"],
  ["park"],
  ["parliament"],
  ["petrol-station", "gas-station", "filling-station"],
  ["police-station"],
  ["school"],
  ["shop", "store", "supermarket"],
  ["shrine"],
  ["stadium"],
  ["station", "bus-station", "railway-station", "train-station"],
  ["synagogue"],
  ["temple"],
  ["theater", "theatre"],
  ["warehouse"],
];

/** Places that hold others, and what they may hold: a shop may be in the mall, and a house on the farm. */
const holding: readonly (readonly [outer: ReadonlySet<string>, inner: ReadonlySet<string>])[] = [
  [
    wordSet("airport hospital hotel mall market park stadium station"),
    wordSet("bank bar cafe cinema nightclub pub restaurant shop store supermarket"),
  ],
  [
    wordSet("beach farm farmhouse forest park wood woodland"),
    wordSet(`
      barn cornfield farmland field flat home hotel house lake meadow pasture pond river road shrine temple wood woodland
    `),
  ],
  [wordSet("airport"), wordSet("field hotel runway")],
];

/** Whether the one may lie within the other. */
export function mayHold(a: string, b: string): boolean {
  return holding.some(([outer, inner]) => (outer.has(a) && inner.has(b)) || (outer.has(b) && inner.has(a)));
}

/** Ground and water on which something comes down, runs aground or takes cover. */
const grounds: readonly (readonly string[])[] = [
  ["beach", "shore"],
  ["bog", "marsh", "swamp"],
  ["bridge"],
  ["canal"],
  ["cave", "cavern"],
  ["cornfield", "farmland", "field", "meadow", "pasture"],
  ["desert"],
  ["ditch"],
  ["forest", "jungle", "wood", "woodland"],
  ["garden", "backyard"],
  ["harbor", "harbour"],
  ["highway", "motorway", "road", "street"],
  ["hill", "hillside", "mountain", "mountainside", "slope"],
  ["lake", "reservoir"],
  ["ocean", "sea"],
  ["pond"],
  ["quarry"],
  ["ravine", "gorge"],
  ["river"],
  ["runway"],
  ["tunnel"],
];

const groundOf = indexed(grounds);
const roomOf = indexed(rooms);
const buildingOf = indexed(buildings);

function indexed(lines: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((words, line) => words.map((word) => [word, line] as const)));
}

/** A kind of place, equal for words of one meaning and comparable only within one scale. */
export interface Scene {
  readonly scale: "room" | "building" | "ground";
  readonly kind: number;
}

/** The kind of place a noun names, or `null`; `before` makes it another: a "police station" is no station. */
export function sceneOf(lemma: string, before = ""): Scene | null {
  const room = roomOf.get(lemma);
  if (room !== undefined) return { scale: "room", kind: room };
  const building = buildingOf.get(`${before}-${lemma}`) ?? buildingOf.get(lemma);
  return building === undefined ? null : { scale: "building", kind: building };
}

/** The ground or water a noun names, or `null`. */
export function groundNamed(lemma: string): Scene | null {
  const kind = groundOf.get(lemma);
  return kind === undefined ? null : { scale: "ground", kind };
}

/** Prepositions that say on what ground something happens or ends. */
export const groundPrepositions: ReadonlySet<string> = wordSet("at in inside into on onto to");

/** Prepositions that say where something happens. */
export const scenePrepositions: ReadonlySet<string> = wordSet("at from in inside off on outside through within");

/** Parts of a building by which it is told: "the rubble of a hotel", "the gates of the school". */
export const partsOfScene: ReadonlySet<string> = wordSet(`
  basement courtyard door doorway entrance gate roof grounds front rubble ruin ruins step steps wreckage yard
`);

/** Verbs whose object is where it happens: "stormed a hotel". Lemmas. */
export const scenesOfVerbs: ReadonlySet<string> = wordSet(`
  attack bomb bombard capture hit leave occupy overrun raid rip rob shell storm strike take target
`);
