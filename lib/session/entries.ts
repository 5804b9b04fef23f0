/**
 * Rows of the log, read as what others wrote: a session may come from anywhere. Whatever is told by an entry that is read here
 * has the shape that `model.ts` gives it, and names only what stands before it, so that nothing undoes in a circle.
 */
import {
  isConfidence,
  isContradictionType,
  isIndex,
  isRecord,
  isText,
  listOf,
  oneOf,
  orNull,
  pairOf,
  recordOf,
  type Test,
} from "../render/parsed-json.ts";
import { Damage } from "./faults.ts";
import type { Action, Entry, SessionCorrection, Verdict } from "./model.ts";

/** An entry as it is stored. */
export interface Row {
  readonly seq: number;
  readonly id: string;
  readonly time: string;
  readonly author: string;
  /** As JSON. */
  readonly action: string;
}

/** The log with these rows behind it. Throws `Damage` that says which entry is none, and why. */
export function continued(log: readonly Entry[], rows: readonly Row[]): readonly Entry[] {
  if (rows.length === 0) return log;
  const entries = [...log];
  // By their ids, for what is taken back; made for the first that takes something back, which few do.
  let kinds: Map<string, Action["kind"]> | null = null;
  for (const { seq, id, time, author, action: json } of rows) {
    const bad = (why: string) => new Damage(`entry ${entries.length + 1} of its log ${why}`);
    if (seq !== entries.length + 1) throw bad("is missing");
    if (!isTime(time)) throw bad("is of no time");
    const action = parsed(json);
    if (!isAction(action)) throw bad("is no action that this storydiff knows");
    if (entries.length === 0 && action.kind !== "compared") throw bad("compares nothing");
    if (action.kind === "undone") {
      kinds ??= new Map(entries.map((entry) => [entry.id, entry.action.kind]));
      if (!canBeUndone(kinds.get(action.of))) throw bad("takes back nothing that stands before it");
    }
    entries.push({ seq, id, time, author, action });
    kinds?.set(id, action.kind);
  }
  return entries;
}

function canBeUndone(kind: Action["kind"] | undefined): boolean {
  return kind === "decided" || kind === "added" || kind === "corrected" || kind === "undone";
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isAction(value: unknown): value is Action {
  return isOneOf(actions, value);
}

/** Whether a value is of the kind that it says, by the test of that kind. */
function isOneOf<Kind extends string>(shapes: Readonly<Record<Kind, Test>>, value: unknown): boolean {
  const kind = isRecord(value) ? value["kind"] : null;
  return typeof kind === "string" && Object.hasOwn(shapes, kind) && shapes[kind as Kind](value);
}

/** As `Date.prototype.toISOString` writes it, so that times can be compared as texts. */
const isTime = (value: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));

const anything: Test = () => true;

const verdicts: Readonly<Record<Verdict["kind"], Test>> = {
  right: recordOf({
    reports: (value) => listOf(isIndex)(value) && Array.isArray(value) && value.length > 0,
    words: (value) => value === undefined || isText(value),
  }),
  compatible: anything,
  wrong: anything,
  unsettled: recordOf({ ask: isText }),
  dismissed: recordOf({ reason: isText }),
  confirmed: anything,
  "single-source": anything,
  "needs-source": anything,
};

const isAnchored = recordOf({
  sentences: pairOf(recordOf({ report: isIndex, words: isText, occurrence: isIndex, of: isIndex })),
});
const isNamed = recordOf({ names: pairOf(isText) });
const corrections: Readonly<Record<SessionCorrection["kind"], Test>> = {
  link: isAnchored,
  unlink: isAnchored,
  same: isNamed,
  different: isNamed,
};

/** A kind of action that is new here, or a new part of one, makes a new version of the file (`migrations.ts`). */
const actions: Readonly<Record<Action["kind"], Test>> = {
  compared: recordOf({
    cause: oneOf("new", "reread", "corrected", "merged"),
    reports: listOf(isText),
    result: isText,
    version: isText,
    options: recordOf({
      similarity: oneOf("words", "tfidf", "dice"),
      minConfidence: isConfidence,
      versions: (value) => value === undefined || value === true,
    }),
  }),
  decided: recordOf({
    item: isText,
    result: isText,
    verdict: orNull((value) => isOneOf(verdicts, value)),
    note: isText,
    evidence: listOf(isText),
    sureness: orNull(oneOf("sure", "likely", "unsure")),
    replaces: listOf(isText),
  }),
  added: recordOf({
    type: isContradictionType,
    reason: isText,
    words: listOf(recordOf({ report: isIndex, words: isText, before: isText, behind: isText })),
  }),
  corrected: recordOf({ correction: (value) => isOneOf(corrections, value) }),
  undone: recordOf({ of: isText }),
  merged: recordOf({ from: isText, actions: isIndex }),
};
