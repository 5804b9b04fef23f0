/**
 * The clauses of one sentence by rules over its tags: who, verb group, what, and what hangs on it with a preposition.
 * Everything here is token indexes; `claims.ts` and `attributions.ts` make the model's spans of it.
 */
import type { Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import type { Passage } from "../../text/passage.ts";
import { isStory } from "../../text/story.ts";
import type { Clause, ClauseParts } from "./clause.ts";
import { partsAfter } from "./clause-after.ts";
import { itemsOf, type Item } from "./clause-items.ts";
import { finiteRole } from "./clause-roles.ts";
import { tenselessRole } from "./tenseless-roles.ts";
import { subjectsOf, type Subjects } from "./clause-subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** The clauses of each sentence; `null` for one that is no part of the story. */
export function clausesOf(passage: Passage): (ClauseParts | null)[] {
  return passage.sentences.map((sentence, index) =>
    isStory(sentence) ? clausePartsOf(passage.tokens[index] ?? [], passage.chunks[index] ?? []) : null,
  );
}

/** Reads the clauses of a sentence, in the order of their verbs. Linear in its tokens. */
function clausePartsOf(tokens: readonly Token[], chunks: readonly Chunk[]): ClauseParts {
  const items = itemsOf(tokens, chunks);
  const clauses: Clause[] = [];
  const clauseAt = new Map<number, number>();
  const subjects = subjectsOf(tokens, items);
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== "verb") continue;
    const clause = clauseOf(tokens, items, at, item.group, subjects, clauses);
    if (clause === null) continue;
    clauseAt.set(at, clauses.length);
    clauses.push(clause);
  }
  return { items, clauses, clauseAt };
}

function clauseOf(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  given: VerbGroup,
  subjects: Subjects,
  clauses: readonly Clause[],
): Clause | null {
  const found = subjects.of.get(at);
  const role =
    found === undefined
      ? tenselessRole(tokens, items, at, given, subjects, clauses)
      : finiteRole(tokens, items, at, given, found, clauses);
  if (role === null) return null;
  const { group } = role;
  const after = partsAfter(tokens, items, found?.kind === "after" ? found.at + 1 : at + 1, group, subjects.taken);
  return {
    kind: role.kind,
    group,
    item: at,
    subject: role.subject,
    inverted: found?.kind === "after",
    object: role.object ?? after.object,
    complement: after.complement,
    obliques: after.obliques,
    opener: role.opener,
    governor: role.governor,
    last: Math.max(after.last, group.main),
  };
}
