import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

/** What the library writes as JSON, each kind with a schema of its own in `lib/render/`. */
export type Written = "collation" | "comparison" | "explanation" | "reading";

export function schemaOf(written: Written): object {
  const file = new URL(`../../lib/render/${written}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as object;
}

/** Says what is wrong with a value by the schema; `null` where nothing is. */
export function checkerOf(written: Written): (value: unknown) => readonly ErrorObject[] | null {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true });
  const validate = ajv.compile(schemaOf(written));
  return (value) => (validate(value) ? null : (validate.errors ?? []));
}
