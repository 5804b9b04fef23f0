/** What was done, in words: for the history of an item, for what others did, and for what can be undone. */
import { itemAbout } from "../about.ts";
import type { DecidedEntry, Entry, Item, SessionCorrection } from "../model.ts";
import { isOf, liveEntries } from "../live.ts";
import { changedWords, standingWords } from "../deeds.ts";
import { toldWith } from "../verdicts.ts";
import { numberWords, type Frame } from "./words.ts";

/** "A is right", "cannot settle: ask the harbour office", "opened again" */
export function verdictWords({ letters, entries }: Pick<Frame, "letters" | "entries">, entry: DecidedEntry): string {
  return withTold(standingWords(entry, entries, letters), entry);
}

/** What is told with a verdict stands behind it, and not behind a remark alone. */
function withTold(words: string, { action: { verdict } }: DecidedEntry): string {
  const told = verdict === null ? "" : toldWith(verdict);
  return told === "" ? words : `${words}: ${told}`;
}

/** What an entry did: "A is right, of ≠ 3 How many dead?" */
export function deedWords(frame: Frame, log: readonly Entry[], entry: Entry): string {
  const { action } = entry;
  switch (action.kind) {
    case "decided":
      return `${withTold(changedWords({ ...entry, action }, frame.entries, frame.letters), { ...entry, action })}, of ${itemWords(frame, log, entry)}`;
    case "added":
      return `added ${itemWords(frame, log, entry)}`;
    case "corrected":
      return correctionWords(frame, action.correction);
    case "undone": {
      const target = log.find(({ id }) => id === action.of);
      if (target === undefined) return "took something back";
      return target.action.kind === "undone"
        ? `did again: ${deedWords(frame, log, undoneOf(log, target) ?? target)}`
        : `took back: ${deedWords(frame, log, target)}`;
    }
    case "compared":
      return { new: "began", reread: "read the sources again", corrected: "compared anew", merged: "compared anew" }[
        action.cause
      ];
    case "merged":
      return `merged a copy: ${action.from}`;
  }
}

function undoneOf(log: readonly Entry[], { action }: Entry): Entry | undefined {
  return action.kind === "undone" ? log.find(({ id }) => id === action.of) : undefined;
}

function itemWords(frame: Frame, log: readonly Entry[], entry: Entry): string {
  const { items, lost } = frame.state;
  const id = itemAbout(entry, log, frame.state);
  const item = items.find((one) => one.item.id === id)?.item ?? lost.find((one) => one.id === id)?.earlier.item;
  if (item === undefined) return "a finding that is gone";
  return `${numberWords(frame, item)} ${item.title}`.trim();
}

/** "A: “...” and B: “...” tell the same" */
export function correctionWords({ letters }: Pick<Frame, "letters">, correction: SessionCorrection): string {
  switch (correction.kind) {
    case "link":
    case "unlink": {
      const [one, other] = correction.sentences.map(
        ({ report, words }) => `${letters[report] ?? "?"} “${shortened(words)}”`,
      );
      return `${one ?? ""} and ${other ?? ""} ${correction.kind === "link" ? "tell the same" : "do not tell the same"}`;
    }
    case "same":
      return `${correction.names.join(" and ")} are one and the same`;
    case "different":
      return `${correction.names.join(" and ")} are not the same`;
  }
}

/** Words of a sentence by which it is known again: about a line in a list. */
const longestMention = 70;

function shortened(words: string): string {
  return words.length <= longestMention ? words : `${words.slice(0, longestMention).replace(/\s+\S*$/u, "")} …`;
}

/** What was done to an item, in order, and whether it still holds. */
export function historyOf(log: readonly Entry[], item: Item, decisions: readonly Entry[]) {
  const ids = new Set([
    item.id,
    ...decisions.flatMap(({ action }) => (action.kind === "decided" ? [action.item] : [])),
  ]);
  const own = log.filter((entry) => {
    const { action, id } = entry;
    return (action.kind === "decided" && ids.has(action.item)) || (action.kind === "added" && ids.has(id));
  });
  const live = new Set(liveEntries(log).map(({ id }) => id));
  const undoing = log.filter(isOf("undone")).filter(({ id }) => live.has(id));
  return own.map((entry) => ({
    entry,
    undone: undoing.find(({ action }) => action.of === entry.id) ?? null,
  }));
}
