/**
 * What is shown of several reports, decided once for every format: of each contradicted fact who stands against whom and which
 * value each report tells in which words, then what they agree on, then what one alone tells.
 */
import type { Baseline, Collation, Confidence, Fact, FactPlace, FactValue } from "../model.ts";
import { dayName } from "./days.ts";
import type { Passage } from "./frame.ts";
import { emptyBaseline, knownOfFact, type Known } from "./known.ts";
import { partial, piecesOf, quoted, type Mark } from "./pieces.ts";
import { lineAt, lineStarts } from "./positions.ts";
import { questionOf } from "./questions.ts";
import { capital, ended, listedWords, movedOn } from "./reasons.ts";
import { shownSpeaker } from "./speakers.ts";
import type { ByConfidence } from "./summary.ts";

/** What every fact is shown with. */
export interface CollationFrame {
  readonly collation: Collation;
  /** What is known of what was found. */
  readonly baseline: Baseline;
  /** What each report is called: by name, or by where they came from when two have the same name. */
  readonly names: readonly string[];
  /** Offsets at which the lines of each report start. */
  readonly lines: readonly (readonly number[])[];
}

export interface CollationPresentation extends CollationFrame {
  /** Of all that was found, selected or not. */
  readonly summary: CollationSummary;
  /** What the facts are narrowed down to by the reports that tell them; `null` where they are not. */
  readonly narrowed: string | null;
  readonly contradicted: readonly ContradictedFact[];
  readonly agreed: { readonly byAll: readonly AgreedFact[]; readonly bySome: readonly AgreedFact[] };
  readonly single: readonly SingleFact[];
}

export interface CollationSummary {
  readonly contradicted: ByConfidence;
  /** How many of the contradicted facts are known. */
  readonly known: number;
  readonly byAll: number;
  readonly bySome: number;
  readonly single: number;
}

/** A sentence of one of the reports. */
export interface FactPassage extends Passage {
  /** Index of the report. */
  readonly report: number;
  readonly letter: string;
}

/** One sentence of each report that tells a value, and where else it is told. */
export interface ValuePlaces {
  readonly told: readonly FactPassage[];
  /** `B:5` */
  readonly also: readonly string[];
}

export interface ContradictedFact {
  readonly fact: Fact;
  /** `null` of one that is new, in any of its contradictions. */
  readonly known: Known | null;
  /** Among all contradicted facts, selected or not: counted from 1, the surest first. */
  readonly number: number;
  readonly question: string;
  /** `A alone against B and C`, `2 against 2` */
  readonly verdict: string;
  /** Why it is no mistake of a report, where it is developing; `null` where the verdict says so. */
  readonly movedOn: string | null;
  readonly reason: string;
  readonly values: readonly ShownValue[];
  /** Indexes of the reports that tell nothing of it. */
  readonly silent: readonly number[];
}

export interface ShownValue extends ValuePlaces {
  readonly value: FactValue;
  readonly letters: readonly string[];
  readonly words: string;
  /** What it fits, since when it is told, and whether all who tell it are one source. */
  readonly notes: readonly string[];
}

export interface AgreedFact extends ValuePlaces {
  readonly fact: Fact;
  readonly same: boolean;
  /** Who tells it where not all do, who was first, whether they have it from one source, and why it agrees where values differ. */
  readonly note: string;
}

/** What one report alone tells. */
export interface SingleFact {
  readonly fact: Fact;
  readonly passage: FactPassage;
}

export interface FactSelection {
  /** Kinds of fact to show; `null` for every kind. */
  readonly only: readonly Fact["kind"][] | null;
  /** Kinds of fact to leave out. */
  readonly ignore: readonly Fact["kind"][];
  /** Indexes of reports of which one at least tells the fact; `null` for any. */
  readonly toldBy?: readonly number[] | null;
}

export const everyFact: FactSelection = { only: null, ignore: [] };

export function isKindSelected(kind: Fact["kind"], { only, ignore }: FactSelection): boolean {
  return (only === null || only.includes(kind)) && !ignore.includes(kind);
}

export function isFactSelected({ kind, reports }: Fact, selection: FactSelection): boolean {
  const toldBy = selection.toldBy ?? reports;
  return isKindSelected(kind, selection) && toldBy.some((report) => reports.includes(report));
}

