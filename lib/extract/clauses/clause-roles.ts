/** The part each verb plays in its sentence: of what kind its clause is, whose it is, and what governs it. */
import { preventers } from "../../lexicon/negation.ts";
import type { Token } from "../../model.ts";
import type { Clause, ClauseKind, Subject } from "./clause.ts";
import { governorOf, lastFinite, lastVerbBefore, openerOf, participleHost, sharerOf } from "./clause-hosts.ts";
import type { Item } from "./clause-items.ts";
import type { Subjects } from "./clause-subjects.ts";
import { isTime, nominalAt, type Nominal } from "./nominals.ts";
import { relativeObject } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** All of a clause that does not stand behind its verb. */
export interface Role {
  readonly kind: ClauseKind;
  readonly subject: Nominal | null;
  /** The object where a relative pronoun stands for it: "the treaty that Berg signed". */
  readonly object: Nominal | null;
  readonly opener: number | null;
  readonly governor: number | null;
  readonly passive: boolean;
}

/** Prepositions before a gerund whose doer is the subject of the clause: "answered by suing", "left without paying". */
const gerundPrepositions = new Set(["after", "before", "by", "from", "while", "without"]);
/** How many items ahead the subject of the clause to come is looked for. */
const farthest = 40;

/** The part of a verb with tense, whose subject was found. */
export function finiteRole(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  group: VerbGroup,
  found: Subject,
  clauses: readonly Clause[],
): Role {
  const opener = openerOf(items, found.kind === "own" ? found.at : at, at, found);
  const { passive } = group;
  switch (found.kind) {
    case "own": {
      const relative = found.opener !== null && items[found.opener]?.kind === "relative" ? found.opener : null;
      const object = relative === null ? null : relativeObject(tokens, items, relative);
      const governor = found.governed || opener !== null ? governorOf(clauses, found.at) : null;
      return { kind: "finite", subject: found.nominal, object, opener, governor, passive };
    }
    case "antecedent":
      return {
        kind: "finite",
        subject: found.nominal,
        object: null,
        opener,
        governor: governorOf(clauses, found.at),
        passive,
      };
    case "after":
      return { kind: "finite", subject: found.nominal, object: null, opener, governor: null, passive };
    case "shared": {
      const shared = clauses[sharerOf(tokens, items, clauses, group, at) ?? -1];
      // "were arrested and charged": the auxiliary is shared too, unless an object shows a past tense.
      const inherits =
        shared?.group.passive === true && group.form === "past-or-participle" && items[at + 1]?.kind !== "phrase";
      return {
        kind: "finite",
        subject: shared?.subject ?? null,
        object: null,
        opener: opener ?? shared?.opener ?? null,
        governor: shared?.governor ?? null,
        passive: passive || inherits,
      };
    }
    case "none":
      return { kind: "finite", subject: null, object: null, opener, governor: null, passive };
  }
}

/** The part of an infinitive, a gerund or a bare participle; `null` when nobody is found to do it. */
export function tenselessRole(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  group: VerbGroup,
  subjects: Subjects,
  clauses: readonly Clause[],
): Role | null {
  const before = items[at - 1];
  if (group.form === "infinitive" || (group.form === "gerund" && before?.kind === "verb")) {
    const governor = clauses.length - 1;
    const matrix = clauses[governor];
    if (matrix === undefined || matrix.item !== lastVerbBefore(items, at)) return null;
    return {
      kind: "controlled",
      subject: matrix.subject,
      object: null,
      opener: null,
      governor,
      passive: group.passive,
    };
  }
  if (group.form === "gerund" && before?.kind === "preposition")
    return gerundRole(tokens, before.first, group, clauses);
  return group.form === "gerund"
    ? participleRole(tokens, items, at, group, subjects, clauses)
    : reducedRole(tokens, items, at, clauses);
}

/** "left without paying", "barred him from speaking": of "from", the one kept from it. */
function gerundRole(
  tokens: readonly Token[],
  opener: number,
  group: VerbGroup,
  clauses: readonly Clause[],
): Role | null {
  const word = tokens[opener]?.norm ?? "";
  const governor = lastFinite(clauses);
  const matrix = clauses[governor];
  if (matrix === undefined || !gerundPrepositions.has(word)) return null;
  if (word === "from" && !preventers.has(matrix.group.lemma)) return null;
  const subject = word === "from" ? (matrix.object ?? matrix.subject) : matrix.subject;
  return { kind: "controlled", subject, object: null, opener, governor, passive: group.passive };
}

/** "..., saying", "strikes targeting the port", "Speaking in Oslo, Berg said". */
function participleRole(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  group: VerbGroup,
  subjects: Subjects,
  clauses: readonly Clause[],
): Role | null {
  const spender = clauses.at(-1);
  // "spent millions attacking the plan": the doer is who spends.
  const spends = spender?.kind === "finite" && (spender.group.lemma === "spend" || spender.group.lemma === "waste");
  const onNoun = items[at - 1]?.kind === "phrase" && !spends;
  const governor = onNoun ? null : participleHost(items, clauses, at);
  const subject = onNoun
    ? nominalAt(tokens, items, at - 1)
    : governor === null
      ? nextSubject(items, at, subjects)
      : (clauses[governor]?.subject ?? null);
  return subject === null
    ? null
    : { kind: "participle", subject, object: null, opener: null, governor, passive: group.passive };
}

/** "rebels led by Berg", "rebels, led by Berg and armed by Chile,". */
function reducedRole(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  clauses: readonly Clause[],
): Role | null {
  const before = items[at - 1];
  const previous = clauses.at(-1);
  let subject: Nominal | null = null;
  if (before?.kind === "and" && previous?.kind === "reduced") subject = previous.subject;
  else {
    const hostAt = before?.kind === "comma" ? at - 2 : at - 1;
    const host = items[hostAt];
    if (host?.kind === "phrase" && !isTime(tokens, host.chunk)) subject = { ...host.chunk, reach: host.last };
  }
  return subject === null
    ? null
    : { kind: "reduced", subject, object: null, opener: null, governor: null, passive: true };
}

function nextSubject(items: readonly Item[], at: number, subjects: Subjects): Nominal | null {
  for (let next = at + 1; next < Math.min(items.length, at + farthest); next += 1) {
    const found = subjects.of.get(next);
    if (found?.kind === "own" || found?.kind === "after") return found.nominal;
    if (found !== undefined) return null;
  }
  return null;
}
