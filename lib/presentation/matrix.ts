/** A row a fact, a column a report: which value each report tells, and who tells nothing of it. */
import type { Agreement, Collation, Contradiction, Fact, Side, Span } from "../model.ts";
import { isSelected } from "./selection.ts";
import { unquoted, wordsOf } from "./pieces.ts";
import type { Presentation } from "./presentation.ts";
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

/**
 * Two reports: contradictions, then what both tell, then what one alone tells, each in the order of the findings. Sentences
 * that both tell in their own words are one row for each of A's, with the first of B's that agrees.
 */
export function matrixOf({ comparison, selection }: Pick<Presentation, "comparison" | "selection">): Matrix {
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
      case "contradiction":
        return [row("contradicted", finding.type, finding.reason, [0, 1], bothWords(finding), number)];
      case "agreement": {
        const type = valueType(finding.type);
        if (type === null && told.has(finding.sentences.a)) return [];
        if (type === null) told.add(finding.sentences.a);
        const [a, b] = bothWords(finding);
        const isOne = a.toLowerCase() === b.toLowerCase();
        return [row("agreed", type, finding.reason, isOne ? [0, 0] : [0, 1], isOne ? [a] : [a, b])];
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
      const words = values.map((value) => unquoted(value.words));
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
