/** Reads what storydiff itself wrote as JSON, and says plainly where a text is nothing of the kind. */
import { StorydiffError } from "../errors.ts";

/** Tells whether a part of what was read has the shape it should have. */
export type Test = (value: unknown) => boolean;

export const isRecord = (value: unknown): value is Record<string, unknown> => {
  return typeof value === "object" && value !== null && !Array.isArray(value);
};

/** What a text is read as: its name in an error, the version that this storydiff reads, and the parts it must have. */
export interface Shape {
  readonly name: string;
  readonly version: number;
  readonly parts: Readonly<Record<string, Test>>;
}

/**
 * The object that the text holds. Throws `bad-json` when the text is no JSON, of another version, or lacks a part; the
 * parts themselves are taken as they are, for the schema to check where that matters.
 */
export function parsedJson(json: string, { name, version, parts }: Shape): Record<string, unknown> {
  const bad = (why: string) => new StorydiffError("bad-json", `not a ${name} made by storydiff: ${why}`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw bad(error instanceof Error ? error.message : "it is not JSON");
  }
  if (!isRecord(value)) throw bad(`an object was expected, got ${nameOf(value)}`);
  if (value["version"] !== version) {
    const given = "version" in value ? JSON.stringify(value["version"]) : "none";
    throw bad(`its version is ${given}, and this storydiff reads version ${version}`);
  }
  for (const [key, holds] of Object.entries(parts)) {
    if (!holds(value[key])) throw bad(`its "${key}" is missing or of another shape`);
  }
  return value;
}

function nameOf(value: unknown): string {
  return Array.isArray(value) ? "a list" : value === null ? "null" : typeof value;
}
