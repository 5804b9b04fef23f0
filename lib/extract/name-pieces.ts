/**
 * What a run of capitalised words holds: "Pakistan's ISI Director General Lt Gen Asim Malik" is an organisation, a title
 * and a person; "Afghan Defence Ministry" is one organisation with a country inside it.
 */
import { genderOfName, isGivenName } from "../lexicon/given-names.ts";
import { knownOrganisations, organisationHeads, placeHeads, thingHeads } from "../lexicon/organisations.ts";
import { type Place, placeNamed } from "../lexicon/places.ts";
import { honorifics, people, portfolios, roles } from "../lexicon/titles.ts";
import type { EntityKind, Token } from "../model.ts";
import type { Passage } from "../text/passage.ts";
import { type Capitals, isShouted, wordOf } from "./capitals.ts";
import { nameWords } from "./fold-name.ts";
import { kindOf, located } from "./name-kinds.ts";
import { placeAt, type Run, runsOf } from "./names.ts";

export type Gender = "male" | "female";

/** One name in one place of the text. */
export interface NamePiece {
  readonly sentence: number;
  /** Token indexes of the name, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Token index where its title starts; `first` without one. */
  readonly opening: number;
  readonly display: string;
  readonly words: readonly string[];
  /** `null` when the name alone does not tell. */
  readonly kind: EntityKind | null;
  readonly place: Place | null;
  /** The title as written: "Defence Minister". */
  readonly title: string | null;
  readonly gender: Gender | null;
  /** The country a title belongs to: Peru in "Peru's Defence Minister". */
  readonly country: string | null;
  /** True for a country inside the name of something else: "Afghan" of "Afghan Defence Ministry". */
  readonly nested: boolean;
}

/** Words before a title that are no part of it. */
const former = new Set(["acting", "ailing", "ex", "former", "late", "outgoing", "retired", "then", "veteran"]);

/** Roles that are as often the first word of some other name: "Star Wars", "General Motors", "Guard". */
const doubtfulRoles = new Set([
  "agent", "boss", "boxer", "chief", "climber", "driver", "executive", "expert", "forward", "founder", "general", "guard", "guide",
  "head", "hero", "legend", "model", "opener", "patient", "player", "star", "stars", "victim", "witness", "worker", "champion",
  "communist", "socialist", "democratic", "republican", "passenger", "critic", "operator", "carrier", "conductor",
]);
const notNames = new Set(["motors", "electric", "mills", "america", "wars", "trek", "strike"]);

/** The names in one sentence, in order; a nested country comes right after the name it stands in. */
export function namesOf(passage: Passage, sentence: number, capitals: Capitals): NamePiece[] {
  const pieces: NamePiece[] = [];
  for (const run of runsOf(passage, sentence, capitals)) piecesOf(passage, sentence, run, pieces);
  return pieces;
}

function piecesOf(passage: Passage, sentence: number, run: Run, pieces: NamePiece[]): void {
  const tokens = passage.tokens[sentence] ?? [];
  const add = (first: number, last: number, more: Partial<NamePiece> = {}): void => {
    const piece = pieceOf(passage, sentence, tokens, first, last, more);
    if (piece !== null) pieces.push(piece);
  };
  if (run.place !== null) {
    add(run.first, run.last, { place: run.place, kind: "place" });
    return;
  }
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  let first = run.first;
  while (first < run.last && former.has(norm(first))) first += 1;
  if (norm(first) === "the" && first < run.last) first += 1;
  const title = titleIn(passage, tokens, first, run.last);
  if (title === null) {
    addName(passage, sentence, tokens, first, run.last, add);
    return;
  }
  if (title.start > first) addName(passage, sentence, tokens, first, title.start - 1, add);
  const before = pieces.at(-1);
  const owner = before !== undefined && before.sentence === sentence && isOwner(tokens, before, title.start) ? before.place : null;
  if (title.end >= run.last) return;
  const words = passage.text.slice(tokens[title.start]?.span.start ?? 0, tokens[title.end]?.span.end ?? 0);
  add(title.end + 1, run.last, {
    kind: "person",
    opening: title.start,
    title: honorifics.has(norm(title.end)) && title.start === title.end ? null : words.replace(/\s+/g, " "),
    gender: genderOfTitle(tokens, title.start, title.end),
    country: owner?.country ?? null,
  });
}

interface Title {
  readonly start: number;
  /** Index of its last word. */
  readonly end: number;
}

