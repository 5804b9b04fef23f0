/** Comparisons made by hand, so that renderers are tested without the reading. */
import type {
  Addition,
  Agreement,
  CommonGround,
  ComparedSentence,
  Comparison,
  Contradiction,
  Counts,
  Detail,
  Finding,
  Mention,
  ReportedStance,
  SentenceState,
  Side,
  SharedEntity,
  Sides,
  Span,
} from "../../lib/model.ts";

/** Words of a sentence: its index, and the words, or none for the whole sentence. */
type Words = readonly [sentence: number, words?: string];
type Common = Partial<Pick<Finding, "confidence" | "reason">>;

export type FindingDraft =
  | (Common & { readonly kind: "contradiction"; readonly a: Words; readonly b: Words } & Partial<
        Pick<Contradiction, "type" | "developing" | "speakers" | "also">
      >)
  | (Common & { readonly kind: "agreement"; readonly a: Words; readonly b: Words } & Partial<
        Pick<Agreement, "type" | "relation" | "speakers" | "oneSource">
      >)
  | (Common & { readonly kind: "addition"; readonly side: Side; readonly at: Words } & Partial<
        Pick<Addition, "speaker">
      >)
  | (Common & { readonly kind: "detail"; readonly side: Side; readonly at: Words; readonly partner: number } & Partial<
        Pick<Detail, "speaker" | "type">
      >);

export interface EntityDraft extends Partial<Pick<SharedEntity, "kind" | "aliases" | "members">> {
  readonly name: string;
  readonly a?: readonly Words[];
  readonly b?: readonly Words[];
}

export interface StanceDraft extends Partial<Omit<ReportedStance, "sentence" | "span">> {
  readonly side: Side;
  readonly at: Words;
  readonly holder: string;
}

