/** The subjects of all verbs of a sentence, and which verbs are none for want of one: "the soldiers sent abroad". */
import { smallClauseVerbs } from "../../lexicon/certainty.ts";
import type { Token } from "../../model.ts";
import type { Subject } from "./clause.ts";
import type { Item } from "./clause-items.ts";
import { isTime } from "./nominals.ts";
import { takesClause } from "./own-subjects.ts";
import { anotherVerbFollows, pendingSubject } from "./pending-subjects.ts";
import { lemmaBefore, subjectOf } from "./subjects.ts";

export interface Subjects {
  /** By item of the verb. */
  readonly of: ReadonlyMap<number, Subject>;
  /** Items of phrases that are subjects of their own verb. */
  readonly taken: ReadonlySet<number>;
  /** Items of verbs found to be reduced relatives because a later verb needs their noun. */
  readonly reduced: ReadonlySet<number>;
}

/** Finds the subject of each finite verb. */
export function subjectsOf(tokens: readonly Token[], items: readonly Item[]): Subjects {
  const of = new Map<number, Subject>();
  const taken = new Set<number>();
  const reduced = new Set<number>();
  let finiteBefore = false;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== "verb") continue;
    const { form } = item.group;
    if (form !== "finite" && form !== "past-or-participle") continue;
    const near = subjectOf(tokens, items, at, finiteBefore);
    const pending = pendingSubject(tokens, items, at, near, taken);
    const waits = pending !== null && (form === "finite" || !anotherVerbFollows(items, at));
    const subject = waits ? pending : near;
    if (form === "past-or-participle" && !waits && looksReduced(tokens, items, at, subject)) {
      reduced.add(at);
      continue;
    }
    finiteBefore = true;
    of.set(at, subject);
    if (subject.kind === "own" || subject.kind === "after") taken.add(subject.at);
    if (subject.kind === "own") for (const passed of subject.over) reduced.add(passed);
  }
  for (const at of reduced) of.delete(at);
  return { of, taken, reduced };
}

/** "led by Berg", ", armed with rockets,", "a bill aimed at", with nothing that a past tense would have. */
function looksReduced(tokens: readonly Token[], items: readonly Item[], at: number, subject: Subject): boolean {
  const next = items[at + 1];
  const by = next?.kind === "preposition" && tokens[next.first]?.norm === "by";
  const before = items[at - 1];
  if (subject.kind === "after" || subject.kind === "antecedent") return false;
  // "for two men believed to have fled", "hit a man named Berg": the noun is taken by another verb already.
  if (subject.kind === "own" && subject.governed) {
    const governor = lemmaBefore(items, subject.at);
    // "found a body buried in the garden".
    if (!takesClause(governor) || (perceptions.has(governor) && next?.kind !== "phrase")) return true;
  }
  // "were feared killed": the participle tells what became of them.
  if (
    before?.kind === "verb" &&
    smallClauseVerbs.has(before.group.lemma) &&
    before.last === (items[at]?.first ?? 0) - 1
  )
    return true;
  // "Asked about the plan, the mayor smiled".
  if (at === 0 && next?.kind !== "phrase") return hasCommaBeforeSubject(items, at);
  const host = subject.kind === "own" ? items[subject.at - 1] : undefined;
  if (host?.kind === "preposition" && tokens[host.first]?.norm === "with") return true;
  if (by && before?.kind !== "and" && before?.kind !== "relative") return !isTimeOrGerund(tokens, items, at + 2);
  if (before?.kind === "comma" && next?.kind !== "phrase" && items[at - 2]?.kind === "phrase") {
    // ", armed with rockets, seized": an inserted participle is closed by a comma and followed by a verb.
    for (let after = at + 1; after < at + 20; after += 1) {
      const item = items[after];
      if (
        item === undefined ||
        item.kind === "verb" ||
        item.kind === "stop" ||
        item.kind === "opener" ||
        item.kind === "relative"
      )
        return false;
      if (item.kind === "comma") {
        const main = items[after + 1];
        return main?.kind === "verb" && main.group.form !== "gerund";
      }
    }
  }
  return before?.kind === "preposition" || before?.kind === "opener";
}

/** Verbs that take a clause, but also someone to whom something was done: "saw a man shot". */
const perceptions = new Set(["find", "hear", "see", "show"]);

/** Items of a participle at the beginning of a sentence, at most. */
const longestFronted = 16;

/** Whether what begins a sentence is closed by a comma, and a noun phrase follows it. */
function hasCommaBeforeSubject(items: readonly Item[], at: number): boolean {
  for (let after = at + 1; after < at + longestFronted; after += 1) {
    const item = items[after];
    if (item === undefined || item.kind === "stop") return false;
    if (item.kind === "comma") return items[after + 1]?.kind === "phrase";
  }
  return false;
}

function isTimeOrGerund(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.kind !== "phrase" || isTime(tokens, item.chunk) || tokens[item.chunk.head]?.tag === "NUM";
}
