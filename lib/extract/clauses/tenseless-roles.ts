/** The part of verbs without tense: infinitives, gerunds and participles, and who does or suffers what they tell. */
import { weekdays } from "../../lexicon/calendar.ts";
import {
  askingVerbs,
  causingVerbs,
  controllingAdjectives,
  deedGovernors,
  factivePassives,
  planningVerbs,
  reportedPassives,
  smallClauseVerbs,
} from "../../lexicon/certainty.ts";
import { negativeBeforeOf, preventers } from "../../lexicon/negation.ts";
import type { Token } from "../../model.ts";
import { isTelegraphic } from "../../text/telegraphic.ts";
import type { Clause } from "./clause.ts";
import { lastFinite, participleHost } from "./clause-hosts.ts";
import type { Item } from "./clause-items.ts";
import { isUntried } from "./polarity.ts";
import { controlledBy, type Role } from "./clause-roles.ts";
import type { Subjects } from "./clause-subjects.ts";
import { isTime, nominalAt, type Nominal } from "./nominals.ts";
import { own } from "./own-subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Prepositions before a gerund whose doer is the subject of the clause: "answered by suing", "left without paying". */
const gerundPrepositions = new Set(["after", "before", "by", "from", "while", "without"]);
/** How many items ahead the subject of the clause to come is looked for. */
const farthest = 40;

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
  if (group.form === "infinitive") return infinitiveRole(tokens, items, at, group, clauses);
  if (group.form === "gerund") {
    if (before?.kind === "verb") return controlledRole(items, at - 1, group, clauses);
    if (before?.kind === "preposition") return gerundRole(tokens, before.first, group, clauses);
    return participleRole(tokens, items, at, group, subjects, clauses);
  }
  return reducedRole(tokens, items, at, group, subjects, clauses);
}

/** "refused to sign", "are due to resume", "told residents to leave"; in a headline "Talks to resume". */
function infinitiveRole(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  group: VerbGroup,
  clauses: readonly Clause[],
): Role | null {
  let before = at - 1;
  while (items[before]?.kind === "to" || items[before]?.kind === "adverb") before -= 1;
  before = beforeDay(tokens, items, before);
  const item = items[before];
  switch (item?.kind) {
    case "verb":
      return controlledRole(items, before, group, clauses);
    case "adjective":
    case "preposition": {
      const matrix = clauses.at(-1);
      const told = matrix?.complement?.head === item.first && controllingAdjectives.has(tokens[item.first]?.norm ?? "");
      return told ? controlledBy(clauses, matrix.subject, group) : null;
    }
    case "phrase":
      return infinitiveBehindPhrase(tokens, items, at, before, group, clauses);
    default:
      return null;
  }
}

/** "were struggling | Monday | to restore", "tried | on Monday | to": the verb before a day; else the item itself. */
function beforeDay(tokens: readonly Token[], items: readonly Item[], at: number): number {
  const item = items[at];
  if (item?.kind !== "phrase" || !weekdays.has(tokens[item.first]?.norm ?? "")) return at;
  const verb = items[at - 1]?.kind === "preposition" ? at - 2 : at - 1;
  return items[verb]?.kind === "verb" ? verb : at;
}

function infinitiveBehindPhrase(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  phrase: number,
  group: VerbGroup,
  clauses: readonly Clause[],
): Role | null {
  const matrix = clauses.at(-1);
  const item = items[phrase];
  if (matrix !== undefined && item !== undefined) {
    const { object } = matrix;
    const { lemma, passive } = matrix.group;
    // "is said by friends to be ill".
    if (passive && (reportedPassives.has(lemma) || factivePassives.has(lemma) || askingVerbs.has(lemma)))
      return controlledBy(clauses, matrix.subject, group);
    if (isUntried(tokens, matrix)) return controlledBy(clauses, matrix.subject, group);
    const asks = askingVerbs.has(lemma) || causingVerbs.has(lemma) || planningVerbs.has(lemma);
    const theirs = object !== null && object.first <= item.first && item.last <= object.reach && asks;
    return theirs ? controlledBy(clauses, object, group) : null;
  }
  const opener = items[phrase - 1];
  const inverted = opener?.kind === "opener" && tokens[opener.first]?.tag === "AUX";
  if (!inverted && !isTelegraphic(tokens)) return null;
  const subject = own(tokens, items, phrase);
  if (subject.kind !== "own" || at - phrase > 2) return null;
  const first = inverted ? opener.first : null;
  return { kind: "finite", subject: subject.nominal, object: null, opener: first, governor: null, group };
}