export interface Draft {
  /** Sentences, one a line. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly names?: Sides<string>;
  readonly findings?: readonly FindingDraft[];
  readonly entities?: readonly EntityDraft[];
  readonly stances?: readonly StanceDraft[];
  readonly excluded?: Sides<readonly number[]>;
  readonly speakers?: Partial<Sides<readonly (string | null)[]>>;
  readonly sameEvent?: boolean;
  readonly inCommon?: CommonGround;
  readonly copied?: Comparison["copied"];
}

/** A whole comparison from a draft; what the draft leaves out is empty or plain. */
export function comparisonOf(draft: Draft): Comparison {
  const text = { a: draft.a.join("\n"), b: draft.b.join("\n") };
  const spans = { a: lineSpans(draft.a), b: lineSpans(draft.b) };
  const at = (side: Side, [sentence, words]: Words): Span => {
    const span = spans[side][sentence] ?? { start: 0, end: 0 };
    if (words === undefined) return span;
    const start = text[side].indexOf(words, span.start);
    if (start < 0 || start + words.length > span.end) throw new Error(`no ${words} in sentence ${sentence}`);
    return { start, end: start + words.length };
  };
  const findings = (draft.findings ?? []).map((finding, i) => findingOf(finding, `f${i}`, at));
  const sentences = { a: comparedSentences("a"), b: comparedSentences("b") };
  const report = (side: Side): Comparison["reports"]["a"] => {
    const name = draft.names?.[side] ?? `${side}.txt`;
    return {
      name,
      source: `desk/${name}`,
      format: "text",
      date: null,
      text: text[side],
      blocks: null,
      markup: [],
      details: null,
      notices: [],
    };
  };
  return {
    version: 4,
    reports: { a: report("a"), b: report("b") },
    sentences,
    counts: { a: countsOf(sentences.a), b: countsOf(sentences.b) },
    sameEvent: draft.sameEvent ?? true,
    inCommon: draft.inCommon ?? { names: [], days: [], happenings: [] },
    copied: draft.copied ?? null,
    languages: { a: "en", b: "en" },
    entities: (draft.entities ?? []).map((entity) => ({
      name: entity.name,
      kind: entity.kind ?? "other",
      aliases: entity.aliases ?? [],
      members: entity.members ?? [],
      mentions: { a: mentionsOf("a", entity.a ?? []), b: mentionsOf("b", entity.b ?? []) },
    })),
    stances: { a: stancesOf("a"), b: stancesOf("b") },
    speakers: {
      a: draft.a.map((_, i) => draft.speakers?.a?.[i] ?? null),
      b: draft.b.map((_, i) => draft.speakers?.b?.[i] ?? null),
    },
    alignments: [
      ...draft.a
        .map((_, i) => ({ kind: "match" as const, a: i, b: i, score: 0.5, strength: "part" as const }))
        .slice(0, draft.b.length),
      ...draft.a.map((_, i) => ({ kind: "gap" as const, side: "a" as const, sentence: i })).slice(draft.b.length),
    ],
    findings,
    within: null,
    similarity: "words",
    partial: null,
  };

  function comparedSentences(side: Side): ComparedSentence[] {
    return spans[side].map((span, i) => {
      const touching = findings.filter((finding) => touches(finding, side, i));
      const excluded = draft.excluded?.[side].includes(i) === true;
      const state: SentenceState = excluded
        ? "excluded"
        : touching.some(({ kind }) => kind === "contradiction")
          ? "contradicts"
          : touching.some(({ kind }) => kind === "agreement")
            ? "agrees"
            : "only";
      return { span, class: "body", paragraph: i, state, findings: touching.map(({ id }) => id) };
    });
  }

  function mentionsOf(side: Side, words: readonly Words[]): Mention[] {
    return words.map((word) => ({ span: at(side, word), phrase: at(side, word), sentence: word[0], form: "name" }));
  }

  function stancesOf(side: Side): ReportedStance[] {
    const told = (draft.stances ?? []).filter((stance) => stance.side === side);
    return told.map(({ side: _, at: words, ...stance }) => ({
      sentence: words[0],
      span: at(side, words),
      target: null,
      holderEntity: null,
      targetEntity: null,
      attitude: "supports",
      basis: "stated",
      thirdParty: false,
      speaker: null,
      ...stance,
    }));
  }
}

function findingOf(draft: FindingDraft, id: string, at: (side: Side, words: Words) => Span): Finding {
  const { confidence = "high", reason = "The values differ." } = draft;
  const base = { id, confidence, reason };
  if (draft.kind === "addition") {
    const { side, speaker = null } = draft;
    return { ...base, kind: "addition", side, evidence: at(side, draft.at), sentence: draft.at[0], speaker };
  }
  if (draft.kind === "detail") {
    const { side, speaker = null, type = "words", partner } = draft;
    return {
      ...base,
      kind: "detail",
      type,
      side,
      evidence: at(side, draft.at),
      sentence: draft.at[0],
      partner,
      speaker,
    };
  }
  const { type = "number", speakers = { a: null, b: null } } = draft;
  const evidence = { a: at("a", draft.a), b: at("b", draft.b) };
  const sentences = { a: draft.a[0], b: draft.b[0] };
  if (draft.kind === "agreement") {
    const { relation = "same", oneSource = false } = draft;
    return { ...base, kind: "agreement", type, relation, evidence, sentences, speakers, oneSource };
  }
  const { developing = false, also = [] } = draft;
  if (type === "paraphrase" || type === "verbatim") throw new Error("no contradiction is a paraphrase");
  return { ...base, kind: "contradiction", type, evidence, sentences, speakers, developing, also };
}

function touches(finding: Finding, side: Side, sentence: number): boolean {
  return finding.kind === "addition" || finding.kind === "detail"
    ? finding.side === side && finding.sentence === sentence
    : finding.sentences[side] === sentence;
}

function lineSpans(lines: readonly string[]): Span[] {
  let end = -1;
  return lines.map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { start, end };
  });
}

function countsOf(sentences: readonly ComparedSentence[]): Counts {
  const count = (state: SentenceState): number => sentences.filter((sentence) => sentence.state === state).length;
  return {
    contradicts: count("contradicts"),
    agrees: count("agrees"),
    only: count("only"),
    excluded: count("excluded"),
  };
}
