/** Parts of the page that several sections share: sentences with their marks, places, and signs with their words. */
import type { Contradiction, Finding, SentenceState, Side } from "../../model.ts";
import type { Passage, ShownSentence } from "../../presentation/frame.ts";
import type { MarkKind, Piece } from "../../presentation/pieces.ts";
import { knownWords, type Known } from "../../presentation/known.ts";
import { movedOn } from "../../presentation/reasons.ts";
import { markup, type Markup, type Part } from "./markup.ts";

/** The sign of what became of a sentence, and the words that it stands for, of one sentence and of several. */
export const states: Readonly<Record<SentenceState, Readonly<Record<"sign" | "words" | "plural", string>>>> = {
  contradicts: { sign: "≠", words: "contradicts", plural: "contradict" },
  agrees: { sign: "=", words: "agrees", plural: "agree" },
  only: { sign: "+", words: "only here", plural: "only here" },
  excluded: { sign: "·", words: "not part of the story", plural: "not part of the story" },
};

/** The sign of a sentence that the other report tells at another place. */
export const movedSign = "⇅";

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

/** The letter of a report in its colour. */
export function letter(side: Side): Markup {
  return markup`<span class="letter ${side}">${side.toUpperCase()}</span>`;
}

/**
 * Foreign text among other text, so that its direction ends with it. `bdi` sees to what the text leaves open but for isolates:
 * one too many closed or left open would reach beyond, so they are made up for outside.
 */
export function isolated(text: string, content: Part = text, name: "q" | "title" | "brief" | null = null): Markup {
  let open = 0;
  let missing = 0;
  for (const [sign] of text.matchAll(/[\u2066-\u2069]/gu)) {
    if (sign !== "\u2069") open += 1;
    else if (open > 0) open -= 1;
    else missing += 1;
  }
  const of = name === null ? null : markup` class="${name}"`;
  return markup`${"\u2068".repeat(missing)}<bdi${of}>${content}</bdi>${"\u2069".repeat(open)}`;
}

/** Where a sentence stands, leading to it in the text; read out as "A:5 line 5 of A". */
export function placeLink({ side, index, line }: Pick<ShownSentence, "side" | "index" | "line">): Markup {
  const name = side.toUpperCase();
  return markup`<a class="place ${side}" href="#${sentenceId(side, index)}" title="In the text">${name}:${line}<span class="sr"> line ${line} of ${name}</span></a>`;
}

export function sentenceId(side: Side, index: number): string {
  return `${side}-${index + 1}`;
}

export function findingId({ id }: Pick<Finding, "id">): string {
  return `f-${id}`;
}

/** A sentence as a quotation of its report, with who says it where the words do not. */
export function quotation(sentence: ShownSentence): Markup {
  return markup`<p class="quotation">${placeLink(sentence)} ${isolated(textOf(sentence.pieces), marked(sentence.pieces))}${saidBy(sentence)}</p>`;
}

export function saidBy({ speaker }: Pick<Passage, "speaker">): Markup | null {
  return speaker === null ? null : markup` <span class="speaker">(according to ${isolated(speaker)})</span>`;
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ words }) => words).join("");
}

/** How sure a clash is, whether the story has moved on or what else explains it, and whether it is known. */
export function surenessLabels(
  { confidence, developing }: Pick<Contradiction, "confidence" | "developing">,
  why: string | null = movedOn,
  known: Known | null = null,
): Markup {
  return markup`<span class="confidence">${confidence} confidence</span>${developing && why !== null ? markup` <span class="developing">${why}</span>` : null}${knownLabel(known)}`;
}

/** That a clash is known, and why it stays; nothing of one that is new. */
export function knownLabel(known: Known | null): Markup | null {
  const words = knownWords(known);
  return words === null ? null : markup` <span class="known">${isolated(words)}</span>`;
}
