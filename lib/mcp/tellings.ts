/** Words of reports as an assistant quotes them: exactly as they stand there, with their lines and who says so. */
import { z } from "zod";
import type { FactPlace, Report, Sentence, Span } from "../model.ts";
import { piecesOf } from "../presentation/pieces.ts";
import { lineAt, lineStarts } from "../presentation/positions.ts";
import { ended } from "../presentation/reasons.ts";
import { visible } from "../render/visible.ts";

export const tellingShape = z.object({
  report: z.string().describe("Letter of the report"),
  line: z.int().describe("Line of the report on which the words begin, from 1"),
  words: z.string().describe("The words that tell it, exactly as they stand there; line breaks are spaces"),
  sentence: z.string().nullable().describe("The sentence round them; null where the words are all of it"),
  speaker: z.string().nullable().describe("Who says so, where the report hands it on as somebody's words"),
});

/** Words of a report, where they stand. */
export type Telling = z.output<typeof tellingShape>;

export const answerShape = z.object({
  reports: z.array(z.string()).describe("Letters of the reports that give this answer"),
  notes: z.array(z.string()).describe("What must be known of it: one source, which was first"),
  tellings: z.array(tellingShape),
  moreTellings: z.int().describe("Further places that tell it and are left out here"),
});

/** A report whose words are told. */
export interface Teller {
  readonly letter: string;
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly lines: readonly number[];
}

export type Spot = Pick<FactPlace, "sentence" | "evidence" | "speaker">;

/** Places told of one answer; the rest is counted. */
const mostTellings = 6;

export function answerOf(reports: readonly string[], tellings: readonly Telling[], notes: readonly string[] = []) {
  const told = tellings.slice(0, mostTellings);
  return { reports: [...reports], notes: [...notes], tellings: told, moreTellings: tellings.length - told.length };
}

export function tellerOf(report: Report, letter: string, sentences: readonly Sentence[]): Teller {
  return { report, letter, sentences, lines: lineStarts(report.text) };
}

/** The words at each place, each place once. */
export function tellingsOf({ letter, report, sentences, lines }: Teller, spots: readonly Spot[]): Telling[] {
  const places = new Map(spots.map((spot) => [`${spot.evidence.start} ${spot.evidence.end}`, spot]));
  return [...places.values()].map(({ sentence, evidence, speaker }) => {
    const words = wordsIn(report, evidence);
    const whole = wordsIn(report, sentences[sentence]?.span ?? evidence, evidence);
    return {
      report: letter,
      line: lineAt(lines, evidence.start),
      words,
      sentence: whole === words ? null : whole,
      speaker: speaker === null ? null : visible(speaker),
    };
  });
}

/** The words of a span, of an overlong one the part round those that matter, on one line and with every character seen. */
export function wordsIn(report: Report, span: Span, round = span): string {
  const pieces = piecesOf(report, span, [{ span: round, kind: "clash" }]);
  return visible(pieces.map(({ words }) => words).join("")).trim();
}

export function spoken(reason: string): string {
  return ended(visible(reason));
}
