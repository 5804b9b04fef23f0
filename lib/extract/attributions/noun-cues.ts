/** Nouns that hand over: "the claim that the dam leaks", "his promise to repair it", "allegations of fraud". */
import { infinitiveNouns, media, nounPrepositions, sayingNouns } from "../../lexicon/saying-nouns.ts";
import { possessives } from "../../lexicon/pronouns.ts";
import type { Token } from "../../model.ts";
import { ownerIn, type Chunk } from "../../text/chunks.ts";
import type { Clause, ClauseParts } from "../clauses/clause.ts";
import type { Nominal } from "../clauses/nominals.ts";
import { nominalAt } from "../clauses/nominals.ts";
import { draftOf, type Draft, type Stretch } from "./attribution-draft.ts";
import { endBefore } from "./hearsay.ts";
import { stretch } from "./stretch.ts";

/** The attributions of one sentence that a noun hands over. The source is who owns the noun, or who makes the claim. */
export function nounCues(tokens: readonly Token[], parts: ClauseParts, sentence: number): Draft[] {
  const { items } = parts;
  const drafts: Draft[] = [];
  items.forEach((item, at) => {
    const next = items[at + 1];
    if (item.kind !== "phrase" || next === undefined) return;
    if (next.kind !== "opener" && next.kind !== "to" && next.kind !== "preposition") return;
    const noun = tokens[item.chunk.head]?.lemma ?? "";
    const word = tokens[next.first]?.norm ?? "";
    let content: Stretch | null = null;
    let last = item.chunk.head;
    let giver: Nominal | null = null;
    if (next.kind === "opener" && word === "that" && sayingNouns.has(noun)) {
      // "said in a statement that": it is the verb that hands over.
      if (media.has(noun) && items[at - 1]?.kind === "preposition") return;
      const telling = clauseTelling(parts, item.chunk);
      const end = telling === null ? endBefore(tokens, parts, at + 1) : telling.group.first - 1;
      content = stretch(tokens, next.first, end);
      giver = telling === null ? null : giverOf(tokens, telling);
    } else if (next.kind === "to" && infinitiveNouns.has(noun)) {
      if (ownerOf(tokens, item.chunk) === null) return;
      content = stretch(tokens, next.first, endBefore(tokens, parts, at + 1));
    } else if (next.kind === "preposition" && nounPrepositions.get(noun)?.has(word) === true) {
      const thing = items[at + 2];
      if (thing?.kind !== "phrase") return;
      last = next.last;
      content = stretch(tokens, thing.first, nominalAt(tokens, items, at + 2).reach);
    }
    if (content === null) return;
    const source = ownerOf(tokens, item.chunk) ?? giver ?? (word === "that" ? makerOf(parts, at) : null);
    drafts.push(...draftOf(tokens, sentence, { first: item.chunk.head, last }, source, [content]));
  });
  return drafts;
}

/** "the mayor's claim", "his claim". */
function ownerOf(tokens: readonly Token[], chunk: Chunk): Nominal | null {
  const owner = ownerIn(tokens, chunk);
  if (owner !== null) return { ...owner, reach: owner.last };
  if (!possessives.has(tokens[chunk.first]?.norm ?? "") || chunk.first === chunk.head) return null;
  return { first: chunk.first, head: chunk.first, last: chunk.first, reach: chunk.first };
}

/** The clause of which the noun is the subject, behind what it hands over: "the claim that the dam leaks | came from Berg". */
function clauseTelling({ clauses }: ClauseParts, { head, last }: Chunk): Clause | null {
  return (
    clauses.find(
      ({ kind, group, subject }) => kind === "finite" && !!subject && subject.head === head && group.first > last,
    ) ?? null
  );
}

/** Who is told to have made the claim: "came | from the mayor", "was made | by the mayor". */
function giverOf(tokens: readonly Token[], { group, obliques }: Clause): Nominal | null {
  const tie = group.passive ? "by" : comings.has(group.lemma) ? "from" : null;
  return obliques.find(({ preposition }) => tokens[preposition]?.norm === tie)?.nominal ?? null;
}

const comings: ReadonlySet<string> = new Set(["be", "come", "stem"]);

/** "Berg made the claim that ...". */
function makerOf({ items, clauses, clauseAt }: ClauseParts, noun: number): Nominal | null {
  if (items[noun - 1]?.kind !== "verb") return null;
  const maker = clauses[clauseAt.get(noun - 1) ?? -1];
  return maker === undefined || maker.group.passive || maker.group.lemma === "be" ? null : maker.subject;
}