/** `Only what B or C tells.`; `null` where the reports are not narrowed down. */
function narrowedTo(frame: CollationFrame, { toldBy = null }: FactSelection): string | null {
  return toldBy === null
    ? null
    : `Only what ${listedWords(
        toldBy.map((report) => letterOf(frame, report)),
        "or",
      )} tells.`;
}

/**
 * The facts selected; of each value a sentence of as many reports as `most`, for all of them tell the same. Those in the
 * baseline are known.
 */
export function collationPresentationOf(
  collation: Collation,
  selection: FactSelection = everyFact,
  most = Infinity,
  baseline: Baseline = emptyBaseline,
): CollationPresentation {
  const frame = collationFrameOf(collation, baseline);
  const { facts, reports } = collation;
  const of = (kind: Fact["kind"]): Fact[] => facts.filter((fact) => fact.kind === kind);
  const shown = (kind: Fact["kind"]): Fact[] => of(kind).filter((fact) => isFactSelected(fact, selection));
  const contradicted = of("contradicted");
  const isByAll = (fact: Fact): boolean => fact.reports.length === reports.length;
  const agreed = shown("agreed").map((fact) => agreedOf(frame, fact, most));
  const count = (confidence: Confidence): number =>
    of("contradicted").filter((fact) => fact.confidence === confidence).length;
  return {
    ...frame,
    summary: {
      contradicted: { high: count("high"), medium: count("medium"), low: count("low") },
      known: of("contradicted").filter((fact) => knownOfFact(baseline, fact) !== null).length,
      byAll: of("agreed").filter(isByAll).length,
      bySome: of("agreed").filter((fact) => !isByAll(fact)).length,
      single: of("single").length,
    },
    narrowed: narrowedTo(frame, selection),
    contradicted: shown("contradicted").map((fact) =>
      contradictedOf(frame, fact, contradicted.indexOf(fact) + 1, most),
    ),
    agreed: {
      byAll: agreed.filter(({ fact }) => isByAll(fact)),
      bySome: agreed.filter(({ fact }) => !isByAll(fact)),
    },
    single: shown("single").flatMap((fact) => singleOf(frame, fact)),
  };
}

function collationFrameOf(collation: Collation, baseline: Baseline): CollationFrame {
  const { reports } = collation;
  const isTwice = new Set(reports.map(({ report }) => report.name)).size < reports.length;
  return {
    collation,
    baseline,
    names: reports.map(({ report }) => (isTwice ? report.source : report.name)),
    lines: reports.map(({ report }) => lineStarts(report.text)),
  };
}

function contradictedOf(frame: CollationFrame, fact: Fact, number: number, most: number): ContradictedFact {
  const { collation } = frame;
  const [surest] = fact.contradictions;
  const reason = surest?.reason ?? fact.reason;
  return {
    fact,
    known: knownOfFact(frame.baseline, fact),
    number,
    question: surest === undefined ? ended(reason) : questionOf(surest),
    verdict: verdictOf(frame, fact),
    movedOn: areVersions(frame, fact.reports) ? null : movedOn,
    reason: ended(reason),
    values: fact.values.map((value) => ({
      value,
      letters: value.reports.map((report) => letterOf(frame, report)),
      words: quoted(value.words),
      notes: [...fittingOf(fact, value), ...sinceOf(frame, fact, value), ...oneSourceOf(frame, value)],
      ...placesOf(frame, value, "clash", most),
    })),
    silent: collation.reports.flatMap((_, i) => (fact.reports.includes(i) ? [] : [i])),
  };
}

function agreedOf(frame: CollationFrame, fact: Fact, most: number): AgreedFact {
  const [value] = fact.values;
  const isAll = fact.reports.length === frame.collation.reports.length;
  const notes = [
    ...(isAll ? [] : [lettersOf(frame, fact.reports)]),
    ...(fact.first.length === 0 ? [] : [`first in ${lettersOf(frame, fact.first)}`]),
    ...(value === undefined ? [] : oneSourceOf(frame, value)),
  ];
  const same = fact.relation === "same";
  return {
    fact,
    same,
    note: [
      ...(notes.length === 0 ? [] : [`${capital(notes.join(", "))}.`]),
      ...(same ? [] : [ended(fact.reason)]),
    ].join(" "),
    ...(value === undefined ? { told: [], also: [] } : placesOf(frame, value, "matched", most)),
  };
}

