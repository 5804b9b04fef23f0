/**
 * What becomes of a decision when what it was made on changes: a source was read again, or a correction made. A decision holds
 * on as long as the words do that it was made on, wherever they stand; it is never moved to words that only look alike.
 */
import { diffArrays } from "diff";
import { compareTwoStrings } from "string-similarity";
import type { Basis } from "./basis.ts";
import { grouped } from "./grouped.ts";
import type { Answer, Item, SentenceChange, Telling } from "./model.ts";
import { remembered } from "./remembered.ts";

export type Carried =
  | { readonly fate: "kept"; readonly item: string }
  /** The sentences are there, but other words or another finding: `item` is what was found in them now, if anything. */
  | { readonly fate: "changed"; readonly item: string | null; readonly changes: readonly SentenceChange[] }
  | { readonly fate: "orphaned"; readonly changes: readonly SentenceChange[] };

/** Items of a basis with what finds them by content and by place. */
export interface Indexed {
  readonly basis: Basis;
  readonly items: readonly Item[];
  readonly byId: ReadonlyMap<string, Item>;
  readonly byContent: ReadonlyMap<string, readonly Item[]>;
  /** Of each report the sentences that stand in it more than once. */
  readonly repeated: readonly ReadonlySet<string>[];
  /** By report and sentence: `0 5`. */
  readonly bySentence: ReadonlyMap<string, readonly Item[]>;
}

export function indexed(basis: Basis, items: readonly Item[]): Indexed {
  const byContent = grouped(items, (item) => [contentOf(basis, item)]);
  const bySentence = grouped(items, (item) => [...new Set(tellingsOf(item).map(placeKey))]);
  return {
    basis,
    items,
    byId: new Map(items.map((item) => [item.id, item])),
    byContent,
    repeated: basis.words.map(repeatedIn),
    bySentence,
  };
}

function repeatedIn(words: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(words.filter((one) => seen.size === seen.add(one).size));
}

/** What became of the items of `then` in `now`, each looked at once and only when asked for. */
export function fatesBetween(then: Indexed, now: Indexed): (item: Item) => Carried {
  const known = new Map<string, Carried>();
  const moved = new Map<string, readonly (number | null)[]>();
  const moves = (report: number): readonly (number | null)[] =>
    remembered(moved, String(report), () =>
      sentenceMoves(then.basis.words[report] ?? [], now.basis.words[report] ?? []),
    );
  return (item) => remembered(known, item.id, () => carried(item, then, now, moves));
}

/** What became of an item of `then` in `now`; `moves` tells of each report where its sentences went. */
export function carried(item: Item, then: Indexed, now: Indexed, moves: Moves): Carried {
  const content = contentOf(then.basis, item);
  const alike = now.byContent.get(content) ?? [];
  const isPlain = isOnlyPlace(then, item) && alike.every((other) => isOnlyPlace(now, other));
  const context = contextOf(then.basis, item);
  const same = isPlain ? alike : alike.filter((other) => contextOf(now.basis, other) === context);
  // Of several that nothing parts, as many as before, each keeps the name that its place among them gives.
  const isAsBefore = same.length === then.byContent.get(content)?.length;
  const kept = same.length === 1 ? same[0] : isAsBefore ? same.find(({ id }) => id === item.id) : undefined;
  if (kept !== undefined) return { fate: "kept", item: kept.id };
  const places = tellingsOf(item).map((telling) => ({ telling, now: moves(telling.report)[telling.sentence] ?? null }));
  const changes = places.flatMap(({ telling: { report, sentence }, now: to }): SentenceChange[] => {
    const before = then.basis.words[report]?.[sentence] ?? "";
    const words = to === null ? null : (now.basis.words[report]?.[to] ?? null);
    return before === words ? [] : [{ report, before, now: words }];
  });
  if (places.some((place) => place.now === null)) return { fate: "orphaned", changes };
  return { fate: "changed", item: successorOf(item, places, now)?.id ?? null, changes };
}

/**
 * Of what was found in the same sentences that which it became. Several things may be told in one sentence, the dead and the injured:
 * a contradiction's successor answers the same question, or one of its answers is the same; of several it is the one that keeps
 * more, and none where they keep as much.
 */
function successorOf(
  item: Item,
  places: readonly { readonly telling: Telling; readonly now: number | null }[],
  { bySentence }: Indexed,
): Item | undefined {
  const lists = places.map(
    ({ telling, now }) => bySentence.get(placeKey({ report: telling.report, sentence: now ?? -1 })) ?? [],
  );
  const onAll = (lists[0] ?? []).filter((other) => lists.every((list) => list.includes(other)));
  const ranked = onAll
    .filter(({ kind, type }) => kind === item.kind && (kind !== "contradiction" || type === item.type))
    .map((other) => ({ other, kept: keptOf(item, other) }))
    .filter(({ kept }) => item.kind !== "contradiction" || kept > 0)
    .sort((x, y) => y.kept - x.kept);
  const [first, second] = ranked;
  return first !== undefined && first.kept !== second?.kept ? first.other : undefined;
}

