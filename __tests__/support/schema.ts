import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

/** What the library writes as JSON, each kind with a schema of its own. */
export type Written = "collation" | "comparison" | "explanation" | "reading" | "sheet";

/** Path of a schema from the root of the project. */
export function schemaPath(written: Written): string {
  return `lib/${written === "sheet" ? "session/export" : "render"}/${written}.schema.json`;
}

export function schemaOf(written: Written): object {
  return JSON.parse(readFileSync(new URL(`../../${schemaPath(written)}`, import.meta.url), "utf8")) as object;
}

/** Says what is wrong with a value by the schema; `null` where nothing is. */
export function checkerOf(written: Written): (value: unknown) => readonly ErrorObject[] | null {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true });
  const validate = ajv.compile(schemaOf(written));
  return (value) => (validate(value) ? null : (validate.errors ?? []));
}
