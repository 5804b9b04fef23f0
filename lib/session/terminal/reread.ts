/** What reading the sources again came to: which verdicts hold, which need another look, which lost their sentence. */
import { counted, listedWords } from "../../presentation/reasons.ts";
import { hanging } from "../../render/layout.ts";
import type { SessionState } from "../model.ts";
import { lettersOf } from "../session.ts";
import { stopLines } from "./finding.ts";
import { listLine, numberedStops } from "./overview.ts";
import type { ReviewSetting } from "./setting.ts";
import { stopsOf, type Stop, type StopStatus } from "./stops.ts";

export interface Reread {
  /** Indexes of the reports that are not as they were. */
  readonly changed: readonly number[];
  readonly kept: readonly Stop[];
  readonly another: readonly Stop[];
  readonly orphaned: readonly Stop[];
  /** What was not found before. */
  readonly fresh: readonly Stop[];
}

export function rereadOf(before: SessionState, after: SessionState): Reread {
  const stops = stopsOf(after);
  const known = new Set(before.items.map(({ item }) => item.id));
  const isKept = (stop: Stop): boolean => stop.kind === "item" && ["decided", "disputed"].includes(stop.of.status);
  const isOrphaned = (stop: Stop): boolean => stop.kind === "lost" && stop.of.fate === "orphaned";
  const isAnother = (stop: Stop): boolean => (stop.kind === "item" ? stop.of.status === "changed" : !isOrphaned(stop));
  return {
    changed: [...after.reports.keys()].filter((i) => after.reports[i]?.text !== before.reports[i]?.text),
    kept: stops.filter(isKept),
    another: stops.filter(isAnother),
    orphaned: stops.filter(isOrphaned),
    fresh: stops.filter((stop) => stop.kind === "item" && stop.of.status === "undecided" && !known.has(stop.key)),
  };
}

/** First what is kept, a line each, then in full what an editor must look at. */
export function rereadLines(setting: ReviewSetting, state: SessionState, reread: Reread): string[] {
  const { changed, kept, another, orphaned, fresh } = reread;
  const letters = lettersOf(state.reports);
  const named = listedWords(changed.map((report) => letters[report] ?? "?"));
  const has = changed.length === 1 ? "has" : "have";
  const titles = (title: string, stops: readonly Stop[], plain: StopStatus): string[] => {
    const keys = new Set(stops.map(({ key }) => key));
    const named = numberedStops(state).filter(({ stop }) => keys.has(stop.key));
    if (named.length === 0) return [];
    return ["", setting.palette.heading(title), ...named.map((one) => listLine(setting, state, one, plain))];
  };
  return [
    ...hanging(
      "",
      `${changed.length === 0 ? "No report has" : `${named} ${has}`} changed. ${talliesOf(reread)}`,
      setting.width,
    ),
    ...titles("Kept", kept, "decided"),
    ...[...another, ...orphaned].flatMap((stop) => ["", ...stopLines(setting, state, stop)]),
    ...titles("New", fresh, "undecided"),
  ];
}

/** `3 verdicts kept, 1 needs another look, 1 orphaned; 2 new findings.` */
function talliesOf({ kept, another, orphaned, fresh }: Reread): string {
  const need = `${another.length} ${another.length === 1 ? "needs" : "need"} another look`;
  const found = fresh.length === 0 ? "" : `; ${counted(fresh.length, "new finding")}`;
  return `${counted(kept.length, "verdict")} kept, ${need}, ${orphaned.length} orphaned${found}.`;
}
