/** How sure it is that two values that fit are one value told twice. */
import type { Confidence } from "../../model.ts";
import type { ValueRelation } from "./values.ts";
import { thingOf } from "./same-count.ts";
import { isTelling } from "./told-twice.ts";
import type { Told } from "./told.ts";

/** Sureness by what the sentences share beside the value; `null` where nothing shows that the two are of one thing. */
export function sureness(isClose: boolean, a: Told, b: Told, values: ValueRelation): Confidence | null {
  const { kind, value, unit } = a.quantity;
  const thing = thingOf(a, b);
  const same = values.relation === "same";
  if (!isClose) {
    // Sentences that are less alike must be held together by the value itself.
    const telling = isTelling(a, b) || (kind === "count" && !a.toll && thing === "shown" && value > 1);
    if (telling && values.shown && values.relation !== "about") return "high";
    // Of two sentences that are aligned all the same, a value with its unit is one value told twice.
    return same && unit !== "" && thing !== "other" ? "medium" : null;
  }
  // 600 people who fled and 600 people who came to a concert are no number told twice.
  if (thing === "other") return same && !a.toll && !b.toll && kind !== "ordinal" ? "medium" : null;
  if (kind === "ordinal") return thing === "shown" && same ? "medium" : null;
  if (same) return "high";
  return thing === "likely" && unit === "" ? null : values.shown ? "high" : "medium";
}
