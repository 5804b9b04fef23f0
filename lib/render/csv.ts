/** A comparison as a table for a spreadsheet, a row a finding. */
import type {
  Baseline,
  Collation,
  Comparison,
  Fact,
  Finding,
  InnerContradiction,
  Report,
  Side,
  Span,
} from "../model.ts";
import {
  collationPresentationOf,
  everyFact,
  isFactSelected,
  type CollationPresentation,
  type FactSelection,
} from "../presentation/facts.ts";
import { knownOf, knownOfFact, type Known } from "../presentation/known.ts";
import { frameOf, lineOf, type Frame } from "../presentation/frame.ts";
import { unquoted, wordsOf } from "../presentation/pieces.ts";
import { lineAt } from "../presentation/positions.ts";
import { questionOf } from "../presentation/questions.ts";
import { ended } from "../presentation/reasons.ts";
import { everything, inOrder, isSelected, type Selection } from "../presentation/selection.ts";
import { csvText } from "./csv-text.ts";

export interface CsvOptions {
  /** Which findings, and in which order the contradictions; all by weight unless given. */
  readonly selection?: Selection;
  /** What is known already, which the last two columns tell; without it there are none. */
  readonly baseline?: Baseline;
}

export interface CollationCsvOptions {
  /** Which kinds of fact; all unless given. */
  readonly selection?: FactSelection;
  /** What is known already, which the last two columns tell; without it there are none. */
  readonly baseline?: Baseline;
}

/** What one report tells; empty where it tells nothing. */
interface Told {
  readonly value: string;
  readonly speaker: string;
  readonly line: string;
  readonly sentence: string;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly confidence: string;
  readonly developing: string;
  readonly question: string;
  readonly reason: string;
  /** Of what contradicts; `null` where it is new. */
  readonly known: Known | null;
  /** By report. */
  readonly told: readonly Told[];
}

const nothing: Told = { value: "", speaker: "", line: "", sentence: "" };

const sides = ["a", "b"] as const;

/** The findings in the order in which they are shown, then the clashes of each report with itself. */
export function renderCsv(comparison: Comparison, { selection = everything, baseline }: CsvOptions = {}): string {
  const frame = frameOf(comparison, baseline);
  const shown = comparison.findings.filter((finding) => isSelected(finding, selection));
  const contradictions = shown.flatMap((finding) => (finding.kind === "contradiction" ? [{ finding }] : []));
  const findings = [
    ...inOrder(contradictions, selection.sort).map(({ finding }) => finding),
    ...shown.filter(({ kind }) => kind !== "contradiction"),
  ];
  const inner = sides.flatMap((side) => (comparison.within?.[side] ?? []).map((clash) => innerRow(frame, side, clash)));
  return set(sides, [...findings.map((finding) => findingRow(frame, finding)), ...inner], baseline !== undefined);
}

/** The facts of several reports in the order in which they are shown. */
export function renderCollationCsv(
  collation: Collation,
  { selection = everyFact, baseline }: CollationCsvOptions = {},
): string {
  const shown = collationPresentationOf(collation, everyFact, Infinity, baseline);
  const facts = collation.facts.filter((fact) => isFactSelected(fact, selection));
  return set(
    collation.reports.map(({ letter }) => letter.toLowerCase()),
    facts.map((fact) => factRow(shown, fact)),
    baseline !== undefined,
  );
}

function findingRow(frame: Frame, finding: Finding): Row {
  const { id, kind, confidence, reason } = finding;
  const base = { id, kind, confidence, reason: ended(reason), type: "", developing: "", question: "", known: null };
  switch (finding.kind) {
    case "contradiction": {
      const { type, developing } = finding;
      return {
        ...base,
        type,
        developing: yesOrNo(developing),
        question: questionOf(finding),
        known: knownOf(frame.baseline, id),
        told: bothTold(frame, finding),
      };
    }
    case "agreement": {
      const { oneSource } = frame.terms;
      const source = finding.oneSource && oneSource !== null ? ` ${oneSource}` : "";
      return { ...base, type: finding.type, reason: ended(reason) + source, told: bothTold(frame, finding) };
    }
    case "addition":
    case "detail": {
      const { side, evidence, sentence, speaker } = finding;
      const own = toldIn(frame, side, [{ evidence, sentence, speaker }]);
      const type = finding.kind === "detail" ? finding.type : "";
      return { ...base, type, told: side === "a" ? [own, nothing] : [nothing, own] };
    }
  }
}

