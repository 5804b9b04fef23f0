/**
 * What a run of capitalised words holds: "ISI Director General Lt Gen Julio Paz" is an organisation, a title and a
 * person; "Peruvian Defence Ministry" is one organisation with a country inside it.
 */
import { isGivenName } from "../../lexicon/given-names.ts";
import { organisationHeads, placeHeads, thingHeads } from "../../lexicon/organisations.ts";
import type { Place } from "../../lexicon/places.ts";
import { former, honorifics } from "../../lexicon/titles.ts";
import type { EntityKind, Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { type Capitals, isShouted, wordOf } from "./capitals.ts";
import type { Gender } from "./drafts.ts";
import { type FirmEvidence, firmEvidence } from "./firm-evidence.ts";
import { displayed, factsOf, type NameFacts } from "./name-facts.ts";
import { isSite, located } from "./name-kinds.ts";
import { hasAge, isPersonAlone, placeAt, type Run } from "./name-proof.ts";
import { genderOfTitle, titleIn } from "./name-titles.ts";
import { runsOf } from "./names.ts";

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
  /** The words with single spaces. */
  readonly key: string;
  /** `null` when the name alone does not tell. */
  readonly kind: EntityKind | null;
  /** Whether more than its shape tells that it is a person's: a title, a given name, an age. */
  readonly sure: boolean;
  /** What stands beside it that is said of firms: "Zerqa's shares", of a spokesman "Zerqa spokesman Ana Rojas". */
  readonly firm: FirmEvidence | null;
  readonly place: Place | null;
  /** The title as written: "Defence Minister". */
  readonly title: string | null;
  readonly gender: Gender | null;
  /** The country a title belongs to: Peru in "Peru's Defence Minister". */
  readonly country: string | null;
  /** True for a country inside the name of something else: "Peruvian" of "Peruvian Defence Ministry". */
  readonly nested: boolean;
}

/** All names of a report in the order of the text; a nested country comes right after the name it stands in. */
export function namesOf(passage: Passage, capitals: Capitals, isTold: (sentence: number) => boolean): NamePiece[] {
  const pieces: NamePiece[] = [];
  // Most names of a report stand in it several times.
  const facts = new Map<string, NameFacts>();
  passage.tokens.forEach((_, sentence) => {
    if (!isTold(sentence)) return;
    for (const run of runsOf(passage, sentence, capitals)) piecesOf(passage, sentence, run, pieces, facts);
  });
  return pieces;
}

const nothing: Partial<NamePiece> = {};

function piecesOf(
  passage: Passage,
  sentence: number,
  run: Run,
  pieces: NamePiece[],
  facts: Map<string, NameFacts>,
): void {
  const tokens = passage.tokens[sentence] ?? [];
  const add = (first: number, last: number, more: Partial<NamePiece> = nothing): void => {
    const piece = pieceOf(passage, sentence, tokens, first, last, more, facts);
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
  const owner =
    before !== undefined && before.sentence === sentence && isOwner(tokens, before, title.start) ? before.place : null;
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

function isOwner(tokens: readonly Token[], before: NamePiece, start: number): boolean {
  if (before.last === start - 1) return true;
  return before.last === start - 2 && tokens[start - 1]?.tag === "PART";
}

type Add = (first: number, last: number, more?: Partial<NamePiece>) => void;

/** A name without title: whole, or cut behind each country or people at its start. */
function addName(
  passage: Passage,
  sentence: number,
  tokens: readonly Token[],
  first: number,
  last: number,
  add: Add,
): void {
  // A loop, for a line may be one run of a hundred thousand countries.
  for (let start = first; start <= last;) {
    const lead = placeAt(passage, tokens, start, last + 1);
    if (lead === null || lead.place === null || lead.last >= last) {
      add(start, last, lead === null || lead.place === null ? nothing : { place: lead.place, kind: "place" });
      return;
    }
    const rest = tokens[lead.last + 1];
    const tail = tokens[last]?.norm ?? "";
    const named = organisationHeads.has(tail) || thingHeads.has(tail) || placeHeads.has(tail);
    const restOpens = rest !== undefined && (rest.norm === "-" || rest.norm === "&");
    // "Chelsea Clinton", "Austin Powers": the place is somebody's first name.
    if (isGivenName(tokens[start]?.norm ?? "") && lead.last === start && !named && !lead.place.demonym) {
      add(start, last, { kind: "person" });
      return;
    }
    const restNames = rest !== undefined && (isGivenName(rest.norm) || isShouted(wordOf(passage, rest)));
    const cut = !restOpens && !named && (lead.place.demonym || (lead.place.kind === "country" && restNames));
    if (!cut) {
      add(start, last, named ? nothing : { kind: "organisation" });
      if (lead.place.kind === "country") add(start, lead.last, { place: lead.place, kind: "place", nested: true });
      return;
    }
    add(start, lead.last, { place: lead.place, kind: "place" });
    start = lead.last + 1;
  }
}

function pieceOf(
  passage: Passage,
  sentence: number,
  tokens: readonly Token[],
  first: number,
  last: number,
  more: Partial<NamePiece>,
  facts: Map<string, NameFacts>,
): NamePiece | null {
  const from = tokens[first];
  const to = tokens[last];
  if (from === undefined || to === undefined) return null;
  const display = displayed(passage.text.slice(from.span.start, to.span.end));
  const own = factsOf(display, facts);
  const { words } = own;
  if (words.length === 0 || own.titleOnly) return null;
  const opening = more.opening ?? first;
  const place = more.place ?? own.place;
  const known = more.opening !== undefined || own.given || hasAge(tokens, last);
  const firm = place === null ? firmEvidence(tokens, first, last) : null;
  const kind = more.kind ?? (place !== null ? "place" : kindHere(tokens, first, last, opening, own, known, firm));
  return {
    sentence,
    first,
    last,
    opening,
    display,
    words,
    key: own.key,
    kind,
    place,
    sure: kind === "person" && known,
    firm,
    title: more.title ?? null,
    gender: more.gender ?? (kind === "person" ? own.gender : null),
    country: more.country ?? null,
    nested: more.nested ?? false,
  };
}

/** The kind of a name that no gazetteer knows, by its own words and those beside it. */
function kindHere(
  tokens: readonly Token[],
  first: number,
  last: number,
  opening: number,
  own: NameFacts,
  known: boolean,
  firm: FirmEvidence | null,
): EntityKind | null {
  const determined = tokens[opening - 1]?.tag === "DET";
  const told = determined ? own.determined : own.kind;
  // "Zarun Velk hospital" is a place, whoever it is called after.
  if (told === "person" && isSite(tokens[last + 1])) return "place";
  // "near Zarun Velk": two unknown words are mostly a person, but not behind a word of place.
  if (told !== null && (told !== "person" || known)) return told;
  // "in Zarun Velk's house"
  const next = tokens[last + 1]?.norm;
  if (told === "person" && (next === "'s" || next === "'" || tokens[last]?.norm.endsWith("'s") === true)) return told;
  // "shares in Zerqa"
  const there = firm === null ? located(tokens[first - 1], own.display) : null;
  if (told === "person" || there !== null) return there ?? told;
  return !determined && first === last && !isShouted(own.display) && isPersonAlone(tokens, last) ? "person" : null;
}
