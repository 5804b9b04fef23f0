/**
 * A session at work: what stands, and the few things that can be done to it. Everything that is done is an action of the log;
 * the state is worked out of the log anew, so that several programs may work on one file.
 */
import { randomUUID } from "node:crypto";
import { invariant, StorydiffError } from "../errors.ts";
import type { ContradictionType, Report } from "../model.ts";
import { allItems } from "./basis.ts";
import { applicable, comparedAll } from "./compared.ts";
import { isOf, liveEntries, undoable } from "./live.ts";
import { materialOf } from "./material.ts";
import { lackOf } from "./merge.ts";
import type {
  Action,
  Cause,
  ChosenWords,
  DecidedEntry,
  Entry,
  SessionCorrection,
  SessionOptions,
  SessionState,
  Sureness,
  Verdict,
} from "./model.ts";
import { isOfToday, keyOf, packed, type Packed } from "./results.ts";
import { stateOf } from "./state.ts";
import { createStore, openStore, type NewEntry, type Store, type StoreLimits } from "./store.ts";
import { fits, withAnswer } from "./verdicts.ts";

/** What a session does not know by itself. */
export interface Surroundings extends StoreLimits {
  /** The time, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Version of storydiff. */
  readonly version: string;
}

/** What an editor decides. */
export interface Decision {
  /** Id of an item, or of a lost one. */
  readonly item: string;
  /** `null` opens it again, or only leaves the note. */
  readonly verdict: Verdict | null;
  readonly note?: string;
  readonly evidence?: readonly string[];
  readonly sureness?: Sureness | null;
  /** Ids of the decisions that the editor saw; those that stand now unless given. What was not seen stands beside it. */
  readonly seen?: readonly string[];
}

export interface Decided {
  readonly entry: DecidedEntry;
  /** Decisions of the same item that this one was made without knowing of and differs from: the item is disputed. */
  readonly against: readonly DecidedEntry[];
}

export interface Session {
  readonly path: string;
  readonly name: string;
  /** What stands now, with what other programs did. */
  readonly state: () => SessionState;
  /** What stood after this place of the log. Throws `bad-option` where there was nothing yet. */
  readonly stateAt: (seq: number) => SessionState;
  /** All that was done. */
  readonly log: () => readonly Entry[];
  /** Throws `not-found` for an unknown item, `bad-option` for a verdict that does not fit it; like all below `unwritable`. */
  readonly decide: (author: string, decision: Decision) => Decided;
  /** The names that the reports give, with those taken for them, each once and in order: what corrections of names speak of. */
  readonly names: () => readonly string[];
  /** Adds a contradiction that storydiff did not find; the entry's id is the item's. Throws `bad-option` for words that the reports do not hold once. */
  readonly add: (author: string, type: ContradictionType, words: readonly ChosenWords[], reason?: string) => Entry;
  /** Corrects the reading or the alignment and compares anew. Throws `bad-option` for what is not in the reports. */
  readonly correct: (author: string, correction: SessionCorrection) => Entry;
  /** Takes back the author's last action, or does again what was last taken back; `null` where there is none. */
  readonly undo: (author: string) => Entry | null;
  readonly redo: (author: string) => Entry | null;
  /** Takes back a correction that stands, whoever made it and whatever was done since. Throws `not-found` for any other id. */
  readonly takeBack: (author: string, id: string) => Entry;
  /** What the next undo and redo of an author are about. */
  readonly undoable: (author: string) => Record<"undo" | "redo", Entry | null>;
  /**
   * Compares the sources as they are now, in the order of the letters; also unchanged ones where an earlier storydiff compared them.
   * `false` where nothing changed.
   */
  readonly reread: (author: string, reports: readonly Report[]) => boolean;
  /** Adds what was done in another copy of the session; gives how many actions. Throws `bad-option` where it is none. */
  readonly merge: (author: string, path: string) => number;
  /** Makes a copy of the session as it stands, which others can work on and which can be merged. Throws `exists`, `unwritable`. */
  readonly copy: (path: string) => void;
  /** A number that is another one after another program has written. */
  readonly outside: () => number;
  readonly close: () => void;
}

