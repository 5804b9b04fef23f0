/** The reports of a session compared, two by `compare`, more by `collate`. */
import { collate } from "../collate.ts";
import { compare } from "../compare.ts";
import type { Report } from "../model.ts";
import type { Result, SessionCorrection, SessionOptions } from "./model.ts";

export function comparedAll(
  reports: readonly Report[],
  options: SessionOptions,
  _corrections: readonly SessionCorrection[],
): Result {
  const [a, b, ...more] = reports;
  return a !== undefined && b !== undefined && more.length === 0
    ? { kind: "comparison", comparison: compare(a, b, options) }
    : { kind: "collation", collation: collate(reports, options) };
}
