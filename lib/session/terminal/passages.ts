/** The sentences that tell an answer, with the words that matter marked and where they stand. */
import type { Span } from "../../model.ts";
import { differences } from "../../presentation/differences.ts";
import type { Passage } from "../../presentation/frame.ts";
import { partial, piecesOf, type Mark } from "../../presentation/pieces.ts";
import { lineAt, lineStarts } from "../../presentation/positions.ts";
import { shownSpeaker } from "../../presentation/speakers.ts";
import type { Answer, Item, SessionState, Telling } from "../model.ts";

/** A sentence of one of the reports. */
export interface ToldPassage extends Passage {
  /** Index of the report. */
  readonly report: number;
}

/** The sentences of an answer: one of each report that gives it, and where else it is given. */
export interface AnswerPassages {
  readonly answer: Answer;
  readonly told: readonly ToldPassage[];
  readonly also: readonly { readonly report: number; readonly line: number }[];
}

/** The answers to what is to be decided with their sentences. */
export function passagesOf(state: SessionState, item: Item): AnswerPassages[] {
  const differing = differingMarks(state, item);
  const starts = state.reports.map((report, i) => {
    return item.answers.some(({ reports }) => reports.includes(i)) ? lineStarts(report.text) : [];
  });
  const lineOf = (telling: Telling): number => lineAt(starts[telling.report] ?? [], sentenceSpan(state, telling).start);
  return item.answers.map((answer) => {
    const { tellings, reports } = answer;
    const first = reports.flatMap((report) => tellings.find((telling) => telling.report === report) ?? []);
    const shown = new Set(first.map(keyOf));
    const rest = new Map(tellings.filter((telling) => !shown.has(keyOf(telling))).map((one) => [keyOf(one), one]));
    return {
      answer,
      told: first.flatMap((telling): ToldPassage[] => {
        const report = state.reports[telling.report];
        if (report === undefined) return [];
        const span = sentenceSpan(state, telling);
        const marks = tellings.flatMap((other): Mark[] => {
          if (keyOf(other) !== keyOf(telling)) return [];
          const { evidence } = other;
          return item.kind === "contradiction" ? [{ span: evidence, kind: "clash" }] : partial(span, evidence);
        });
        const pieces = piecesOf(report, span, [...marks, ...(differing.get(keyOf(telling)) ?? [])]);
        const speaker = shownSpeaker(telling.speaker, pieces.map(({ words }) => words).join(""));
        return [{ report: telling.report, index: telling.sentence, line: lineOf(telling), pieces, speaker }];
      }),
      also: [...rest.values()].map((telling) => ({ report: telling.report, line: lineOf(telling) })),
    };
  });
}

/** By sentence the words in which those of two answers differ that are nearly the same; nothing for more answers. */
function differingMarks(state: SessionState, { answers }: Item): ReadonlyMap<string, readonly Mark[]> {
  const [a, b, ...more] = answers.map(({ tellings: [first] }) => first);
  if (a === undefined || b === undefined || more.length > 0) return new Map();
  const spans = differences(textOf(state, a), textOf(state, b), {
    a: sentenceSpan(state, a),
    b: sentenceSpan(state, b),
  });
  const marks = (own: readonly Span[]): Mark[] => own.map((span) => ({ span, kind: "differs" }));
  return new Map([
    [keyOf(a), marks(spans.a)],
    [keyOf(b), marks(spans.b)],
  ]);
}

function textOf({ reports }: SessionState, { report }: Telling): string {
  return reports[report]?.text ?? "";
}

/** Where the sentence of a telling stands; the words themselves where the report has no such sentence. */
export function sentenceSpan({ result }: SessionState, { report, sentence, evidence }: Telling): Span {
  const sentences =
    result.kind === "comparison"
      ? result.comparison.sentences[report === 0 ? "a" : "b"]
      : result.collation.reports[report]?.sentences;
  return sentences?.[sentence]?.span ?? evidence;
}

function keyOf({ report, sentence }: Telling): string {
  return `${report} ${sentence}`;
}
