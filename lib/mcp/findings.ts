/** Findings as an assistant quotes them: the exact words of each report, where they stand, and the reason. */
import { z } from "zod";
import { StorydiffError } from "../errors.ts";
import type {
  Collation,
  Comparison,
  Fact,
  FactPlace,
  Finding,
  InnerContradiction,
  Report,
  Sentence,
  Side,
  Span,
} from "../model.ts";
import { entitiesAbout, sentencesAbout } from "../presentation/about.ts";
import { collationPresentationOf, type ContradictedFact } from "../presentation/facts.ts";
import { piecesOf } from "../presentation/pieces.ts";
import { lineAt, lineStarts } from "../presentation/positions.ts";
import { questionOf } from "../presentation/questions.ts";
import { ended } from "../presentation/reasons.ts";
import { visible } from "../render/visible.ts";

export const confidence = z.enum(["high", "medium", "low"]);

const telling = z.object({
  report: z.string().describe("Letter of the report"),
  line: z.int().describe("Line of the report on which the words begin, from 1"),
  words: z.string().describe("The words that tell it, exactly as they stand there; line breaks are spaces"),
  sentence: z.string().nullable().describe("The sentence round them; null where the words are all of it"),
  speaker: z.string().nullable().describe("Who says so, where the report hands it on as somebody's words"),
});

/** Words of a report, where they stand. */
export type Telling = z.output<typeof telling>;

const answer = z.object({
  reports: z.array(z.string()).describe("Letters of the reports that give this answer"),
  notes: z.array(z.string()).describe("What must be known of it: one source, which was first"),
  tellings: z.array(telling),
  moreTellings: z.int().describe("Further places that tell it and are left out here"),
});

export const findingShape = z.object({
  number: z.int().describe("Place in this answer's order, from 1"),
  id: z.string().describe("Its name for explain_finding"),
  kind: z
    .enum(["contradiction", "within", "agreement", "addition", "detail"])
    .describe(
      "contradiction: the reports cannot both be right; within: one report contradicts itself; agreement: sentences or values of several that tell of the same, as far as the reason says; " +
        "addition: a sentence that one report alone tells; detail: something that one alone tells inside a shared sentence",
    ),
  types: z.array(z.string()).describe("What it is about: number, time, place, identity, ..."),
  confidence,
  question: z.string().nullable().describe("What has to be settled; of contradictions alone"),
  reason: z.string().describe("Why it is one, naming the values compared"),
  developing: z.boolean().describe("Whether the story moving on may explain it: a toll that grew"),
  oneSource: z.boolean().describe("Whether all who tell it have it from one source, so that it is no confirmation"),
  standing: z.string().nullable().describe("Of three and more reports who stands against whom"),
  answers: z.array(answer).describe("What the reports tell of it: of a contradiction two and more answers, else one"),
});

export type ShownFinding = z.output<typeof findingShape>;

/** A finding with the sentences that it stands on, by report. */
export interface Row {
  readonly finding: Omit<ShownFinding, "number">;
  /** The sentences that it stands on, by side; of several reports, where nothing asks for them, none. */
  readonly sentences: { readonly a: readonly number[]; readonly b: readonly number[] };
  /** Of several reports the pairs whose contradiction it is, the surest first. */
  readonly pairs: Fact["contradictions"];
}

export const wishes = [
  "contradictions",
  "within",
  "agreements",
  "additions",
  "details",
  "number",
  "time",
  "place",
  "identity",
  "polarity",
  "antonym",
  "role",
  "stance",
  "attribution",
  "quote",
  "certainty",
  "cause",
] as const;

type Wish = (typeof wishes)[number];

const wishOf = {
  contradiction: "contradictions",
  within: "within",
  agreement: "agreements",
  addition: "additions",
  detail: "details",
} as const satisfies Record<ShownFinding["kind"], Wish>;

export interface Filter {
  readonly only?: readonly Wish[] | undefined;
  readonly ignore?: readonly Wish[] | undefined;
  readonly about?: string | undefined;
}

