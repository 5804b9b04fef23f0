import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { schemaOf, schemaPath } from "../support/schema.ts";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
};

interface Part {
  readonly properties: object;
}

/** All parts of a schema that have properties. */
function partsOf(schema: unknown): Part[] {
  if (typeof schema !== "object" || schema === null) return [];
  return [...("properties" in schema ? [schema as Part] : []), ...Object.values(schema).flatMap(partsOf)];
}

test.each([
  ["comparison", "./schema.json", 20],
  ["reading", "./reading-schema.json", 12],
  ["collation", "./collation-schema.json", 8],
  ["explanation", "./explanation-schema.json", 5],
  ["sheet", "./sheet-schema.json", 8],
] as const)(
  "the schema of a %s is handed out as %s, and allows nothing that it does not ask for",
  (written, as, over) => {
    expect(manifest.exports[as]).toBe(`./${schemaPath(written)}`);
    expect(manifest.files).toContain(schemaPath(written));
    const parts = partsOf(schemaOf(written));
    for (const part of parts)
      expect(part).toMatchObject({
        type: "object",
        additionalProperties: false,
        required: Object.keys(part.properties),
      });
    expect(parts.length).toBeGreaterThan(over);
  },
);
