/**
 * The fact-check sheet: claim by report by value by verdict by evidence by decider, as plain data that every format of it is
 * set from. It says what stands in the session, and names no place of the machine that the session is on.
 */
import type { CalendarDate, Confidence, Report, Span } from "../../model.ts";
import { piecesOf } from "../../presentation/pieces.ts";
import { lineAt, lineStarts } from "../../presentation/positions.ts";
import { sentencesOf } from "../basis.ts";
import { isOf } from "../live.ts";
import type {
  CorrectionState,
  DecidedEntry,
  Entry,
  Item,
  ItemKind,
  ItemStatus,
  LostItem,
  SentenceChange,
  SessionCorrection,
  SessionCounts,
  SessionState,
  Sureness,
  Telling,
  Verdict,
  VerdictKind,
} from "../model.ts";
import { lettersOf } from "../session.ts";
import { toldWith, verdictLabel } from "../verdicts.ts";
import { warningsIn } from "../warnings.ts";
import { sharedReference, sharedSource } from "./shared.ts";

export interface Sheet {
  /** Version of this shape; raised when a reader of the JSON would have to change. */
  readonly version: 1;
  /** Name of the session. */
  readonly session: string;
  /** Place of the log that it shows. */
  readonly seq: number;
  readonly made: Made;
  readonly reports: readonly SheetReport[];
  /** What must be known before any of it is read: who has a text from whom, that reports are of two events. Mostly none. */
  readonly warnings: readonly string[];
  readonly counts: SessionCounts;
  /** Contradictions first, then additions, then agreements. */
  readonly rows: readonly SheetRow[];
  /** What was decided and is found no more. */
  readonly lost: readonly LostRow[];
  readonly corrections: readonly SheetCorrection[];
}

/** With what and when an export was made. */
export interface Made {
  /** Version of storydiff; `null` to leave it out. */
  readonly version: string | null;
  /** As it is to be named; `null` to leave it out, so that the same session gives the same bytes. */
  readonly time: string | null;
}

export interface SheetReport {
  readonly letter: string;
  readonly name: string;
  /** Where all the world finds it; `null` for what is on one machine. */
  readonly url: string | null;
  readonly date: CalendarDate | null;
}

/** What was to be decided. */
export interface SheetClaim {
  readonly id: string;
  readonly kind: ItemKind;
  readonly type: Item["type"];
  /** The question of a contradiction, otherwise the words told. */
  readonly title: string;
  readonly confidence: Confidence;
  readonly developing: boolean;
  readonly oneSource: boolean;
  readonly reason: string;
  readonly origin: Item["origin"];
  readonly answers: readonly SheetAnswer[];
}

export interface SheetAnswer {
  readonly words: string;
  /** Letters of the reports that give it. */
  readonly reports: readonly string[];
  readonly tellings: readonly SheetTelling[];
}

/** A sentence of a report with the words that tell the answer: `before`, `words` and `behind` make the sentence. */
export interface SheetTelling {
  /** Letter of the report. */
  readonly report: string;
  /** Counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly words: string;
  readonly behind: string;
  readonly speaker: string | null;
}

export interface SheetDecision {
  /** `null` for a note, or for what was opened again. */
  readonly verdict: VerdictKind | null;
  /** "A is right"; of no verdict what else was done. */
  readonly label: string;
  /** The answer that it says is right; `null` for every other verdict. */
  readonly right: SheetRight | null;
  /** Whom to ask what, or why it is no finding; empty where nothing was to be told. */
  readonly told: string;
  readonly note: string;
  /** Links, and names of files. */
  readonly evidence: readonly string[];
  readonly sureness: Sureness | null;
  readonly author: string;
  /** ISO 8601, in UTC. */
  readonly time: string;
}

/** An answer: letters of the reports that give it, and its words where one of them gives another as well. */
export interface SheetRight {
  readonly reports: readonly string[];
  readonly words: string | null;
}

/** A sentence that a decision was made on, as it was and as it is; `null` for one that is gone. */
export interface SheetChange {
  /** Letter of the report. */
  readonly report: string;
  readonly before: string;
  readonly now: string | null;
}

export interface SheetRow {
  /** Place in the sheet, from 1. */
  readonly number: number;
  readonly claim: SheetClaim;
  readonly status: ItemStatus;
  /** Those that stand: several where two agree, or where they do not and the claim is disputed. */
  readonly decisions: readonly SheetDecision[];
  /** What was decided on, where that has changed since. */
  readonly earlier: { readonly claim: SheetClaim; readonly changes: readonly SheetChange[] } | null;
}

export interface LostRow {
  /** As it was when it was decided. */
  readonly claim: SheetClaim;
  readonly fate: LostItem["fate"];
  readonly decisions: readonly SheetDecision[];
  readonly changes: readonly SheetChange[];
}

export type SheetCorrection = {
  readonly author: string;
  readonly time: string;
  /** Whether what it speaks of is still in the reports. */
  readonly applies: boolean;
} & (
  | {
      readonly kind: Extract<SessionCorrection, { readonly sentences: unknown }>["kind"];
      readonly sentences: readonly { readonly report: string; readonly words: string }[];
    }
  | {
      readonly kind: Extract<SessionCorrection, { readonly names: unknown }>["kind"];
      readonly names: readonly [string, string];
    }
);

