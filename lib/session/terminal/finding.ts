/** A finding on a screen: what is asked, what each report answers in which words, what was decided of it and on what. */
import { differences } from "../../presentation/differences.ts";
import { piecesOf } from "../../presentation/pieces.ts";
import { listedWords, sureness } from "../../presentation/reasons.ts";
import { painted as marked } from "../../render/excerpt.ts";
import { firstLine, hanging } from "../../render/layout.ts";
import type { Palette } from "../../render/palette.ts";
import { stateSigns } from "../../render/terminal/states.ts";
import { told } from "../../render/terminal/view.ts";
import { visible } from "../../render/visible.ts";
import type {
  DecidedEntry,
  Earlier,
  Item,
  ItemKind,
  ItemState,
  LostItem,
  SentenceChange,
  SessionState,
} from "../model.ts";
import { noEntries, standingWords } from "../deeds.ts";
import { lettersOf } from "../session.ts";
import { choicesOf, toldWith } from "../verdicts.ts";
import { passagesOf, type AnswerPassages } from "./passages.ts";
import { clockTime, indent, painted, paragraph, writtenLines, type ReviewSetting } from "./setting.ts";
import type { Stop } from "./stops.ts";

export function stopLines(setting: ReviewSetting, state: SessionState, stop: Stop): string[] {
  return stop.kind === "item" ? itemLines(setting, state, stop.of) : lostLines(setting, state, stop.of);
}

/**
 * An item:
 *
 *     ≠ How many dead?
 *       number, high confidence
 *
 *     1 A  24 killed
 *       A:3  At least «24 killed» in the fire. (according to the police)
 *     2 B  one person
 *       B:1  Officials said that «one person» had died.
 *
 *       A counts 24 killed, B one.
 *
 *     Decided
 *       Ana, 21 Nov 2026, 18:40: A is right, sure
 */
function itemLines(setting: ReviewSetting, state: SessionState, itemState: ItemState): string[] {
  const { item } = itemState;
  const letters = lettersOf(state.reports);
  const answers = passagesOf(state, item);
  return [
    ...titleLines(setting, item, letters),
    "",
    ...answers.flatMap((answer, i) => answerLines(setting, letters, item, answer, i)),
    ...(item.reason === "" ? [] : ["", ...paragraph(setting, indent, visible(item.reason))]),
    ...(item.oneSource ? paragraph(setting, indent, "One source, told twice.") : []),
    ...decidedLines(setting, itemState, letters),
  ];
}

export const signs: Readonly<Record<ItemKind, { readonly sign: string; readonly paint: keyof Palette }>> = {
  contradiction: stateSigns.contradicts,
  addition: stateSigns.only,
  agreement: stateSigns.agrees,
};

function titleLines(setting: ReviewSetting, item: Item, letters: readonly string[]): string[] {
  const { palette, width } = setting;
  const { sign, paint } = signs[item.kind];
  const sure = item.kind === "contradiction" ? sureness(item) : `${item.confidence} confidence`;
  const about = [...(item.type === null ? [] : [item.type]), item.origin === "editor" ? "added by an editor" : sure];
  return [
    ...hanging(`${palette[paint](sign)} `, palette.heading(visible(titleOf(item, letters))), width),
    ...paragraph(setting, indent, palette.quiet(about.join(", "))),
  ];
}

/** The question of a contradiction; of what is told alike, who tells it. */
export function titleOf({ kind, title, answers }: Item, letters: readonly string[]): string {
  const named = listedWords((answers[0]?.reports ?? []).map((report) => letters[report] ?? "?"));
  switch (kind) {
    case "contradiction":
      return title;
    case "addition":
      return `Only ${named} tells`;
    case "agreement":
      return `${named} tell`;
  }
}

function answerLines(
  setting: ReviewSetting,
  letters: readonly string[],
  item: Item,
  { told: passages, also }: AnswerPassages,
  index: number,
): string[] {
  const { palette, width } = setting;
  const labels = passages.map(({ report, line }) => `${letters[report] ?? "?"}:${line}`);
  const gutter = Math.max(...labels.map(({ length }) => length));
  const named = also.slice(0, mostPlaces).map(({ report, line }) => `${letters[report] ?? "?"}:${line}`);
  const others = also.length > named.length ? [...named, `${also.length - named.length} more`] : named;
  return [
    ...(item.kind === "contradiction" ? [answerLine(setting, letters, item, index)] : []),
    ...passages.flatMap((passage, i) => {
      const label = (labels[i] ?? "").padEnd(gutter);
      return hanging(
        `${" ".repeat(indent)}${painted(setting, passage.report, label)}  `,
        told(setting, passage),
        width,
      );
    }),
    ...(others.length === 0 ? [] : paragraph(setting, indent, palette.quiet(`also ${listedWords(others)}`))),
  ];
}

/** Further places named before the rest is counted: a line's worth. */
const mostPlaces = 8;

