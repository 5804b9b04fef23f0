/** What was found, a row a finding. */
import type { Collation, Comparison } from "../model.ts";
import type { Row } from "./findings.ts";
import { rowsOfSeveral } from "./rows-of-several.ts";
import { rowsOfTwo } from "./rows-of-two.ts";

export function rowsOf(found: Comparison | Collation): Row[] {
  return "facts" in found ? rowsOfSeveral(found) : rowsOfTwo(found);
}
