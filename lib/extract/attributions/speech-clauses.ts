/**
 * The clauses that may hand words over, with their speaker. Clauses are made for all verbs alike; what is known of verbs of
 * saying alone mends them here: "said" is hardly ever a bare participle, what stands behind it and has a verb of its own
 * is no speaker, and a speaker may stand far in front: "Ines Duarte, who built the dam, said it holds".
 */
import { anySayings, barestSayings, clauseSayings } from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { firstFrom } from "../../text/search.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import type { Item } from "../clauses/clause-items.ts";
import { isTime, nominalAt, type Nominal } from "../clauses/nominals.ts";
import { isQuoteMark } from "../clauses/verb-groups.ts";
import { longestWay } from "./cue.ts";
import type { Quotation } from "./quotations.ts";
import { insertionMarks, sourceOf } from "./sources.ts";

/** A clause that may hand words over. */
export interface SpeechClause {
  readonly sentence: number;
  /** Index among the clauses of its sentence; of a verb without a clause that of the clause before it. */
  readonly index: number;
  readonly clause: Clause;
  readonly source: Nominal | null;
  readonly tokens: readonly Token[];
}

/** How far back, in items, a speaker is looked for over what is put in between. */
const farthest = 60;

/** Words that stand for a speaker though they are tagged as no noun: "Another said". */
const speakingWords = new Set(["all", "another", "both", "few", "many", "most", "others", "several", "some"]);

/** The clauses with a verb of saying, and next to a quotation those with any verb; in text order. */
export function speechClauses(
  passage: Passage,
  quotations: readonly Quotation[],
  parts: readonly (ClauseParts | null)[],
): SpeechClause[] {
  const near = new Set<number>();
  for (const { first, last } of quotations)
    near
      .add(first - 1)
      .add(first)
      .add(last)
      .add(last + 1);
  const found: SpeechClause[] = [];
  parts.forEach((read, sentence) => {
    if (read === null) return;
    const tokens = passage.tokens[sentence] ?? [];
    const any = near.has(sentence);
    let index = -1;
    for (let at = 0; at < read.items.length; at += 1) {
      const item = read.items[at];
      if (item?.kind !== "verb") continue;
      const known = read.clauseAt.get(at);
      index = known ?? index;
      if (!any && !anySayings.has(item.group.lemma)) continue;
      const given = known === undefined ? clauseOfNone(read, at, index) : read.clauses[known];
      if (given === undefined || given === null) continue;
      const clause = anySayings.has(given.group.lemma) ? mended(passage.text, tokens, read.items, given) : given;
      found.push({ sentence, index, clause, source: sourceOf(tokens, read.items, clause), tokens });
    }
  });
  return found;
}

/** "went on to say", "was quoted as saying", "When asked whether": a verb of saying that was given no clause. */
function clauseOfNone({ items, clauses }: ClauseParts, at: number, before: number): Clause | null {
  const item = items[at];
  if (item?.kind !== "verb" || !clauseSayings.has(item.group.lemma)) return null;
  const asked = item.group.form !== "infinitive" && items[at - 1]?.kind === "opener" && item.group.lemma === "ask";
  const quoted = item.group.form === "gerund" && items[at - 2]?.kind === "verb" && clauses[before]?.item === at - 2;
  const wentOn = item.group.form === "infinitive" && noPhraseBetween(items, clauses[before]?.item ?? -1, at);
  if (!wentOn && !asked && !quoted) return null;
  return {
    kind: asked ? "reduced" : "controlled",
    group: asked ? { ...item.group, passive: true } : item.group,
    item: at,
    subject: asked ? null : (clauses[before]?.subject ?? null),
    inverted: false,
    object: null,
    complement: null,
    obliques: [],
    opener: asked ? (items[at - 1]?.first ?? null) : null,
    governor: null,
    last: item.last,
  };
}

function noPhraseBetween(items: readonly Item[], verb: number, at: number): boolean {
  if (verb < 0 || at - verb > longestWay) return false;
  for (let between = verb + 1; between < at; between += 1) if (items[between]?.kind === "phrase") return false;
  return true;
}

