/** What was found, as JSON and back: the same that `--format json` writes. */
import { collationFromJson, collationToJson } from "../render/collation-json.ts";
import { fromJson, toJson } from "../render/json.ts";
import type { Result } from "./model.ts";

export function resultToJson(result: Result): string {
  return result.kind === "comparison"
    ? toJson(result.comparison, { spaces: 0 })
    : collationToJson(result.collation, { spaces: 0 });
}

/** Reads what `resultToJson` wrote. Throws `bad-json` where it is none of this version. */
export function resultFromJson(json: string): Result {
  return /^\{"version":\d+,"reports":\[/.test(json)
    ? { kind: "collation", collation: collationFromJson(json) }
    : { kind: "comparison", comparison: fromJson(json) };
}
