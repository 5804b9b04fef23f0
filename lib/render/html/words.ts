/** Parts of the page that several sections share: sentences with their marks, places, and signs with their words. */
import type { Finding, SentenceState, Side } from "../../model.ts";
import type { Passage, ShownSentence } from "../../presentation/frame.ts";
import type { MarkKind, Piece } from "../../presentation/pieces.ts";
import { markup, type Markup } from "./markup.ts";

/** The sign of what became of a sentence, and the words that it stands for. */
export const states: Readonly<Record<SentenceState, { readonly sign: string; readonly words: string }>> = {
  contradicts: { sign: "≠", words: "contradicts" },
  agrees: { sign: "=", words: "agrees" },
  only: { sign: "+", words: "only here" },
  excluded: { sign: "·", words: "not part of the story" },
};

const classes: Readonly<Record<MarkKind, string>> = {
  clash: "clash",
  differs: "differs",
  matched: "matched",
  entity: "matched",
  quantity: "matched",
  time: "matched",
};

/** Words with the marked ones in elements of their own, so that the text between the tags is the report's. */
export function marked(pieces: readonly Piece[]): Markup[] {
  return pieces.map(({ words, mark }) =>
    mark === null ? markup`${words}` : markup`<mark class="${classes[mark]}">${words}</mark>`,
  );
}

/** Where a sentence stands, leading to it in the text. */
export function placeLink({ side, index, line }: Pick<ShownSentence, "side" | "index" | "line">): Markup {
  const name = side.toUpperCase();
  return markup`<a class="place ${side}" href="#${sentenceId(side, index)}" title="line ${line} of ${name}, in the text">${name}:${line}</a>`;
}

export function sentenceId(side: Side, index: number): string {
  return `${side}-${index + 1}`;
}

export function findingId({ id }: Pick<Finding, "id">): string {
  return `f-${id}`;
}

/** A sentence as a quotation of its report, with who says it where the words do not. */
export function quotation(sentence: ShownSentence): Markup {
  return markup`<p class="quotation">${placeLink(sentence)} <bdi>${marked(sentence.pieces)}</bdi>${saidBy(sentence)}</p>`;
}

export function saidBy({ speaker }: Pick<Passage, "speaker">): Markup | null {
  return speaker === null ? null : markup` <span class="speaker">(according to <bdi>${speaker}</bdi>)</span>`;
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ words }) => words).join("");
}

export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
