/** What became of someone, told by a word behind a verb: "is feared dead", "left 40 people dead", "were reported missing". */
import { smallClauseVerbs } from "../../lexicon/certainty.ts";
import type { Token } from "../../model.ts";
import { isTelegraphic } from "../../text/telegraphic.ts";
import type { Clause } from "./clause.ts";
import type { Item } from "./clause-items.ts";
import type { Nominal } from "./nominals.ts";

/** A state that a clause gives to its subject or object. */
export interface State {
  readonly of: Nominal;
  /** Token of the word that tells it: "dead". */
  readonly word: number;
  /** Lemma of a verb that tells the same: "die" of "dead"; "be" where there is none. */
  readonly verb: string;
}

/** States of people that news tells so, and the verb that says the same. */
const states: ReadonlyMap<string, string> = new Map([
  ["alive", "be"],
  ["dead", "die"],
  ["homeless", "be"],
  ["hurt", "be"],
  ["injured", "be"],
  ["missing", "be"],
  ["safe", "be"],
  ["stranded", "be"],
  ["trapped", "be"],
  ["unharmed", "be"],
  ["unhurt", "be"],
  ["wounded", "be"],
]);

/** Verbs that leave or find their object in a state: "left 40 dead", "found him alive". */
const resultVerbs: ReadonlySet<string> = new Set(["find", "keep", "leave", "pronounce", "declare"]);

/** The state that a clause tells beside its verb, or `null`. */
export function stateIn(tokens: readonly Token[], clause: Clause): State | null {
  const { group, subject, object } = clause;
  if (group.passive) {
    const told = smallClauseVerbs.has(group.lemma) || group.lemma === "leave";
    return told && subject !== null ? stateAt(tokens, group.main + 1, subject) : null;
  }
  return object !== null && resultVerbs.has(group.lemma) ? stateAt(tokens, object.reach + 1, object) : null;
}

/** "Three missing after landslide", "40 dead": what a headline tells of a number without a verb. */
export function bareStatesIn(tokens: readonly Token[], items: readonly Item[]): State[] {
  if (!isTelegraphic(tokens)) return [];
  return items.flatMap((item, at) => {
    const before = items[at - 1];
    if (item.kind !== "phrase" || before?.kind === "verb" || tokens[item.chunk.head]?.tag === "PROPN") return [];
    return stateAt(tokens, item.last + 1, { ...item.chunk, reach: item.last }) ?? [];
  });
}

function stateAt(tokens: readonly Token[], at: number, of: Nominal): State | null {
  const word = tokens[at]?.tag === "ADV" ? at + 1 : at;
  const token = tokens[word];
  const verb = token?.tag === "ADJ" ? states.get(token.norm) : undefined;
  // "left dead bodies": an adjective before its noun is no state.
  return verb === undefined || tokens[word + 1]?.tag === "NOUN" ? null : { of, word, verb };
}
