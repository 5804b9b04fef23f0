/** What the parts of the page have in common: reports and items by what they are called, sentences, places, times. */
import type { Report, Sentence, SentenceState } from "../../model.ts";
import { differences } from "../../presentation/differences.ts";
import { partial, piecesOf, type Mark } from "../../presentation/pieces.ts";
import { lineAt, lineStarts } from "../../presentation/positions.ts";
import { shownSpeaker } from "../../presentation/speakers.ts";
import { passageId } from "../../render/html/collation-words.ts";
import { markup, type Markup } from "../../render/html/markup.ts";
import { isolated, marked, saidBy, textOf } from "../../render/html/words.ts";
import { entriesById, type EntriesById } from "../deeds.ts";
import type { Entry, Item, ItemKind, SessionState, Telling } from "../model.ts";
import { lettersOf } from "../session.ts";

/** A report of the session as the page shows it. */
export interface ShownReport {
  readonly letter: string;
  readonly report: Report;
  readonly sentences: readonly (Sentence & { readonly state: SentenceState })[];
  /** The line, counted from 1, in which an offset lies. */
  readonly lineOf: (offset: number) => number;
}

/** What every part of the page is made with. */
export interface Frame {
  readonly state: SessionState;
  /** All that was done. */
  readonly entries: EntriesById;
  readonly letters: readonly string[];
  readonly reports: readonly ShownReport[];
  /** The number of an item among those of its kind, counted from 1, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
}

export function frameOf(state: SessionState, log: readonly Entry[]): Frame {
  const { result } = state;
  const told =
    result.kind === "comparison"
      ? (["a", "b"] as const).map((side) => result.comparison.sentences[side])
      : result.collation.reports.map(({ sentences }) => sentences);
  const letters = lettersOf(state.reports);
  const reports = state.reports.map((report, i): ShownReport => {
    let lines: readonly number[] | null = null;
    const lineOf = (offset: number): number => lineAt((lines ??= lineStarts(report.text)), offset);
    return { letter: letters[i] ?? "", report, sentences: told[i] ?? [], lineOf };
  });
  const counts = { contradiction: 0, addition: 0, agreement: 0 };
  const numbers = new Map(state.items.map(({ item: { id, kind } }) => [id, (counts[kind] += 1)] as const));
  return { state, entries: entriesById(log), letters, reports, numbers };
}

/** The sign of each kind, and what one and several of it are called. */
export const kinds: Readonly<Record<ItemKind, Readonly<Record<"sign" | "one" | "several", string>>>> = {
  contradiction: { sign: "≠", one: "Contradiction", several: "Contradictions" },
  addition: { sign: "+", one: "Addition", several: "Told by one alone" },
  agreement: { sign: "=", one: "Agreement", several: "Agreements" },
};

/** `≠ 3`, read out as "Contradiction 3:". */
export function numberOf({ numbers }: Frame, { id, kind }: Item): Markup | null {
  const number = numbers.get(id);
  if (number === undefined) return null;
  const { sign, one } = kinds[kind];
  return markup`<span class="number ${kind}"><span aria-hidden="true">${sign} ${number}</span><span class="sr">${one} ${number}:</span></span>`;
}

/** The same in plain words: `≠ 3`. */
export function numberWords({ numbers }: Frame, { id, kind }: Item): string {
  const number = numbers.get(id);
  return number === undefined ? "" : `${kinds[kind].sign} ${number}`;
}

/** Where an item is looked at. */
export function itemAddress(id: string): string {
  return `/?item=${encodeURIComponent(id)}`;
}

/** The letter of a report in its box, in its colour where it has one. */
export function letterBox(letter: string): Markup {
  return markup`<span class="letter ${letter.toLowerCase()}">${letter}</span>`;
}

/** Those of several reports. */
export function letterBoxes({ letters }: Frame, reports: readonly number[]): Markup[] {
  return reports.map((report, i) => markup`${i === 0 ? "" : " "}${letterBox(letters[report] ?? "")}`);
}

/** Id of a telling's sentence in the texts. */
export function tellingId({ letters }: Frame, { report, sentence }: Pick<Telling, "report" | "sentence">): string {
  return passageId(letters[report] ?? "", sentence);
}

/** Where a sentence stands, leading to it in the text: the script shows it below, without it the page comes with the texts. */
export function placeLink(frame: Frame, item: string, telling: Telling): Markup {
  const letter = frame.letters[telling.report] ?? "";
  const line = frame.reports[telling.report]?.lineOf(telling.evidence.start) ?? 0;
  const id = tellingId(frame, telling);
  return markup`<a class="place ${letter.toLowerCase()}" href="${itemAddress(item)}&amp;texts=1#${id}" data-to="${id}" title="In the text">${letter}:${line}<span class="sr"> line ${line} of ${letter}</span></a>`;
}

/** The sentence of a telling as a quotation, with its place, its marks, and who says it where the words do not. */
export function quotation(frame: Frame, item: Item, telling: Telling, differs: readonly Mark[]): Markup | null {
  const shown = frame.reports[telling.report];
  const span = shown?.sentences[telling.sentence]?.span;
  if (shown === undefined || span === undefined) return null;
  const { evidence } = telling;
  const own: readonly Mark[] =
    item.kind === "contradiction" ? [{ span: evidence, kind: "clash" }] : partial(span, evidence);
  const pieces = piecesOf(shown.report, span, [...own, ...differs]);
  const words = textOf(pieces);
  const speaker = shownSpeaker(telling.speaker, words);
  return markup`<p class="quotation">${placeLink(frame, item.id, telling)} ${isolated(words, marked(pieces))}${saidBy({ speaker })}</p>`;
}

/** The words in which the first sentences of two answers differ, by report; none for more answers, or two of one report. */
export function differencesOf({ reports }: Frame, { answers }: Item): ReadonlyMap<number, readonly Mark[]> {
  const [one, other, ...more] = answers.map(({ tellings }) => tellings[0]);
  const [a, b] = [one, other].map((telling) => reports[telling?.report ?? -1]);
  const spanA = a?.sentences[one?.sentence ?? -1]?.span;
  const spanB = b?.sentences[other?.sentence ?? -1]?.span;
  if (a === b || a === undefined || b === undefined || spanA === undefined || spanB === undefined || more.length > 0)
    return new Map();
  const found = differences(a.report.text, b.report.text, { a: spanA, b: spanB });
  const marks = (spans: typeof found.a): Mark[] => spans.map((span) => ({ span, kind: "differs" }));
  return new Map([
    [one?.report ?? -1, marks(found.a)],
    [other?.report ?? -1, marks(found.b)],
  ]);
}

/** A time of the log: "2026-11-21 18:43 UTC". */
export function timeOf(time: string): Markup {
  return markup`<time datetime="${time}">${time.slice(0, 10)} ${time.slice(11, 16)} UTC</time>`;
}
