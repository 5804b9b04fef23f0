/** What two reports say of one another, a row a finding. */
import type { Comparison, Contradiction, Finding, InnerContradiction, Side } from "../model.ts";
import { questionOf } from "../presentation/questions.ts";
import { termsOf } from "../presentation/terms.ts";
import type { Row } from "./findings.ts";
import { answerOf, spoken, tellerOf, tellingsOf, type Spot, type Teller } from "./tellings.ts";

/** Contradictions first, the weightiest first, then clashes within a report, then what is agreed, then what one alone tells. */
export function rowsOfTwo(comparison: Comparison): Row[] {
  const teller = (side: Side): Teller => tellerOf(comparison.reports[side], letters[side], comparison.sentences[side]);
  const tellers = { a: teller("a"), b: teller("b") };
  const changed = comparison.copied?.relation === "version" ? termsOf(comparison).movedOn : null;
  const rows = comparison.findings.map((finding) => rowOfTwo(tellers, finding, changed));
  const inner = (side: Side): Row[] => (comparison.within?.[side] ?? []).map((clash) => innerRow(tellers, side, clash));
  const all = [...rows, ...inner("a"), ...inner("b")];
  return kindOrder.flatMap((kind) => all.filter((row) => row.kind === kind));
}

const kindOrder: readonly Row["kind"][] = ["contradiction", "within", "agreement", "addition", "detail"];

const sides = ["a", "b"] as const;

const letters = { a: "A", b: "B" } as const;

/** What is not to be said of most findings. */
const nothing = { relation: null, question: null, developing: false, oneSource: false, standing: null };

function rowOfTwo(tellers: Record<Side, Teller>, finding: Finding, changed: string | null): Row {
  const { id, kind, confidence } = finding;
  const common = { id, kind, confidence, pairs: [] };
  const told = { ...{ id, kind, confidence }, ...nothing, reason: spoken(finding.reason) };
  switch (finding.kind) {
    case "contradiction": {
      const { type, developing } = finding;
      const spots = { a: spotsOf(finding, "a"), b: spotsOf(finding, "b") };
      const types = [type];
      const answers = () => sides.map((side) => answerOf([letters[side]], tellingsOf(tellers[side], spots[side])));
      return {
        ...common,
        types,
        sentences: { a: spots.a.map(({ sentence }) => sentence), b: spots.b.map(({ sentence }) => sentence) },
        shown: () => ({
          ...told,
          ...{ types, question: questionOf(finding), developing, standing: changed },
          answers: answers(),
        }),
      };
    }
    case "agreement": {
      const { type, relation, sentences, oneSource } = finding;
      const types = [type];
      const both = () => sides.flatMap((side) => tellingsOf(tellers[side], spotsOf({ ...finding, also: [] }, side)));
      return {
        ...common,
        types,
        sentences: { a: [sentences.a], b: [sentences.b] },
        shown: () => ({
          ...told,
          ...{ types, relation, oneSource },
          answers: [answerOf([letters.a, letters.b], both())],
        }),
      };
    }
    case "addition":
    case "detail": {
      const { side, sentence } = finding;
      const types = finding.kind === "detail" ? [finding.type] : [];
      return {
        ...common,
        types,
        sentences: { a: [], b: [], [side]: [sentence] },
        shown: () => ({
          ...told,
          types,
          answers: [answerOf([letters[side]], tellingsOf(tellers[side], [finding]))],
        }),
      };
    }
  }
}

/** Where a side of a finding is told: the place itself, then the further ones. */
function spotsOf(
  { evidence, sentences, speakers, also }: Pick<Contradiction, "evidence" | "sentences" | "speakers" | "also">,
  side: Side,
): Spot[] {
  return [
    { sentence: sentences[side], evidence: evidence[side], speaker: speakers[side] },
    ...also.map((one) => ({ sentence: one.sentences[side], evidence: one.evidence[side], speaker: null })),
  ];
}

function innerRow(tellers: Record<Side, Teller>, side: Side, clash: InnerContradiction): Row {
  const { id, type, confidence, developing, reason, evidence, sentences, speakers } = clash;
  const common = { id, kind: "within" as const, types: [type], confidence };
  const answers = () =>
    ([0, 1] as const).map((at) => {
      const spot = { sentence: sentences[at], evidence: evidence[at], speaker: speakers[at] };
      return answerOf([letters[side]], tellingsOf(tellers[side], [spot]));
    });
  return {
    ...common,
    sentences: { a: [], b: [], [side]: sentences },
    pairs: [],
    shown: () => ({
      ...common,
      ...nothing,
      ...{ question: questionOf(clash), reason: spoken(reason), developing },
      answers: answers(),
    }),
  };
}
