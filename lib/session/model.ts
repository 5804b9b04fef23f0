/**
 * The data types of a fact-check session. As in `lib/model.ts` they are plain, readonly, JSON-safe values; functions stand
 * beside them. A session is its log: actions that are only ever added. What stands is worked out of it (`state.ts`), so that
 * copies of one session can be merged by uniting their logs, and every earlier state can be shown again.
 */
import type {
  Agreement,
  Collation,
  Comparison,
  Confidence,
  ContradictionType,
  Report,
  SimilarityMeasure,
  Span,
} from "../model.ts";

// ---------------------------------------------------------------------------------------------------------------------
// What is to be decided

/** Words of one report that tell a value. */
export interface Telling {
  /** Index of the report. */
  readonly report: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The few words that tell it; the whole sentence where it is told as a whole. */
  readonly evidence: Span;
  readonly speaker: string | null;
}

/** One of the answers to what is to be decided: "24 people", which A and C tell. */
export interface Answer {
  /** In the words of one telling. */
  readonly words: string;
  /** Indexes of the reports that give it, ascending. */
  readonly reports: readonly number[];
  readonly tellings: readonly Telling[];
}

export type ItemKind = "contradiction" | "addition" | "agreement";

/** Something that the editor decides: a finding of two reports, a fact of several, or what the editor found. */
export interface Item {
  /** Id of the finding or the fact, made of its content; of one that an editor added, the id of that action. */
  readonly id: string;
  readonly kind: ItemKind;
  /** `null` for what one report alone tells. */
  readonly type: Agreement["type"] | null;
  /** In a line: of a contradiction the question it asks, otherwise the words told. */
  readonly title: string;
  readonly confidence: Confidence;
  readonly developing: boolean;
  readonly reason: string;
  /** Of a contradiction two and more; otherwise one, with a telling of each report that tells it. */
  readonly answers: readonly Answer[];
  /** Whether all who tell it have it from one source. */
  readonly oneSource: boolean;
  readonly origin: "storydiff" | "editor";
}

/** What an editor decides of an item; which of them fit which kind is told in `verdicts.ts`. */
export type Verdict =
  /**
   * This answer is right: indexes of the reports that give it, and its words where one of them gives another as well, for "A is
   * right" does not tell then which is meant. Of two reports that give one answer each it is a side.
   */
  | { readonly kind: "right"; readonly reports: readonly number[]; readonly words?: string }
  /** Both hold beside each other. */
  | { readonly kind: "compatible" }
  /** None of the answers is right. */
  | { readonly kind: "wrong" }
  /** The texts do not settle it: whom to ask what. */
  | { readonly kind: "unsettled"; readonly ask: string }
  /** No finding at all, and why: kept out from now on, and counted. */
  | { readonly kind: "dismissed"; readonly reason: string }
  | { readonly kind: "confirmed" }
  | { readonly kind: "single-source" }
  | { readonly kind: "needs-source" };

export type VerdictKind = Verdict["kind"];

/** How sure the one who decided is. */
export type Sureness = "sure" | "likely" | "unsure";

// ---------------------------------------------------------------------------------------------------------------------
// The log

/** A sentence found again by its words, whatever moves round it: `occurrence` counts from 0 among the `of` that read the same. */
export interface SentenceAnchor {
  /** Index of the report. */
  readonly report: number;
  readonly words: string;
  readonly occurrence: number;
  readonly of: number;
}

/** What an editor knows better than the reading, in words that stay when the sources change. */
export type SessionCorrection =
  /** Two sentences of two reports tell the same, or do not. */
  | { readonly kind: "link" | "unlink"; readonly sentences: readonly [SentenceAnchor, SentenceAnchor] }
  /** Two names are of one person or thing, or are not. */
  | { readonly kind: "same" | "different"; readonly names: readonly [string, string] };

/** Words of a report that an editor chose. */
export interface ChosenWords {
  /** Index of the report. */
  readonly report: number;
  /** The words, whole; found again in the report by them and by what stands before and behind. */
  readonly words: string;
  readonly before: string;
  readonly behind: string;
}

/** What the reports are compared with. */
export interface SessionOptions {
  readonly similarity: SimilarityMeasure;
  readonly minConfidence: Confidence;
  /** Whether they are taken for versions of one report, whatever they tell of themselves; nothing where nobody said so. */
  readonly versions?: true;
}

/** Why the reports were compared: at first, since a source was read again, or since a correction was made or taken back. */
export type Cause = "new" | "reread" | "corrected" | "merged";

