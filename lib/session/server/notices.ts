/** What an editor is told of what was just done. */
import { changedWords, entriesById } from "../deeds.ts";
import type { Entry, SessionState } from "../model.ts";
import { lettersOf } from "../session.ts";
import { verdictLabel } from "../verdicts.ts";

/** What became of what was posted; `null` is what changed nothing. */
export function noticeOf(entry: Entry | null, state: SessionState, log: readonly Entry[]): string {
  if (entry === null) return "Nothing changed.";
  const { action } = entry;
  switch (action.kind) {
    case "decided":
      return `Saved: ${changedWords({ ...entry, action }, entriesById(log), lettersOf(state.reports))}.${disputeWords(entry.id, action.item, state)}`;
    case "added":
      return "Your finding was added.";
    case "corrected":
      return "Your correction holds, and the reports were compared anew.";
    case "undone":
      return "Taken back.";
    case "compared":
      return `The sources were read again. ${needing(state)}`;
    case "merged":
      return "Another copy of the session was added.";
  }
}

/** Who decided otherwise at the same time: both verdicts stand, and the next one to decide knows of both. */
function disputeWords(id: string, item: string, { items, reports }: SessionState): string {
  const found = items.find((one) => one.item.id === item);
  if (found?.status !== "disputed" || !found.decisions.some((one) => one.id === id)) return "";
  const others = found.decisions.filter((one) => one.id !== id);
  const words = others.map(({ author, time, action: { verdict } }) => {
    const decided = verdict === null ? "to leave it open" : `“${verdictLabel(verdict, lettersOf(reports))}”`;
    return `${author} had decided ${decided} at ${time.slice(0, 16).replace("T", " ")} UTC.`;
  });
  return ` ${words.join(" ")} You had not seen it, so both stand: look at it, and decide again.`;
}

function needing({ counts: { changed, orphaned } }: SessionState): string {
  if (changed + orphaned === 0) return "Every verdict still stands on the same words.";
  return `Verdicts that need another look: ${changed}. Verdicts whose words are gone: ${orphaned}.`;
}