function bothTold(
  frame: Frame,
  {
    evidence,
    sentences,
    speakers,
  }: Pick<Extract<Finding, { kind: "contradiction" }>, "evidence" | "sentences" | "speakers">,
): Told[] {
  return sides.map((side) =>
    toldIn(frame, side, [{ evidence: evidence[side], sentence: sentences[side], speaker: speakers[side] }]),
  );
}

/** Both places stand in the cells of the one report. */
function innerRow(frame: Frame, side: Side, clash: InnerContradiction): Row {
  const { id, type, confidence, developing, reason, evidence, sentences, speakers } = clash;
  const own = toldIn(
    frame,
    side,
    ([0, 1] as const).map((at) => ({ evidence: evidence[at], sentence: sentences[at], speaker: speakers[at] })),
  );
  return {
    id,
    kind: "within",
    type,
    confidence,
    developing: yesOrNo(developing),
    question: questionOf(clash),
    known: knownOf(frame.baseline, id),
    reason: ended(reason),
    told: side === "a" ? [own, nothing] : [nothing, own],
  };
}

interface Spot {
  readonly evidence: Span;
  readonly sentence: number;
  readonly speaker: string | null;
}

function toldIn(frame: Frame, side: Side, spots: readonly Spot[]): Told {
  const { reports, sentences } = frame.comparison;
  return cellsOf(
    reports[side],
    spots.map((spot) => ({ ...spot, whole: sentences[side][spot.sentence]?.span ?? spot.evidence })),
    (offset) => lineOf(frame, side, offset),
  );
}

function factRow(shown: CollationPresentation, fact: Fact): Row {
  const { collation, contradicted } = shown;
  const { id, kind, types, confidence, developing, reason } = fact;
  const contradiction = contradicted.find((one) => one.fact === fact);
  return {
    id,
    kind,
    type: types.join(" "),
    confidence,
    developing: kind === "contradicted" ? yesOrNo(developing) : "",
    question: contradiction?.question ?? "",
    known: knownOfFact(shown.baseline, fact),
    reason: ended(reason),
    told: collation.reports.map(({ report, sentences }, i) => {
      // The first place of each value that the report tells; mostly there is one.
      const spots = fact.values.flatMap(({ places }) => places.find((place) => place.report === i) ?? []);
      return cellsOf(
        report,
        spots.map((spot) => ({ ...spot, whole: sentences[spot.sentence]?.span ?? spot.evidence })),
        (offset) => lineAt(shown.lines[i] ?? [], offset),
      );
    }),
  };
}

function cellsOf(
  report: Report,
  spots: readonly (Spot & { readonly whole: Span })[],
  lineAtOffset: (offset: number) => number,
): Told {
  const each = (of: (spot: (typeof spots)[number]) => string): string =>
    [...new Set(spots.map(of))].filter((text) => text !== "").join(" / ");
  return {
    value: each(({ evidence }) => unquoted(wordsOf(report, evidence))),
    speaker: each(({ speaker }) => speaker ?? ""),
    line: each(({ evidence }) => String(lineAtOffset(evidence.start))),
    sentence: each(({ whole }) => unquoted(wordsOf(report, whole))),
  };
}

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}

/** `known` tells of each contradiction whether it is known, and why it stays; of nothing else. */
function set(letters: readonly string[], rows: readonly Row[], isKnownTold: boolean): string {
  const parts = ["value", "speaker", "line", "sentence"] as const;
  const head = ["id", "kind", "type", "confidence", "developing", "question"];
  const columns = [...head, ...letters.flatMap((letter) => parts.map((part) => `${part}_${letter}`)), "reason"];
  const knownColumns = isKnownTold ? ["known", "known_reason"] : [];
  const records = rows.map(({ id, kind, type, confidence, developing, question, told, reason, known }) => {
    // Nothing but what contradicts says whether it is developing, too.
    const toldKnown = [developing === "" ? "" : yesOrNo(known !== null), known?.reason ?? ""];
    const cells = told.flatMap((own) => parts.map((part) => own[part]));
    return [id, kind, type, confidence, developing, question, ...cells, reason, ...(isKnownTold ? toldKnown : [])];
  });
  return csvText([...columns, ...knownColumns], records);
}
