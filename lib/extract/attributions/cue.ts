/**
 * The cue: the words by which a report hands over. It holds the whole verb group with its auxiliaries and its negation
 * ("has never said"), the verb that leads to it ("went on to say"), a particle ("pointed out") and the preposition that what is said hangs on ("called for"); of a noun
 * the noun and its preposition ("allegations of"). Adverbs before the verb, the hearer ("reporters"), the day, "that", "to"
 * and the colon stay outside, and so does what the words were put down in ("in a statement"), unless the speaker only hands
 * over by it: "released a statement saying" is one cue, and its source is who released it.
 */
import { media } from "../../lexicon/saying-nouns.ts";
import type { Token } from "../../model.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import type { Stretch } from "./attribution-draft.ts";

/** How many items "went so far as to" may put before its "say". */
export const longestWay = 6;

/** The cue of a clause of saying up to a token: its main verb, its particle or its preposition. */
export function cueOf(tokens: readonly Token[], parts: ClauseParts, clause: Clause, last: number): Stretch {
  const release = releaseOf(tokens, parts, clause);
  return { first: (release ?? leaderOf(parts, clause) ?? clause).group.first, last };
}

/** The verb that leads to an infinitive without anyone between: "went on to say", "declined to say". */
function leaderOf({ items, clauses, clauseAt }: ClauseParts, clause: Clause): Clause | null {
  if (clause.group.form !== "infinitive") return null;
  for (let at = clause.item - 1; at >= clause.item - longestWay; at -= 1) {
    const kind = items[at]?.kind;
    if (kind === "verb") return clauses[clauseAt.get(at) ?? -1] ?? null;
    if (kind === undefined || kind === "phrase" || kind === "comma" || kind === "stop") return null;
  }
  return null;
}

/** The clause that lets out what a participle hands over: "released a statement saying". */
export function releaseOf(tokens: readonly Token[], parts: ClauseParts, clause: Clause): Clause | null {
  const { items } = parts;
  const medium = items[clause.item - 1];
  const release = items[clause.item - 2];
  if (clause.kind !== "participle" || medium?.kind !== "phrase" || release?.kind !== "verb") return null;
  if (!media.has(tokens[medium.chunk.head]?.lemma ?? "")) return null;
  return parts.clauses[parts.clauseAt.get(clause.item - 2) ?? -1] ?? null;
}
