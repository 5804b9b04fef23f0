/** When two values of one particular cannot both hold: two names, two kinds of one scale. */
import { nameRelation } from "../../../extract/entities/name-match.ts";
import type { Particular } from "../../../lexicon/particular.ts";
import { areTwoPlaces, placeNamed } from "../../../lexicon/places.ts";
import { mayHold } from "../../../lexicon/rooms.ts";
import type { Value } from "./values.ts";

/** Whether no two of them can hold of one thing. */
export function exclude(particular: Particular, a: Value, b: Value): boolean {
  const [x = "", y = ""] = [a.keys[0], b.keys[0]];
  switch (particular.values) {
    case "person":
      return nameRelation(x, y) === "different";
    case "town":
      // What the gazetteer does not know may lie in what it knows.
      return (
        (placeNamed(x) === null) === (placeNamed(y) === null) &&
        areTwoPlaces(x, y) &&
        !shareWord(x.split(" "), y.split(" "))
      );
    case "room":
      return x !== y;
    case "ground":
      return x !== y && !mayHold(a.noun, b.noun);
    case "site":
      return !shareWord(a.keys, b.keys);
    case "kind": {
      const scales = new Set(a.keys.map(scaleOf));
      return b.keys.some((key) => scales.has(scaleOf(key))) && !b.keys.some((key) => a.keys.includes(key));
    }
  }
}

function scaleOf(key: string): string {
  return key.split(" ")[0] ?? "";
}

function shareWord(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.includes(word));
}