/** The title inside a run, or in lower case before it: "Defence Minister", "actor". */
function titleIn(passage: Passage, tokens: readonly Token[], first: number, last: number): Title | null {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const isTitle = (at: number): boolean => honorifics.has(norm(at)) || roles.has(norm(at));
  const tail = norm(last);
  const namesThing = organisationHeads.has(tail) || thingHeads.has(tail) || placeHeads.has(tail) || notNames.has(tail);
  let end = -1;
  for (let at = last; at >= first; at -= 1) {
    if (!isTitle(at) || (at > first && isGivenName(norm(at - 1)) && at === last)) continue;
    if (at === first && doubtfulRoles.has(norm(at)) && last - at < 2 && !isGivenName(norm(at + 1))) continue;
    end = at;
    break;
  }
  if (end >= 0 && !(namesThing && end < last)) {
    let start = end;
    while (start > first && (isTitle(start - 1) || portfolios.has(norm(start - 1)) || norm(start - 1) === "-")) start -= 1;
    return { start: start === first ? outward(tokens, start) : start, end };
  }
  // "Secretary of State John Kerry"
  if (portfolios.has(norm(first)) && norm(first - 1) === "of" && roles.has(norm(first - 2)) && last > first) {
    return { start: outward(tokens, first - 2), end: first };
  }
  const before = tokens[first - 1];
  if (before === undefined || namesThing || before.span.end === tokens[first]?.span.start) return null;
  if (!roles.has(before.norm) && !people.has(before.norm)) return null;
  const name = passage.text.slice(tokens[first]?.span.start ?? 0, tokens[last]?.span.end ?? 0);
  if (placeNamed(name) !== null || (last === first && isShouted(name)) || knownOrganisations.has(norm(first))) return null;
  return { start: outward(tokens, first - 1), end: first - 1 };
}

/** The start of a title with the words in lower case before it: "former defence minister Asif", "police spokesman". */
function outward(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0) {
    const before = tokens[at - 1]?.norm ?? "";
    if (!roles.has(before) && !portfolios.has(before) && !former.has(before)) break;
    if (before === "of" || before === "and" || before === "first") break;
    at -= 1;
  }
  return at;
}

function isOwner(tokens: readonly Token[], before: NamePiece, start: number): boolean {
  if (before.last === start - 1) return true;
  return before.last === start - 2 && tokens[start - 1]?.tag === "PART";
}

function genderOfTitle(tokens: readonly Token[], start: number, end: number): Gender | null {
  for (let at = end; at >= start; at -= 1) {
    const norm = tokens[at]?.norm ?? "";
    const gender = honorifics.get(norm) ?? people.get(norm);
    if (gender !== undefined && gender !== null) return gender;
    if (/(?:[^u]man|lord)$/.test(norm)) return "male";
    if (/(?:woman|ess)$/.test(norm)) return "female";
  }
  return null;
}

type Add = (first: number, last: number, more?: Partial<NamePiece>) => void;

/** A name without title: whole, or cut behind a country or people at its start. */
function addName(passage: Passage, sentence: number, tokens: readonly Token[], first: number, last: number, add: Add): void {
  const lead = placeAt(passage, tokens, first, last + 1);
  if (lead === null || lead.place === null) {
    add(first, last);
    return;
  }
  if (lead.last >= last) {
    add(first, last, { place: lead.place, kind: "place" });
    return;
  }
  const rest = tokens[lead.last + 1];
  const tail = tokens[last]?.norm ?? "";
  const named = organisationHeads.has(tail) || thingHeads.has(tail) || placeHeads.has(tail);
  const restOpens = rest !== undefined && (rest.norm === "-" || rest.norm === "&");
  if (isGivenName(tokens[first]?.norm ?? "") && lead.last === first && !named && !lead.place.demonym) {
    // "Chelsea Clinton", "Austin Powers": the place is somebody's first name.
    add(first, last, { kind: "person" });
    return;
  }
  const restNames = rest !== undefined && (isGivenName(rest.norm) || isShouted(wordOf(passage, rest)));
  const cut = !restOpens && !named && (lead.place.demonym || (lead.place.kind === "country" && restNames));
  if (cut) {
    add(first, lead.last, { place: lead.place, kind: "place" });
    addName(passage, sentence, tokens, lead.last + 1, last, add);
    return;
  }
  add(first, last, named ? {} : { kind: "organisation" });
  if (lead.place.kind === "country") add(first, lead.last, { place: lead.place, kind: "place", nested: true });
}

function pieceOf(
  passage: Passage,
  sentence: number,
  tokens: readonly Token[],
  first: number,
  last: number,
  more: Partial<NamePiece>,
): NamePiece | null {
  const from = tokens[first];
  const to = tokens[last];
  if (from === undefined || to === undefined) return null;
  const display = passage.text.slice(from.span.start, to.span.end).replace(/\s+/g, " ").replace(/['’]s$/, "");
  const words = nameWords(display);
  // Titles without a name ("the Prime Minister") are descriptions.
  const isTitle = (word: string): boolean => roles.has(word) || honorifics.has(word);
  const only = isTitle(words.at(-1) ?? "") && words.every((word) => isTitle(word) || portfolios.has(word));
  if (words.length === 0 || (only && !knownOrganisations.has(words[0] ?? ""))) return null;
  const determined = tokens[(more.opening ?? first) - 1]?.tag === "DET";
  const place = more.place ?? placeNamed(display);
  const kind = more.kind ?? (place !== null ? "place" : (kindOf(display, words, determined) ?? located(tokens[first - 1], display)));
  return {
    sentence, first, last, opening: first, display, words, place, title: null, country: null, nested: false,
    ...more,
    kind,
    gender: more.gender ?? (kind === "person" ? genderOfName(words[0] ?? "") : null),
  };
}
