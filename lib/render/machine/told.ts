/** What was found, one finding after the other and alike for two reports and for more: what formats for machines tell. */
import type {
  Baseline,
  Collation,
  Comparison,
  Confidence,
  Fact,
  FactPlace,
  Finding,
  InnerContradiction,
  Report,
  Sentence,
  Side,
  Span,
} from "../../model.ts";
import { isFactFailing, isFailing, anyContradiction, type Failing } from "../../presentation/failing.ts";
import {
  collationPresentationOf,
  everyFact,
  isFactSelected,
  type CollationPresentation,
  type FactSelection,
} from "../../presentation/facts.ts";
import { emptyBaseline, knownOf, knownOfFact, type Known } from "../../presentation/known.ts";
import { noticesOf, warningsOf } from "../../presentation/notices.ts";
import { lineAt, lineStarts } from "../../presentation/positions.ts";
import { questionOf } from "../../presentation/questions.ts";
import { ended } from "../../presentation/reasons.ts";
import { everything, inOrder, isSelected, type Selection } from "../../presentation/selection.ts";
import { uriOf, type Whereabouts } from "./whereabouts.ts";

/** What every format for machines can be told. */
interface MachineSetting extends Whereabouts {
  /** Version of storydiff; none unless given. */
  readonly version?: string | null;
  /** URL of CONTRADICTIONS.md, which tells of each type; none unless given. */
  readonly rulesPage?: string | null;
  /** What is known already; without it nobody asked. */
  readonly baseline?: Baseline;
  /** What lets a check fail; any contradiction unless given. */
  readonly failOn?: readonly Failing[];
}

export interface MachineOptions extends MachineSetting {
  /** Which findings, and in which order the contradictions. */
  readonly selection?: Selection;
}

export interface CollationMachineOptions extends MachineSetting {
  /** Which kinds of fact. */
  readonly selection?: FactSelection;
}

/** All that is told. */
export interface Told {
  readonly reports: readonly ToldReport[];
  readonly findings: readonly ToldFinding[];
  /** That the result is partial, and what must be known of how the reports were read. */
  readonly notices: readonly string[];
  readonly version: string | null;
  readonly rulesPage: string | null;
  /** Whether it was asked what is known. */
  readonly isHeld: boolean;
}

export interface ToldReport {
  /** `A` for the first. */
  readonly letter: string;
  readonly name: string;
  readonly report: Report;
  /** Where it lies; `null` for standard input. */
  readonly uri: string | null;
  /** Whether places in its text are places in its file; of other formats a text was made. */
  readonly isFile: boolean;
}

/** A line and a column, both counted from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a report's text; `end` is behind its last character. */
export interface Region {
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
  /** The text there, as it is. */
  readonly text: string;
}

export interface ToldPlace {
  /** Index of the report. */
  readonly report: number;
  /** The words that tell it. */
  readonly words: Region;
  readonly sentence: Region;
  readonly speaker: string | null;
}

export interface ToldFinding {
  readonly id: string;
  /** `within` is a clash of a report with itself. */
  readonly kind: Finding["kind"] | "within";
  /** What it is of, the weightiest first: `number`; none for what one report alone tells. */
  readonly types: readonly string[];
  readonly confidence: Confidence;
  readonly developing: boolean;
  /** What an editor has to settle; `null` of what does not contradict. */
  readonly question: string | null;
  readonly reason: string;
  /** Of several reports who stands against whom; else `null`. */
  readonly verdict: string | null;
  /** `null` of what is new, and of what does not contradict. */
  readonly known: Known | null;
  /** Whether it lets a check fail. */
  readonly failing: boolean;
  /** The first of a contradiction in the first report that tells it, then one of each that tells it otherwise or the same. */
  readonly places: readonly ToldPlace[];
  /** Where the same is told again. */
  readonly also: readonly ToldPlace[];
}

/** Contradictions alone, unless it was said what to show: who checks a draft is not told what is right. */
export const contradictionsAlone: Selection = { ...everything, only: ["contradiction"] };
export const contradictedAlone: FactSelection = { ...everyFact, only: ["contradicted"] };

const sides = ["a", "b"] as const;

export function toldOf(comparison: Comparison, otherwise: Selection, options: MachineOptions): Told {
  const { reports, sentences, within } = comparison;
  const { baseline = emptyBaseline, failOn = anyContradiction } = options;
  const selection = wished(options.selection, otherwise);
  const texts = { a: textOf(reports.a, sentences.a, 0), b: textOf(reports.b, sentences.b, 1) };
  const selected = comparison.findings.filter((finding) => isSelected(finding, selection));
  const contradictions = selected.flatMap((finding) => (finding.kind === "contradiction" ? [{ finding }] : []));
  const inner = sides.flatMap((side) => (within?.[side] ?? []).map((clash) => ({ side, clash })));
  return {
    ...settingOf([reports.a, reports.b], ["A", "B"], options),
    notices: [...warningsOf(comparison), ...noticesOf(comparison)],
    findings: [
      ...inOrder(contradictions, selection.sort).map(({ finding }) => findingOf(finding)),
      ...inner.filter(({ clash }) => isSelected({ kind: "contradiction", type: clash.type }, selection)).map(innerOf),
      ...selected.filter(({ kind }) => kind !== "contradiction").map(findingOf),
    ],
  };

  function findingOf(finding: Finding): ToldFinding {
    const { id, kind, confidence, reason } = finding;
    const known = kind === "contradiction" ? knownOf(baseline, id) : null;
    const type = finding.kind === "addition" ? null : finding.type;
    const base = {
      id,
      kind,
      confidence,
      types: type === null ? [] : [type],
      developing: false,
      question: null,
      reason: ended(reason),
      verdict: null,
      known,
      failing: isFailing({ kind, type, confidence, isKnown: known !== null }, failOn),
      also: [],
    };
    if (finding.kind === "addition" || finding.kind === "detail") {
      const { side, evidence, sentence, speaker } = finding;
      return { ...base, places: [placeIn(texts[side], evidence, sentence, speaker)] };
    }
    const { evidence, sentences: at, speakers } = finding;
    const places = sides.map((side) => placeIn(texts[side], evidence[side], at[side], speakers[side]));
    if (finding.kind === "agreement") return { ...base, places };
    const also = finding.also.flatMap((place) =>
      sides.map((side) => placeIn(texts[side], place.evidence[side], place.sentences[side], null)),
    );
    return { ...base, places, also, developing: finding.developing, question: questionOf(finding) };
  }

  function innerOf({ side, clash }: { readonly side: Side; readonly clash: InnerContradiction }): ToldFinding {
    const { id, type, confidence, developing, reason, evidence, sentences: at, speakers } = clash;
    const known = knownOf(baseline, id);
    return {
      id,
      kind: "within",
      types: [type],
      confidence,
      developing,
      question: questionOf(clash),
      reason: ended(reason),
      verdict: null,
      known,
      failing: isFailing({ kind: "contradiction", type, confidence, isKnown: known !== null }, failOn),
      places: ([0, 1] as const).map((i) => placeIn(texts[side], evidence[i], at[i], speakers[i])),
      also: [],
    };
  }
}

