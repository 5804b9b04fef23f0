/** Told, but by nobody named: "reportedly", "is said to have left", "is known as", "was praised by Berg". */
import { blamings, hearsayAdverbs, hearsayPassives, namings, thingSayings } from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import { draftOf, type Draft } from "./attribution-draft.ts";
import { thingEnd } from "./content-end.ts";
import { agentOf } from "./sources.ts";
import { afterOpening, stretch } from "./stretch.ts";

/** How far, in items, the end of a content is looked for; beyond it the sentence's end is taken. */
const longestContent = 150;

/** "The envoy reportedly left" of one sentence; an adverb that opens it hands over all of it. */
export function reportedly(tokens: readonly Token[], { clauses }: ClauseParts, sentence: number): Draft[] {
  const opening = afterOpening(tokens);
  if (hearsayAdverbs.has(tokens[opening]?.norm ?? "")) {
    const from = tokens[opening + 1]?.norm === "," ? opening + 2 : opening + 1;
    const content = stretch(tokens, from, tokens.length - 1);
    return draftOf(tokens, sentence, { first: opening, last: opening }, null, [content]);
  }
  const drafts: Draft[] = [];
  for (const clause of clauses) {
    const adverb = clause.group.adverbs.find((at) => hearsayAdverbs.has(tokens[at]?.norm ?? ""));
    if (adverb === undefined || clause.subject === null) continue;
    const first = Math.min(clause.subject.first, clause.group.first);
    drafts.push(
      ...draftOf(tokens, sentence, { first: adverb, last: adverb }, null, [
        stretch(tokens, first, adverb - 1),
        stretch(tokens, adverb + 1, clause.last),
      ]),
    );
  }
  return drafts;
}

/** What a passive hands over: its subject and what is said of it. */
export function passiveCue(tokens: readonly Token[], parts: ClauseParts, index: number, sentence: number): Draft[] {
  const { clauses, items } = parts;
  const clause = clauses[index];
  if (clause === undefined || clause.subject === null || clause.kind === "controlled") return [];
  const { group, subject } = clause;
  const cue = { first: group.first, last: group.main };
  const next = clauses[index + 1];
  const about = stretch(tokens, subject.first, subject.reach);
  const after = items[clause.item + 1];
  // "was accused of lying": what follows the preposition is said of the subject.
  if (after?.kind === "preposition" && blamings.get(group.lemma) === tokens[after.first]?.norm) {
    const rest = stretch(tokens, after.last + 1, thingEnd(tokens, parts, clause, after.last + 1));
    return draftOf(tokens, sentence, { ...cue, last: after.last }, null, [about, rest]);
  }
  if (next?.kind === "controlled" && next.governor === index) {
    if (clause.kind !== "finite" || !hearsayPassives.has(group.lemma)) return [];
    const rest = stretch(tokens, group.main + 1, endBefore(tokens, parts, next.item));
    return draftOf(tokens, sentence, cue, null, [about, rest]);
  }
  const isAs = after !== undefined && tokens[after.first]?.norm === "as";
  if (namings.has(group.lemma) && clause.kind === "finite" && (isAs || after?.kind === "phrase")) {
    const from = isAs ? after.last + 1 : group.main + 1;
    const rest = stretch(tokens, from, thingEnd(tokens, parts, clause, from));
    return draftOf(tokens, sentence, { ...cue, last: from - 1 }, null, [about, rest]);
  }
  const agent = thingSayings.has(group.lemma) ? agentOf(tokens, parts, clause) : null;
  if (agent === null || clause.kind !== "finite") return [];
  return draftOf(tokens, sentence, { ...cue, last: agent.by }, agent.source, [about]);
}

/** The last token before the next finite clause of its own or the sentence's end. */
export function endBefore(tokens: readonly Token[], { items }: ClauseParts, item: number): number {
  for (let at = item + 1; at < Math.min(items.length, item + longestContent); at += 1) {
    const one = items[at];
    if (one === undefined) break;
    if (one.kind === "stop" || (one.kind === "comma" && items[at + 1]?.kind !== "preposition")) return one.first - 1;
  }
  return tokens.length - 1;
}

/** Whether a clause is one that `passiveCue` may read. */
export function mayBePassiveCue({ group }: Clause): boolean {
  return (
    group.passive &&
    (hearsayPassives.has(group.lemma) ||
      namings.has(group.lemma) ||
      blamings.has(group.lemma) ||
      thingSayings.has(group.lemma))
  );
}
