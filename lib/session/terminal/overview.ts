/** A session in the lines of a terminal: how far it is, and each finding with what was decided of it. */
import { stripVTControlCharacters } from "node:util";
import { firstLine, hanging, padNumber } from "../../render/layout.ts";
import { visible } from "../../render/visible.ts";
import type { Item, SessionCorrection, SessionCounts, SessionState } from "../model.ts";
import { lettersOf } from "../session.ts";
import { warningsIn } from "../warnings.ts";
import { decisionLines, signs, titleOf } from "./finding.ts";
import { indent, painted, paragraph, type ReviewSetting } from "./setting.ts";
import { decisionsOf, isLeft, itemOf, statusOf, stopsOf, type Stop, type StopStatus } from "./stops.ts";

/** `9 of 12 left: 1 disputed, 1 needs another look; 3 decided, 1 of them no finding` */
export function progressWords({ left, total, decided, dismissed, disputed, changed, orphaned }: SessionCounts): string {
  const trouble = [
    ...(disputed === 0 ? [] : [`${disputed} disputed`]),
    ...(changed === 0 ? [] : [`${changed} ${changed === 1 ? "needs" : "need"} another look`]),
    ...(orphaned === 0 ? [] : [`${orphaned} orphaned`]),
  ];
  const open = left === 0 ? `nothing left of ${total}` : `${left} of ${total} left`;
  const none = dismissed === 0 ? "" : `, ${dismissed} of them no finding`;
  return `${open}${trouble.length === 0 ? "" : `: ${trouble.join(", ")}`}; ${decided} decided${none}`;
}

/** The name, how far it is, and the reports with their letters. */
export function headLines(setting: ReviewSetting, state: SessionState): string[] {
  const { palette, width } = setting;
  const letters = lettersOf(state.reports);
  return [
    ...hanging("", `${palette.heading(visible(state.name))}: ${progressWords(state.counts)}`, width),
    ...state.reports.flatMap(({ name }, i) => {
      return hanging(`${painted(setting, i, letters[i] ?? "?")}  `, visible(name), width);
    }),
    ...warningsIn(state).flatMap((words) => hanging("", palette.heading(visible(words)), width)),
  ];
}

/** What is left to do, a line each, with the numbers that `show` takes. */
export function leftLines(setting: ReviewSetting, state: SessionState): string[] {
  const numbered = numberedStops(state).filter(({ stop }) => isLeft(stop));
  return numbered.length === 0 ? [] : ["", ...numbered.map((one) => listLine(setting, state, one, "undecided"))];
}

/** Every finding with its answers and what was decided of it; what was dismissed is kept out, and told at the end. */
export function findingsLines(setting: ReviewSetting, state: SessionState): string[] {
  const letters = lettersOf(state.reports);
  const numbered = numberedStops(state);
  const decided = ({ stop }: NumberedStop): string[] =>
    decisionsOf(stop).flatMap((entry) => decisionLines(setting, entry, letters));
  const dismissed = numbered.filter(({ stop }) => isDismissed(stop));
  return [
    ...numbered
      .filter(({ stop }) => !isDismissed(stop))
      .flatMap((one) => [
        "",
        ...titleLines(setting, state, one),
        ...answersLines(setting, itemOf(one.stop), letters),
        ...decided(one),
      ]),
    ...(dismissed.length === 0 ? [] : ["", setting.palette.heading("Kept out")]),
    ...dismissed.flatMap((one) => [listLine(setting, state, one, "decided"), ...decided(one)]),
  ];
}

function isDismissed(stop: Stop): boolean {
  return statusOf(stop) === "decided" && decisionsOf(stop).some(({ action }) => action.verdict?.kind === "dismissed");
}

export interface NumberedStop {
  readonly stop: Stop;
  /** As wide as the last one is. */
  readonly number: string;
}

export function numberedStops(state: SessionState): NumberedStop[] {
  const stops = stopsOf(state);
  return stops.map((stop, i) => ({ stop, number: padNumber(i + 1, String(stops.length).length) }));
}

/** `≠ 1  How many dead?  [decided]` */
function titleLines(setting: ReviewSetting, state: SessionState, one: NumberedStop): string[] {
  const status = setting.palette.quiet(`[${statusNames[statusOf(one.stop)]}]`);
  return hanging(frontOf(setting, one), `${titleWords(state, one.stop)}  ${status}`, setting.width);
}

/** One line of a list, `≠ 1  [disputed] How many dead?`; the status that goes without saying there is left out. */
export function listLine(setting: ReviewSetting, state: SessionState, one: NumberedStop, plain: StopStatus): string {
  const status = statusOf(one.stop);
  const front = frontOf(setting, one) + (status === plain ? "" : `[${statusNames[status]}] `);
  return front + firstLine(titleWords(state, one.stop), setting.width - stripVTControlCharacters(front).length);
}

function frontOf({ palette }: ReviewSetting, { stop, number }: NumberedStop): string {
  const { sign, paint } = signs[itemOf(stop).kind];
  return `${palette[paint](sign)} ${number}  `;
}

/** The question of a contradiction; who tells what of the rest. */
function titleWords(state: SessionState, stop: Stop): string {
  const item = itemOf(stop);
  const told = item.kind === "contradiction" ? "" : `: ${item.title}`;
  return visible(`${titleOf(item, lettersOf(state.reports))}${told}`);
}

/** What each report answers; what is told alike stands in the title. */
function answersLines(setting: ReviewSetting, { kind, answers }: Item, letters: readonly string[]): string[] {
  if (kind !== "contradiction") return [];
  const named = answers.map(({ reports }) => reports.map((report) => letters[report] ?? "?").join(", "));
  const columns = Math.max(...named.map(({ length }) => length));
  return answers.flatMap(({ reports, words }, i) => {
    const who = reports.map((report) => painted(setting, report, letters[report] ?? "?")).join(", ");
    const fill = " ".repeat(columns - (named[i] ?? "").length);
    return hanging(`${" ".repeat(indent)}${who}${fill}  `, `"${visible(words)}"`, setting.width);
  });
}

const statusNames: Readonly<Record<StopStatus, string>> = {
  undecided: "undecided",
  decided: "decided",
  disputed: "disputed",
  changed: "needs another look",
  orphaned: "orphaned",
};

/** The corrections that stand. */
export function correctionsLines(setting: ReviewSetting, { corrections }: SessionState): string[] {
  if (corrections.length === 0) return [];
  return [
    "",
    setting.palette.heading("Corrections"),
    ...corrections.flatMap(({ entry: { action, author }, applies }) => {
      const lapsed = applies ? "" : ", which the reports speak of no more";
      return paragraph(setting, indent, visible(`${correctionWords(action.correction)} (${author})${lapsed}`));
    }),
  ];
}

/** "Alva Brandt" and "the finance chief" are one; "..." and "..." tell the same */
export function correctionWords(correction: SessionCorrection): string {
  const pair = ([x, y]: readonly [string, string]): string => `"${x}" and "${y}"`;
  switch (correction.kind) {
    case "same":
      return `${pair(correction.names)} are one`;
    case "different":
      return `${pair(correction.names)} are not one`;
    case "link":
    case "unlink": {
      const [x, y] = correction.sentences;
      return `${pair([x.words, y.words])} ${correction.kind === "link" ? "tell" : "do not tell"} the same`;
    }
  }
}
