/**
 * The clauses of one sentence by rules over its tags: who, verb group, what, and what hangs on it with a preposition.
 * Everything here is token indexes; `claims.ts` and `attributions.ts` make the model's spans of it.
 */
import { preventers } from "../lexicon/negation.ts";
import type { Token } from "../model.ts";
import type { Chunk } from "../text/chunks.ts";
import type { Clause, ClauseKind, ClauseParts } from "./clause.ts";
import { partsAfter } from "./clause-after.ts";
import { governorOf, lastFinite, lastVerbBefore, openerOf, participleHost, sharerOf } from "./clause-hosts.ts";
import { itemsOf, type Item } from "./clause-items.ts";
import { subjectsOf, type Subjects } from "./clause-subjects.ts";
import { isTime, nominalAt, type Nominal } from "./nominals.ts";
import { relativeObject } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Prepositions before a gerund whose doer is the subject of the clause: "answered by suing", "left without paying". */
const gerundPrepositions = new Set(["after", "before", "by", "from", "while", "without"]);
/** How many items ahead the subject of the clause to come is looked for. */
const farthest = 40;

/** Reads the clauses of a sentence, in the order of their verbs. Linear in its tokens. */
export function clausePartsOf(tokens: readonly Token[], chunks: readonly Chunk[]): ClauseParts {
  const items = itemsOf(tokens, chunks);
  const clauses: Clause[] = [];
  /** Items of phrases that are the subject of a later verb, and so no object of the one before. */
  const subjects = subjectsOf(tokens, items);
  items.forEach((item, at) => {
    if (item.kind !== "verb") return;
    const clause = clauseAt(tokens, items, at, item.group, subjects, clauses);
    if (clause !== null) clauses.push(clause);
  });
  return { items, clauses, clauseAt: new Map(clauses.map((clause, index) => [clause.item, index])) };
}

function clauseAt(
  tokens: readonly Token[], items: readonly Item[], at: number, group: VerbGroup, subjects: Subjects, clauses: readonly Clause[],
): Clause | null {
  const found = subjects.of.get(at);
  const before = items[at - 1];
  const base = { group, item: at, inverted: found?.kind === "after", opener: null as number | null, governor: null as number | null };
  let kind: ClauseKind = "finite";
  let subject: Nominal | null = null;
  let object: Nominal | null = null;
  let inheritsPassive = false;
  if (found !== undefined) {
    const opener = openerOf(items, found.kind === "own" ? found.at : at, at, found);
    base.opener = opener;
    switch (found.kind) {
      case "own": {
        subject = found.nominal;
        const mark = found.opener === null ? undefined : items[found.opener];
        if (mark?.kind === "relative") object = relativeObject(tokens, items, found.opener ?? 0);
        base.governor = found.governed || opener !== null ? governorOf(items, clauses, found.at) : null;
        break;
      }
      case "antecedent":
        subject = found.nominal;
        base.governor = governorOf(items, clauses, found.at);
        break;
      case "after":
        subject = found.nominal;
        break;
      case "shared": {
        const sharer = sharerOf(tokens, items, clauses, group, at);
        const shared = sharer === null ? undefined : clauses[sharer];
        subject = shared?.subject ?? null;
        base.governor = shared?.governor ?? null;
        base.opener ??= shared?.opener ?? null;
        // "were arrested and charged": the auxiliary is shared too, unless an object shows a past tense.
        inheritsPassive = shared?.group.passive === true && group.form === "past-or-participle" && items[at + 1]?.kind !== "phrase";
        break;
      }
      case "none":
        break;
    }
  } else if (group.form === "infinitive" || (group.form === "gerund" && before?.kind === "verb")) {
    const verb = lastVerbBefore(items, at);
    const governor = clauses.length - 1;
    const matrix = clauses[governor];
    if (matrix === undefined || matrix.item !== verb) return null;
    kind = "controlled";
    subject = matrix.subject;
    base.governor = governor;
  } else if (group.form === "gerund" && before?.kind === "preposition") {
    const word = tokens[before.first]?.norm;
    const governor = lastFinite(clauses);
    const matrix = clauses[governor];
    if (matrix === undefined || !gerundPrepositions.has(word ?? "")) return null;
    kind = "controlled";
    // "barred him from speaking": he did not speak.
    const prevented = word === "from" && preventers.has(matrix.group.lemma);
    if (word === "from" && !prevented) return null;
    subject = prevented ? (matrix.object ?? matrix.subject) : matrix.subject;
    base.governor = governor;
    base.opener = before.first;
  } else if (group.form === "gerund") {
    kind = "participle";
    const governor = participleHost(tokens, items, clauses, at);
    if (before?.kind === "phrase") subject = nominalAt(tokens, items, at - 1);
    else if (governor !== null) {
      subject = clauses[governor]?.subject ?? null;
      base.governor = governor;
    } else {
      // "Speaking in Oslo, Berg said": the subject of the clause to come.
      subject = nextSubject(items, at, subjects);
    }
    if (subject === null) return null;
  } else {
    kind = "reduced";
    const host = before?.kind === "comma" ? items[at - 2] : before;
    const hostAt = before?.kind === "comma" ? at - 2 : at - 1;
    if (before?.kind === "and" && clauses.at(-1)?.kind === "reduced") subject = clauses.at(-1)?.subject ?? null;
    else if (host?.kind === "phrase" && !isTime(tokens, host.chunk)) subject = nominalAt(tokens, items, hostAt);
    if (subject === null) return null;
    subject = { ...subject, reach: subject.last };
  }
  const passive = kind === "reduced" || group.passive || inheritsPassive;
  const after = partsAfter(tokens, items, base.inverted && found?.kind === "after" ? found.at + 1 : at + 1, { ...group, passive }, subjects.taken);
  return {
    ...base,
    kind,
    group: passive === group.passive ? group : { ...group, passive },
    subject,
    object: object ?? after.object,
    complement: after.complement,
    obliques: after.obliques,
    last: Math.max(after.last, group.main),
  };
}

function nextSubject(items: readonly Item[], at: number, subjects: Subjects): Nominal | null {
  for (let next = at + 1; next < Math.min(items.length, at + farthest); next += 1) {
    const found = subjects.of.get(next);
    if (found?.kind === "own" || found?.kind === "after") return found.nominal;
    if (found !== undefined) return null;
  }
  return null;
}

