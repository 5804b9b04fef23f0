/** Where ends what a verb of saying hands over: before what the reporter goes on with, or with the sentence. */
import { clauseSayings } from "../../lexicon/saying.ts";
import { media } from "../../lexicon/saying-nouns.ts";
import type { Token } from "../../model.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import type { Item } from "../clauses/clause-items.ts";
import { clausePrepositions, isTime } from "../clauses/nominals.ts";
import { insertionMarks } from "./sources.ts";

/** Openers that a main clause goes on with: what stands behind them is the reporter's again. */
const endingOpeners = new Set(["although", "though", "whereas", "while"]);
/** Openers of a clause that stands aside and that the main clause follows. */
const sideOpeners = new Set(["after", "although", "as", "because", "if", "since", "though", "when", "while"]);
/** Openers that tell more of a thing: "the claim that ...", "the question whether ...". */
const thingOpeners = new Set(["how", "that", "what", "where", "whether", "who", "whose", "why"]);
/** Prepositions before what words were put down in: "praised the mayor | at a press conference". */
const mediumPrepositions = new Set(["at", "during", "in", "on"]);

/** How far, in items, the end of a content is looked for; beyond it the sentence's end is taken. */
const longestContent = 150;

/** How far, in items, a comma's list is followed to its "and". */
const longestList = 14;

/** The last token of a clause that is said. `governor` is the clause of the verb of saying, `index` its place. */
export function clauseEnd(
  tokens: readonly Token[],
  parts: ClauseParts,
  governor: Clause,
  index: number,
  start: number,
): number {
  const { items, clauses, clauseAt } = parts;
  const end = tokens.length - 1;
  const from = governor.item;
  const aside = governor.opener === null ? isPreposed(governor) : sideOpeners.has(tokens[governor.opener]?.norm ?? "");
  for (let at = from; at < Math.min(items.length, from + longestContent); at += 1) {
    const item = items[at];
    if (item === undefined || item.first <= start) continue;
    if (item.kind === "stop" && tokens[item.first]?.norm === ";") return item.first - 1;
    if (item.kind === "preposition" && tokens[item.first]?.norm === "according") return item.first - 1;
    const before = items[at - 1];
    if (item.kind === "opener" && before?.kind === "comma" && governor.opener === null) {
      if (endingOpeners.has(tokens[item.first]?.norm ?? "")) return before.first - 1;
    }
    if (item.kind === "and" && before?.kind === "comma" && tokens[item.first]?.norm === "but") {
      if (items[at + 1]?.kind === "phrase") return before.first - 1;
    }
    if (item.kind !== "verb") continue;
    const clause = clauses[clauseAt.get(at) ?? -1];
    if (clause === undefined) continue;
    if (clause.kind === "participle" && before?.kind === "comma" && clause.governor === index) return before.first - 1;
    const joint = jointBefore(items, at);
    // A verb that shares the subject of the verb of saying stands outside what that one said.
    if (joint >= 0 && clause.kind === "finite" && sharesSubject(clause, governor))
      return (items[joint]?.first ?? end + 1) - 1;
    // "While one said the dam holds, Berg left": the main clause.
    if (aside && clause.kind === "finite" && clause.opener === null && clause.governor === null) {
      const mark = (clause.subject?.first ?? 0) - 1;
      if (insertionMarks.has(tokens[mark]?.norm ?? "") && mark > start) return mark - 1;
    }
    if (clause.kind !== "finite" || !clauseSayings.has(clause.group.lemma)) continue;
    if (clause.subject === null || clause.inverted) continue;
    const mark = tokens[clause.subject.first - 1];
    // ", he said" behind the content.
    if (mark?.norm === "," && isLast(items, at) && clause.subject.first - 2 > start) return clause.subject.first - 2;
    // ", and police said": someone else has the word.
    if (mark?.tag === "CCONJ" && tokens[clause.subject.first - 2]?.norm === "," && clause.subject.first - 3 > start)
      return clause.subject.first - 3;
  }
  return end;
}

/** "Asked why it broke, Berg left": whom it was asked stands behind. */
function isPreposed({ subject, kind, item, group }: Clause): boolean {
  return (kind === "reduced" || item === 0) && (subject === null || subject.first > group.main);
}

