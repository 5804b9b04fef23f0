/** What an editor must know of a session's reports before any of its findings is looked at. */
import { noticesOf, warningsOf } from "../presentation/notices.ts";
import type { SessionState } from "./model.ts";

/** That they do not seem to tell the same event, that not all was compared, how each of them was read; mostly nothing. */
export function warningsIn({ result }: Pick<SessionState, "result">): string[] {
  const found = result.kind === "comparison" ? result.comparison : result.collation;
  return [...warningsOf(found), ...noticesOf(found)];
}
