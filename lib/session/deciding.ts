/**
 * What a decision takes the place of: what its author said before and what says otherwise. Another editor's note stays beside
 * it, and so does a verdict that says the same, for two who looked are worth more than one.
 */
import { isOf, sayingOf } from "./live.ts";
import type { DecidedEntry, Entry, ItemState, Sureness, Verdict } from "./model.ts";
import type { Decision } from "./session.ts";
import { isSameChoice } from "./verdicts.ts";

/** A verdict on an item as its author saw it, with the author's own note, evidence and sureness kept; `null` opens it again. */
export function decisionOf(
  { item, decisions, status }: ItemState,
  author: string,
  verdict: Verdict | null,
  log: readonly Entry[],
): Decision {
  const own = ownOf(decisions, author);
  const seen = status === "changed" ? decisions.map(({ id }) => id) : replacedBy(verdict, author, decisions, log);
  return { item: item.id, verdict, ...wordsOf(own), seen };
}

/** Ids of the decisions seen that a verdict of this author takes the place of; the rest stands beside it. */
export function replacedBy(
  verdict: Verdict | null,
  author: string,
  seen: readonly DecidedEntry[],
  log: readonly Entry[],
): string[] {
  const says = sayingOf(log.filter(isOf("decided")));
  return seen
    .filter((entry) => entry.author === author || (says(entry) && !isSameChoice(entry.action.verdict, verdict)))
    .map(({ id }) => id);
}

/** What is told with a verdict, and may be told without one. */
export interface Remarks {
  readonly note: string;
  readonly evidence: readonly string[];
  readonly sureness: Sureness | null;
}

export const noRemarks: Remarks = { note: "", evidence: [], sureness: null };

/**
 * Other remarks of an author on an item: with the author's verdict where there is one, else beside whatever others decided. A
 * verdict on words that changed since is not given anew by them.
 */
export function remarked(state: ItemState, author: string, remarks: Partial<Remarks>): Decision {
  const { item, decisions, status } = state;
  const own = ownOf(
    status === "changed" ? decisions.filter(({ action }) => action.verdict === null) : decisions,
    author,
  );
  const verdict = own?.action.verdict ?? null;
  const seen = own === undefined ? [] : [own.id];
  return { item: item.id, verdict, ...wordsOf(own), ...remarks, seen };
}

/** What an author said of an item beside the verdict. */
export function remarksOf({ decisions }: ItemState, author: string): Remarks {
  return wordsOf(ownOf(decisions, author));
}

function ownOf(decisions: readonly DecidedEntry[], author: string): DecidedEntry | undefined {
  return decisions.findLast((entry) => entry.author === author);
}

function wordsOf(entry: DecidedEntry | undefined): Remarks {
  const { note, evidence, sureness } = entry?.action ?? noRemarks;
  return { note, evidence, sureness };
}
