/** Words by a number that make it that of others: "another five", "in a separate attack", "her rival took 33 per cent", "each". */
import { adders, otherScenes } from "../../lexicon/scopes.ts";
import { tokenFrom } from "../../text/search.ts";
import type { SentenceReading } from "../story.ts";
import type { Told } from "./told.ts";

/** "another five", "five more", "five other men"; "more than five" adds nothing. */
export function isAdded({ sentence: { tokens, quantities }, fate, quantity: { kind, span } }: Told): boolean {
  // "They demand 8 per cent more" is a rise of 8 per cent.
  if (kind === "percent") return false;
  // "Killed two and wounded 40 others": others than the dead.
  if (fate !== null && fate !== "dead" && (quantities.length > 1 || isOthers(tokens, span.end))) return false;
  const first = tokenFrom(tokens, span.start);
  const after = tokenFrom(tokens, span.end);
  return [first - 1, first, after].some((at) => adders.has(tokens[at]?.norm ?? "") && tokens[at + 1]?.norm !== "than");
}

function isOthers(tokens: SentenceReading["tokens"], end: number): boolean {
  return /^others?$/.test(tokens[tokenFrom(tokens, end)]?.norm ?? "");
}

/** "In a separate attack", "elsewhere in the city", "in another strike". */
export function isElsewhere({ sentence: { tokens } }: Told): boolean {
  return tokens.some(({ norm }, at) => otherScenes.has(norm) || (norm === "another" && tokens[at - 1]?.norm === "in"));
}

const rivals: ReadonlySet<string> = new Set(["challenger", "opponent", "rival", "runner-up"]);

/** "Her rival took 33 per cent". */
export function isRival({ sentence: { tokens }, quantity: { kind, span } }: Told): boolean {
  return kind === "percent" && tokens.some((token) => token.span.end <= span.start && rivals.has(token.lemma));
}

/** Most tokens behind a number at which "each" still belongs to it: "two million on each plant". */
const eachReach = 4;

export function isEach({ sentence: { tokens }, quantity: { span } }: Told): boolean {
  const after = tokenFrom(tokens, span.end);
  return tokens.slice(after, after + eachReach).some(({ norm }) => norm === "each" || norm === "apiece");
}
