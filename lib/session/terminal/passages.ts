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
  return item.answers.map((answer, i) => {
    const own = answer.tellings.map((telling) => ({ telling, place: placeOf(state, telling) }));
    const first = answer.reports.flatMap((report) => own.find(({ telling }) => telling.report === report) ?? []);
    const keys = new Set(first.map(({ place }) => place.key));
    const rest = new Map(own.filter(({ place }) => !keys.has(place.key)).map((one) => [one.place.key, one]));
    return {
      answer,
      told: first.map(({ telling, place }): ToldPassage => {
        const here = own.filter((other) => other.place.key === place.key);
        const marks = here.flatMap(({ telling: { evidence } }): Mark[] =>
          item.kind === "contradiction" ? [{ span: evidence, kind: "clash" }] : partial(place.span, evidence),
        );
        const report = state.reports[telling.report];
        const all = [...marks, ...(differing[i] ?? [])];
        const pieces = report === undefined ? [] : piecesOf(report, place.span, all);
        const speaker = shownSpeaker(telling.speaker, pieces.map(({ words }) => words).join(""));
        return { report: telling.report, index: telling.sentence, line: place.line, pieces, speaker };
      }),
      also: [...rest.values()].map(({ telling, place }) => ({ report: telling.report, line: place.line })),
    };
  });
}

/** The words in which the sentences of two answers differ that are nearly the same. */
function differingMarks(state: SessionState, { answers }: Item): Mark[][] {
  const [a, b, ...more] = answers.map(({ tellings: [first] }) => first);
  if (a === undefined || b === undefined || more.length > 0) return [];
  const spans = differences(textOf(state, a), textOf(state, b), {
    a: placeOf(state, a).span,
    b: placeOf(state, b).span,
  });
  return [spans.a, spans.b].map((own) => own.map((span): Mark => ({ span, kind: "differs" })));
}

function textOf({ reports }: SessionState, { report }: Telling): string {
  return reports[report]?.text ?? "";
}

/** Where the sentence of a telling stands; the words themselves where the report has no such sentence. */
function placeOf(
  state: SessionState,
  telling: Telling,
): { readonly span: Span; readonly line: number; readonly key: string } {
  const { report, sentence, evidence } = telling;
  const { result } = state;
  const sentences =
    result.kind === "comparison"
      ? result.comparison.sentences[report === 0 ? "a" : "b"]
      : result.collation.reports[report]?.sentences;
  const span = sentences?.[sentence]?.span ?? evidence;
  return { span, line: lineAt(lineStarts(textOf(state, telling)), span.start), key: `${report} ${sentence}` };
}