/** How much of an item another has: its question, and answers in the same words. */
function keptOf(item: Item, other: Item): number {
  const words = new Set(other.answers.map((answer) => answer.words));
  return Number(item.title === other.title) + item.answers.filter((answer) => words.has(answer.words)).length;
}

/** The telling of each report that an answer is chiefly given by; where else it is given decides nothing. */
function chiefTellings({ tellings, reports }: Answer): Telling[] {
  return reports.flatMap((report) => tellings.find((telling) => telling.report === report) ?? []);
}

function tellingsOf({ answers }: Item): Telling[] {
  return answers.flatMap(chiefTellings);
}

function placeKey({ report, sentence }: Pick<Telling, "report" | "sentence">): string {
  return `${report} ${sentence}`;
}

/** The words that an item is made of, answer by answer, by which it is known wherever they stand. */
function contentOf({ reports, words }: Basis, item: Item): string {
  const told = item.answers.map((answer) =>
    chiefTellings(answer).map(({ report, sentence, evidence }) => {
      const quoted = reports[report]?.text.slice(evidence.start, evidence.end).replace(/\s+/gu, " ") ?? "";
      return [report, quoted, words[report]?.[sentence] ?? ""];
    }),
  );
  return JSON.stringify([item.kind, item.type, told]);
}

/** Whether its sentences stand once each in their reports, so that there is no other that they could be taken for. */
function isOnlyPlace({ basis, repeated }: Indexed, item: Item): boolean {
  return tellingsOf(item).every(({ report, sentence }) => {
    return !(repeated[report]?.has(basis.words[report]?.[sentence] ?? "") ?? false);
  });
}

/** The sentences before and behind each of its own, which part items of the same words. */
function contextOf({ words }: Basis, item: Item): string {
  const around = tellingsOf(item).map(({ report, sentence }) => [
    words[report]?.[sentence - 1] ?? null,
    words[report]?.[sentence + 1] ?? null,
  ]);
  return JSON.stringify(around);
}

/** Of each sentence of a report as it was, its index in the report as it is; `null` for one that is gone. */
export type Moves = (report: number) => readonly (number | null)[];

/**
 * Edits up to which two versions of a report are laid beside each other in order: beyond it they are two reports, of which only
 * sentences that are word for word the same are known again.
 */
const mostEdits = 2_000;

/**
 * Least likeness of a sentence to the one in whose place it stands, for it to be the same one changed. By Dice's coefficient of
 * letter pairs, a changed number or name leaves about .9, another sentence of the same story .2 to .4.
 */
const leastLikeness = 0.55;

/** Sentences away from its place that one may stand which took it, among many that changed together. */
const farthest = 20;

/** Where the sentences of a report went in a later version of it. */
export function sentenceMoves(then: readonly string[], now: readonly string[]): (number | null)[] {
  const moves: (number | null)[] = then.map(() => null);
  const taken = new Set<number>();
  const hunks: { readonly gone: number[]; readonly come: number[] }[] = [{ gone: [], come: [] }];
  let [at, to] = [0, 0];
  for (const { added, removed, count } of diffArrays([...then], [...now], { maxEditLength: mostEdits }) ?? []) {
    const steps = Array.from({ length: count }, (_, i) => i);
    if (removed) hunks.at(-1)?.gone.push(...steps.map((i) => at + i));
    else if (added) hunks.at(-1)?.come.push(...steps.map((i) => to + i));
    else {
      for (const i of steps) {
        moves[at + i] = to + i;
        taken.add(to + i);
      }
      hunks.push({ gone: [], come: [] });
    }
    if (!added) at += count;
    if (!removed) to += count;
  }
  const free = grouped(
    [...now.keys()].filter((i) => !taken.has(i)),
    (i) => [now[i] ?? ""],
  );
  for (const [i, words] of then.entries()) {
    const moved = moves[i] === null ? free.get(words)?.shift() : undefined;
    if (moved === undefined) continue;
    moves[i] = moved;
    taken.add(moved);
  }
  for (const { gone, come } of hunks) {
    const pairs = gone
      .flatMap((i, row) => come.slice(Math.max(0, row - farthest), row + farthest + 1).map((j) => ({ i, j })))
      .filter(({ i, j }) => moves[i] === null && !taken.has(j))
      .map(({ i, j }) => ({ i, j, likeness: compareTwoStrings(then[i] ?? "", now[j] ?? "") }))
      .filter(({ likeness }) => likeness >= leastLikeness)
      .sort((x, y) => y.likeness - x.likeness);
    for (const { i, j } of pairs) {
      if (moves[i] !== null || taken.has(j)) continue;
      moves[i] = j;
      taken.add(j);
    }
  }
  return moves;
}
