/** What was so until the story began, and says nothing of how it is now. */
import type { Token } from "../model.ts";

/** "had held since June" tells what was so until the story began. */
export function isUntilThen(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens[first - 1]?.norm === "had" && /^(?:for|since|till|until)$/.test(tokens[last + 1]?.norm ?? "");
}