export const filterInput = {
  only: z
    .array(z.enum(wishes))
    .min(1)
    .optional()
    .describe("Give only these kinds of finding and types of contradiction; all unless given"),
  ignore: z.array(z.enum(wishes)).optional().describe("Leave these out"),
  about: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("Of two reports: give only what is found in sentences that speak of this person, place or group"),
};

/** Contradictions first, the weightiest first, then clashes within a report, then what is agreed, then what one alone tells. */
export function rowsOf(found: Comparison | Collation): Row[] {
  return "facts" in found ? rowsOfSeveral(found) : rowsOfTwo(found);
}

/** The rows that were asked for. Throws `bad-option` where `about` names nothing, and for more than two reports. */
export function selected(found: Comparison | Collation, rows: readonly Row[], { only, ignore, about }: Filter): Row[] {
  const isWished = ({ finding: { kind, types } }: Row): boolean => {
    const names: readonly string[] = kind === "contradiction" ? [wishOf[kind], ...types] : [wishOf[kind]];
    const among = (some: readonly string[]): boolean => names.some((name) => some.includes(name));
    return (only === undefined || among(only)) && !among(ignore ?? []);
  };
  const wished = rows.filter(isWished);
  if (about === undefined) return wished;
  if ("facts" in found)
    throw new StorydiffError("bad-option", "about is for two reports: leave it out, or compare two");
  const asked = entitiesAbout(found, about);
  const spoken = { a: sentencesAbout(found, asked, "a"), b: sentencesAbout(found, asked, "b") };
  return wished.filter(
    ({ sentences }) => sentences.a.some((i) => spoken.a.has(i)) || sentences.b.some((i) => spoken.b.has(i)),
  );
}

/** A report whose words are told. */
interface Teller {
  readonly letter: string;
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly lines: readonly number[];
}

type Spot = Pick<FactPlace, "sentence" | "evidence" | "speaker">;

function rowsOfTwo(comparison: Comparison): Row[] {
  const teller = (side: Side): Teller =>
    tellerOf(comparison.reports[side], side.toUpperCase(), comparison.sentences[side]);
  const tellers = { a: teller("a"), b: teller("b") };
  const rows = comparison.findings.map((finding) => rowOfTwo(tellers, finding));
  const inner = (side: Side): Row[] => (comparison.within?.[side] ?? []).map((clash) => innerRow(tellers, side, clash));
  const all = [...rows, ...inner("a"), ...inner("b")];
  return kindOrder.flatMap((kind) => all.filter(({ finding }) => finding.kind === kind));
}

const kindOrder: readonly ShownFinding["kind"][] = ["contradiction", "within", "agreement", "addition", "detail"];

const sides = ["a", "b"] as const;

function rowOfTwo(tellers: Record<Side, Teller>, finding: Finding): Row {
  const { id, kind, confidence, reason } = finding;
  const common = { id, kind, confidence, reason: spoken(reason), standing: null };
  switch (finding.kind) {
    case "contradiction":
    case "agreement": {
      const { type, evidence, sentences, speakers } = finding;
      const also = finding.kind === "contradiction" ? finding.also : [];
      const spots = (side: Side): Spot[] => [
        { sentence: sentences[side], evidence: evidence[side], speaker: speakers[side] },
        ...also.map((one) => ({ sentence: one.sentences[side], evidence: one.evidence[side], speaker: null })),
      ];
      const told = sides.map((side) => tellingsOf(tellers[side], spots(side)));
      const stands = {
        sentences: { a: spots("a").map((spot) => spot.sentence), b: spots("b").map((spot) => spot.sentence) },
        pairs: [],
      };
      if (finding.kind === "agreement") {
        const { oneSource } = finding;
        const both = answerOf(["A", "B"], told.flat());
        return {
          finding: { ...common, types: [type], question: null, developing: false, oneSource, answers: [both] },
          ...stands,
        };
      }
      const answers = told.map((tellings, i) => answerOf([i === 0 ? "A" : "B"], tellings));
      return {
        finding: {
          ...common,
          types: [type],
          question: questionOf(finding),
          developing: finding.developing,
          oneSource: false,
          answers,
        },
        ...stands,
      };
    }
    case "addition":
    case "detail": {
      const { side, sentence } = finding;
      const types = finding.kind === "detail" ? [finding.type] : [];
      const answers = [answerOf([side.toUpperCase()], tellingsOf(tellers[side], [finding]))];
      return {
        finding: { ...common, types, question: null, developing: false, oneSource: false, answers },
        sentences: { a: side === "a" ? [sentence] : [], b: side === "b" ? [sentence] : [] },
        pairs: [],
      };
    }
  }
}

