/** A row a fact, a column a report: which value each report tells, and who tells nothing of it. */
import type { Agreement, CollatedReport, Contradiction, Fact, FactPlace, Side, Span } from "../model.ts";
import type { CollationPresentation } from "./facts.ts";
import { isKnown, knownOfFact } from "./known.ts";
import { isSelected } from "./selection.ts";
import { unquoted, wordsOf } from "./pieces.ts";
import type { Presentation } from "./presentation.ts";
import { ended } from "./reasons.ts";

/** A value as one report tells it. */
export interface MatrixCell {
  /** Index into the values of the row. */
  readonly value: number;
  /** In the words of this report. */
  readonly words: string;
}

export interface MatrixRow {
  readonly kind: Fact["kind"];
  /** What the fact is of: "number", "stance"; `null` where whole sentences are told. */
  readonly type: string | null;
  /** Of contradicted facts how surely and in which order; else `null`. */
  readonly number: number | null;
  /** Whether a contradicted fact is known. */
  readonly known: boolean;
  readonly reason: string;
  /** For each report the values that it tells, as they come in its text; mostly one, and none where it tells nothing of it. */
  readonly cells: readonly (readonly MatrixCell[])[];
  /** The values in the words of one report, that of most reports first. */
  readonly values: readonly string[];
  /** Indexes of the reports that stand against the majority. */
  readonly against: readonly number[];
}

export interface Matrix {
  readonly letters: readonly string[];
  readonly names: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/**
 * Two reports: contradictions, then what both tell, then what one alone tells, each in the order of the findings. Sentences
 * that both tell in their own words are one row for each of A's, with the first of B's that agrees.
 */
export function matrixOf({
  comparison,
  selection,
  baseline,
}: Pick<Presentation, "comparison" | "selection" | "baseline">): Matrix {
  const { reports, findings, sentences } = comparison;
  const words = (side: Side, sentence: number, span: Span): string => {
    return unquoted(wordsOf(reports[side], span.end > span.start ? span : (sentences[side][sentence]?.span ?? span)));
  };
  const bothWords = ({ sentences: own, evidence }: Contradiction | Agreement): [string, string] => [
    words("a", own.a, evidence.a),
    words("b", own.b, evidence.b),
  ];
  const told = new Set<number>();
  let number = 0;
  const rows = findings.flatMap((finding): MatrixRow[] => {
    if (finding.kind === "contradiction") number += 1;
    if (!isSelected(finding, selection)) return [];
    switch (finding.kind) {
      case "contradiction": {
        const [a, b] = bothWords(finding);
        const cells = [[{ value: 0, words: a }], [{ value: 1, words: b }]];
        const more = { number, known: isKnown(baseline, finding.id) };
        return [row("contradicted", finding.type, finding.reason, cells, [a, b], more)];
      }
      case "agreement": {
        const type = valueType(finding.type);
        if (type === null && told.has(finding.sentences.a)) return [];
        if (type === null) told.add(finding.sentences.a);
        const [a, b] = bothWords(finding);
        const isOne = a.toLowerCase() === b.toLowerCase();
        const cells = [[{ value: 0, words: a }], [{ value: isOne ? 0 : 1, words: b }]];
        return [row("agreed", type, finding.reason, cells, isOne ? [a] : [a, b])];
      }
      case "addition": {
        const told = words(finding.side, finding.sentence, finding.evidence);
        const cell = [{ value: 0, words: told }];
        return [row("single", null, finding.reason, finding.side === "a" ? [cell, []] : [[], cell], [told])];
      }
      case "detail":
        return [];
    }
  });
  const order = { contradicted: 0, agreed: 1, single: 2 } as const;
  return {
    letters: ["A", "B"],
    names: [reports.a.name, reports.b.name],
    rows: rows.toSorted((x, y) => order[x.kind] - order[y.kind]),
  };
}

/** Several reports: the facts of a collation in its order. */
export function matrixOfCollation({
  collation: { reports, facts },
  baseline,
}: Pick<CollationPresentation, "collation" | "baseline">): Matrix {
  let number = 0;
  return {
    letters: reports.map(({ letter }) => letter),
    names: reports.map(({ report }) => report.name),
    rows: facts.map((fact) => {
      const { kind, types, reason, values, outliers: against } = fact;
      if (kind === "contradicted") number += 1;
      const cells = reports.map((collated, report) => cellsOf(fact, collated, report));
      const words = values.map((value) => unquoted(value.words));
      const known = knownOfFact(baseline, fact) !== null;
      const more = { number: kind === "contradicted" ? number : null, known, against };
      return row(kind, valueType(types[0]), reason, cells, words, more);
    }),
  };
}

/**
 * The values that a report tells, each in its own words: in B's column stands what B says, though A says it otherwise. A value that
 * is agreed on is told with its sentence, for "about 300" does not tell of what.
 */
function cellsOf({ kind, types, values }: Fact, { report, sentences }: CollatedReport, index: number): MatrixCell[] {
  const isBare = kind === "agreed" && valueType(types[0]) !== null;
  const told = values.flatMap(({ places }, value) => {
    const own = places.filter((place) => place.report === index);
    const sentenceOf = ({ sentence, evidence }: FactPlace): Span => sentences[sentence]?.span ?? evidence;
    const isWhole = (place: FactPlace): boolean => {
      const { start, end } = sentenceOf(place);
      return start === place.evidence.start && end === place.evidence.end;
    };
    const place = own.find((one) => !isWhole(one)) ?? own[0];
    return place === undefined ? [] : [{ value, span: isBare ? sentenceOf(place) : place.evidence }];
  });
  return told
    .sort((x, y) => x.span.start - y.span.start)
    .map(({ value, span }) => ({ value, words: unquoted(wordsOf(report, span)) }));
}

function row(
  kind: MatrixRow["kind"],
  type: string | null,
  reason: string,
  cells: MatrixRow["cells"],
  values: readonly string[],
  { number = null, known = false, against = [] }: Partial<Pick<MatrixRow, "number" | "known" | "against">> = {},
): MatrixRow {
  return { kind, type, number, known, reason: ended(reason), cells, values, against };
}

function valueType(type: Agreement["type"] | undefined): string | null {
  return type === undefined || type === "paraphrase" || type === "verbatim" ? null : type;
}
