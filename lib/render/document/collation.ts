/** What several reports say of one thing: who tells which value, who stands alone, what all tell and what one alone tells. */
import {
  isKindSelected,
  noContradiction,
  silence,
  type AgreedFact,
  type CollationPresentation,
  type ContradictedFact,
  type FactPassage,
  type FactSelection,
  type ShownValue,
} from "../../presentation/facts.ts";
import { matrixOfCollation } from "../../presentation/matrix.ts";
import { noticesOf, warningsOf } from "../../presentation/notices.ts";
import { counted, listedWords, sureness } from "../../presentation/reasons.ts";
import { byConfidence, ofThemKnown } from "../../presentation/summary.ts";
import { collationTitle } from "../../presentation/titles.ts";
import {
  heading,
  imprint,
  paragraph,
  sentenceLine,
  strong,
  warning,
  type Block,
  type Imprint,
  type Item,
  type Line,
} from "./blocks.ts";
import { countsTable } from "./counts.ts";

export function collationBlocks(shown: CollationPresentation, selection: FactSelection, made: Imprint): Block[] {
  const { collation, names, agreed, single } = shown;
  const { reports } = collation;
  return [
    heading(1, collationTitle(shown)),
    ...warningsOf(collation).map(warning),
    ...noticesOf(collation).map((notice) => paragraph(notice)),
    paragraph(found(shown)),
    ...(shown.narrowed === null ? [] : [paragraph(shown.narrowed)]),
    countsTable(reports.map(({ letter, date, counts }, i) => ({ letter, name: names[i] ?? "", date, counts }))),
    ...(isKindSelected("contradicted", selection) ? contradicted(shown) : []),
    ...folded(reports.length === 2 ? "Both tell" : "All tell", agreed.byAll.map(agreedItem)),
    ...folded("Some tell", agreed.bySome.map(agreedItem)),
    ...reports.flatMap(({ letter }, report) => {
      const own = single.filter(({ passage }) => passage.report === report);
      return folded(
        `Only in ${letter}, ${names[report] ?? ""}`,
        own.map(({ passage }) => ({ line: placed(passage), under: [] })),
      );
    }),
    imprint(made),
  ];
}

function found({ summary }: CollationPresentation): string {
  const sure = byConfidence(summary.contradicted, (confidence) => `of ${confidence} confidence`);
  const parts = [
    ...(sure === "" ? [] : [`Contradicted facts: ${sure}${ofThemKnown(summary.known, summary.contradicted)}`]),
    `${counted(summary.byAll, "fact")} that all tell, ${summary.bySome} that some tell, ${summary.single} that one alone tells`,
  ];
  return `${parts.join("; ")}.`;
}

function contradicted(shown: CollationPresentation): Block[] {
  const found = shown.contradicted;
  return [
    heading(2, "What must be settled"),
    ...(found.length === 0
      ? [paragraph(noContradiction(shown))]
      : [matrix(shown), ...found.flatMap((fact) => contradiction(shown, fact))]),
  ];
}

/** A row a contradicted fact, a column a report: which value it tells. */
function matrix(shown: CollationPresentation): Block {
  const { letters, rows } = matrixOfCollation(shown);
  const questions = new Map(shown.contradicted.map(({ number, question }) => [number, question]));
  return {
    kind: "table",
    head: ["", ...letters],
    rows: rows.flatMap(({ number, cells }) => {
      const question = questions.get(number ?? -1);
      if (question === undefined) return [];
      return [
        [
          [`≠ ${number} ${question}`],
          ...cells.map((told) => [told.length === 0 ? "–" : told.map(({ words }) => words).join(" / ")]),
        ],
      ];
    }),
  };
}

function contradiction(shown: CollationPresentation, one: ContradictedFact): Block[] {
  const { fact, known, number, question, verdict, reason, values } = one;
  const silent = silence(shown, one);
  return [
    heading(3, `≠ ${number} ${question}`),
    paragraph(`${fact.types.join(", ")}: ${verdict}, ${sureness(fact, one.movedOn, known)}`),
    ...values.flatMap(valueBlocks),
    paragraph(reason),
    ...(silent === null ? [] : [paragraph(silent)]),
  ];
}

function valueBlocks({ letters, words, notes, told, also }: ShownValue): Block[] {
  return [
    paragraph(strong(`${letters.join(", ")}: ${words}`), ...notes.map((note) => `, ${note}`)),
    {
      kind: "quotation",
      lines: told.map((passage) => ({ place: placeOf(passage), line: sentenceLine(passage) })),
    },
    ...(also.length === 0 ? [] : [paragraph(`Also ${listedWords(also)}.`)]),
  ];
}

function agreedItem({ same, told, also, note }: AgreedFact): Item {
  const [first, ...others] = told;
  const notes = [...(also.length === 0 ? [] : [`Also ${listedWords(also)}.`]), ...(note === "" ? [] : [note])];
  return {
    line: [`${same ? "=" : "≈"} `, ...(first === undefined ? [] : placed(first))],
    under: [...others.map(placed), ...(notes.length === 0 ? [] : [[notes.join(" ")]])],
  };
}

function placeOf({ letter, line }: FactPassage): string {
  return `${letter}:${line}`;
}

function placed(passage: FactPassage): Line {
  return [`${placeOf(passage)} `, ...sentenceLine(passage)];
}

function folded(title: string, items: readonly Item[]): Block[] {
  if (items.length === 0) return [];
  return [{ kind: "folded", title: `${title}: ${counted(items.length, "fact")}`, blocks: [{ kind: "list", items }] }];
}