/** One thing that was done. Nothing done is ever changed; what was undone stays, with the action that undid it. */
export type Action =
  | {
      readonly kind: "compared";
      readonly cause: Cause;
      /** Keys of the reports as they were then, in the order of their letters. */
      readonly reports: readonly string[];
      /** Key of what was found. */
      readonly result: string;
      /** Version of storydiff that found it. */
      readonly version: string;
      readonly options: SessionOptions;
    }
  | {
      readonly kind: "decided";
      readonly item: string;
      /** Key of the result that the item stood in, which tells what was decided on. */
      readonly result: string;
      /** `null` opens the item again, or leaves a note on what is still open. */
      readonly verdict: Verdict | null;
      readonly note: string;
      /** Links and references to files that the verdict rests on. */
      readonly evidence: readonly string[];
      readonly sureness: Sureness | null;
      /** Ids of the decisions that stood when it was made, which it takes the place of; others of that time stand beside it. */
      readonly replaces: readonly string[];
    }
  | {
      readonly kind: "added";
      readonly type: ContradictionType;
      readonly reason: string;
      /** Words of two and more reports that contradict each other. */
      readonly words: readonly ChosenWords[];
    }
  | { readonly kind: "corrected"; readonly correction: SessionCorrection }
  /** Takes an action back; taking back an `undone` does the action again. */
  | { readonly kind: "undone"; readonly of: string }
  /** Actions of another copy of the session were added. */
  | { readonly kind: "merged"; readonly from: string; readonly actions: number };

/** An action as it stands in the log. */
export interface Entry {
  /** Place in this copy's log, from 1, without gaps. */
  readonly seq: number;
  /** Of its own among all copies. */
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly time: string;
  readonly author: string;
  readonly action: Action;
}

export type DecidedEntry = Entry & { readonly action: Extract<Action, { readonly kind: "decided" }> };

/** What was found in the reports: two compared, or several gathered. */
export type Result =
  | { readonly kind: "comparison"; readonly comparison: Comparison }
  | { readonly kind: "collation"; readonly collation: Collation };

// ---------------------------------------------------------------------------------------------------------------------
// What stands

/**
 * Where an item stands: `undecided`; `decided`; `disputed` when two decided it differently, neither knowing of the other;
 * `changed` when it was decided on other words than now stand there, and needs another look.
 */
export type ItemStatus = "undecided" | "decided" | "disputed" | "changed";

export interface ItemState {
  readonly item: Item;
  readonly status: ItemStatus;
  /** The decisions that stand, the latest last: mostly none or one; several when disputed. */
  readonly decisions: readonly DecidedEntry[];
  /** Of a `changed` item what the decision was made on; else `null`. */
  readonly earlier: Earlier | null;
}

/** What a decision was made on that does not stand there any more. */
export interface Earlier {
  readonly item: Item;
  /** The reports as they were, and where the sentences of each stood. */
  readonly reports: readonly Report[];
  readonly sentences: readonly (readonly Span[])[];
  readonly changes: readonly SentenceChange[];
}

/** A sentence that a decision rests on, as it was and as it is. */
export interface SentenceChange {
  /** Index of the report. */
  readonly report: number;
  readonly before: string;
  /** `null` when the sentence is gone. */
  readonly now: string | null;
}

/**
 * What was decided, noted or added, and stands for nothing any more: `orphaned` when a sentence it rests on was removed, `changed`
 * when the sentences stand there, as they were or in other words, and nothing is found in them any more, `withdrawn` when the editor
 * who had added the finding took it back.
 */
export interface LostItem {
  /**
   * Its own, that of the first of its decisions, else of the action that added it: the id of the item that is gone may be that of one
   * that stands.
   */
  readonly id: string;
  readonly fate: "orphaned" | "changed" | "withdrawn";
  /** None of a finding that an editor added and nobody decided on. */
  readonly decisions: readonly DecidedEntry[];
  readonly earlier: Earlier;
}

/** A correction that stands. */
export interface CorrectionState {
  readonly entry: Entry & { readonly action: Extract<Action, { readonly kind: "corrected" }> };
  /** Whether what it speaks of is still in the reports. */
  readonly applies: boolean;
}

/** All that a session shows. */
export interface SessionState {
  readonly name: string;
  /** Last place of the log that it was worked out of. */
  readonly seq: number;
  readonly reports: readonly Report[];
  readonly result: Result;
  /** Key of the result. */
  readonly resultKey: string;
  readonly options: SessionOptions;
  /** Contradictions first, those that an editor added behind those found; then additions, then agreements. */
  readonly items: readonly ItemState[];
  readonly lost: readonly LostItem[];
  readonly corrections: readonly CorrectionState[];
  readonly counts: SessionCounts;
}

export interface SessionCounts {
  /** Items that are not `decided`, and lost ones: what is left to do. */
  readonly left: number;
  readonly decided: number;
  /** Among the decided. */
  readonly dismissed: number;
  readonly disputed: number;
  /** Items and lost ones that need another look. */
  readonly changed: number;
  readonly orphaned: number;
  readonly total: number;
}
