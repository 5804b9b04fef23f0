/** Whether the nouns of two numbers show that they count or measure the same. */
import { peopleNouns } from "../../lexicon/fates.ts";
import { ownNames, strayMark } from "./keys.ts";
import type { Told } from "./told.ts";

/** `shown` by the same noun or fate, `likely` where one of them is not told, `other` where they differ. */
export type Thing = "shown" | "likely" | "other";

/** Kinds whose unit says what is measured, so that the noun may be told otherwise: "$2m of jewels", "a $2m heist". */
const measuredKinds: ReadonlySet<string> = new Set(["duration", "frequency", "measure", "money", "percent", "score"]);

/** What shows that two numbers are of one thing. */
export function thingOf(a: Told, b: Told): Thing {
  if (a.key !== null && a.key === b.key) return "shown";
  if (a.quantity.kind !== b.quantity.kind) return "other";
  if (a.key?.startsWith(strayMark) === true || b.key?.startsWith(strayMark) === true) return "other";
  // A fine and a cost are two sums, and who was on board is not who escaped.
  if (ownNames.has(a.key ?? "") && ownNames.has(b.key ?? "")) return "other";
  if (measuredKinds.has(a.quantity.kind)) return "likely";
  if (a.key === null || b.key === null) return a.toll || b.toll ? "other" : "likely";
  return "other";
}

/** "12 people" and "12 fishermen" may be the same 12. */
export function isOfPeople({ quantity: { counted } }: Told): boolean {
  return counted !== null && peopleNouns.has(counted.lemma);
}