function mended(text: string, tokens: readonly Token[], items: readonly Item[], clause: Clause): Clause {
  const { group, subject } = clause;
  if (
    // "The mayor said": on a noun, too, the past form of these has a tense more often than not.
    clause.kind === "reduced" &&
    barestSayings.has(group.lemma) &&
    items[clause.item + 1]?.kind !== "to"
  )
    return { ...clause, kind: "finite", group: { ...group, passive: false } };
  if (clause.kind !== "finite") return clause;
  if (clause.inverted && subject !== null && verbFollows(items, subject)) {
    const speaker = farSubject(tokens, items, clause.item);
    return speaker === null ? clause : { ...clause, inverted: false, subject: speaker };
  }
  if (subject !== null) return clause;
  const speaker =
    farSubject(tokens, items, clause.item) ??
    nearSubject(tokens, items, clause.item) ??
    wordBefore(tokens, group.first) ??
    nameBefore(text, tokens, group.first);
  return speaker === null ? clause : { ...clause, subject: speaker };
}

/** "said | she | almost always kept": what stands behind the verb is the subject of another. */
function verbFollows(items: readonly Item[], subject: Nominal): boolean {
  let at = itemBehind(items, subject.reach);
  while (items[at]?.kind === "adverb") at += 1;
  const item = items[at];
  return item?.kind === "verb" && (item.group.form === "finite" || item.group.form === "past-or-participle");
}

function itemBehind(items: readonly Item[], token: number): number {
  return firstFrom(items.length, (index) => items[index]?.first ?? Infinity, token + 1);
}

/** The noun phrase that opens the clause, where a comma or a dash stands before the verb: "Duarte, who ..., | said". */
function farSubject(tokens: readonly Token[], items: readonly Item[], verb: number): Nominal | null {
  let closing = verb - 1;
  while (items[closing]?.kind === "adverb") closing -= 1;
  if (!isInsertionMark(tokens, items[closing])) return null;
  let found = -1;
  for (let at = closing - 1; at >= 0 && closing - at < farthest; at -= 1) {
    const item = items[at];
    if (item === undefined || isHardStop(tokens, item)) break;
    // "“It holds,” Duarte, ..., said": what is quoted is no speaker.
    if (item.kind === "comma" && isQuoteMark(tokens[item.first + 1])) break;
    if (item.kind !== "phrase" || isTime(tokens, item.chunk)) continue;
    const before = items[at - 1];
    const opens =
      before === undefined || before.kind === "opener" || before.kind === "stop" || before.kind === "adverb";
    const fronted = before?.kind === "comma" && (items[0]?.kind === "preposition" || items[0]?.kind === "adverb");
    if (!opens && !fronted) continue;
    const nominal = nominalAt(tokens, items, at);
    const after = items[itemBehind(items, nominal.reach)];
    if (isInsertionMark(tokens, after) || after?.kind === "relative") found = at;
  }
  return found < 0 ? null : nominalAt(tokens, items, found);
}

/** The noun phrase right before the verb: "the self-styled harbour master | has vowed". */
function nearSubject(tokens: readonly Token[], items: readonly Item[], verb: number): Nominal | null {
  let at = verb - 1;
  while (items[at]?.kind === "adverb") at -= 1;
  const item = items[at];
  if (item?.kind !== "phrase" || items[at - 1]?.kind === "preposition" || isTime(tokens, item.chunk)) return null;
  return { ...item.chunk, reach: item.last };
}

function isInsertionMark(tokens: readonly Token[], item: Item | undefined): boolean {
  return item?.kind === "comma" || (item?.kind === "stop" && insertionMarks.has(tokens[item.first]?.norm ?? ""));
}

function isHardStop(tokens: readonly Token[], item: Item): boolean {
  const word = tokens[item.first]?.norm;
  return item.kind === "stop" && (word === ";" || word === ":" || word === "?" || word === "!");
}

function wordBefore(tokens: readonly Token[], verb: number): Nominal | null {
  const at = verb - 1;
  if (!speakingWords.has(tokens[at]?.norm ?? "")) return null;
  return { first: at, head: at, last: at, reach: at };
}

/** A name that the tagger took for a verb: "Tim Fanning | said", "Fanning | said". */
function nameBefore(text: string, tokens: readonly Token[], verb: number): Nominal | null {
  const head = verb - 1;
  const name = tokens[head];
  if (name?.tag !== "VERB" || !isCapital(text.charAt(name.span.start))) return null;
  let first = head;
  while (tokens[first - 1]?.tag === "PROPN") first -= 1;
  return { first, head, last: head, reach: head };
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
