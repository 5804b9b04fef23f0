/** What was found, as a session's file keeps it: the JSON that `--format json` writes, packed, under a key made of it. */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Report } from "../model.ts";
import { collationFromJson, collationToJson } from "../render/collation-json.ts";
import { fromJson, toJson } from "../render/json.ts";
import { StorydiffError } from "../errors.ts";
import { inNextShape } from "./earlier-results.ts";
import { Damage } from "./faults.ts";
import type { Result } from "./model.ts";

/** A result as it is stored. What is stored once serves every action that names it. */
export interface Packed {
  readonly key: string;
  readonly content: Uint8Array;
}

export function packed(result: Result): Packed {
  const json = resultToJson(result);
  return { key: keyOf(json), content: gzipSync(json) };
}

export function resultToJson(result: Result): string {
  return result.kind === "comparison"
    ? toJson(result.comparison, { spaces: 0 })
    : collationToJson(result.collation, { spaces: 0 });
}

/**
 * Most bytes that a result is unpacked to, so that a small file cannot fill the memory. Two reports of the largest size that is
 * read, ten megabytes each, make a comparison of some two hundred.
 */
const mostBytes = 500_000_000;

/** The result that was packed. Throws `Damage` where it was damaged, and `bad-json` where a later version made it. */
export function unpacked({ key, content }: Packed): Result {
  const json = jsonOf(content);
  if (json === null || keyOf(json) !== key)
    throw new Damage("what was found in its reports is damaged; go back to a copy of it");
  return resultFromJson(json);
}

/** Reads what `resultToJson` wrote, today or before. Throws `bad-json` where it is of a later version, or none at all. */
export function resultFromJson(json: string): Result {
  try {
    return resultOfToday(json);
  } catch (error) {
    if (!(error instanceof StorydiffError)) throw error;
    // Step by step, until today's reader takes it.
    for (let next = inNextShape(parsed(json)); next !== null; next = inNextShape(next)) {
      try {
        return resultOfToday(JSON.stringify(next));
      } catch (other) {
        if (!(other instanceof StorydiffError)) throw other;
      }
    }
    throw error;
  }
}

/** Whether today's storydiff would write it so; what an earlier one found may be found otherwise today. */
export function isOfToday(result: Result, key: string): boolean {
  return keyOf(resultToJson(result)) === key;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function resultOfToday(json: string): Result {
  return /^\{"version":\d+,"reports":\[/.test(json)
    ? { kind: "collation", collation: collationFromJson(json) }
    : { kind: "comparison", comparison: fromJson(json) };
}

function jsonOf(content: Uint8Array): string | null {
  try {
    return gunzipSync(content, { maxOutputLength: mostBytes }).toString("utf8");
  } catch {
    return null;
  }
}

/** The reports as they were read. */
export function reportsOf(result: Result): readonly Report[] {
  if (result.kind === "collation") return result.collation.reports.map(({ report }) => report);
  const { a, b } = result.comparison.reports;
  return [a, b];
}

/** A name that content gives itself: the same content has the same, no other has it. */
export function keyOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}
