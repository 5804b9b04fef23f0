/** A collation made by hand of three invented reports of a mill fire, with one of each thing that a collation holds. */
import type { CollatedReport, CollatedSentence, Collation, Fact, FactPlace, FactValue } from "../../lib/model.ts";

const texts: readonly (readonly string[])[] = [
  ["Mill burns in Sorvik", "Fourteen people died, police said.", "The owner was at home.", "It rained."],
  ["Mill fire", "At least nine people died.", "The owner, Dessa Vane, was at home.", "Twenty died, a nurse said."],
  ["By our reporter", "Fourteen people died, according to police.", "The owner was at home, her lawyer said."],
];

const dates = ["2026-03-03", "2026-03-04", null];

function place(report: number, sentence: number, words: string, speaker: string | null = null): FactPlace {
  const lines = texts[report] ?? [];
  const start = lines.slice(0, sentence).join("\n").length + (sentence === 0 ? 0 : 1);
  const at = start + (lines[sentence] ?? "").indexOf(words);
  return { report, sentence, evidence: { start: at, end: at + words.length }, speaker };
}

function value(words: string, places: readonly FactPlace[], more: Partial<FactValue> = {}): FactValue {
  const reports = [...new Set(places.map(({ report }) => report))];
  return { words, reports, places, sources: reports.map((report) => [report]), first: [], fits: [], ...more };
}

const facts: readonly Fact[] = [
  {
    id: "toll",
    kind: "contradicted",
    types: ["number"],
    relation: null,
    reason: "The dead: fourteen in A, nine in B.",
    values: [
      value("Fourteen people", [place(0, 1, "Fourteen people", "police"), place(2, 1, "Fourteen people", "police")], {
        sources: [[0, 2]],
      }),
      value("Twenty", [place(1, 3, "Twenty", "a nurse")], { fits: [2] }),
      value("At least nine people", [place(1, 1, "At least nine people")], { fits: [1] }),
    ],
    reports: [0, 1, 2],
    majority: 0,
    outliers: [1],
    first: [],
    confidence: "high",
    developing: true,
    contradictions: [
      {
        id: "toll",
        reports: [0, 1],
        type: "number",
        confidence: "high",
        reason: "The dead: fourteen in A, nine in B.",
        developing: true,
      },
    ],
  },
  {
    id: "weather",
    kind: "contradicted",
    types: ["antonym"],
    relation: null,
    reason: "Opposites: “rained” in A, “fire” in B.",
    values: [
      value("rained", [place(0, 3, "rained")], { first: [] }),
      value("fire", [place(1, 0, "fire")], { first: [] }),
    ],
    reports: [0, 1],
    majority: null,
    outliers: [],
    first: [0],
    confidence: "medium",
    developing: false,
    contradictions: [
      {
        id: "weather",
        reports: [0, 1],
        type: "antonym",
        confidence: "medium",
        reason: "Opposites: “rained” in A, “fire” in B.",
        developing: false,
      },
    ],
  },
  {
    id: "owner",
    kind: "agreed",
    types: ["place"],
    relation: "same",
    reason: "All tell at home.",
    values: [
      value("The owner was at home.", [
        place(0, 2, "at home"),
        place(1, 2, "at home"),
        place(2, 2, "at home", "her lawyer"),
      ]),
    ],
    reports: [0, 1, 2],
    majority: 0,
    outliers: [],
    first: [],
    confidence: "high",
    developing: false,
    contradictions: [],
  },
  {
    id: "mill",
    kind: "agreed",
    types: ["paraphrase"],
    relation: "about",
    reason: "A mill burns is a mill fire.",
    values: [value("Mill fire", [place(0, 0, "Mill burns in Sorvik"), place(1, 0, "Mill fire")], { first: [0] })],
    reports: [0, 1],
    majority: 0,
    outliers: [],
    first: [0],
    confidence: "medium",
    developing: false,
    contradictions: [],
  },
  {
    id: "name",
    kind: "single",
    types: [],
    relation: null,
    reason: "Only B tells this.",
    values: [value("The owner, Dessa Vane, was at home.", [place(1, 2, "The owner, Dessa Vane, was at home.")])],
    reports: [1],
    majority: null,
    outliers: [],
    first: [],
    confidence: "medium",
    developing: false,
    contradictions: [],
  },
];

const states: readonly (readonly CollatedSentence["state"][])[] = [
  ["agrees", "contradicts", "agrees", "contradicts"],
  ["contradicts", "contradicts", "agrees", "contradicts"],
  ["excluded", "contradicts", "agrees"],
];

function reportAt(index: number): CollatedReport {
  const lines = texts[index] ?? [];
  const sentences = lines.map((line, i): CollatedSentence => {
    const { evidence } = place(index, i, line);
    const own = facts.filter(({ values }) =>
      values.some(({ places }) => places.some(({ report, sentence }) => report === index && sentence === i)),
    );
    const state = states[index]?.[i] ?? "only";
    return { span: evidence, class: "body", paragraph: i, state, speaker: null, facts: own.map(({ id }) => id) };
  });
  const count = (state: CollatedSentence["state"]): number => sentences.filter((one) => one.state === state).length;
  const name = ["morning.txt", "noon.txt", "evening.txt"][index] ?? "";
  return {
    letter: "ABC".charAt(index),
    report: {
      name,
      source: `desk/${name}`,
      format: "text",
      date: dates[index] ?? null,
      text: lines.join("\n"),
      blocks: null,
      markup: [],
      details: null,
      notices: [],
    },
    date: dates[index] ?? null,
    language: "en",
    sentences,
    counts: {
      contradicts: count("contradicts"),
      agrees: count("agrees"),
      only: count("only"),
      excluded: count("excluded"),
    },
  };
}

export function mill(): Collation {
  return {
    version: 3,
    reports: [0, 1, 2].map(reportAt),
    apart: [],
    copied: [],
    facts,
    similarity: "words",
    partial: null,
  };
}
