/** The part each verb with tense plays in its sentence: whose its clause is, and what governs it. */
import { passiveAlone, passiveInHeadlines } from "../../lexicon/participles.ts";
import type { Token } from "../../model.ts";
import { isTelegraphic } from "../../text/telegraphic.ts";
import { relativeObject } from "./antecedents.ts";
import type { Clause, ClauseKind, Subject } from "./clause.ts";
import { governorOf, openerOf, questionWords, sharerOf } from "./clause-hosts.ts";
import type { Item } from "./clause-items.ts";
import { isTime, nominalAt, type Nominal } from "./nominals.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** All of a clause that does not stand behind its verb. */
export interface Role {
  readonly kind: ClauseKind;
  readonly subject: Nominal | null;
  /** The object where it stands before its clause: "the treaty that Berg signed". */
  readonly object: Nominal | null;
  readonly opener: number | null;
  readonly governor: number | null;
  /** The verb group with what it shares with the verb before: "were arrested and charged". */
  readonly group: VerbGroup;
}

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
  switch (found.kind) {
    case "own": {
      if (isBareUnder(tokens, group, found, clauses)) return controlledBy(clauses, found.nominal, group);
      const object = objectBefore(tokens, items, at, found);
      const governor = found.governed || opener !== null ? governorOf(clauses, found.at) : null;
      const elided = object === null && isElliptic(tokens, items, at, group, found);
      return {
        kind: "finite",
        subject: found.nominal,
        object,
        opener,
        governor,
        group: elided ? { ...group, passive: true } : group,
      };
    }
    case "antecedent":
      return {
        kind: "finite",
        subject: found.nominal,
        object: null,
        opener,
        governor: governorOf(clauses, found.at),
        group,
      };
    case "after":
      return { kind: "finite", subject: found.nominal, object: null, opener, governor: null, group };
    case "shared":
      return sharedRole(tokens, items, at, group, opener, clauses);
    case "none": {
      // "It is unclear who fired": the question hangs on what is unclear.
      const asked = opener !== null && questionWords.has(tokens[opener]?.norm ?? "");
      return {
        kind: "finite",
        subject: null,
        object: null,
        opener,
        governor: asked ? governorOf(clauses, at) : null,
        group,
      };
    }
  }
}

/** "let the envoys leave", "made him resign": a bare verb whose subject is the object of such a verb has no tense. */
function isBareUnder(
  tokens: readonly Token[],
  group: VerbGroup,
  found: Extract<Subject, { kind: "own" }>,
  clauses: readonly Clause[],
): boolean {
  if (!found.governed || group.auxiliaries.length > 0 || tokens[group.main]?.norm !== group.lemma) return false;
  return bareGovernors.has(clauses.at(-1)?.group.lemma ?? "");
}

/** Verbs with an object and a bare verb. */
const bareGovernors: ReadonlySet<string> = new Set(["have", "hear", "help", "let", "make", "see", "watch"]);

/** The role of a verb that hangs on the verb before it, whoever does it. */
export function controlledBy(
  clauses: readonly Clause[],
  subject: Nominal | null,
  group: VerbGroup,
  opener: number | null = null,
): Role {
  return { kind: "controlled", subject, object: null, opener, governor: clauses.length - 1, group };
}

/** "the treaty that Berg signed", "the treaty Berg signed": what stands before the clause is its object. */
function objectBefore(
  tokens: readonly Token[],
  items: readonly Item[],
  verb: number,
  found: Extract<Subject, { kind: "own" }>,
): Nominal | null {
  // "which critics say will cost jobs": the pronoun belongs to the verb behind.
  if (found.opener !== null && items[verb + 1]?.kind === "verb") return null;
  if (found.opener !== null)
    return items[found.opener]?.kind === "relative" ? relativeObject(tokens, items, found.opener) : null;
  const before = items[found.at - 1];
  // "in this case it failed": what a preposition takes is no object.
  if (items[found.at - 2]?.kind === "preposition") return null;
  if (before?.kind !== "phrase" || items[verb + 1]?.kind === "phrase" || isTime(tokens, before.chunk)) return null;
  const subject = tokens[found.nominal.first];
  return subject?.tag === "PRON" || subject?.tag === "PROPN" || subject?.tag === "DET"
    ? nominalAt(tokens, items, found.at - 1)
    : null;
}

/**
 * "Two killed in blast", "Rebel leader arrested": a past form that wants an object and has none is a passive without its
 * auxiliary. In prose only of verbs that always want one; in a headline of more.
 */
function isElliptic(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  group: VerbGroup,
  found: Extract<Subject, { kind: "own" }>,
): boolean {
  if (group.form !== "past-or-participle" || group.auxiliaries.length > 0) return false;
  let behind = at + 1;
  // "killed nearly 40 people".
  while (items[behind]?.kind === "adverb") behind += 1;
  const next = items[behind];
  if (next?.kind === "phrase" && !isTime(tokens, next.chunk)) return false;
  if (next?.kind === "opener" || next?.kind === "stop" || tokens[found.nominal.head]?.tag === "PRON") return false;
  return passiveAlone.has(group.lemma) || (passiveInHeadlines.has(group.lemma) && isTelegraphic(tokens));
}

/** "and refused": the subject of the clause before, and its auxiliary where the verb has none of its own. */
function sharedRole(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  group: VerbGroup,
  opener: number | null,
  clauses: readonly Clause[],
): Role {
  const previous = clauses.at(-1);
  const bare = group.auxiliaries.length === 0 && group.lemma === tokens[group.main]?.norm;
  if (bare && previous?.kind === "controlled" && previous.group.form === "infinitive") {
    // "refused to sign and return the paper": both are refused.
    const { kind, subject, governor } = previous;
    return { kind, subject, object: null, opener: previous.opener, governor, group: { ...group, form: "infinitive" } };
  }
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
    group: inherits
      ? { ...group, passive: true }
      : bare && shared !== undefined
        ? withAuxiliaries(tokens, items, at, group, shared.group)
        : group,
  };
}

/** "will sign and return" is planned twice, "did not sign or return" denied twice. */
function withAuxiliaries(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  group: VerbGroup,
  shared: VerbGroup,
): VerbGroup {
  const first = tokens[shared.auxiliaries[0] ?? -1];
  if (first === undefined || first.lemma === "have" || first.lemma === "be") return group;
  const link = items[at - 1];
  const either = link?.kind === "and" && tokens[link.first]?.norm === "or";
  return { ...group, auxiliaries: shared.auxiliaries, negated: group.negated || (either && shared.negated) };
}
