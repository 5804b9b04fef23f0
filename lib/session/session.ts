/**
 * A session at work: what stands, and the few things that can be done to it. Everything that is done is an action of the log;
 * the state is worked out of the log anew, so that several programs may work on one file.
 */
import { basename } from "node:path";
import { StorydiffError } from "../errors.ts";
import type { ContradictionType, Report } from "../model.ts";
import { allItems, basisOf, type Basis } from "./basis.ts";
import { indexed, type Indexed } from "./carried.ts";
import { comparedAll, isOf as isOfReports } from "./compared.ts";
import { isOf, liveEntries, undoable } from "./live.ts";
import type {
  Action,
  Cause,
  ChosenWords,
  DecidedEntry,
  Entry,
  ItemState,
  Result,
  SessionCorrection,
  SessionOptions,
  SessionState,
  Sureness,
  Verdict,
} from "./model.ts";
import { stateOf, type Material } from "./state.ts";
import { createStore, openStore, reportKey, resultKey, type NewEntry, type Store, type StoreLimits } from "./store.ts";
import { fits } from "./verdicts.ts";

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
  /** Compares the sources as they are now, in the order of the letters; `false` where nothing changed. */
  readonly reread: (author: string, reports: readonly Report[]) => boolean;
  /** Adds what was done in another copy of the session; gives how many actions. Throws `bad-option` where it is none. */
  readonly merge: (author: string, path: string) => number;
  /** A number that is another one after another program has written. */
  readonly outside: () => number;
  readonly close: () => void;
}

/** Makes a session of reports that are read. Throws `exists`, `unwritable`, `bad-option`. */
export function createSession(
  path: string,
  name: string,
  author: string,
  reports: readonly Report[],
  options: SessionOptions,
  surroundings: Surroundings,
): Session {
  const result = comparedAll(reports, options, []);
  const store = createStore(path, name, surroundings);
  const action = comparedAction("new", reports, result, options, surroundings.version);
  store.append([{ time: surroundings.now(), author, action }], { results: [result], reports });
  return sessionOf(store, surroundings);
}

/** Opens a session. Throws `not-found`, `bad-session`, `unreadable`. */
export function openSession(path: string, surroundings: Surroundings): Session {
  return sessionOf(openStore(path, surroundings), surroundings);
}

function sessionOf(store: Store, surroundings: Surroundings): Session {
  const { now, version } = surroundings;
  const material = materialOf(store);
  let entries: readonly Entry[] = [];
  let known: SessionState | null = null;
  const refresh = (): readonly Entry[] => {
    const more = store.entries(entries.length);
    if (more.length > 0) entries = [...entries, ...more];
    return entries;
  };
  const state = (): SessionState => {
    refresh();
    if (known?.seq !== entries.length) known = stateOf(store.name, entries, material);
    return known;
  };
  const written = (author: string, action: Action): Entry => {
    const [entry] = store.append([{ time: now(), author, action }]) ?? [];
    if (entry === undefined) throw new Error("the log gave nothing back");
    return entry;
  };
  /** Does what changes the corrections, and compares anew by those that then hold; again when somebody else was quicker. */
  const recompared = (author: string, cause: Cause, actionOf: () => Action | null, sources?: readonly Report[]) => {
    for (;;) {
      const before = state();
      const action = actionOf();
      if (action === null && sources === undefined) return null;
      const id = globalThis.crypto.randomUUID();
      const own: NewEntry[] = action === null ? [] : [{ id, time: now(), author, action }];
      const then = own.map((entry, i): Entry => ({ id, ...entry, seq: before.seq + 1 + i }));
      const reports = sources ?? before.reports;
      const corrections = liveEntries([...entries, ...then]).filter(isOf("corrected"));
      const result = comparedAll(
        reports,
        before.options,
        corrections.map((entry) => entry.action.correction),
      );
      const added = store.append(
        [...own, { time: now(), author, action: comparedAction(cause, reports, result, before.options, version) }],
        { results: [result], reports },
        before.seq,
      );
      if (added !== null) return added[0] ?? null;
    }
  };
  const take = (author: string, which: "undo" | "redo"): Entry | null => {
    const target = undoable(refresh(), author)[which];
    if (target === null) return null;
    const action: Action = { kind: "undone", of: target.id };
    return isAboutCorrection(target, entries) ? recompared(author, "corrected", () => action) : written(author, action);
  };
  return {
    path: store.path,
    name: store.name,
    state,
    stateAt: (seq) => {
      const then = refresh().slice(0, seq);
      if (then.length === 0) throw new StorydiffError("bad-option", `the log has no place ${seq}: it begins at 1`);
      return stateOf(store.name, then, material);
    },
    log: refresh,
    decide: (author, { item: id, verdict, note = "", evidence = [], sureness = null, seen }) => {
      const { items, lost, reports, resultKey: result } = state();
      const found = items.find(({ item }) => item.id === id);
      const gone = lost.find(({ earlier }) => earlier.item.id === id);
      const item = found?.item ?? gone?.earlier.item;
      if (item === undefined) throw new StorydiffError("not-found", `the session has no finding ${id}`);
      if (verdict !== null && found === undefined) {
        throw new StorydiffError("bad-option", `finding ${id} is gone: its verdict can be withdrawn, not given`);
      }
      if (verdict !== null && !fits(verdict, item, lettersOf(reports))) {
        throw new StorydiffError(
          "bad-option",
          `the verdict ${verdict.kind} does not fit, or lacks what must be told with it`,
        );
      }
      const decisions = found?.decisions ?? gone?.decisions ?? [];
      const replaces = seen ?? decisions.map((entry) => entry.id);
      const action: Action = { kind: "decided", item: id, result, verdict, note, evidence, sureness, replaces };
      const entry = written(author, action) as DecidedEntry;
      const after = state().items.find((one) => one.item.id === id);
      const against = after?.status === "disputed" ? after.decisions.filter((one) => one.id !== entry.id) : [];
      return { entry, against };
    },
    add: (author, type, words, reason = "") => {
      const action: Action = { kind: "added", type, words, reason };
      const { basis } = material.indexedOf(state().resultKey, []);
      const probe = allItems(basis, [{ seq: 0, id: "probe", time: "", author, action }]);
      if (new Set(words.map(({ report }) => report)).size < 2 || !probe.some((item) => item.id === "probe")) {
        throw new StorydiffError(
          "bad-option",
          "choose words that stand in two of the reports, and once where they were chosen",
        );
      }
      return written(author, action);
    },
    correct: (author, correction) => {
      if (!isOfReports(state().reports, correction)) {
        throw new StorydiffError("bad-option", "the reports do not hold what is to be corrected");
      }
      const entry = recompared(author, "corrected", () => ({ kind: "corrected", correction }));
      if (entry === null) throw new Error("a correction leaves an entry");
      return entry;
    },
    undo: (author) => take(author, "undo"),
    redo: (author) => take(author, "redo"),
    takeBack: (author, id) => {
      const entry = recompared(author, "corrected", () => {
        const stands = liveEntries(refresh()).some((one) => one.id === id && isOf("corrected")(one));
        if (!stands) throw new StorydiffError("not-found", `no correction ${id} stands in the session`);
        return { kind: "undone", of: id };
      });
      if (entry === null) throw new Error("taking back leaves an entry");
      return entry;
    },
    undoable: (author) => undoable(refresh(), author),
    reread: (author, reports) => {
      const before = state().reports;
      if (reports.map(reportKey).join() === before.map(reportKey).join()) return false;
      recompared(author, "reread", () => null, reports);
      return true;
    },
    merge: (author, path) => merged(store, refresh, state, recompared, author, path, surroundings),
    outside: store.outside,
    close: store.close,
  };
}

