/**
 * Names of one report that are one: "Ana Rojas" and "Rojas", "International Monetary Fund" and "IMF", "Turkiye" and
 * "Turkey". Each rule joins only when exactly one longer name fits.
 */
import { isNickname } from "../../lexicon/nicknames.ts";
import type { EntityKind } from "../../model.ts";
import { isShouted } from "./capitals.ts";
import type { NamePiece } from "./name-pieces.ts";
import { shorterNames } from "./short-names.ts";

/** One named thing: all pieces that name it. */
export interface Named {
  readonly kind: EntityKind;
  readonly pieces: readonly NamePiece[];
}

interface Group {
  readonly key: string;
  /** Whether a form of address or "former" sets it apart from others of the name, until it is known whose it is. */
  readonly addressed: boolean;
  readonly words: readonly string[];
  readonly pieces: NamePiece[];
  kind: EntityKind | null;
}

/** Names gathered by whom they name, in order of the first piece. `governing` tells of a capital that it stands for its country. */
export function linkNames(pieces: readonly NamePiece[], governing: ReadonlySet<NamePiece>): Named[] {
  const groups = groupsOf(pieces, governing);
  const target = new Map<Group, Group>();
  const people = [...groups.values()].filter((group) => group.kind === "person" && group.words.length > 1);
  const byLast = listed(people, (group) => lastName(group.words));
  const byFirst = listed(people, (group) => group.words[0] ?? "");
  const organisations = [...groups.values()].filter((group) => group.kind === "organisation" && group.words.length > 1);
  const byShort = shortForms(organisations);
  const ambiguous = new Map<Group, readonly Group[]>();
  joinHalves(groups, target);
  joinAddressed(groups, byLast, target);
  for (const group of groups.values()) {
    if (group.kind === "place" || group.addressed || target.has(group)) continue;
    const last = byLast.get(lastName(group.words)) ?? [];
    const single = group.words.length - (suffixes.has(group.words.at(-1) ?? "") ? 1 : 0) <= 1;
    if (single && (group.kind !== "organisation" || (last.length > 0 && mayBePerson(group)))) {
      const candidates = (last.length > 0 ? last : (byFirst.get(group.words[0] ?? "") ?? [])).filter(
        (other) => other !== group,
      );
      if (candidates.length === 1) target.set(group, candidates[0] ?? group);
      else if (candidates.length > 1) ambiguous.set(group, candidates);
      else joinShort(group, byShort, target);
    } else if (group.kind === "person") {
      // "George Bush" is "George W. Bush" when nobody else fits.
      const fuller = last.filter((other) => other !== group && isFuller(group.words, other.words));
      if (fuller.length === 1) target.set(group, fuller[0] ?? group);
    } else joinShort(group, byShort, target);
  }
  return gather(groups, target, ambiguous, pieces, governing);
}

/** "The North" beside "North Korea", when no other country of the report is called so. */
function joinHalves(groups: ReadonlyMap<string, Group>, target: Map<Group, Group>): void {
  for (const half of ["north", "south"]) {
    const short = groups.get(half);
    if (short === undefined) continue;
    const countries = [...groups.values()].filter(
      ({ kind, pieces }) =>
        kind === "place" && pieces[0]?.place?.country?.toLowerCase().startsWith(`${half} `) === true,
    );
    if (countries.length === 1 && countries[0] !== undefined) target.set(short, countries[0]);
  }
}

/**
 * "Mr. Rojas" and "former President Rojas" are the "Luis Rojas" of the report when no other fits: not "Ana Rojas", and for
 * "former" nobody who is never called by that office. Else they are one more of the name, whom a bare "Rojas" may mean.
 */
function joinAddressed(
  groups: ReadonlyMap<string, Group>,
  byLast: Map<string, Group[]>,
  target: Map<Group, Group>,
): void {
  for (const group of groups.values()) {
    if (!group.addressed) continue;
    const word = group.words[0] ?? "";
    const bearers = byLast.get(word) ?? [];
    const fitting = bearers.filter((other) => !other.addressed && mayBe(group, other));
    if (fitting.length === 1 && fitting[0] !== undefined) target.set(group, fitting[0]);
    else if (fitting.length === 0) byLast.set(word, [...bearers, group]);
  }
}

/** Whether a person of the report may be whom a form of address or an office of the past names. */
function mayBe(addressed: Group, person: Group): boolean {
  const [piece] = addressed.pieces;
  if (piece === undefined || !compatible(piece, person)) return false;
  if (!isFormer(piece)) return true;
  return person.pieces.some((other) => other.title !== null && lastWord(other.title) === lastWord(piece.title ?? ""));
}

const lastWord = (title: string): string => title.slice(title.lastIndexOf(" ") + 1).toLowerCase();

/** "Ford" beside "Luis Ford", "a Rojas spokesman" beside "Ana Rojas": nothing tells of business, and it is no acronym. */
function mayBePerson(group: Group): boolean {
  return group.pieces.every(({ firm, display }) => firm !== "business" && !isShouted(display));
}

