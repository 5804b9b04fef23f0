/** Who did what, and when, in the lines of a terminal. */
import { counted } from "../../presentation/reasons.ts";
import { hanging } from "../../render/layout.ts";
import { visible } from "../../render/visible.ts";
import { changedWords, entriesById } from "../deeds.ts";
import type { Action, Cause, Entry, SessionState } from "../model.ts";
import { lettersOf } from "../session.ts";
import { titleOf } from "./finding.ts";
import { correctionWords } from "./overview.ts";
import { clockTime, type ReviewSetting } from "./setting.ts";
import { decisionsOf, itemOf, stopsOf } from "./stops.ts";

/** Every action: ` 4  21 Nov 2026, 18:40  Ana: A is right, of “How many dead?”`. `state` is what stands after them. */
export function logLines(setting: ReviewSetting, state: SessionState, log: readonly Entry[]): string[] {
  const words = actionWordsIn(state, log);
  return log.flatMap((entry) => entryLines(setting, entry, words, String(log.length).length));
}

/** One action of the log, as it stands among all. */
export function logEntryLines(
  setting: ReviewSetting,
  state: SessionState,
  log: readonly Entry[],
  entry: Entry,
): string[] {
  return entryLines(setting, entry, actionWordsIn(state, log), 0);
}

function entryLines(setting: ReviewSetting, entry: Entry, words: (entry: Entry) => string, digits: number): string[] {
  const { palette, width } = setting;
  const front = `${String(entry.seq).padStart(digits)}  ${palette.quiet(clockTime(setting, entry.time))}  `;
  return hanging(front, `${palette.heading(visible(entry.author))}: ${visible(words(entry))}`, width);
}

/** Says in words what an entry of the log did: "A is right, of “How many dead?”", "took back 4". */
function actionWordsIn(state: SessionState, entries: readonly Entry[]): (entry: Entry) => string {
  const letters = lettersOf(state.reports);
  const titles = new Map<string, string>();
  for (const stop of stopsOf(state)) {
    const item = itemOf(stop);
    const title = `“${item.kind === "contradiction" ? titleOf(item, letters) : item.title}”`;
    for (const id of [item.id, ...decisionsOf(stop).map(({ action }) => action.item)]) titles.set(id, title);
  }
  const byId = entriesById(entries);
  const wordsOf = (entry: Entry): string => {
    const { action } = entry;
    switch (action.kind) {
      case "compared":
        return causes[action.cause](action);
      case "decided": {
        const { note } = action;
        const about = titles.get(action.item) ?? `finding ${action.item}`;
        return `${changedWords({ ...entry, action }, byId, letters)}, of ${about}${note === "" ? "" : `. ${note}`}`;
      }
      case "added":
        return `added ${action.words.map(({ words }) => `“${words}”`).join(" / ")}`;
      case "corrected":
        return `corrected: ${correctionWords(action.correction)}`;
      case "undone": {
        const of = byId.get(action.of);
        const isAgain = of?.action.kind === "undone";
        const meant = isAgain ? byId.get(of.action.of) : of;
        const verb = isAgain ? "did again" : "took back";
        // Two undoings that name each other are no log that storydiff wrote.
        return meant === undefined || meant.action.kind === "undone"
          ? `${verb} what is not here`
          : `${verb} ${meant.seq}: ${wordsOf(meant)}`;
      }
      case "merged":
        return `merged ${action.from}: ${counted(action.actions, "action")}`;
    }
  };
  return wordsOf;
}

const causes: Readonly<Record<Cause, (action: Extract<Action, { readonly kind: "compared" }>) => string>> = {
  new: ({ reports, version }) => `began with ${counted(reports.length, "report")}, compared by storydiff ${version}`,
  reread: () => "read the reports again",
  corrected: () => "compared again, as corrected",
  merged: () => "compared again, as merged",
};