function comparedAction(
  cause: Cause,
  reports: readonly Report[],
  result: Result,
  options: SessionOptions,
  version: string,
): Action {
  return { kind: "compared", cause, reports: reports.map(reportKey), result: resultKey(result), version, options };
}

/** Results and what is to be decided of them, each read once from where they are kept. */
export function materialOf(kept: Pick<Store, "result">): Material {
  const results = new Map<string, Result>();
  const bases = new Map<string, Basis>();
  const indexes = new Map<string, Indexed>();
  const remembered = <T>(known: Map<string, T>, key: string, make: () => T): T => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    known.set(key, made);
    return made;
  };
  const resultOf = (key: string): Result => remembered(results, key, () => kept.result(key));
  const basis = (key: string): Basis => remembered(bases, key, () => basisOf(resultOf(key)));
  return {
    resultOf,
    indexedOf: (key, added) =>
      remembered(indexes, [key, ...added.map(({ id }) => id)].join(" "), () =>
        indexed(basis(key), allItems(basis(key), added)),
      ),
  };
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

/** What another copy has and this one lacks, added behind what this one has; then compared by all corrections together. */
function merged(
  store: Store,
  refresh: () => readonly Entry[],
  state: () => SessionState,
  recompared: (
    author: string,
    cause: Cause,
    actionOf: () => Action | null,
    sources?: readonly Report[],
  ) => Entry | null,
  author: string,
  path: string,
  surroundings: Surroundings,
): number {
  const other = openStore(path, surroundings);
  try {
    if (other.id !== store.id) {
      throw new StorydiffError(
        "bad-option",
        `${other.name} is no copy of ${store.name}: merge takes two copies of one session`,
      );
    }
    const own = new Set(refresh().map(({ id }) => id));
    const more = other.entries().filter(({ id }) => !own.has(id));
    if (more.length === 0) return 0;
    const { results, reports } = other.keys();
    const before = state();
    store.append(
      [
        ...more.map(({ id, time, author: by, action }) => ({ id, time, author: by, action })),
        {
          time: surroundings.now(),
          author,
          action: { kind: "merged", from: basename(other.path), actions: more.length },
        },
      ],
      { results: results.map(other.result), reports: reports.map(other.report) },
    );
    const after = state();
    const isCorrected = more.some((entry) => isAboutCorrection(entry, [...refresh()]));
    if (isCorrected || after.resultKey !== before.resultKey) recompared(author, "merged", () => null, after.reports);
    return more.length;
  } finally {
    other.close();
  }
}

/** The state of an item by its id, or by the beginning of it where that is enough. Throws `not-found`. */
export function itemById({ items }: SessionState, id: string): ItemState {
  const [found, ...others] = items.filter(({ item }) => item.id === id || item.id.startsWith(id));
  if (found === undefined || others.length > 0) {
    throw new StorydiffError(
      "not-found",
      `the session has ${found === undefined ? "no" : "more than one"} finding ${id}`,
    );
  }
  return found;
}
