/** What a clause of saying hands over in the reporter's own words: behind it, before it or on both sides. */
import type { Token } from "../../model.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import { draftOf, type Draft, type Stretch } from "./attribution-draft.ts";
import { contentAround } from "./content-around.ts";
import { clauseEnd, thingEnd } from "./content-end.ts";
import { contentStart } from "./content-start.ts";
import { cueOf, releaseOf } from "./cue.ts";
import { agentOf } from "./sources.ts";
import type { SpeechClause } from "./speech-clauses.ts";
import { stretch } from "./stretch.ts";

/** The attribution of a clause in its sentence, or none. */
export function reportedSpeech(
  tokens: readonly Token[],
  parts: ClauseParts,
  { clause, index, source: subject, sentence }: SpeechClause,
): Draft[] {
  const start = clause.inverted ? null : contentStart(tokens, parts, clause, index);
  let contents: readonly (Stretch | null)[] | null = null;
  if (start !== null) {
    const { first } = start;
    const last =
      start.shape === "clause"
        ? clauseEnd(tokens, parts, clause, index, first)
        : thingEnd(tokens, parts, clause, first);
    contents = [stretch(tokens, first, last)];
  }
  contents ??= contentAround(tokens, parts, clause, index, subject) ?? throughRelative(tokens, parts, clause);
  if (contents === null) return [];
  const source = clause.group.passive
    ? (agentOf(tokens, parts, clause)?.source ?? null)
    : (releaseOf(tokens, parts, clause)?.subject ?? subject);
  return draftOf(tokens, sentence, cueOf(tokens, parts, clause, start?.cueEnd ?? clause.group.main), source, contents);
}

/** "a dam that Berg says will hold": the relative pronoun and what is said of it. */
function throughRelative(tokens: readonly Token[], { items }: ClauseParts, clause: Clause): Stretch[] | null {
  const { opener, subject, item, group } = clause;
  const next = items[item + 1];
  if (opener === null || subject === null || next?.kind !== "verb" || next.group.form === "gerund") return null;
  const pronoun = tokens[opener]?.norm ?? "";
  if (!relatives.has(pronoun) || opener > subject.first || subject.first > group.first) return null;
  const rest = stretch(tokens, next.first, tokens.length - 1);
  return rest === null ? null : [{ first: opener, last: opener }, rest];
}

const relatives = new Set(["that", "which", "who", "whom"]);
