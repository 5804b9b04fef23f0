/** What decisions are made on: the reports as they were read then, their sentences, and what was to be decided of them. */
import type { Report, Span } from "../model.ts";
import { wordsOf } from "../presentation/pieces.ts";
import { answerOf, itemsOf } from "./items.ts";
import type { ChosenWords, Entry, Item, Result, SentenceAnchor, Telling } from "./model.ts";

export interface Basis {
  readonly reports: readonly Report[];
  /** Where the sentences of each report stand. */
  readonly sentences: readonly (readonly Span[])[];
  /** Words of the sentences of each report, blanks made one. */
  readonly words: readonly (readonly string[])[];
  /** What was found, without what editors added. */
  readonly items: readonly Item[];
}

export function basisOf(result: Result): Basis {
  const told = reportsOf(result);
  const sentences = sentencesOf(result);
  return {
    reports: told.map(({ report }) => report),
    sentences,
    words: told.map(({ report }, i) => (sentences[i] ?? []).map((span) => plain(wordsOf(report, span)))),
    items: itemsOf(result),
  };
}

/** Where the sentences of each report of a result stand. */
export function sentencesOf(result: Result): Span[][] {
  return reportsOf(result).map(({ sentences }) => sentences.map(({ span }) => span));
}

function reportsOf(
  result: Result,
): readonly { readonly report: Report; readonly sentences: readonly { readonly span: Span }[] }[] {
  if (result.kind === "collation") return result.collation.reports;
  const { reports, sentences } = result.comparison;
  return (["a", "b"] as const).map((side) => ({ report: reports[side], sentences: sentences[side] }));
}

/** What was found and what editors added; of these only what the reports still hold. */
export function allItems(basis: Basis, added: readonly Entry[]): Item[] {
  const own = added.flatMap((entry) => addedItem(basis, entry) ?? []);
  const first = basis.items.findIndex(({ kind }) => kind !== "contradiction");
  return basis.items.toSpliced(first < 0 ? basis.items.length : first, 0, ...own);
}

/** A contradiction that an editor found; `null` where a report does not hold its words any more. */
export function addedItem({ reports, sentences }: Basis, { id, author, action }: Entry): Item | null {
  if (action.kind !== "added") return null;
  const tellings = action.words.map((chosen): Telling | null => {
    const report = reports[chosen.report];
    const evidence = report === undefined ? null : placeOf(report.text, chosen);
    const sentence =
      evidence === null ? -1 : (sentences[chosen.report] ?? []).findIndex(({ end }) => end > evidence.start);
    return evidence === null || sentence < 0 ? null : { report: chosen.report, sentence, evidence, speaker: null };
  });
  if (!tellings.every((telling) => telling !== null)) return null;
  const answers = tellings.map((telling) => answerOf(reports, [telling]));
  return {
    id,
    kind: "contradiction",
    type: action.type,
    title: answers.map(({ words }) => words).join(" / "),
    confidence: "high",
    developing: false,
    reason: action.reason === "" ? `Added by ${author}.` : action.reason,
    answers,
    oneSource: false,
    origin: "editor",
  };
}

/**
 * Where chosen words stand: by what stands round them, or on one side of them where the other was edited. The words alone do not
 * tell: "12" of a toll stands in the price of a ticket, too.
 */
function placeOf(text: string, { words, before, behind }: ChosenWords): Span | null {
  const surroundings = [
    [before, behind],
    [before, ""],
    ["", behind],
  ] as const;
  for (const [left, right] of surroundings) {
    if (left === "" && right === "" && before !== behind) continue;
    const at = onlyPlace(text, `${left}${words}${right}`);
    if (at !== null) return { start: at + left.length, end: at + left.length + words.length };
  }
  return null;
}

function onlyPlace(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first < 0 || text.includes(words, first + 1) ? null : first;
}

/** A sentence in words that find it again. */
export function anchorOf({ words }: Basis, report: number, sentence: number): SentenceAnchor {
  const own = words[report] ?? [];
  const text = own[sentence] ?? "";
  const alike = own.flatMap((other, i) => (other === text ? [i] : []));
  return { report, words: text, occurrence: alike.indexOf(sentence), of: alike.length };
}

/**
 * Index of the sentence that an anchor is of; `null` where the report holds it no more, or where one of several that read the same
 * came or went, for then nothing tells which is meant.
 */
export function anchored(
  { words }: Pick<Basis, "words">,
  { report, words: text, occurrence, of }: SentenceAnchor,
): number | null {
  const found = (words[report] ?? []).flatMap((other, i) => (other === text ? [i] : []));
  return found.length === of ? (found[occurrence] ?? null) : null;
}

/** Words with single blanks. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