function singleOf(frame: CollationFrame, fact: Fact): SingleFact[] {
  const [value] = fact.values;
  const [place] = value?.places ?? [];
  if (value === undefined || place === undefined) return [];
  return passageOf(frame, value, place, "matched").map((passage) => ({ fact, passage }));
}

function placesOf(frame: CollationFrame, value: FactValue, mark: Mark["kind"], most: number): ValuePlaces {
  const chosen = value.reports.slice(0, most).flatMap((report) => {
    const [first] = value.places
      .filter((place) => place.report === report)
      .toSorted((x, y) => Number(isWhole(frame, x)) - Number(isWhole(frame, y)));
    return first === undefined ? [] : [first];
  });
  const isShown = (place: FactPlace): boolean =>
    chosen.some(({ report, sentence }) => report === place.report && sentence === place.sentence);
  const rest = value.places.filter((place) => !isShown(place));
  return {
    told: chosen.flatMap((place) => passageOf(frame, value, place, mark)),
    also: [
      ...new Set(
        rest.map(({ report, evidence }) => `${letterOf(frame, report)}:${lineOf(frame, report, evidence.start)}`),
      ),
    ],
  };
}

/** Whether the words are those of the whole sentence, and so tell less than a value. */
function isWhole({ collation }: CollationFrame, { report, sentence, evidence }: FactPlace): boolean {
  const span = collation.reports[report]?.sentences[sentence]?.span ?? evidence;
  return span.start === evidence.start && span.end === evidence.end;
}

/** A sentence with all its words marked that tell the value. */
function passageOf(
  frame: CollationFrame,
  value: FactValue,
  { report, sentence, evidence, speaker }: FactPlace,
  mark: Mark["kind"],
): FactPassage[] {
  const own = frame.collation.reports[report];
  if (own === undefined) return [];
  const span = own.sentences[sentence]?.span ?? evidence;
  const marks = value.places.flatMap((place): Mark[] => {
    if (place.report !== report || place.sentence !== sentence) return [];
    return mark === "clash" ? [{ span: place.evidence, kind: mark }] : partial(span, place.evidence);
  });
  const pieces = piecesOf(own.report, span, marks);
  const shown = pieces.map(({ words }) => words).join("");
  return [
    {
      report,
      letter: own.letter,
      index: sentence,
      line: lineOf(frame, report, evidence.start),
      pieces,
      speaker: shownSpeaker(speaker, shown),
    },
  ];
}

function lineOf({ lines }: CollationFrame, report: number, offset: number): number {
  return lineAt(lines[report] ?? [], offset);
}

function letterOf({ collation }: CollationFrame, report: number): string {
  return collation.reports[report]?.letter ?? "";
}

/** `A, B and D` */
export function lettersOf(frame: CollationFrame, reports: readonly number[]): string {
  return listedWords(reports.map((report) => letterOf(frame, report)));
}

/** Said where no contradicted fact is shown; one of other reports may have been found. */
export function noContradiction({ narrowed }: Pick<CollationPresentation, "narrowed">): string {
  return narrowed === null ? "No contradiction found." : "No contradiction found in it.";
}

/** `C tells nothing of it.`; `null` where each report tells of it, and of two, where the other's silence is plain. */
export function silence(frame: CollationFrame, { silent }: Pick<ContradictedFact, "silent">): string | null {
  if (silent.length === 0 || frame.collation.reports.length < 3) return null;
  return `${lettersOf(frame, silent)} ${tells(silent)} nothing of it.`;
}

function tells(reports: readonly number[]): string {
  return reports.length === 1 ? "tells" : "tell";
}

/** Whether all of some reports are versions of one. */
function areVersions({ collation: { copied } }: CollationFrame, reports: readonly number[]): boolean {
  const pairs = copied.filter(
    ({ reports: pair, text }) => text.relation === "version" && pair.every((report) => reports.includes(report)),
  );
  return reports.length > 1 && 2 * pairs.length === reports.length * (reports.length - 1);
}

