/** What is to be decided, made of what was found in two reports or in several. */
import type {
  Addition,
  Agreement,
  Collation,
  Comparison,
  Contradiction,
  Fact,
  Finding,
  Report,
  Side,
} from "../model.ts";
import { unquoted, wordsOf } from "../presentation/pieces.ts";
import { questionOf } from "../presentation/questions.ts";
import { ended } from "../presentation/reasons.ts";
import type { Answer, Item, ItemKind, Result, Telling } from "./model.ts";

/** Contradictions, then additions, then agreements, each in the order of the result. */
export function itemsOf(result: Result): Item[] {
  const items = result.kind === "comparison" ? itemsOfTwo(result.comparison) : itemsOfSeveral(result.collation);
  const of = (kind: ItemKind): Item[] => items.filter((item) => item.kind === kind);
  return [...of("contradiction"), ...of("addition"), ...of("agreement")];
}

/** Details are no items: each stands with the agreement of its sentence, and an editor who doubts it adds it as one. */
function itemsOfTwo({ findings, reports }: Comparison): Item[] {
  const told = (side: Side, finding: Contradiction | Agreement): Telling => ({
    report: side === "a" ? 0 : 1,
    sentence: finding.sentences[side],
    evidence: finding.evidence[side],
    speaker: finding.speakers[side],
  });
  const named = new Set<string>();
  return findings.flatMap((finding): Item[] => {
    switch (finding.kind) {
      case "contradiction": {
        const answers = (["a", "b"] as const).map((side) =>
          answerOf([reports.a, reports.b], [told(side, finding), ...furtherOf(finding, side)]),
        );
        return [{ ...commonOf(finding), type: finding.type, title: questionOf(finding), answers, oneSource: false }];
      }
      case "agreement": {
        const answer = answerOf([reports.a, reports.b], [told("a", finding), told("b", finding)]);
        const { type, oneSource, evidence } = finding;
        // A's words may agree with several sentences of B: called by them each time, the items could not be told apart.
        const place = `${evidence.a.start} ${evidence.a.end}`;
        const title = named.has(place) ? unquoted(wordsOf(reports.b, evidence.b)) : answer.words;
        named.add(place);
        return [{ ...commonOf(finding), type, title, answers: [answer], oneSource }];
      }
      case "addition": {
        const answer = answerOf([reports.a, reports.b], [tellingOfAddition(finding)]);
        return [{ ...commonOf(finding), type: null, title: answer.words, answers: [answer], oneSource: false }];
      }
      case "detail":
        return [];
    }
  });
}

function furtherOf({ also }: Contradiction, side: Side): Telling[] {
  return also.map(({ evidence, sentences }) => ({
    report: side === "a" ? 0 : 1,
    sentence: sentences[side],
    evidence: evidence[side],
    speaker: null,
  }));
}

function tellingOfAddition({ side, sentence, evidence, speaker }: Addition): Telling {
  return { report: side === "a" ? 0 : 1, sentence, evidence, speaker };
}

function commonOf(finding: Exclude<Finding, { kind: "detail" }>) {
  const { id, kind, confidence, reason } = finding;
  const developing = finding.kind === "contradiction" && finding.developing;
  return { id, kind, confidence, developing, reason: ended(reason), origin: "storydiff" } as const;
}

const kinds = { contradicted: "contradiction", agreed: "agreement", single: "addition" } as const;

function itemsOfSeveral({ facts, reports }: Collation): Item[] {
  return facts.map((fact): Item => {
    const [surest] = fact.contradictions;
    const answers = fact.values.map(({ places }) =>
      answerOf(
        reports.map(({ report }) => report),
        places,
      ),
    );
    const reason = ended(surest?.reason ?? fact.reason);
    // Told as a sentence: "first" or "$136M" alone would not tell of what.
    const words = unquoted(fact.values[0]?.words ?? "");
    return {
      id: fact.id,
      kind: kinds[fact.kind],
      type: fact.types[0] ?? null,
      title: fact.kind !== "contradicted" ? words : surest === undefined ? reason : questionOf(surest),
      confidence: fact.confidence,
      developing: fact.developing,
      reason,
      answers,
      oneSource: isOfOneSource(fact),
      origin: "storydiff",
    };
  });
}

function isOfOneSource({ kind, values }: Fact): boolean {
  const [value] = values;
  return kind === "agreed" && value?.sources.length === 1 && value.reports.length > 1;
}

/** The answer that these tellings give, in the words of the first; those of the same words at the same place are one. */
export function answerOf(reports: readonly Report[], places: readonly Telling[]): Answer {
  const byPlace = new Map<string, Telling>();
  for (const { report, sentence, evidence, speaker } of places) {
    const place = `${report} ${evidence.start} ${evidence.end}`;
    if (!byPlace.has(place)) byPlace.set(place, { report, sentence, evidence, speaker });
  }
  const tellings = [...byPlace.values()];
  const [first] = tellings;
  const report = reports[first?.report ?? -1];
  return {
    words: first === undefined || report === undefined ? "" : unquoted(wordsOf(report, first.evidence)),
    reports: [...new Set(tellings.map((telling) => telling.report))].sort((x, y) => x - y),
    tellings,
  };
}
