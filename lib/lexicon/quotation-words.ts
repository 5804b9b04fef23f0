/** Words of a quotation by what it means that one report has them and the other has not. */
import { wordSet } from "./word-set.ts";

/** Words that turn or weaken what is said: negation, condition, doubt, and what is left open or settled. */
export const turningWords: ReadonlySet<string> = wordSet(`
  almost barely can cannot could except hardly if may maybe might must never neither no nobody none nor not nothing
  only ought perhaps possibly probably rarely scarcely seldom shall should unless unlikely until will without would
`);

/** Words that begin what a statement hangs on: cut from its end, the statement is another. */
export const conditionOpeners: ReadonlySet<string> = wordSet("except if only provided providing unless until without");

/** Fillers and openings that a reporter drops without changing what was said. */
export const lightWords: ReadonlySet<string> = wordSet("ah anyway er just look oh right so uh um well yes");
