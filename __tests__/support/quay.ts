/** One report read by hand, so that tests of what is shown do not hang on what is found; it holds one of everything. */
import type {
  Attribution,
  Claim,
  Entity,
  Mention,
  Phrase,
  Quantity,
  Reading,
  Report,
  Sentence,
  Span,
  Stance,
  Time,
} from "../../lib/model.ts";

export const quayText = `Talks on the quay fail
LORNE (AP) --
Mayor Ada Quill met both firms on Friday.
"We paid $3m, $1m of it in cash," she said.
"They will not leave Lorne," the mayor told the Courier.
Dozens of guards were reportedly hurt by a crane since 8.40am.
Harlan Lines backs the mayor.`;

/** The span of some words: those of the nth place where they stand. */
function at(words: string, nth = 0): Span {
  let start = quayText.indexOf(words);
  for (let i = 0; i < nth; i += 1) start = quayText.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function phrase(words: string, entity: number | null, nth = 0): Phrase {
  const span = at(words, nth);
  return { span, head: span, lemma: words.toLowerCase(), entity };
}

const lines = quayText.split("\n");
const classes: readonly Sentence["class"][] = ["headline", "dateline", "body", "body", "body", "body", "body"];
const sentences = lines.map((line, index): Sentence => {
  return { span: at(line), class: classes[index] ?? "body", paragraph: index };
});

function mention(words: string, nth: number, form: Mention["form"]): Mention {
  const span = at(words, nth);
  const sentence = sentences.findIndex((one) => one.span.end >= span.end);
  return { span, phrase: span, sentence, form };
}

const [mayor, harlan, both, lorne] = [0, 1, 2, 3] as const;

const entities: readonly Entity[] = [
  {
    name: "Ada Quill",
    kind: "person",
    aliases: ["the mayor"],
    members: [],
    mentions: [
      mention("Ada Quill", 0, "name"),
      mention("she", 0, "pronoun"),
      mention("the mayor", 0, "description"),
      mention("the mayor", 1, "description"),
    ],
  },
  {
    name: "Harlan Lines",
    kind: "organisation",
    aliases: [],
    members: [],
    mentions: [mention("Harlan Lines", 0, "name")],
  },
  {
    name: "both firms",
    kind: "group",
    aliases: [],
    members: [harlan, lorne],
    mentions: [mention("both firms", 0, "description"), mention("They", 0, "pronoun")],
  },
  { name: "Lorne", kind: "other", aliases: [], members: [], mentions: [mention("Lorne", 0, "name")] },
];

const quantity: Omit<Quantity, "sentence" | "span" | "value"> = {
  kind: "count",
  bound: "exactly",
  min: null,
  max: null,
  unit: "",
  per: null,
  partOf: null,
  counted: null,
};

const quantities: readonly Quantity[] = [
  { ...quantity, sentence: 3, span: at("$3m"), kind: "money", value: 3e6, min: 3e6, max: 3e6, unit: "USD" },
  { ...quantity, sentence: 3, span: at("$1m"), kind: "money", value: 1e6, min: 1e6, max: 1e6, unit: "USD", partOf: 0 },
  { ...quantity, sentence: 5, span: at("Dozens"), value: 24, min: 24, max: 99, counted: phrase("guards", null) },
];

export const noTime: Omit<Time, "sentence" | "span"> = {
  bound: "at",
  year: null,
  month: null,
  day: null,
  weekday: null,
  partOfDay: null,
  clock: null,
  offset: null,
  decade: null,
  period: null,
  shift: null,
  zone: null,
  date: null,
};

const times: readonly Time[] = [
  { ...noTime, sentence: 2, span: at("on Friday"), weekday: "friday", date: "2025-11-07" },
  { ...noTime, sentence: 5, span: at("since 8.40am"), bound: "since", clock: 520 },
];

const attributions: readonly Attribution[] = [
  {
    sentence: 3,
    content: [at("We paid $3m, $1m of it in cash,")],
    cue: [at("said")],
    source: phrase("she", mayor),
    direct: true,
    within: 1,
  },
  {
    sentence: 4,
    content: [at("They will not leave Lorne,")],
    cue: [at("told")],
    source: phrase("the mayor", mayor),
    direct: true,
    within: null,
  },
  {
    sentence: 5,
    content: [at("Dozens of guards were"), at("hurt by a crane since 8.40am")],
    cue: [at("reportedly")],
    source: null,
    direct: false,
    within: null,
  },
];

const claim: Omit<Claim, "sentence" | "span" | "predicate" | "verb"> = {
  actor: null,
  target: null,
  complement: null,
  obliques: [],
  passive: false,
  finite: true,
  polarity: "affirmed",
  certainty: "asserted",
  attribution: null,
};

const claims: readonly Claim[] = [
  {
    ...claim,
    sentence: 2,
    span: at("Mayor Ada Quill met both firms"),
    actor: phrase("Mayor Ada Quill", mayor),
    predicate: at("met"),
    verb: "meet",
    target: phrase("both firms", both),
    obliques: [{ preposition: "on", phrase: phrase("Friday", null) }],
  },
  {
    ...claim,
    sentence: 4,
    span: at("They will not leave Lorne"),
    actor: phrase("They", both),
    predicate: at("will not leave"),
    verb: "leave",
    target: phrase("Lorne", lorne),
    polarity: "negated",
    certainty: "planned",
    attribution: 1,
  },
  {
    ...claim,
    sentence: 5,
    span: at("Dozens of guards were reportedly hurt by a crane"),
    predicate: at("were reportedly hurt"),
    verb: "hurt",
    target: phrase("Dozens of guards", null),
    passive: true,
    finite: false,
    certainty: "reported",
    attribution: 2,
  },
];

const stances: readonly Stance[] = [
  {
    sentence: 6,
    span: at("Harlan Lines backs the mayor"),
    holder: phrase("Harlan Lines", harlan),
    target: phrase("the mayor", mayor, 1),
    attitude: "supports",
    basis: "act",
    attribution: 1,
  },
  {
    sentence: 6,
    span: at("backs"),
    holder: phrase("Harlan Lines", harlan),
    target: null,
    attitude: "neutral",
    basis: "stated",
    attribution: null,
  },
];

const report: Report = {
  name: "quay.txt",
  source: "news/quay.txt",
  format: "text",
  date: "2025-11-08",
  text: quayText,
  blocks: null,
  markup: [],
  details: null,
  notices: [],
};

/** The whole reading. */
export const quay: Reading = {
  report,
  date: report.date,
  language: "en",
  sentences,
  tokens: sentences.map(() => []),
  entities,
  quantities,
  times,
  attributions,
  speakers: [null, null, null, "Ada Quill", "Ada Quill", null, null],
  claims,
  stances,
};