/** Makes a session of reports that are read. Throws `exists`, `not-found`, `unwritable`, `bad-option`. */
export function createSession(
  path: string,
  name: string,
  author: string,
  reports: readonly Report[],
  options: SessionOptions,
  surroundings: Surroundings,
): Session {
  const result = packed(comparedAll(reports, options, []));
  const action = comparedAction("new", reports, result, options, surroundings.version);
  const store = createStore(path, name, [entryOf(author, action, surroundings)], [result], surroundings);
  return sessionOf(store, surroundings);
}

/** Opens a session. Throws `not-found`, `is-directory`, `bad-session`, `unreadable`. */
export function openSession(path: string, surroundings: Surroundings): Session {
  const store = openStore(path, surroundings);
  try {
    const session = sessionOf(store, surroundings);
    // Read now, so that a file that cannot be shown is never open.
    session.state();
    return session;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** What is to be added to the log, with the results that it names. */
interface Change {
  readonly entries: readonly NewEntry[];
  readonly results: readonly Packed[];
}

function sessionOf(store: Store, surroundings: Surroundings): Session {
  const material = materialOf(store);
  let known: SessionState | null = null;
  const state = (): SessionState => {
    const log = store.log();
    if (known?.seq !== log.length) known = stateOf(store.name, log, material);
    return known;
  };
  /** Adds what the log as it stands calls for, all at once and at its end; asks anew where somebody else was quicker. */
  const change = (changeOf: (log: readonly Entry[]) => Change | null): Entry | null => {
    for (;;) {
      const log = store.log();
      const called = changeOf(log);
      const added = called === null ? [] : store.append(called.entries, called.results, log.length);
      if (added !== null) return added[0] ?? null;
    }
  };
  const did = (author: string, action: Action): NewEntry => entryOf(author, action, surroundings);
  const only = (author: string, action: Action): Change => ({ entries: [did(author, action)], results: [] });
  /** A change with the comparison of the reports by the corrections that hold after it. */
  const compared = (
    author: string,
    cause: Cause,
    reports: readonly Report[],
    log: readonly Entry[],
    before: Change,
  ) => {
    const { options } = state();
    const then = [...log, ...before.entries.map((entry, i): Entry => ({ ...entry, seq: log.length + 1 + i }))];
    const corrections = liveEntries(then).filter(isOf("corrected"));
    const result = packed(
      comparedAll(
        reports,
        options,
        corrections.map(({ action }) => action.correction),
      ),
    );
    const action = comparedAction(cause, reports, result, options, surroundings.version);
    return { entries: [...before.entries, did(author, action)], results: [...before.results, result] };
  };
  const step = (author: string, which: "undo" | "redo"): Entry | null =>
    change((log) => {
      const target = undoable(log, author)[which];
      if (target === null) return null;
      const taken = only(author, { kind: "undone", of: target.id });
      return isAboutCorrection(target, log) ? compared(author, "corrected", state().reports, log, taken) : taken;
    });
  return {
    path: store.path,
    name: store.name,
    state,
    stateAt: (seq) => {
      const then = store.log().slice(0, Math.max(0, seq));
      if (then.length === 0) throw new StorydiffError("bad-option", `the log has no place ${seq}: it begins at 1`);
      return stateOf(store.name, then, material);
    },
    log: store.log,
    decide: (author, decision) => {
      const entry = change((log) => only(author, decidedAction(state(), log, decision))) as DecidedEntry;
      const after = state().items.find(({ item }) => item.id === decision.item);
      const against = after?.status === "disputed" ? after.decisions.filter(({ id }) => id !== entry.id) : [];
      return { entry, against };
    },
    names: () => material.namesOf(state().resultKey),
    add: (author, type, words, reason = "") => {
      const action: Action = { kind: "added", type, words, reason };
      return made(
        change(() => {
          const probe = allItems(material.basisOf(state().resultKey), [
            { seq: 0, id: "probe", time: "", author, action },
          ]);
          if (new Set(words.map(({ report }) => report)).size < 2 || !probe.some((item) => item.id === "probe")) {
            throw new StorydiffError(
              "bad-option",
              "choose words that stand in two of the reports, and once where they were chosen",
            );
          }
          return only(author, action);
        }),
      );
    },
    correct: (author, correction) =>
      made(
        change((log) => {
          const { reports } = state();
          if (applicable(reports, [correction]).length === 0) {
            throw new StorydiffError("bad-option", "the reports do not hold what is to be corrected");
          }
          return compared(author, "corrected", reports, log, only(author, { kind: "corrected", correction }));
        }),
      ),
    undo: (author) => step(author, "undo"),
    redo: (author) => step(author, "redo"),
    takeBack: (author, id) =>
      made(
        change((log) => {
          if (!liveEntries(log).some((entry) => entry.id === id && isOf("corrected")(entry))) {
            throw new StorydiffError("not-found", `no correction ${id} stands in the session`);
          }
          return compared(author, "corrected", state().reports, log, only(author, { kind: "undone", of: id }));
        }),
      ),
    undoable: (author) => undoable(store.log(), author),
    reread: (author, reports) =>
      change((log) => {
        const { reports: before, result, resultKey } = state();
        if (reports.length !== before.length) {
          throw new StorydiffError("bad-option", `the session is of ${before.length} reports, not ${reports.length}`);
        }
        const isSame = reports.map(reportKey).join() === before.map(reportKey).join();
        if (isSame && isOfToday(result, resultKey)) return null;
        return compared(author, "reread", reports, log, { entries: [], results: [] });
      }) !== null,
    merge: (author, path) => {
      const other = openStore(path, surroundings);
      try {
        let count = 0;
        change((log) => {
          const { entries, results, merged, reports } = lackOf(store, other);
          count = entries.length;
          if (count === 0) return null;
          const all = { entries: [...entries, ...(merged === null ? [] : [did(author, merged)])], results };
          return reports === null ? all : compared(author, "merged", reports, log, all);
        });
        return count;
      } finally {
        other.close();
      }
    },
    copy: store.copy,
    outside: store.outside,
    close: store.close,
  };
}

function entryOf(author: string, action: Action, { now }: Surroundings): NewEntry {
  return { id: randomUUID(), time: now(), author, action };
}

function made(entry: Entry | null): Entry {
  invariant(entry !== null, "nothing was added to the log");
  return entry;
}

/** The decision as an action. Throws `not-found` for an unknown item, `bad-option` for what does not fit it. */
function decidedAction(
  { items, lost, reports, resultKey: result }: SessionState,
  log: readonly Entry[],
  { item: id, verdict, note = "", evidence = [], sureness = null, seen }: Decision,
): Action {
  const found = items.find((one) => one.item.id === id);
  const gone = found === undefined ? lost.find((one) => one.id === id) : undefined;
  const item = found?.item ?? gone?.earlier.item;
  if (item === undefined) throw new StorydiffError("not-found", `the session has no finding ${id}`);
  if (verdict !== null && found === undefined) {
    throw new StorydiffError("bad-option", `finding ${id} is gone: its verdict can be withdrawn, not given`);
  }
  const meant = withAnswer(verdict, item);
  if (meant !== null && !fits(meant, item, lettersOf(reports))) {
    throw new StorydiffError(
      "bad-option",
      `the verdict ${meant.kind} does not fit, or lacks what must be told with it`,
    );
  }
  const decisions = found?.decisions ?? gone?.decisions ?? [];
  const replaces = seen ?? decisions.map((entry) => entry.id);
  const unknown = replaces.find((one) => !log.some((entry) => entry.id === one && entry.action.kind === "decided"));
  if (unknown !== undefined) throw new StorydiffError("bad-option", `the session has no decision ${unknown}`);
  // What is gone is told by the result that held it: another may stand under its id now.
  const of = gone?.decisions[0]?.action.result ?? result;
  return { kind: "decided", item: item.id, result: of, verdict: meant, note, evidence, sureness, replaces };
}

function comparedAction(
  cause: Cause,
  reports: readonly Report[],
  result: Packed,
  options: SessionOptions,
  version: string,
): Action {
  return { kind: "compared", cause, reports: reports.map(reportKey), result: result.key, version, options };
}

/** What a report is known by; another word, name or date makes it another. */
function reportKey(report: Report): string {
  return keyOf(JSON.stringify(report));
}

/** Whether undoing it changes what holds of the corrections. */
function isAboutCorrection({ action }: Entry, entries: readonly Entry[]): boolean {
  if (action.kind !== "undone") return action.kind === "corrected";
  const target = entries.find(({ id }) => id === action.of);
  return target !== undefined && isAboutCorrection(target, entries);
}

/** The letters of the reports, in order: A, B, C, ... */
export function lettersOf(reports: readonly unknown[]): string[] {
  return reports.map((_, i) => String.fromCharCode("A".charCodeAt(0) + i));
}
