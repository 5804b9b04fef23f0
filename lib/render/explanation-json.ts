/** An explanation as JSON. The shape is written down in `explanation.schema.json`. */
import type { Explanation } from "../model.ts";
import { jsonText } from "./json-text.ts";

/**
 * The whole explanation as JSON, both readings included, two blanks a level, ended by a line feed. The same explanation
 * gives the same bytes.
 */
export function explanationToJson(explanation: Explanation): string {
  const { version, target, finding, readings, pairs, left, similarity } = explanation;
  // Named one by one, so that the order of the keys is the model's whatever the order they were made in.
  const ordered: Explanation = { version, target, finding, readings, pairs, left, similarity };
  return jsonText(ordered);
}
