/** A reading as JSON. The shape is written down in `reading.schema.json`. */
import type { Reading } from "../model.ts";
import { jsonText } from "./json-text.ts";

/** The version of the shape that this storydiff writes; raised when a reader of the JSON would have to change. */
const version = 2;

/**
 * The whole reading as JSON, its tokens included, two blanks a level, ended by a line feed. The same reading gives the same
 * bytes.
 */
export function readingToJson(reading: Reading): string {
  const {
    report,
    date,
    language,
    sentences,
    tokens,
    entities,
    quantities,
    times,
    attributions,
    speakers,
    claims,
    stances,
  } = reading;
  // Named one by one, so that the order of the keys is the model's whatever the order they were made in.
  const ordered: { readonly version: number } & Reading = {
    version,
    report,
    date,
    language,
    sentences,
    tokens,
    entities,
    quantities,
    times,
    attributions,
    speakers,
    claims,
    stances,
  };
  return jsonText(ordered);
}