function controlledRole(
  items: readonly Item[],
  verb: number,
  group: VerbGroup,
  clauses: readonly Clause[],
): Role | null {
  const matrix = clauses.at(-1);
  return matrix === undefined || matrix.item !== verb ? null : controlledBy(clauses, matrix.subject, group);
}

/** "left without paying", "barred him from speaking", "is accused of lying": of "from" and "of", the one it is laid to. */
function gerundRole(
  tokens: readonly Token[],
  opener: number,
  group: VerbGroup,
  clauses: readonly Clause[],
): Role | null {
  const word = tokens[opener]?.norm ?? "";
  const nearest = clauses.at(-1);
  if (nearest === undefined) return null;
  if (deedGovernors.get(word)?.has(nearest.group.lemma) === true) {
    return controlledBy(
      clauses,
      nearest.group.passive ? nearest.subject : (nearest.object ?? nearest.subject),
      group,
      opener,
    );
  }
  if (word === "of" && negativeBeforeOf.has(tokens[opener - 1]?.norm ?? ""))
    return controlledBy(clauses, nearest.subject, group, opener);
  const governor = lastFinite(clauses);
  const matrix = clauses[governor];
  if (matrix === undefined || !gerundPrepositions.has(word)) return null;
  if (word === "from" && !preventers.has(matrix.group.lemma)) return null;
  const subject = word === "from" ? (matrix.object ?? matrix.subject) : matrix.subject;
  return { kind: "controlled", subject, object: null, opener, governor, group };
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
  const host = absoluteHost(tokens, items, at) ?? at - 1;
  const onNoun = items[host]?.kind === "phrase" && !spends;
  const governor = onNoun ? null : participleHost(items, clauses, at);
  const subject = onNoun
    ? nominalAt(tokens, items, host)
    : governor === null
      ? nextSubject(items, at, subjects)
      : (clauses[governor]?.subject ?? null);
  return subject === null ? null : { kind: "participle", subject, object: null, opener: null, governor, group };
}

/** "With Duarte openly mocking Lind, Peru left": the phrase behind "with", adverbs apart; `null` where there is none. */
function absoluteHost(tokens: readonly Token[], items: readonly Item[], at: number): number | null {
  let host = at - 1;
  while (items[host]?.kind === "adverb") host -= 1;
  const opener = items[host - 1];
  return opener?.kind === "preposition" && tokens[opener.first]?.norm === "with" ? host : null;
}

/**
 * "rebels led by Berg", "rebels, led by Berg and armed by Chile,", "were feared killed", "Asked about the plan, Berg left",
 * "The plan, if adopted, ...".
 */
function reducedRole(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  group: VerbGroup,
  subjects: Subjects,
  clauses: readonly Clause[],
): Role | null {
  const before = items[at - 1];
  const previous = clauses.at(-1);
  const passive = { ...group, passive: true };
  if (before?.kind === "verb" && previous?.item === at - 1 && smallClauseVerbs.has(previous.group.lemma))
    return controlledBy(clauses, previous.subject, passive);
  let subject: Nominal | null = null;
  let opener: number | null = null;
  if (before === undefined) subject = nextSubject(items, at, subjects);
  else if (before.kind === "and" && previous?.kind === "reduced") subject = previous.subject;
  else {
    const opened = before.kind === "opener" && items[at - 2]?.kind === "comma";
    if (opened) opener = before.first;
    const hostAt = opened ? at - 3 : before.kind === "comma" ? at - 2 : at - 1;
    const host = items[hostAt];
    if (host?.kind === "phrase" && !isTime(tokens, host.chunk)) subject = nominalAt(tokens, items, hostAt);
  }
  return subject === null ? null : { kind: "reduced", subject, object: null, opener, governor: null, group: passive };
}

function nextSubject(items: readonly Item[], at: number, subjects: Subjects): Nominal | null {
  for (let next = at + 1; next < Math.min(items.length, at + farthest); next += 1) {
    const found = subjects.of.get(next);
    // "Shelling the town continued": the gerund is the subject itself.
    if (found?.kind === "own" || found?.kind === "after") return found.at === at ? null : found.nominal;
    if (found !== undefined) return null;
  }
  return null;
}
