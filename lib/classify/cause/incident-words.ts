/** Words of a sentence that tell an incident, one after another or parted: "sank", "brought the airliner down". */
import { incidentOf, type Incident } from "../../lexicon/incidents.ts";
import type { Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";

export interface IncidentAt {
  readonly kind: Incident;
  /** A lemma, or a verb with its particle, of that kind. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Verbs that tell an incident with words some way behind them, each with a word of the kind. */
// prettier-ignore
const parted: readonly (readonly [verb: string, behind: readonly string[], word: string])[] = [
  ["bring", ["down"], "bring down"], ["burst", ["flame", "flames"], "blaze"], ["catch", ["fire"], "blaze"],
  ["come", ["rail", "rails", "track", "tracks"], "derail"], ["go", ["flames"], "blaze"], ["go", ["bridge", "cliff", "embankment", "rails", "road", "track", "tracks"], "crash"], ["leave", ["track", "tracks", "rail", "rails", "road", "runway"], "derail"],
  ["send", ["bottom"], "sink"], ["send", ["road", "runway", "track", "tracks"], "derail"], ["send", ["plunging", "crashing"], "crash"], ["set", ["ablaze", "alight", "fire"], "blaze"], ["go", ["ablaze", "dark"], "blackout"],
  ["fall", ["bridge", "cliff", "gorge", "ravine"], "crash"], ["run", ["road", "runway"], "crash"], ["skid", ["road", "runway", "track"], "crash"], ["slam", ["into"], "crash"], ["smash", ["into"], "crash"], ["plough", ["into"], "crash"], ["plow", ["into"], "crash"],
  ["veer", ["road", "runway"], "crash"], ["overturn", ["road", "bus", "lorry", "truck", "car"], "crash"],
];

/** Tokens behind such a verb in which the rest stands: "sent the ferry to the bottom". */
const reach = 6;

/** Craft that come down: what brings them down makes them crash. */
const aircraft: ReadonlySet<string> = new Set([
  "aircraft",
  "airliner",
  "airplane",
  "chopper",
  "drone",
  "helicopter",
  "jet",
  "plane",
]);

export function incidentsAt(tokens: readonly Token[]): IncidentAt[] {
  const flies = tokens.some(({ lemma }) => aircraft.has(lemma));
  return flatMap(tokens, ({ lemma, norm, tag }, from): IncidentAt[] => {
    if (tag !== "VERB" && tag !== "NOUN" && !(tag === "PROPN" && from === 0)) return [];
    const rest = tokens.slice(from + 1, from + 1 + reach);
    const split =
      tag !== "VERB"
        ? undefined
        : parted.find(([verb, behind]) => verb === lemma && rest.some((one) => behind.includes(one.norm)));
    const own =
      split?.[2] ??
      [`${lemma} ${rest[0]?.norm ?? ""}`, norm.endsWith("ing") ? norm : lemma, lemma].find(
        (word) => incidentOf(word) !== null,
      );
    if (own === undefined) return [];
    const word = own === "bring down" && flies ? "crash" : own;
    const kind = incidentOf(word);
    const end = split === undefined ? from : from + 1 + rest.findIndex((one) => split[1].includes(one.norm));
    return kind === null ? [] : [{ kind, word, from, to: end }];
  });
}
