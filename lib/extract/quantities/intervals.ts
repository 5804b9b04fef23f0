/** The interval of true values that the words of a number allow. */
import type { Bound, QuantityKind } from "../../model.ts";

export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** Share by which "about" may miss: "about 200" allows 197 and 215, but not 150. */
const aboutShare = 0.1;

/**
 * Lowest and highest value, inclusive. Whole things step by one: "more than 24" people are 25 or more. `approaching` tells
 * that the words allow nothing above the number: "nearly 50".
 */
export function intervalOf(value: number, bound: Bound, kind: QuantityKind, approaching: boolean): Interval {
  const step = (kind === "count" || kind === "age") && Number.isInteger(value) ? 1 : 0;
  switch (bound) {
    case "exactly":
      return { min: value, max: value };
    case "about": {
      const play = Math.abs(value) * aboutShare;
      return { min: value - play, max: approaching ? value : value + play };
    }
    case "at least":
      return { min: value, max: null };
    case "more than":
      return { min: value + step, max: null };
    case "at most":
      return { min: null, max: value };
    case "less than":
      return { min: null, max: value - step };
  }
}

/** The interval of a range or an open word under a bound: "up to 10-15", "more than two dozen to three dozen". */
export function intervalOfRange(low: number, high: number, bound: Bound): Interval {
  switch (bound) {
    case "exactly":
      return { min: low, max: high };
    case "about":
      return { min: low - Math.abs(low) * aboutShare, max: high + Math.abs(high) * aboutShare };
    case "at least":
    case "more than":
      return { min: low, max: null };
    case "at most":
    case "less than":
      return { min: null, max: high };
  }
}