function innerRow(tellers: Record<Side, Teller>, side: Side, clash: InnerContradiction): Row {
  const { id, type, confidence, developing, reason, evidence, sentences, speakers } = clash;
  const answers = ([0, 1] as const).map((at) => {
    const spot = { sentence: sentences[at], evidence: evidence[at], speaker: speakers[at] };
    return answerOf([side.toUpperCase()], tellingsOf(tellers[side], [spot]));
  });
  return {
    finding: {
      ...{ id, kind: "within", types: [type], confidence, question: questionOf(clash), reason: spoken(reason) },
      ...{ developing, oneSource: false, standing: null, answers },
    },
    sentences: { a: side === "a" ? sentences : [], b: side === "b" ? sentences : [] },
    pairs: [],
  };
}

const kinds = { contradicted: "contradiction", agreed: "agreement", single: "addition" } as const;

function rowsOfSeveral(collation: Collation): Row[] {
  const tellers = collation.reports.map(({ report, letter, sentences }) => tellerOf(report, letter, sentences));
  const contradicted = new Map(collationPresentationOf(collation).contradicted.map((shown) => [shown.fact, shown]));
  return collation.facts.map((fact) => factRow(tellers, fact, contradicted.get(fact) ?? null));
}

function factRow(tellers: readonly Teller[], fact: Fact, shown: ContradictedFact | null): Row {
  const { id, kind, types, confidence, developing, values } = fact;
  const answers = values.map((value, i) => {
    const tellings = value.reports.flatMap((report) => {
      const teller = tellers[report];
      return teller === undefined
        ? []
        : tellingsOf(
            teller,
            value.places.filter((place) => place.report === report),
          );
    });
    const letters = value.reports.map((report) => tellers[report]?.letter ?? "?");
    return answerOf(letters, tellings, shown?.values[i]?.notes.map(visible));
  });
  const oneSource =
    kind === "agreed" && values.every(({ sources, reports }) => sources.length === 1 && reports.length > 1);
  return {
    finding: {
      ...{ id, kind: kinds[kind], types: [...types], confidence, developing, oneSource, answers },
      question: shown?.question ?? null,
      reason: spoken(shown?.reason ?? fact.reason),
      standing: shown?.verdict ?? null,
    },
    sentences: { a: [], b: [] },
    pairs: fact.contradictions,
  };
}

/** Places told of one answer; the rest is counted. */
const mostTellings = 6;

function answerOf(reports: readonly string[], tellings: readonly Telling[], notes: readonly string[] = []) {
  const told = tellings.slice(0, mostTellings);
  return { reports: [...reports], notes: [...notes], tellings: told, moreTellings: tellings.length - told.length };
}

function tellerOf(report: Report, letter: string, sentences: readonly Sentence[]): Teller {
  return { report, letter, sentences, lines: lineStarts(report.text) };
}

/** The words at each place, each place once. */
function tellingsOf({ letter, report, sentences, lines }: Teller, spots: readonly Spot[]): Telling[] {
  const places = new Map(spots.map((spot) => [`${spot.evidence.start} ${spot.evidence.end}`, spot]));
  return [...places.values()].map(({ sentence, evidence, speaker }) => {
    const words = wordsIn(report, evidence, evidence);
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
function wordsIn(report: Report, span: Span, round: Span): string {
  const pieces = piecesOf(report, span, [{ span: round, kind: "clash" }]);
  return visible(pieces.map(({ words }) => words).join("")).trim();
}

function spoken(reason: string): string {
  return ended(visible(reason));
}
