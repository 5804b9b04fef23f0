/** One screen of the review: how far it is, the finding as far as there is room, and the keys. */
import { counted } from "../../presentation/reasons.ts";
import { hanging, inRows, padded } from "../../render/layout.ts";
import { visible } from "../../render/visible.ts";
import type { SessionState } from "../model.ts";
import { lettersOf } from "../session.ts";
import { choicesOf } from "../verdicts.ts";
import { keys } from "./keys.ts";
import type { ReviewSetting } from "./setting.ts";
import { itemOf, type Filter, type Stop } from "./stops.ts";

/** What of a screen stays where it is, and what is scrolled. */
export interface Frame {
  readonly head: readonly string[];
  readonly body: readonly string[];
  readonly foot: readonly string[];
}

/** Columns of the bar that fills as findings are decided, and fewest columns of a terminal that has room for it. */
const barColumns = 24;
const barFrom = 70;

/** `flood  3 of 17  ━━━━━━━━────────────────  12 left`, and what of it is gone through where that is not all. */
export function headLines(
  setting: ReviewSetting,
  { name, counts }: SessionState,
  place: { readonly number: number; readonly of: number },
  filter: Filter,
): string[] {
  const { palette, width } = setting;
  const done = counts.total === 0 ? 1 : (counts.total - counts.left) / counts.total;
  const filled = Math.floor(done * barColumns);
  const bar = palette.agreement("━".repeat(filled)) + palette.quiet("─".repeat(barColumns - filled));
  const parts = [
    palette.heading(visible(name)),
    `${place.number} of ${place.of}`,
    ...(width < barFrom ? [] : [bar]),
    counts.left === 0 ? palette.agreement("all decided") : `${counts.left} left`,
    ...(filter.kind === null && !filter.left ? [] : [`only ${filterWords(filter)}`]),
  ];
  return [...inRows(parts, width), palette.quiet("─".repeat(width))];
}

const kindWords = { contradiction: "contradictions", addition: "additions", agreement: "agreements" } as const;

/** "contradictions left", "agreements", "all findings" */
export function filterWords({ kind, left }: Filter): string {
  if (kind === null) return left ? "what is left" : "all findings";
  return `${kindWords[kind]}${left ? " left" : ""}`;
}

/** The verdicts with their keys, then the keys that are pressed most. */
export function footLines(setting: ReviewSetting, state: SessionState, stop: Stop | null): string[] {
  const { palette, width } = setting;
  const named = (key: string, words: string): string => `${palette.heading(key)} ${words}`;
  const verdicts =
    stop === null
      ? []
      : stop.kind === "lost"
        ? [named("o", stop.of.decisions.length === 0 ? "Leave it out" : "Take the verdict back")]
        : choicesOf(itemOf(stop), lettersOf(state.reports)).map(({ key, label }) => named(key, label));
  const brief = keys.flatMap(({ names: [name = ""], brief: words }) => (words === null ? [] : [`${name} ${words}`]));
  return [
    palette.quiet("─".repeat(width)),
    ...inRows(verdicts, width),
    ...inRows(brief, width).map((row) => palette.quiet(row)),
  ];
}

/** A message under the finding: what was saved, or why it was not. */
export function noticeLines(setting: ReviewSetting, notice: string): string[] {
  return hanging("", setting.palette.heading(visible(notice)), setting.width);
}

/** Fewest lines of the body that are shown, however low the terminal is. */
const leastBody = 3;

/** The lines of a screen of so many rows, from a line of the body on; and the line that it can be shown from at most. */
export function fitted(
  setting: ReviewSetting,
  { head, body, foot }: Frame,
  rows: number,
  from: number,
): { readonly lines: readonly string[]; readonly from: number; readonly page: number } {
  const room = Math.max(rows - head.length - foot.length, leastBody);
  if (body.length <= room) {
    const empty = Array.from({ length: room - body.length }, () => "");
    return { lines: [...head, ...body, ...empty, ...foot], from: 0, page: room };
  }
  const page = room - 1;
  const start = Math.max(0, Math.min(from, body.length - page));
  const above = start;
  const below = body.length - page - start;
  const more = [
    ...(below > 0 ? [`↓ ${counted(below, "more line")}: space`] : []),
    ...(above > 0 ? [`↑ ${above} above: pageup or -`] : []),
  ];
  const shown = body.slice(start, start + page);
  return { lines: [...head, ...shown, setting.palette.quiet(more.join("   ")), ...foot], from: start, page };
}

/** All keys with what they do. */
export function helpLines(setting: ReviewSetting): string[] {
  const { palette, width } = setting;
  const rows = keys.map(({ names, purpose }) => ({ names: names.join(", "), purpose }));
  const columns = Math.max(...rows.map(({ names }) => names.length));
  const verdicts =
    "The keys of the verdicts stand under each finding. A verdict is saved at once and leads to the next finding that is left.";
  const marks = "« » the words it is about; ‹ › other words that differ; A:5 is line 5 of A.";
  return [
    ...hanging("", verdicts, width),
    "",
    ...rows.flatMap(({ names, purpose }) => hanging(`  ${palette.heading(padded(names, columns))}  `, purpose, width)),
    "",
    ...hanging("", palette.quiet(marks), width),
  ];
}