/** `1 A  24 killed`: the key, who says it, and what. */
function answerLine(setting: ReviewSetting, letters: readonly string[], item: Item, index: number): string {
  const { reports = [], words = "" } = item.answers[index] ?? {};
  const key = choicesOf(item, letters)[index]?.key ?? "";
  const who = reports.map((report) => painted(setting, report, letters[report] ?? "?")).join(", ");
  const front = `${setting.palette.heading(key)} ${who}  `;
  const plain = `${key} ${reports.map((report) => letters[report] ?? "?").join(", ")}  `;
  return front + firstLine(visible(words), setting.width - plain.length);
}

function decidedLines(
  setting: ReviewSetting,
  { status, decisions, earlier }: ItemState,
  letters: readonly string[],
): string[] {
  if (decisions.length === 0) return [];
  const { palette } = setting;
  const heading = palette.heading(statusWords[status]);
  const explained =
    status === "disputed" ? ": each decided without knowing of the other; a verdict of yours settles it" : "";
  return [
    "",
    ...hanging("", heading + explained, setting.width),
    ...decisions.flatMap((entry) => decisionLines(setting, entry, letters)),
    ...(earlier === null ? [] : earlierLines(setting, earlier, letters)),
  ];
}

const statusWords: Readonly<Record<ItemState["status"], string>> = {
  undecided: "Noted, and not decided",
  decided: "Decided",
  disputed: "Disputed",
  changed: "Needs another look",
};

/** `Ana, 21 Nov 2026, 18:40: cannot settle, likely`, then whom to ask, the note and the evidence. */
export function decisionLines(
  setting: ReviewSetting,
  entry: DecidedEntry,
  letters: readonly string[],
  words = standingWords(entry, noEntries, letters),
): string[] {
  const { palette, width } = setting;
  const { action, author, time } = entry;
  const { verdict, note, evidence, sureness: sure } = action;
  const who = palette.quiet(`${visible(author)}, ${clockTime(setting, time)}:`);
  const label = " ".repeat(2 * indent);
  const more = verdict === null ? "" : toldWith(verdict);
  return [
    ...hanging(" ".repeat(indent), `${who} ${words}${sure === null ? "" : `, ${sure}`}`, width),
    ...(more === "" ? [] : writtenLines(setting, `${label}${verdict?.kind === "unsettled" ? "ask: " : "why: "}`, more)),
    ...(note === "" ? [] : writtenLines(setting, `${label}note: `, note)),
    ...evidence.flatMap((reference) => writtenLines(setting, `${label}evidence: `, reference)),
  ];
}

/** What a decision was made on, before and after: the words in which a sentence changed are marked. */
function earlierLines(setting: ReviewSetting, { item, changes }: Earlier, letters: readonly string[]): string[] {
  const told = item.answers.map(({ reports, words }) => {
    return `${reports.map((report) => letters[report] ?? "?").join(", ")} "${words}"`;
  });
  const was = `It was decided on: ${titleOf(item, letters)} ${told.join(", ")}`;
  return [
    ...paragraph(setting, indent, visible(was)),
    ...changes.flatMap((change) => changeLines(setting, change, letters)),
  ];
}

function changeLines(setting: ReviewSetting, change: SentenceChange, letters: readonly string[]): string[] {
  const { palette, width } = setting;
  const { report, before, now } = change;
  const spans = differences(before, now ?? before, {
    a: { start: 0, end: before.length },
    b: { start: 0, end: (now ?? before).length },
  });
  const words = (text: string, side: "a" | "b"): string => {
    const marks = spans[side].map((span) => ({ span, kind: "differs" as const }));
    return marked(piecesOf({ text, markup: [] }, { start: 0, end: text.length }, marks), palette);
  };
  const label = (which: string): string =>
    `${" ".repeat(indent)}${painted(setting, report, letters[report] ?? "?")} ${which}  `;
  return [
    ...hanging(label("was"), words(before, "a"), width),
    ...hanging(label("now"), now === null ? palette.quiet("gone") : words(now, "b"), width),
  ];
}

/** What is gone: what it was, what was decided of it, what became of its sentences, and that it can be taken back. */
function lostLines(setting: ReviewSetting, state: SessionState, { fate, decisions, earlier }: LostItem): string[] {
  const letters = lettersOf(state.reports);
  const { palette } = setting;
  return [
    ...titleLines(setting, earlier.item, letters),
    "",
    ...hanging("", palette.heading(fates[fate]), setting.width),
    ...decisions.flatMap((entry) => decisionLines(setting, entry, letters)),
    ...earlierLines(setting, earlier, letters),
  ];
}

const fates: Readonly<Record<LostItem["fate"], string>> = {
  orphaned: "Orphaned: a sentence that this rests on is gone, and it is moved to no other",
  changed: "Needs another look: this rests on sentences in which it is found no more",
  withdrawn: "Needs another look: the editor who had added this took it back",
};
