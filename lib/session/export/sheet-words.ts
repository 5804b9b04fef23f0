/** What the sheet says in words, the same in every format. */
import { counted, listedWords, sureness } from "../../presentation/reasons.ts";
import { shownSpeaker } from "../../presentation/speakers.ts";
import type { ItemKind, ItemStatus, LostItem, SessionCounts } from "../model.ts";
import type {
  Sheet,
  SheetAnswer,
  SheetChange,
  SheetClaim,
  SheetCorrection,
  SheetDecision,
  SheetRow,
  SheetTelling,
} from "./sheet.ts";

export function sheetTitle({ session }: Sheet): string {
  return `Fact-check: ${session}`;
}

/** `3 of 7 decided, 1 of them no finding; 4 left: 1 disputed, 2 need another look` */
export function countsWords({ total, decided, dismissed, left, disputed, changed, orphaned }: SessionCounts): string {
  const open = left - disputed - changed - orphaned;
  const parts = [
    ...(open === 0 ? [] : [`${open} open`]),
    ...(disputed === 0 ? [] : [`${disputed} disputed`]),
    ...(changed === 0 ? [] : [`${changed} to be looked at again`]),
    ...(orphaned === 0 ? [] : [`${orphaned} whose sentence is gone`]),
  ];
  const done = `${decided} of ${counted(total, "finding")} decided${dismissed === 0 ? "" : `, ${dismissed} of them dismissed`}`;
  return left === 0 ? `${done}; nothing is left.` : `${done}; ${left} left: ${parts.join(", ")}.`;
}

export const statusWords: Readonly<Record<ItemStatus, string>> = {
  undecided: "open",
  decided: "decided",
  disputed: "disputed",
  changed: "needs another look",
};

export const fateWords: Readonly<Record<LostItem["fate"], string>> = {
  changed: "found no more, needs another look",
  orphaned: "its sentence is gone",
  withdrawn: "taken back by who added it",
};

/** `number, high confidence, developing: the story has moved on` */
export function claimLabels(claim: SheetClaim): string {
  return [
    ...(claim.type === null ? [] : [claim.type]),
    claim.origin === "editor" ? "found by an editor" : sureness(claim),
    ...(claim.oneSource ? ["one source, told several times"] : []),
  ].join(", ");
}

/** Who says it, where the words do not tell. */
export function speakerOf({ speaker, before, words, behind }: SheetTelling): string | null {
  return shownSpeaker(speaker, before + words + behind);
}

export function placeWords({ report, line }: SheetTelling): string {
  return `${report}:${line}`;
}

/** What is told with a verdict, named: `Ask: the coastguard`, `Reason: of another day`. */
export function toldWords({ verdict, told }: SheetDecision): string | null {
  if (told === "") return null;
  return verdict === "unsettled" ? `Ask: ${told}` : `Reason: ${told}`;
}

/** `Ana, 2026-11-21 18:42 UTC` */
export function deciderWords({ author, time }: Pick<SheetDecision, "author" | "time">): string {
  return `${author}, ${timeWords(time)}`;
}

/** To the minute, which is what a reader of the sheet asks for; the JSON and the record have all of it. */
function timeWords(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/, "$1 $2 UTC");
}

export function changeWords({ report, before, now }: SheetChange): string {
  return now === null ? `${report} said “${before}”, which is gone.` : `${report} said “${before}”, and now “${now}”.`;
}

/** What a decision was made on that is not told any more: `Decided on A: 24 people; B: 12 people.` */
export function earlierWords({ answers }: SheetClaim): string {
  return `Decided on ${answers.map(answerWords).join("; ")}.`;
}

/** `A and C: 24 people` */
export function answerWords({ reports, words }: SheetAnswer): string {
  return `${listedWords(reports)}: ${words}`;
}

export function correctionWords(correction: SheetCorrection): string {
  const said = correctionSaid(correction);
  return correction.applies ? `${said}.` : `${said}; it is in the reports no more.`;
}

function correctionSaid(correction: SheetCorrection): string {
  switch (correction.kind) {
    case "link":
    case "unlink": {
      const both = correction.sentences.map(({ report, words }) => `“${words}” (${report})`).join(" and ");
      return `${both} ${correction.kind === "link" ? "tell the same" : "do not tell the same"}`;
    }
    case "same":
    case "different": {
      const both = correction.names.map((name) => `“${name}”`).join(" and ");
      return `${both} are ${correction.kind === "same" ? "the same" : "not the same"}`;
    }
  }
}

/** Rows that stand together in the sheet. */
export interface SheetPart {
  readonly kind: ItemKind | "dismissed";
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** What was dismissed stands apart and last, however it was found; parts without a row are left out. */
export function sheetParts({ rows, reports }: Sheet): SheetPart[] {
  const of = (kind: ItemKind): SheetRow[] => rows.filter((row) => row.claim.kind === kind && !isDismissed(row));
  const parts: SheetPart[] = [
    { kind: "contradiction", title: "What the reports contradict each other in", rows: of("contradiction") },
    { kind: "addition", title: "What one report alone tells", rows: of("addition") },
    { kind: "agreement", title: reports.length > 2 ? "What several tell" : "What both tell", rows: of("agreement") },
    { kind: "dismissed", title: "Dismissed: no findings", rows: rows.filter(isDismissed) },
  ];
  return parts.filter((part) => part.rows.length > 0);
}

function isDismissed({ status, decisions }: SheetRow): boolean {
  return status === "decided" && decisions.some(({ verdict }) => verdict === "dismissed");
}
