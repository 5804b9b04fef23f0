/**
 * Finds the subject of a verb group among the parts to its left (or, in "said Berg", to its right). After the clause rules
 * of shallow parsing; what a full parser would do by attachment is done here by what can stand before a verb in news.
 */
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { antecedentOf } from "./antecedents.ts";
import type { Subject } from "./clause.ts";
import type { Item } from "./clause-items.ts";
import { isTime, nominalAt } from "./nominals.ts";
import { own, takesClause } from "./own-subjects.ts";
import { isQuoteMark } from "./verb-groups.ts";

/** How far back, in items, a subject is looked for: the longest interruptions of news (", who ..., and which ...,"). */
const farthest = 60;

/** Finds the subject of the verb group at an item; `finiteBefore` tells whether an earlier clause can share its own. */
export function subjectOf(
  tokens: readonly Token[],
  items: readonly Item[],
  verb: number,
  finiteBefore: boolean,
): Subject {
  const at = skipAdverbs(items, verb - 1);
  const before = items[at];
  const group = items[verb];
  const lemma = group?.kind === "verb" ? group.group.lemma : "";
  if (before === undefined || before.kind === "stop" || before.kind === "verb" || before.kind === "adverb") {
    return saysAfter(tokens, items, verb, lemma) ?? { kind: "none" };
  }
  switch (before.kind) {
    case "relative":
      return antecedentOf(tokens, items, at) ?? { kind: "none" };
    case "phrase":
      if (isExistential(tokens, before.chunk, lemma)) {
        const after = nextPhrase(items, verb);
        if (after !== null) return { kind: "after", nominal: nominalAt(tokens, items, after), at: after };
      }
      if (isTime(tokens, before.chunk)) {
        const comma = beforeTime(tokens, items, at);
        const head = items[comma]?.kind === "comma" ? interrupted(tokens, items, comma) : null;
        if (head !== null) return head;
        // "The mayor on Monday said", "the mayor Monday said"; but "on the island Monday was a holiday".
        if (items[comma]?.kind === "phrase" && (comma < at - 1 || lemma !== "be")) return own(tokens, items, comma);
        // "The plan, on Friday said to be dead": a time behind a preposition is nobody.
        if (comma < at - 1 && (comma < 0 || items[comma]?.kind === "comma")) return { kind: "none" };
      }
      return own(tokens, items, at);
    case "comma":
      if (isAge(tokens, items, at - 1)) return interrupted(tokens, items, at) ?? { kind: "none" };
      return (
        saysAfter(tokens, items, verb, lemma) ??
        interrupted(tokens, items, at) ??
        (finiteBefore ? { kind: "shared" } : { kind: "none" })
      );
    case "adjective": {
      // "Those present voted", "the man responsible was".
      let host = at - 1;
      while (items[host]?.kind === "adjective" || items[host]?.kind === "adverb") host -= 1;
      const phrase = items[host];
      return phrase?.kind === "phrase" && !isTime(tokens, phrase.chunk) ? own(tokens, items, host) : { kind: "none" };
    }
    case "and":
      return finiteBefore ? { kind: "shared" } : { kind: "none" };
    default:
      return { kind: "none" };
  }
}

/** "Lund, | 51, | told": an age between commas. */
function isAge(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.kind === "phrase" &&
    items[at - 1]?.kind === "comma" &&
    items[at - 2]?.kind === "phrase" &&
    /^\d{1,3}$/.test(tokens[item.chunk.head]?.norm ?? "") &&
    (item.first === item.last || tokens[item.first]?.norm === "aged")
  );
}

/** The item before a time that ends at an item: before "on Wednesday", "late on Wednesday", "Wednesday". */
function beforeTime(tokens: readonly Token[], items: readonly Item[], time: number): number {
  let at = time - 1;
  for (;;) {
    const item = items[at];
    const earlier = item?.kind === "phrase" && isTime(tokens, item.chunk);
    const early = item?.kind === "adjective" && /^(?:early|late)$/.test(tokens[item.first]?.norm ?? "");
    if (item?.kind !== "preposition" && item?.kind !== "adverb" && !earlier && !early) return at;
    at -= 1;
  }
}

function skipAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (at >= 0 && (items[at]?.kind === "adverb" || isParenthetic(items, at))) at -= 1;
  return at;
}

/** ", however," between subject and verb: a comma whose neighbour is adverbs and a comma again. */
function isParenthetic(items: readonly Item[], at: number): boolean {
  if (items[at]?.kind !== "comma") return false;
  let before = at - 1;
  while (items[before]?.kind === "adverb" && at - before < 4) before -= 1;
  if (before < at - 1 && items[before]?.kind === "comma") return true;
  let after = at + 1;
  while (items[after]?.kind === "adverb" && after - at < 4) after += 1;
  return after > at + 1 && items[after]?.kind === "comma";
}

function isExistential(tokens: readonly Token[], chunk: Chunk, lemma: string): boolean {
  return (
    tokens[chunk.head]?.norm === "there" &&
    (lemma === "be" || lemma === "remain" || lemma === "exist" || lemma === "seem")
  );
}