export function toldOfCollation(
  collation: Collation,
  otherwise: FactSelection,
  options: CollationMachineOptions,
): Told {
  const { baseline = emptyBaseline, failOn = anyContradiction } = options;
  const selection = wished(options.selection, otherwise);
  const shown = collationPresentationOf(collation, everyFact, 0, baseline);
  const { reports, facts } = collation;
  const texts = reports.map(({ report, sentences }, i) => textOf(report, sentences, i));
  return {
    ...settingOf(
      reports.map(({ report }) => report),
      reports.map(({ letter }) => letter),
      options,
    ),
    notices: [...warningsOf(collation), ...noticesOf(collation)],
    findings: facts
      .filter((fact) => isFactSelected(fact, selection))
      .map((fact) => factOf(fact, shown, texts, isFactFailing(fact, failOn, baseline))),
  };
}

/** Of one fact, each report's place of each value first. */
function factOf(fact: Fact, shown: CollationPresentation, texts: readonly Text[], failing: boolean): ToldFinding {
  const contradicted = shown.contradicted.find((one) => one.fact === fact);
  const told = fact.values.flatMap(({ places }) => {
    const isFirst = (place: FactPlace, i: number): boolean =>
      places.findIndex(({ report }) => report === place.report) === i;
    return places.map((place, i) => ({ place, isFirst: isFirst(place, i) }));
  });
  const at = (isFirst: boolean): ToldPlace[] =>
    told
      .filter((one) => one.isFirst === isFirst)
      .flatMap(({ place: { report, evidence, sentence, speaker } }) => {
        const text = texts[report];
        return text === undefined ? [] : [placeIn(text, evidence, sentence, speaker)];
      });
  const places = at(true);
  // The report that was named first is the one that is worked on.
  const leading = places.reduce((first, { report }, i) => (report < (places[first]?.report ?? report) ? i : first), 0);
  const { id, types, confidence, developing, reason } = fact;
  return {
    id,
    kind: kinds[fact.kind],
    types,
    confidence,
    developing,
    question: contradicted?.question ?? null,
    reason: contradicted?.reason ?? ended(reason),
    verdict: contradicted?.verdict ?? null,
    known: knownOfFact(shown.baseline, fact),
    failing,
    places: [...places.slice(leading, leading + 1), ...places.toSpliced(leading, 1)],
    also: at(false),
  };
}

const kinds: Readonly<Record<Fact["kind"], Finding["kind"]>> = {
  contradicted: "contradiction",
  agreed: "agreement",
  single: "addition",
};

/** What was asked for; where it was not said what alone, what is told otherwise. */
function wished<S extends { readonly only: readonly unknown[] | null }>(asked: S | undefined, otherwise: S): S {
  if (asked === undefined) return otherwise;
  return asked.only === null ? { ...asked, only: otherwise.only } : asked;
}

function settingOf(
  reports: readonly Report[],
  letters: readonly string[],
  { addresses = [], root = null, version = null, rulesPage = null, baseline }: MachineSetting,
): Pick<Told, "reports" | "version" | "rulesPage" | "isHeld"> {
  return {
    reports: reports.map((report, i) => ({
      letter: letters[i] ?? "",
      name: report.name,
      report,
      uri: uriOf(report, addresses[i] ?? null, root),
      isFile: report.format === "text" || report.format === "markdown",
    })),
    version,
    rulesPage,
    isHeld: baseline !== undefined,
  };
}

/** A report in which places are told. */
interface Text {
  readonly index: number;
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Offsets at which its lines start. */
  readonly lines: readonly number[];
}

function textOf({ text }: Report, sentences: readonly Sentence[], index: number): Text {
  return { index, text, sentences, lines: lineStarts(text) };
}

function placeIn(text: Text, evidence: Span, sentence: number, speaker: string | null): ToldPlace {
  const whole = text.sentences[sentence]?.span ?? evidence;
  return { report: text.index, words: regionIn(text, evidence), sentence: regionIn(text, whole), speaker };
}

function regionIn({ text, lines }: Text, span: Span): Region {
  const position = (offset: number): Position => {
    const line = lineAt(lines, offset);
    return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
  };
  return { span, start: position(span.start), end: position(span.end), text: text.slice(span.start, span.end) };
}
