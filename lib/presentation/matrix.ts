/** A row a fact, a column a report: which value each report tells, and who tells nothing of it. */
import type { Agreement, Collation, Comparison, Fact, Side } from "../model.ts";
import { isSelected, type Selection } from "./selection.ts";
import { wordsOf } from "./pieces.ts";
import { ended } from "./reasons.ts";

export interface MatrixRow {
  readonly kind: Fact["kind"];
  /** What the fact is of: "number", "stance"; `null` where whole sentences are told. */
  readonly type: string | null;
  /** Of contradicted facts how surely and in which order; else `null`. */
  readonly number: number | null;
  readonly reason: string;
  /** For each report the value it tells, as an index into `values`; `null` where it tells nothing of it. */
  readonly cells: readonly (number | null)[];
  /** The values in the reports' own words, that of most reports first. */
  readonly values: readonly string[];
}

export interface Matrix {
  readonly letters: readonly string[];
  readonly names: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** Two reports: contradictions, then what both tell, then what one alone tells, each in the order of the findings. */
export function matrixOf({
  comparison,
  selection,
}: {
  readonly comparison: Comparison;
  readonly selection: Selection;
}): Matrix {
  const { reports, findings, sentences } = comparison;
  const words = (side: Side, sentence: number, span: { readonly start: number; readonly end: number }): string => {
    return oneLine(wordsOf(reports[side], span.end > span.start ? span : (sentences[side][sentence]?.span ?? span)));
  };
  let number = 0;
  const rows = findings.flatMap((finding): MatrixRow[] => {
    if (finding.kind === "contradiction") number += 1;
    if (!isSelected(finding, selection)) return [];
    switch (finding.kind) {
      case "contradiction": {
        const values = [
          words("a", finding.sentences.a, finding.evidence.a),
          words("b", finding.sentences.b, finding.evidence.b),
        ];
        return [row("contradicted", finding.type, finding.reason, [0, 1], values, number)];
      }
      case "agreement": {
        const values = [
          words("a", finding.sentences.a, finding.evidence.a),
          words("b", finding.sentences.b, finding.evidence.b),
        ];
        const same = values[0]?.toLowerCase() === values[1]?.toLowerCase();
        return [
          row(
            "agreed",
            valueType(finding.type),
            finding.reason,
            same ? [0, 0] : [0, 1],
            same ? values.slice(0, 1) : values,
          ),
        ];
      }
      case "addition": {
        const cells = finding.side === "a" ? [0, null] : [null, 0];
        return [row("single", null, finding.reason, cells, [words(finding.side, finding.sentence, finding.evidence)])];
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
export function matrixOfCollation({ reports, facts }: Collation): Matrix {
  let number = 0;
  return {
    letters: reports.map(({ letter }) => letter),
    names: reports.map(({ report }) => report.name),
    rows: facts.map(({ kind, types, reason, values }) => {
      if (kind === "contradicted") number += 1;
      const cells = reports.map((_, report) => {
        const index = values.findIndex((value) => value.reports.includes(report));
        return index < 0 ? null : index;
      });
      const words = values.map((value) => oneLine(value.words));
      return row(kind, valueType(types[0]), reason, cells, words, kind === "contradicted" ? number : null);
    }),
  };
}

function row(
  kind: MatrixRow["kind"],
  type: string | null,
  reason: string,
  cells: MatrixRow["cells"],
  values: readonly string[],
  number: number | null = null,
): MatrixRow {
  return { kind, type, number, reason: ended(reason), cells, values };
}

function valueType(type: Agreement["type"] | undefined): string | null {
  return type === undefined || type === "paraphrase" || type === "verbatim" ? null : type;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