function nextPhrase(items: readonly Item[], verb: number): number | null {
  let at = verb + 1;
  while (items[at]?.kind === "adverb" || items[at]?.kind === "adjective") at += 1;
  return items[at]?.kind === "phrase" ? at : null;
}

/** ", said Berg": a verb of saying with nothing before it but what was said, and a noun phrase that no verb follows. */
function saysAfter(tokens: readonly Token[], items: readonly Item[], verb: number, lemma: string): Subject | null {
  // "told the Courier": who is told stands behind "tell", never who tells.
  if (!clauseSayings.has(lemma) || lemma === "tell") return null;
  const item = items[verb];
  if (item?.kind !== "verb" || item.group.form === "gerund" || item.group.form === "infinitive") return null;
  const after = nextPhrase(items, verb);
  const phrase = after === null ? undefined : items[after];
  if (after === null || phrase?.kind !== "phrase" || isTime(tokens, phrase.chunk)) return null;
  const nominal = nominalAt(tokens, items, after);
  let next = after + 1;
  while (next < items.length && ((items[next]?.first ?? 0) <= nominal.reach || items[next]?.kind === "adverb"))
    next += 1;
  const follows = items[next];
  if (follows?.kind === "verb" && follows.group.form === "finite") return null;
  // "Duarte, a resident, said she saw smoke": who said it stands before, and the pronoun begins what is said.
  if (follows?.kind === "verb" && follows.group.form === "past-or-participle" && tokens[phrase.first]?.tag === "PRON")
    return null;
  return { kind: "after", nominal, at: after };
}

/** The subject left of an insertion: "Berg, who led the talks, said", "Berg, the mayor, said". */
function interrupted(tokens: readonly Token[], items: readonly Item[], closing: number): Subject | null {
  let candidate: Subject | null = null;
  for (let at = closing - 1; at > 0 && closing - at < farthest; at -= 1) {
    const item = items[at];
    if (item === undefined || item.kind === "stop") break;
    if (item.kind !== "comma") continue;
    // "..., especially our sons,” Ruiz, a nurse, said": what stands in the quotation does not say it.
    if (isQuoteMark(tokens[item.first + 1]) || isQuoteMark(tokens[item.first - 1])) break;
    const head = items[at - 1];
    if (head?.kind !== "phrase") continue;
    const inserted = items[at + 1];
    if (inserted === undefined) continue;
    const subject = own(tokens, items, at - 1);
    if (subject.kind !== "own" || isTime(tokens, subject.nominal)) continue;
    // "said the rebels, who ..., had fled": only a verb that takes a clause leaves its phrase to another verb.
    if (subject.governed && !takesClause(lemmaBefore(items, subject.at))) continue;
    if (inserted.kind === "relative") return subject;
    // "The deal, if signed, will end the war".
    if (inserted.kind === "opener" && insertable.has(tokens[inserted.first]?.norm ?? "")) return subject;
    if (inserted.kind === "verb" && inserted.group.form !== "finite")
      return {
        ...subject,
        over: inserted.group.form === "past-or-participle" ? [...subject.over, at + 1] : subject.over,
      };
    if (inserted.kind === "adjective") return subject;
    // "The firm, whose profits fell, said".
    if (tokens[inserted.first]?.norm === "whose") return subject;
    if (inserted.kind === "phrase" && opensOwnRelative(tokens, items, at + 2, closing)) return subject;
    if (inserted.kind === "phrase" && closing - at <= 8 && !hasVerb(items, at, closing)) candidate = subject;
    if (inserted.kind === "preposition" && !hasVerb(items, at, closing)) candidate ??= subject;
    if (candidate === null && hasVerb(items, at, closing)) continue;
  }
  return candidate;
}

/** "Lund, a teacher | whose home burned down, | blamed the mayor": what the subject is called has a clause of its own. */
function opensOwnRelative(tokens: readonly Token[], items: readonly Item[], from: number, closing: number): boolean {
  for (let at = from; at < closing; at += 1) {
    const item = items[at];
    if (item?.kind === "relative" || tokens[item?.first ?? -1]?.norm === "whose") return true;
    if (item?.kind !== "phrase" && item?.kind !== "preposition" && item?.kind !== "adverb") return false;
  }
  return false;
}

/** Words that open a clause inserted between a subject and its verb. */
const insertable = new Set(["although", "because", "if", "once", "though", "unless", "when", "where", "while"]);

/** Lemma of the nearest verb before an item; "" when none is near. */
export function lemmaBefore(items: readonly Item[], at: number): string {
  for (let before = at - 1; before >= 0 && at - before < nearVerb; before -= 1) {
    const item = items[before];
    if (item?.kind === "verb") return item.group.lemma;
  }
  return "";
}

/** Items between a verb and the phrase it governs, at most. */
const nearVerb = 12;

function hasVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.kind === "verb" && item.group.form === "finite") return true;
  }
  return false;
}