export function sheetOf(state: SessionState, log: readonly Entry[], made: Made): Sheet {
  const letters = lettersOf(state.reports);
  const now = layOf(state.reports, sentencesOf(state.result), letters);
  const changed = (changes: readonly SentenceChange[]): SheetChange[] =>
    changes.map(({ report, before, now: words }) => ({ report: letters[report] ?? "?", before, now: words }));
  const verdicts = new Set(
    log.flatMap((entry) => (isOf("decided")(entry) && entry.action.verdict !== null ? entry.id : [])),
  );
  const decided = (decisions: readonly DecidedEntry[]): SheetDecision[] =>
    decisions.map((decision) => sheetDecision(decision, letters, verdicts));
  return {
    version: 1,
    session: state.name,
    seq: state.seq,
    made: { version: made.version, time: made.time },
    reports: state.reports.map((report, i) => ({
      letter: letters[i] ?? "?",
      name: report.name,
      url: sharedSource(report),
      date: report.date,
    })),
    warnings: warningsIn(state),
    counts: state.counts,
    rows: state.items.map(({ item, status, decisions, earlier }, i) => ({
      number: i + 1,
      claim: claimOf(item, now),
      status,
      decisions: decided(decisions),
      earlier:
        earlier === null
          ? null
          : {
              claim: claimOf(earlier.item, layOf(earlier.reports, earlier.sentences, letters)),
              changes: changed(earlier.changes),
            },
    })),
    lost: state.lost.map(({ fate, decisions, earlier: { item, reports, sentences, changes } }) => ({
      claim: claimOf(item, layOf(reports, sentences, letters)),
      fate,
      decisions: decided(decisions),
      changes: changed(changes),
    })),
    corrections: state.corrections.map((correction) => sheetCorrection(correction, letters)),
  };
}

/** Where the words of reports lie. */
interface Lay {
  readonly reports: readonly Report[];
  readonly sentences: readonly (readonly Span[])[];
  readonly letters: readonly string[];
  readonly lines: readonly (readonly number[])[];
}

function layOf(reports: readonly Report[], sentences: readonly (readonly Span[])[], letters: readonly string[]): Lay {
  return { reports, sentences, letters, lines: reports.map(({ text }) => lineStarts(text)) };
}

function claimOf(item: Item, lay: Lay): SheetClaim {
  const { id, kind, type, title, confidence, developing, oneSource, reason, origin, answers } = item;
  return {
    ...{ id, kind, type, title, confidence, developing, oneSource, reason, origin },
    answers: answers.map(({ words, reports, tellings }) => ({
      words,
      reports: reports.map((report) => lay.letters[report] ?? "?"),
      tellings: tellings.flatMap((telling) => sheetTelling(telling, lay)),
    })),
  };
}

function sheetTelling({ report: index, sentence, evidence, speaker }: Telling, lay: Lay): SheetTelling[] {
  const report = lay.reports[index];
  if (report === undefined) return [];
  const own = lay.sentences[index]?.[sentence] ?? evidence;
  // Words that an editor chose may reach beyond the sentence that they begin in.
  const whole = { start: Math.min(own.start, evidence.start), end: Math.max(own.end, evidence.end) };
  const pieces = piecesOf(report, whole, [{ span: evidence, kind: "clash" }]);
  const at = pieces.findIndex(({ mark }) => mark !== null);
  const end = at < 0 ? pieces.length : at + 1;
  const wordsOf = (some: typeof pieces): string => some.map(({ words }) => words).join("");
  return [
    {
      report: lay.letters[index] ?? "?",
      line: lineAt(lay.lines[index] ?? [], evidence.start),
      before: wordsOf(pieces.slice(0, Math.max(at, 0))),
      words: wordsOf(pieces.slice(Math.max(at, 0), end)),
      behind: wordsOf(pieces.slice(end)),
      speaker,
    },
  ];
}

/** Without a verdict it is a note, or takes the place of a verdict and leaves the claim open. */
function sheetDecision(
  { author, time, action }: DecidedEntry,
  letters: readonly string[],
  verdicts: ReadonlySet<string>,
): SheetDecision {
  const { verdict, note, evidence, sureness, replaces } = action;
  const without = replaces.some((id) => verdicts.has(id)) ? "opened again" : "note";
  return {
    verdict: verdict?.kind ?? null,
    label: verdict === null ? without : verdictLabel(verdict, letters),
    right: verdict?.kind === "right" ? sheetRight(verdict, letters) : null,
    told: verdict === null ? "" : toldWith(verdict),
    note,
    evidence: evidence.map(sharedReference),
    sureness,
    author,
    time,
  };
}

function sheetRight(
  { reports, words }: Extract<Verdict, { readonly kind: "right" }>,
  letters: readonly string[],
): SheetRight {
  return { reports: reports.map((report) => letters[report] ?? "?"), words: words ?? null };
}

function sheetCorrection({ entry, applies }: CorrectionState, letters: readonly string[]): SheetCorrection {
  const { author, time, action } = entry;
  const { correction } = action;
  const base = { author, time, applies };
  switch (correction.kind) {
    case "link":
    case "unlink": {
      const sentences = correction.sentences.map(({ report, words }) => ({ report: letters[report] ?? "?", words }));
      return { ...base, kind: correction.kind, sentences };
    }
    case "same":
    case "different":
      return { ...base, kind: correction.kind, names: correction.names };
  }
}
