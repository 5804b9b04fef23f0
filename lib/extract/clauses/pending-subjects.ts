/** Subjects that wait for their verb while a relative clause is told: "The mayor | who led the talks | resigned". */
import type { Token } from "../../model.ts";
import type { Subject } from "./clause.ts";
import type { Item } from "./clause-items.ts";
import { own, takesClause } from "./own-subjects.ts";
import { lemmaBefore } from "./subjects.ts";

/** Items of a relative clause, at most: a longer one is closed by a comma, and found by that. */
const longestRelative = 24;

/**
 * The noun a relative clause hangs on, for the verb behind the clause: "The envoy whose son was killed left", "The island
 * where the ferry sank is closed". `null` when the verb found has a subject of its own, or none waits for one.
 */
export function pendingSubject(
  tokens: readonly Token[],
  items: readonly Item[],
  verb: number,
  subject: Subject,
  taken: ReadonlySet<number>,
): Subject | null {
  const robbed =
    subject.kind === "own"
      ? subject.governed && !takesClause(lemmaBefore(items, subject.at))
      : subject.kind === "none" && (items[verb - 1]?.kind === "verb" || items[verb - 1]?.kind === "adverb");
  if (!robbed) return null;
  for (let at = verb - 1; at > 0 && verb - at <= longestRelative; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === "stop" || item.kind === "comma") return null;
    if (isContact(tokens, items, at)) return free(own(tokens, items, at - 1), taken);
    if (!opensRelative(tokens, items, item, at)) continue;
    // "The plan, which critics say will cost jobs": the comma opens the clause, and what lacks a subject is inside it.
    const host = subject.kind === "none" && items[at - 1]?.kind === "comma" ? at - 2 : at - 1;
    if (items[host]?.kind !== "phrase") return null;
    return free(own(tokens, items, host), taken);
  }
  return gerundSubject(items, verb);
}

function free(antecedent: Subject, taken: ReadonlySet<number>): Subject | null {
  return antecedent.kind !== "own" || antecedent.governed || taken.has(antecedent.at) ? null : antecedent;
}

/** "The deal | they signed | failed": a relative clause without its pronoun. */
function isContact(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  return (
    items[at]?.kind === "phrase" &&
    items[at - 1]?.kind === "phrase" &&
    items[at + 1]?.kind === "verb" &&
    tokens[items[at].first]?.tag === "PRON"
  );
}

/** "Shelling the town continued": a gerund that begins the sentence, with no comma before the verb. */
function gerundSubject(items: readonly Item[], verb: number): Subject | null {
  const first = items[0];
  if (first?.kind !== "verb" || first.group.form !== "gerund" || verb > longestRelative) return null;
  for (let at = 1; at < verb; at += 1)
    if (items[at]?.kind !== "phrase" && items[at]?.kind !== "preposition") return null;
  const { main } = first.group;
  const nominal = { first: first.first, head: main, last: main, reach: items[verb - 1]?.last ?? main };
  return { kind: "own", nominal, at: 0, over: [], opener: null, governed: false };
}

/** "who", "where", "allegation that"; and "whose son", which comes as one noun phrase. */
function opensRelative(tokens: readonly Token[], items: readonly Item[], item: Item, at: number): boolean {
  if (item.kind === "relative") return true;
  const norm = tokens[item.first]?.norm;
  return (
    (item.kind === "opener" && (norm === "where" || norm === "that") && items[at - 1]?.kind === "phrase") ||
    (item.kind === "phrase" && norm === "whose")
  );
}

/** Whether another verb comes before the clause is closed, which will want the subject: "the talks held in Lima | resigned". */
export function anotherVerbFollows(items: readonly Item[], verb: number): boolean {
  for (let at = verb + 1; at < items.length && at - verb <= longestRelative; at += 1) {
    const item = items[at];
    if (item?.kind === "verb") return item.group.form === "finite" || item.group.form === "past-or-participle";
    if (
      item?.kind !== "phrase" &&
      item?.kind !== "preposition" &&
      item?.kind !== "adverb" &&
      item?.kind !== "adjective"
    )
      return false;
  }
  return false;
}
