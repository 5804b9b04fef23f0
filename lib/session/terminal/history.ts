/** All that was done about one finding, as lines: decisions, what was undone, what an editor added. */
import { hanging } from "../../render/layout.ts";
import { visible } from "../../render/visible.ts";
import { changedWords, entriesById, type EntriesById } from "../deeds.ts";
import type { Entry, SessionState } from "../model.ts";
import { lettersOf } from "../session.ts";
import { decisionLines } from "./finding.ts";
import { clockTime, indent, type ReviewSetting } from "./setting.ts";
import { decisionsOf, itemOf, type Stop } from "./stops.ts";

/** The entries of a log about a stop, also under the id that its finding had before the sources changed. */
export function entriesOf(log: readonly Entry[], stop: Stop): Entry[] {
  const ids = new Set([itemOf(stop).id, ...decisionsOf(stop).map(({ action }) => action.item)]);
  const own = new Set<string>();
  return log.filter(({ id, action }) => {
    const isOwn =
      (action.kind === "decided" && ids.has(action.item)) ||
      (action.kind === "added" && ids.has(id)) ||
      (action.kind === "undone" && own.has(action.of));
    if (isOwn) own.add(id);
    return isOwn;
  });
}

export function historyLines(
  setting: ReviewSetting,
  { reports }: SessionState,
  log: readonly Entry[],
  stop: Stop,
): string[] {
  const letters = lettersOf(reports);
  const entries = entriesOf(log, stop);
  const byId = entriesById(entries);
  const lines = entries.flatMap((entry) => {
    if (entry.action.kind === "decided") {
      const words = entry.action.verdict === null ? deedWords(entry, byId, letters) : undefined;
      return decisionLines(setting, { ...entry, action: entry.action }, letters, words);
    }
    const who = setting.palette.quiet(`${visible(entry.author)}, ${clockTime(setting, entry.time)}:`);
    return hanging(" ".repeat(indent), `${who} ${deedWords(entry, byId, letters)}`, setting.width);
  });
  return ["", setting.palette.heading("History"), ...(lines.length > 0 ? lines : ["  nothing was done yet"])];
}

/** "took back: A is right", "did again: A is right", "added this finding" */
export function deedWords(entry: Entry, byId: EntriesById, letters: readonly string[]): string {
  const { action } = entry;
  switch (action.kind) {
    case "decided":
      return changedWords({ ...entry, action }, byId, letters);
    case "added":
      return "added this finding";
    case "corrected":
      return "a correction";
    case "compared":
      return "a comparison";
    case "merged":
      return "a merge";
    case "undone": {
      const target = byId.get(action.of);
      if (target === undefined) return "took something back";
      if (target.action.kind !== "undone") return `took back: ${deedWords(target, byId, letters)}`;
      const again = byId.get(target.action.of);
      return `did again: ${again === undefined ? "something" : deedWords(again, byId, letters)}`;
    }
  }
}
