/** A session as text for a terminal: what the command shows of it, each part whole. */
import type { Entry, SessionState } from "../model.ts";
import { stopLines } from "./finding.ts";
import { historyLines } from "./history.ts";
import { logEntryLines, logLines } from "./log.ts";
import { correctionsLines, findingsLines, headLines, leftLines, progressWords } from "./overview.ts";
import { sessionLines, type ListedSession } from "./list.ts";
import { rereadLines, type Reread } from "./reread.ts";
import { reviewSetting, type SessionLook } from "./setting.ts";
import type { Stop } from "./stops.ts";

/** How far a session is, and what is left. */
export function renderStatus(state: SessionState, look: SessionLook): string {
  const setting = reviewSetting(look);
  return textOf([...headLines(setting, state), ...leftLines(setting, state)]);
}

/** Every finding with its answers and what was decided of it. */
export function renderSession(state: SessionState, look: SessionLook): string {
  const setting = reviewSetting(look);
  return textOf([...headLines(setting, state), ...findingsLines(setting, state), ...correctionsLines(setting, state)]);
}

/** One finding with all its words, what was decided of it, and its history. */
export function renderFinding(state: SessionState, stop: Stop, log: readonly Entry[], look: SessionLook): string {
  const setting = reviewSetting(look);
  return textOf([...stopLines(setting, state, stop), ...historyLines(setting, state, log, stop)]);
}

/** Everything that was done, in order. */
export function renderLog(state: SessionState, log: readonly Entry[], look: SessionLook): string {
  return textOf(logLines(reviewSetting(look), state, log));
}

/** One action of the log, and how far the session is after it. */
export function renderDeed(state: SessionState, log: readonly Entry[], entry: Entry, look: SessionLook): string {
  const setting = reviewSetting(look);
  return textOf([...logEntryLines(setting, state, log, entry), progressWords(state.counts)]);
}

/** What became of the verdicts when the reports were read again. */
export function renderReread(state: SessionState, reread: Reread, look: SessionLook): string {
  return textOf(rereadLines(reviewSetting(look), state, reread));
}

/** Sessions, one behind the other: `harbour  9 of 12 left; 3 decided`, then who worked on it last, and its reports. */
export function renderSessions(sessions: readonly ListedSession[], look: SessionLook): string {
  const setting = reviewSetting(look);
  return textOf(sessions.flatMap((one) => sessionLines(setting, one)));
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
