/** What a decision did, in words: told once for the page, the terminal and what an editor is told of. */
import { listedWords } from "../presentation/reasons.ts";
import type { DecidedEntry, Entry } from "./model.ts";
import { noRemarks, type Remarks } from "./deciding.ts";
import { isSameChoice, verdictLabel } from "./verdicts.ts";

/** The entries of a log by their ids. */
export type EntriesById = ReadonlyMap<string, Entry>;

/** For words of a decision where those that it replaced are not at hand. */
export const noEntries: EntriesById = new Map();

export function entriesById(log: readonly Entry[]): EntriesById {
  return new Map(log.map((entry) => [entry.id, entry]));
}

/**
 * What stands by a decision: "A is right"; "opened again" where it took a verdict back, with a note or without; of one that gave none
 * what was noted: "a note", "evidence and how sure".
 */
export function standingWords({ action }: DecidedEntry, entries: EntriesById, letters: readonly string[]): string {
  if (action.verdict !== null) return verdictLabel(action.verdict, letters);
  const tookBack = replacedBy(action, entries).some(({ verdict }) => verdict !== null);
  return (!tookBack && remarkWords(action)) || "opened again";
}

/** What changed by a decision: as what stands by it, but of a verdict that was given before the remarks that are new. */
export function changedWords(
  { action, ...entry }: DecidedEntry,
  entries: EntriesById,
  letters: readonly string[],
): string {
  const before = replacedBy(action, entries).find(({ verdict }) => isSameChoice(action.verdict, verdict));
  return (before !== undefined && remarkWords(action, before)) || standingWords({ ...entry, action }, entries, letters);
}

function replacedBy({ replaces }: DecidedEntry["action"], entries: EntriesById): DecidedEntry["action"][] {
  return replaces.flatMap((id) => {
    const action = entries.get(id)?.action;
    return action?.kind === "decided" ? [action] : [];
  });
}

/** What of the remarks there is, or is another than before: "a note", "evidence and how sure"; empty for nothing. */
function remarkWords({ note, evidence, sureness }: Remarks, before: Remarks = noRemarks): string {
  return listedWords([
    ...(note === before.note ? [] : ["a note"]),
    ...(evidence.join("\n") === before.evidence.join("\n") ? [] : ["evidence"]),
    ...(sureness === before.sureness ? [] : ["how sure"]),
  ]);
}