function groupsOf(pieces: readonly NamePiece[], governing: ReadonlySet<NamePiece>): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const piece of pieces) {
    const key = keyOf(piece, governing);
    const group = groups.get(key);
    if (group !== undefined) group.pieces.push(piece);
    else {
      const addressed = addressOf(piece) !== null;
      groups.set(key, { key, addressed, words: piece.words, pieces: [piece], kind: piece.kind });
    }
  }
  const people = new Set<string>();
  for (const { addressed, words } of groups.values()) if (addressed) people.add(words[0] ?? "");
  for (const group of groups.values())
    group.kind = people.has(group.words.join(" ")) ? "person" : kindFor(group.pieces);
  return groups;
}

/** What sets a last name apart from others of the name: "Mr." and "Mrs.", an office of the past; mostly nothing. */
function addressOf(piece: NamePiece): string | null {
  if (piece.opening === piece.first || piece.words.length > 1 || piece.kind !== "person") return null;
  if (isFormer(piece)) return "former";
  return piece.title === null && piece.gender !== null ? piece.gender : null;
}

function isFormer({ title }: NamePiece): boolean {
  return title !== null && /^(?:former|late)\b/i.test(title);
}

function keyOf(piece: NamePiece, governing: ReadonlySet<NamePiece>): string {
  if (piece.kind !== "place" || piece.place === null) {
    const address = addressOf(piece);
    return address === null ? piece.key : `${piece.words[0] ?? ""} (${address})`;
  }
  return `place:${governing.has(piece) ? (piece.place.country ?? piece.place.name) : piece.place.name}`;
}

/** A title makes a person, what only firms have a firm; else the kind most pieces tell. */
function kindFor(pieces: readonly NamePiece[]): EntityKind | null {
  if (pieces.some((piece) => piece.kind === "person" && piece.opening < piece.first)) return "person";
  // Two words of which the first is a given name are a person whatever stands beside them.
  if (pieces.some(({ firm }) => firm !== null) && !pieces.some(({ kind, sure }) => sure || kind === "place"))
    return "organisation";
  const votes = new Map<EntityKind, number>();
  for (const { kind } of pieces) if (kind !== null) votes.set(kind, (votes.get(kind) ?? 0) + 1);
  return [...votes].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null;
}

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);

function lastName(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return suffixes.has(last) && words.length > 1 ? (words.at(-2) ?? "") : last;
}

function listed(groups: readonly Group[], key: (group: Group) => string): Map<string, Group[]> {
  const lists = new Map<string, Group[]>();
  for (const group of groups) {
    const list = lists.get(key(group));
    if (list === undefined) lists.set(key(group), [group]);
    else list.push(group);
  }
  return lists;
}

/** Whether the words stand among the other words in the same order, with the same first one. */
function within(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at += 1;
  return at === words.length && words[0] === others[0];
}

/** Whether the other name says more: a word in between, or "Elizabeth" for "Liz". */
function isFuller(words: readonly string[], others: readonly string[]): boolean {
  if (others.length > words.length && within(words, others)) return true;
  const [first = "", other = ""] = [words[0], others[0]];
  return first.length < other.length && isNickname(first, other);
}

function shortForms(organisations: readonly Group[]): Map<string, Group[]> {
  const forms = new Map<string, Group[]>();
  for (const group of organisations) {
    for (const short of shorterNames(group.words)) forms.set(short, [...(forms.get(short) ?? []), group].slice(0, 3));
  }
  return forms;
}

function joinShort(group: Group, byShort: ReadonlyMap<string, readonly Group[]>, target: Map<Group, Group>): void {
  const candidates = (byShort.get(group.words.join(" ")) ?? []).filter((other) => other !== group);
  if (candidates.length === 1 && candidates[0] !== undefined) target.set(group, candidates[0]);
}

function gather(
  groups: ReadonlyMap<string, Group>,
  target: ReadonlyMap<Group, Group>,
  ambiguous: ReadonlyMap<Group, readonly Group[]>,
  pieces: readonly NamePiece[],
  governing: ReadonlySet<NamePiece>,
): Named[] {
  const end = (group: Group): Group => {
    let at = group;
    for (let steps = 0; steps < 4; steps += 1) at = target.get(at) ?? at;
    return at;
  };
  const named = new Map<Group, NamePiece[]>();
  const latest = new Map<Group, number>();
  pieces.forEach((piece, order) => {
    const group = groups.get(keyOf(piece, governing));
    if (group === undefined) return;
    let chosen = end(group);
    const choices = ambiguous.get(group);
    if (choices !== undefined) {
      // Several people share the last name: whom the title tells, or who was named last; a form of address must fit.
      const fitting = choices.map(end).filter((other) => latest.has(other) && compatible(piece, other));
      const rank = (other: Group): number => (latest.get(other) ?? 0) + (sharesTitle(piece, other) ? pieces.length : 0);
      chosen = fitting.sort((x, y) => rank(y) - rank(x))[0] ?? chosen;
    }
    latest.set(chosen, order);
    const list = named.get(chosen);
    if (list === undefined) named.set(chosen, [piece]);
    else list.push(piece);
  });
  return [...named].map(([group, list]) => ({ kind: group.kind ?? "other", pieces: list }));
}

/** "Senator Rojas" is the Rojas who was called a senator before. */
function sharesTitle({ title }: NamePiece, group: Group): boolean {
  if (title === null) return false;
  return group.pieces.some((other) => other.title !== null && lastWord(other.title) === lastWord(title));
}

function compatible(piece: NamePiece, group: Group): boolean {
  if (piece.gender === null) return true;
  return group.pieces.every((other) => other.gender === null || other.gender === piece.gender);
}