/** The last token of a thing that is said: its noun phrase with what hangs on it, or its infinitive. */
export function thingEnd(tokens: readonly Token[], parts: ClauseParts, governor: Clause, start: number): number {
  const { items, clauses, clauseAt } = parts;
  const from = governor.item + 1;
  let relative = false;
  for (let at = from; at < Math.min(items.length, from + longestContent); at += 1) {
    const item = items[at];
    if (item === undefined || item.first <= start) continue;
    const word = tokens[item.first]?.norm ?? "";
    switch (item.kind) {
      case "stop":
        return item.first - 1;
      case "comma":
        if (items[at - 1]?.kind === "adjective" && tokens[item.first + 1]?.tag === "ADJ") break;
        if (tokens[item.first + 1]?.norm === "including") break;
        if (!listGoesOn(items, at)) return item.first - 1;
        break;
      case "opener":
        if (!thingOpeners.has(word) && word !== "as" && tokens[item.first - 1]?.norm !== "that") return item.first - 1;
        if (word !== "as") relative = true;
        break;
      case "relative":
        relative = true;
        break;
      case "preposition": {
        const next = items[at + 1];
        const follows = next?.kind === "phrase" ? next.chunk : null;
        if (clausePrepositions.has(word) && word !== "as" && word !== "like" && word !== "than") return item.first - 1;
        if (word === "according") return item.first - 1;
        if (follows === null || !mediumPrepositions.has(word)) break;
        if (media.has(tokens[follows.head]?.lemma ?? "") || isTime(tokens, follows)) return item.first - 1;
        break;
      }
      case "verb": {
        const clause = clauses[clauseAt.get(at) ?? -1];
        const joint = jointBefore(items, at);
        if (clause?.kind !== "finite") break;
        if (joint >= 0 && sharesSubject(clause, governor)) return (items[joint]?.first ?? item.first) - 1;
        if (relative || clause.subject === null || clause.opener !== null) break;
        // "vowed to go, and the crowd cheered": a clause of its own.
        if (clause.subject.first > start && clause.governor === null) return clause.subject.first - 1;
        break;
      }
      default:
        break;
    }
  }
  return tokens.length - 1;
}

function sharesSubject(clause: Clause, governor: Clause): boolean {
  return clause.subject !== null && clause.subject.head === governor.subject?.head;
}

/** The item of the "and" before a verb, or of the comma before that; -1 when none stands there. */
function jointBefore(items: readonly Item[], verb: number): number {
  const at = items[verb - 1]?.kind === "adverb" ? verb - 2 : verb - 1;
  if (items[at]?.kind !== "and") return -1;
  return items[at - 1]?.kind === "comma" ? at - 1 : at;
}

/** Whether a comma stands in a list: ", trains and aging sewers". */
function listGoesOn(items: readonly Item[], comma: number): boolean {
  for (let at = comma + 1; at < comma + longestList; at += 1) {
    const kind = items[at]?.kind;
    if (kind === "and") return items[at + 1]?.kind !== "verb" && (at > comma + 1 || items[at + 2]?.kind !== "verb");
    if (kind === "adverb" || kind === undefined || kind === "verb") return false;
    if (kind === "opener" || kind === "relative" || kind === "stop" || kind === "to") return false;
  }
  return false;
}

/** Whether nothing but a time, a place or the like stands behind a verb: "he said | in an interview on Monday". */
function isLast(items: readonly Item[], verb: number): boolean {
  if (items.length - verb > longestClose) return false;
  for (let at = verb + 1; at < items.length; at += 1) {
    const kind = items[at]?.kind;
    if (kind === "phrase" ? items[at - 1]?.kind === "verb" && at + 2 < items.length : !closing.has(kind)) return false;
  }
  return true;
}

/** How many items a sentence may close with behind "he said". */
const longestClose = 10;

const closing: ReadonlySet<Item["kind"] | undefined> = new Set<Item["kind"] | undefined>([
  "adjective",
  "adverb",
  "preposition",
  "stop",
]);
