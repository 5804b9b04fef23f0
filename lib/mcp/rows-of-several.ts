/** What several reports say of one another, a row a fact. */
import type { Collation, Fact } from "../model.ts";
import { collationPresentationOf, type ContradictedFact } from "../presentation/facts.ts";
import { visible } from "../render/visible.ts";
import type { Row } from "./findings.ts";
import { answerOf, spoken, tellerOf, tellingsOf, type Teller } from "./tellings.ts";

const kinds = { contradicted: "contradiction", agreed: "agreement", single: "addition" } as const;

/** Contradicted facts first, the surest first, then what is agreed, then what one alone tells. */
export function rowsOfSeveral(collation: Collation): Row[] {
  const tellers = collation.reports.map(({ report, letter, sentences }) => tellerOf(report, letter, sentences));
  const shown = collationPresentationOf(collation, { only: ["contradicted"], ignore: [] });
  const contradicted = new Map(shown.contradicted.map((one) => [one.fact, one]));
  return collation.facts.map((fact) => factRow(tellers, fact, contradicted.get(fact) ?? null));
}

function factRow(tellers: readonly Teller[], fact: Fact, shown: ContradictedFact | null): Row {
  const { id, kind, confidence, relation, developing, values, contradictions: pairs } = fact;
  const common = { id, kind: kinds[kind], types: [...fact.types], confidence };
  const answers = () =>
    values.map((value, i) => {
      const own = value.reports.flatMap((report) => tellers[report] ?? []);
      const tellings = own.flatMap((teller) =>
        tellingsOf(
          teller,
          value.places.filter(({ report }) => tellers[report] === teller),
        ),
      );
      return answerOf(
        own.map(({ letter }) => letter),
        tellings,
        shown?.values[i]?.notes.map(visible),
      );
    });
  const oneSource =
    kind === "agreed" && values.every(({ sources, reports }) => sources.length === 1 && reports.length > 1);
  return {
    ...common,
    sentences: { a: [], b: [] },
    pairs,
    shown: () => ({
      ...common,
      ...{ relation, developing, oneSource, question: shown?.question ?? null, standing: shown?.verdict ?? null },
      reason: spoken(shown?.reason ?? fact.reason),
      answers: answers(),
    }),
  };
}
