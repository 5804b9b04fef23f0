/** What every part of a shown reading needs: the reading with its things by sentence, its names and paints settled once. */
import type { Mention, Phrase, Reading, Span } from "../../model.ts";
import { entitiesAbout } from "../../presentation/about.ts";
import { lineStarts } from "../../presentation/positions.ts";
import { words } from "../excerpt.ts";
import type { Palette } from "../palette.ts";
import { visible } from "../visible.ts";

/** A part of a reading, named as the reading's own list is. */
export type ReadingPart = "entities" | "quantities" | "times" | "attributions" | "claims" | "stances";

/** An entity asked about: its indexes, and the sentences that speak of it. */
interface AboutWhat {
  readonly entities: ReadonlySet<number>;
  readonly sentences: ReadonlySet<number>;
}

/** Indexes into each list of the reading, by sentence; a sentence without any has no entry. */
type BySentence = ReadonlyMap<number, readonly number[]>;

export interface ReadingView {
  readonly reading: Reading;
  readonly palette: Palette;
  /** Columns. */
  readonly width: number;
  /** Offsets at which lines start. */
  readonly lines: readonly number[];
  readonly about: AboutWhat | null;
  /** Entities that each sentence mentions with their mentions there, in the order of the first. */
  readonly mentionsIn: ReadonlyMap<number, ReadonlyMap<number, readonly Mention[]>>;
  readonly quantitiesIn: BySentence;
  readonly timesIn: BySentence;
  readonly attributionsIn: BySentence;
  readonly claimsIn: BySentence;
  readonly stancesIn: BySentence;
  wants(part: ReadingPart): boolean;
}

interface Wishes {
  readonly width: number;
  readonly only: readonly ReadingPart[] | null;
  readonly about: AboutWhat | null;
}

export function readingViewOf(reading: Reading, palette: Palette, { width, only, about }: Wishes): ReadingView {
  return {
    reading,
    palette,
    width,
    lines: lineStarts(reading.report.text),
    about,
    mentionsIn: mentionsBySentence(reading),
    quantitiesIn: bySentence(reading.quantities),
    timesIn: bySentence(reading.times),
    attributionsIn: bySentence(reading.attributions),
    claimsIn: bySentence(reading.claims),
    stancesIn: bySentence(reading.stances),
    wants: (part) => only === null || only.includes(part),
  };
}

/** The entity that words name, with the sentences to show; `null` for no words. Throws `bad-option` when none is meant. */
export function aboutWhat(reading: Reading, query: string | null): AboutWhat | null {
  if (query === null) return null;
  const { all } = entitiesAbout(reading, query, "the report does not name");
  const mentions = [...all].flatMap((index) => reading.entities[index]?.mentions ?? []);
  return { entities: all, sentences: new Set(mentions.map(({ sentence }) => sentence)) };
}

function bySentence(things: readonly { readonly sentence: number }[]): BySentence {
  const indexes = new Map<number, number[]>();
  things.forEach(({ sentence }, index) => {
    const found = indexes.get(sentence);
    if (found === undefined) indexes.set(sentence, [index]);
    else found.push(index);
  });
  return indexes;
}

function mentionsBySentence({ entities }: Reading): ReadonlyMap<number, ReadonlyMap<number, readonly Mention[]>> {
  const all = entities.flatMap(({ mentions }, entity) => mentions.map((mention) => ({ entity, mention })));
  all.sort((x, y) => x.mention.span.start - y.mention.span.start || y.mention.span.end - x.mention.span.end);
  const found = new Map<number, Map<number, Mention[]>>();
  for (const { entity, mention } of all) {
    const there = found.get(mention.sentence) ?? new Map<number, Mention[]>();
    found.set(mention.sentence, there.set(entity, [...(there.get(entity) ?? []), mention]));
  }
  return found;
}

/** The words of a span as they are shown. */
export function shownWords({ reading }: ReadingView, span: Span): string {
  return words(reading.report, span).trim();
}

/** Longest phrase shown whole, in UTF-16 units: two lines of a narrow terminal. */
const longestPhrase = 90;

/** Units kept of a longer phrase's beginning and end. */
const keptBefore = 50;
const keptBehind = 30;

/** The words of a span, of a long one its two ends: `Talks between Norland and Veria … ended without a deal`. */
export function shortened(view: ReadingView, span: Span): string {
  if (span.end - span.start <= longestPhrase) return shownWords(view, span);
  // Shown at words: what is cut of them at either side is left out.
  const before = { start: span.start, end: wholeFrom(view, span.start + keptBefore) };
  const behind = { start: wholeFrom(view, span.end - keptBehind), end: span.end };
  const [first, last] = [shownWords(view, before), shownWords(view, behind)];
  return `${first.replace(/\s\S*$/, "")} … ${last.replace(/^\S*\s/, "")}`;
}

/** An offset, or the one before it where it would cut a pair of surrogates. */
function wholeFrom({ reading }: ReadingView, offset: number): number {
  return /^[\udc00-\udfff]/.test(reading.report.text.charAt(offset)) ? offset - 1 : offset;
}

/** A phrase with the entity it stands for, where the words do not say so: `she [Ilse Brandt]`. */
export function phraseWords(view: ReadingView, phrase: Phrase): string {
  const text = shortened(view, phrase.span);
  const name = entityName(view, phrase.entity);
  return name === null || text.toLowerCase().includes(withoutArticle(name))
    ? text
    : `${text} ${view.palette.entity(`[${name}]`)}`;
}

/** "a ferry" is "The ferry" as well. */
function withoutArticle(name: string): string {
  return name.toLowerCase().replace(/^(?:an?|the) (?=.)/, "");
}

export function entityName({ reading }: ReadingView, entity: number | null): string | null {
  const name = entity === null ? undefined : reading.entities[entity]?.name;
  return name === undefined ? null : visible(name);
}

/** Whose words a clause is: `according to Ilse Brandt`; where no one is told, how the words are handed over. */
export function attributedTo(view: ReadingView, index: number | null): string | null {
  const attribution = index === null ? undefined : view.reading.attributions[index];
  if (attribution === undefined) return null;
  const { source, cue } = attribution;
  if (source !== null) return `according to ${entityName(view, source.entity) ?? shortened(view, source.span)}`;
  const words = cue.map((span) => shownWords(view, span)).join(" … ");
  return words === "" ? "quoted" : `“${words}”`;
}

/** Secondary words behind a thing, dim: `, person`; nothing for none. */
export function asides({ palette }: ReadingView, ...told: readonly (string | null)[]): string {
  const all = told.filter((aside) => aside !== null);
  return all.length === 0 ? "" : palette.quiet(`, ${all.join(", ")}`);
}