/** Who stands against whom; of versions alone which tell it how, the earliest first. */
function verdictOf(frame: CollationFrame, { values, majority, outliers, reports }: Fact): string {
  if (areVersions(frame, reports)) {
    return `changed: ${values.map((value) => lettersOf(frame, value.reports)).join(", then ")}`;
  }
  const most = majority === null ? undefined : values[majority];
  if (most !== undefined && outliers.length > 0) {
    const alone = outliers.length === 1 ? " alone" : "";
    return `${lettersOf(frame, outliers)}${alone} against ${lettersOf(frame, most.reports)}`;
  }
  if (most !== undefined) {
    const several = reports.filter((report) => values.filter((value) => value.reports.includes(report)).length > 1);
    if (several.length > 0) return `${lettersOf(frame, several)} ${tells(several)} more than one value`;
  }
  const [a, b, ...more] = values;
  if (a !== undefined && b !== undefined && more.length === 0)
    return [a, b]
      .map((value) => lettersOf(frame, value.reports))
      .sort()
      .join(" against ");
  const sizes = values.map((value) => value.reports.length).join(" against ");
  return `no majority, ${sizes}`;
}

function fittingOf(fact: Fact, { fits }: FactValue): string[] {
  const fitting = fits.map((i) => `"${fact.values[i]?.words ?? ""}"`);
  return fitting.length === 0 ? [] : [`which fits ${listedWords(fitting)}`];
}

/** `first in B, Wednesday 4 March 2026`; nothing where the days are not known or tell no order. */
function sinceOf(frame: CollationFrame, fact: Fact, { reports, first }: FactValue): string[] {
  if (fact.first.length === 0) return [];
  const [report] = first.length > 0 ? first : reports;
  const date = frame.collation.reports[report ?? -1]?.date ?? null;
  if (date === null) return [];
  return [`${first.length === 0 ? "" : `first in ${lettersOf(frame, first)}, `}${dayName(date)}`];
}

/**
 * `one source: police`; `B and C one source: police; D and E one source`; `one source: C from B`; nothing where each
 * report has its own.
 */
function oneSourceOf(frame: CollationFrame, { sources, reports, places }: FactValue): string[] {
  const shared = sources.filter((group) => group.length > 1);
  const told = shared.map((group) => {
    const text = oneTextOf(frame, group);
    const speaker = places.find((place) => group.includes(place.report) && place.speaker !== null)?.speaker ?? null;
    const who = group.length === reports.length ? "one source" : `${lettersOf(frame, group)} one source`;
    const from = text ?? speaker;
    return from === null ? who : `${who}: ${from}`;
  });
  return told.length === 0 ? [] : [told.join("; ")];
}

/** `B and C from A`, `one text of Reuters`, `versions of one report`; `null` for reports that have no text in common. */
function oneTextOf(frame: CollationFrame, group: readonly number[]): string | null {
  const own = frame.collation.copied.filter(({ reports }) => reports.every((report) => group.includes(report)));
  if (own.length === 0) return null;
  if (own.every(({ text }) => text.relation === "version")) return "versions of one report";
  const origins = own.flatMap(({ reports: [a, b], text }) => {
    const origin = text.relation === "copy" ? text.origin : null;
    if (origin?.kind !== "report") return [];
    return [origin.side === "a" ? { copy: b, original: a } : { copy: a, original: b }];
  });
  const copies = new Set(origins.map(({ copy }) => copy));
  // Of a copy of a copy the first original tells enough.
  const firsts = [...new Set(origins.map(({ original }) => original))].filter((original) => !copies.has(original));
  const words = firsts.map((first) => {
    const from = origins.flatMap(({ copy, original }) => (original === first ? [copy] : []));
    return `${lettersOf(frame, from)} from ${letterOf(frame, first)}`;
  });
  if (words.length > 0) return listedWords(words);
  const agencies = own.flatMap(({ text }) =>
    text.relation === "copy" && text.origin?.kind === "agency" ? [text.origin.name] : [],
  );
  return agencies.length === 0 ? "one text" : `one text of ${listedWords([...new Set(agencies)])}`;
}
