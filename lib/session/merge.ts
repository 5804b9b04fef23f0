/** What one copy of a session lacks that another has: the two logs are united, and neither is changed. */
import { basename } from "node:path";
import { StorydiffError } from "../errors.ts";
import type { Report } from "../model.ts";
import { visible } from "../render/visible.ts";
import { byTime, isOf, type EntryOf } from "./live.ts";
import type { Action, Entry } from "./model.ts";
import { reportsOf, type Packed } from "./results.ts";
import type { Store } from "./store.ts";

/** What is to be added to a copy. */
export interface Lack {
  /** In the order in which the other copy has them, so that each stands behind what it speaks of. */
  readonly entries: readonly Entry[];
  readonly results: readonly Packed[];
  /** Tells of the merge; `null` where the other copy has all that this one has, and only went on from there. */
  readonly merged: Action | null;
  /** Where both copies compared anew since they parted, the reports that hold now; else what was compared last does. */
  readonly reports: readonly Report[] | null;
}

/** What `own` lacks and `other` has. Throws `bad-option` where they are no copies of one session. */
export function lackOf(own: Store, other: Store): Lack {
  const [ours, theirs] = [own.log(), other.log()];
  if (ours[0]?.id !== theirs[0]?.id) {
    throw new StorydiffError(
      "bad-option",
      `${visible(other.path)} is no copy of ${visible(own.path)}: merge takes two copies of one session`,
    );
  }
  const [more, less] = [without(theirs, ours), without(ours, theirs)];
  const compared = more.filter(isOf("compared"));
  checkReadable(other, [...ours, ...more], compared);
  const isNewInBoth = compared.length > 0 && less.some(isOf("compared"));
  return {
    entries: more,
    results: compared.map(({ action }) => other.packed(action.result)),
    merged: less.length === 0 ? null : { kind: "merged", from: basename(other.path), actions: more.length },
    reports: isNewInBoth ? united(own, other, without(ours, less)) : null,
  };
}

/** Throws `bad-session` for what could not be read again once it was added, which nothing could take out any more. */
function checkReadable(other: Store, all: readonly Entry[], more: readonly EntryOf<"compared">[]): void {
  for (const { action } of more) other.result(action.result);
  const known = new Set(all.filter(isOf("compared")).map(({ action }) => action.result));
  if (all.filter(isOf("decided")).every(({ action }) => known.has(action.result))) return;
  throw new StorydiffError("bad-session", `cannot merge ${visible(other.path)}: it decides on what it does not hold`);
}

function without(entries: readonly Entry[], others: readonly Entry[]): Entry[] {
  const known = new Set(others.map(({ id }) => id));
  return entries.filter(({ id }) => !known.has(id));
}

/** Of each report what one of the copies read since they parted; of one that both read otherwise, what was read last. */
function united(own: Store, other: Store, shared: readonly Entry[]): Report[] {
  const parted = sourcesIn(shared);
  const theirs = sourcesIn(other.log());
  return sourcesIn(own.log()).map((here, i) => {
    const there = theirs[i] ?? here;
    const isOld = here.key === parted[i]?.key;
    const isLater = there.key !== parted[i]?.key && byTime(here.since, there.since) < 0;
    const [store, { since }] = isOld || isLater ? [other, there] : [own, here];
    const report = reportsOf(store.result(since.action.result))[i];
    if (report !== undefined) return report;
    throw new StorydiffError("bad-session", `cannot merge ${visible(store.path)}: it lacks report ${i + 1}`);
  });
}

/** A report in the words in which it was read last. */
interface Source {
  readonly key: string;
  /** The comparison that first had it so. */
  readonly since: EntryOf<"compared">;
}

function sourcesIn(entries: readonly Entry[]): Source[] {
  let sources: readonly Source[] = [];
  for (const since of entries.filter(isOf("compared"))) {
    const before = sources;
    sources = since.action.reports.map((key, i) => (before[i]?.key === key ? before[i] : { key, since }));
  }
  return [...sources];
}
