/** Climbs from the noun phrase left of a verb to the one it hangs on, which is the verb's own subject. */
import { beliefs, clauseSayings } from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Subject } from "./clause.ts";
import type { Item } from "./clause-items.ts";
import { clausePrepositions, nominalOf } from "./nominals.ts";

/** How far back, in items, a subject is looked for: the longest interruptions of news (", who ..., and which ...,"). */
const farthest = 60;

/** Climbs from the noun phrase left of a verb to the one it hangs on: "mediators from X and Y" from "Y". */
export function own(tokens: readonly Token[], items: readonly Item[], from: number): Subject {
  let at = from;
  let lastAnd = -1;
  let lastOpen = -1;
  const over: number[] = [];
  const reach = items[from]?.last ?? 0;
  const take = (phrase: number, opener: number | null, governed: boolean): Subject => {
    const item = items[phrase];
    if (item?.kind !== "phrase") return { kind: "none" };
    return {
      kind: "own",
      nominal: nominalOf(tokens, items, phrase, Math.max(reach, item.last)),
      at: phrase,
      over,
      opener,
      governed,
    };
  };
  for (let steps = 0; steps < farthest; steps += 1) {
    const previous = items[at - 1];
    switch (previous?.kind) {
      case "preposition": {
        let host = at - 2;
        while (
          items[host]?.kind === "preposition" ||
          items[host]?.kind === "adverb" ||
          items[host]?.kind === "adjective"
        )
          host -= 1;
        const item = items[host];
        // "in the ministry and at the court": the second preposition hangs where the first does.
        if (item?.kind === "and" && items[host - 1]?.kind === "phrase") {
          at = host - 1;
          continue;
        }
        const opens = clausePrepositions.has(tokens[previous.first]?.norm ?? "");
        if (opens) lastOpen = at;
        if (item?.kind === "phrase") {
          at = host;
          continue;
        }
        if (item?.kind === "verb") {
          if (lastOpen >= 0) return take(lastOpen, lastOpen - 1, false);
          if (isReducible(item) && phraseBefore(items, host) !== null) {
            over.push(host);
            at = phraseBefore(items, host) ?? at;
            continue;
          }
          if (lastAnd >= 0) return take(lastAnd, null, false);
          return take(at, null, true);
        }
        return take(
          lastAnd >= 0 && item?.kind !== undefined && item.kind !== "comma" && item.kind !== "opener" ? lastAnd : at,
          clausePrepositions.has(tokens[previous.first]?.norm ?? "") ? at - 1 : null,
          false,
        );
      }
      case "and": {
        const host = items[at - 2];
        if (host?.kind === "phrase") {
          lastAnd = at;
          at -= 2;
          continue;
        }
        // "..., Berg, and you know it": behind a comma a pronoun begins a clause.
        if (host?.kind === "comma" && tokens[items[at]?.first ?? 0]?.tag === "PRON") return take(at, null, false);
        if (host?.kind === "comma" && items[at - 3]?.kind === "phrase" && isList(items, at - 3)) {
          lastAnd = at;
          at -= 3;
          continue;
        }
        return take(at, null, false);
      }
      case "comma":
        if (lastAnd >= 0 && items[at - 2]?.kind === "phrase" && isList(items, at - 2)) {
          at -= 2;
          continue;
        }
        return take(at, null, false);
      case "opener":
        return take(at, at - 1, false);
      case "relative":
        return take(at, at - 1, false);
      case "verb": {
        if (lastOpen >= 0) return take(lastOpen, lastOpen - 1, false);
        const main = previous.group.lemma;
        // "She met the mayor and the crowd cheered", but "she said envoys of Peru and Chile had left".
        if (lastAnd >= 0) return takesNothingElse.has(main) ? take(at, null, true) : take(lastAnd, null, false);
        const accused = accusedBefore(items, at - 1);
        if (accused !== null) {
          over.push(at - 1, accused + 1);
          at = accused;
          continue;
        }
        const host = phraseBefore(items, at - 1);
        if (
          !takesClause(main) &&
          host !== null &&
          (previous.group.form === "infinitive" || previous.group.form === "gerund")
        ) {
          over.push(at - 1);
          at = host;
          continue;
        }
        return take(at, null, true);
      }
      default:
        return take(at, null, false);
    }
  }
  return take(at, null, false);
}

/** Verbs whose phrase to the right is hardly ever an object, so that all of it is the subject of the clause they take. */
const takesNothingElse = new Set(["argue", "believe", "hope", "insist", "say", "think"]);

/** Whether the verb takes a clause without "that", so that a phrase after it can be a subject: "said talks failed". */
export function takesClause(lemma: string): boolean {
  return clauseSayings.has(lemma) || beliefs.has(lemma) || lemma === "ensure" || lemma === "mean" || lemma === "see";
}

/** Whether a comma stands before the phrase and a phrase before that, as in a list: "Chile, Peru and Brazil". */
function isList(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.kind;
  return before === undefined || before === "comma" || before === "opener" || before === "stop";
}

function isReducible(item: Item): boolean {
  return item.kind === "verb" && item.group.form !== "finite" && !item.group.passive;
}

/** "A nurse | accused | of | killing | a patient | was cleared": the item of whom a charge behind it is told. */
function accusedBefore(items: readonly Item[], gerund: number): number | null {
  const [phrase, charge, preposition, deed] = items.slice(Math.max(0, gerund - 3), gerund + 1);
  return phrase?.kind === "phrase" &&
    charge?.kind === "verb" &&
    charge.group.form === "past-or-participle" &&
    charges.has(charge.group.lemma) &&
    preposition?.kind === "preposition" &&
    deed?.kind === "verb" &&
    deed.group.form === "gerund"
    ? gerund - 3
    : null;
}

const charges = new Set(["accuse", "charge", "convict", "suspect"]);

/** The noun phrase a verb without a subject of its own hangs on: right before it, "to" and adverbs apart. */
function phraseBefore(items: readonly Item[], verb: number): number | null {
  let at = verb - 1;
  while (items[at]?.kind === "adverb" || items[at]?.kind === "to") at -= 1;
  return items[at]?.kind === "phrase" ? at : null;
}
