/** Report text -> sentences. */
import type { Block, Report, Sentence } from "../model.ts";
import { sentenceStarts } from "./boundaries.ts";
import { blocksOf } from "./lines.ts";
import { legible } from "./markup.ts";

/**
 * Sentences in text order, disjoint, each with the class and paragraph of the block it stands in. They begin and end with
 * a character that is no white space, and together hold every such character of the text's blocks that is no markup.
 */
export function sentencesOf(report: Report): Sentence[] {
  const text = legible(report);
  return (report.blocks ?? blocksOf(text)).flatMap((block) => sentencesIn(text, block));
}

function sentencesIn(text: string, block: Block): Sentence[] {
  // A line break inside a block is a space: the block is one stretch of sentences, however its lines are folded.
  const words = text.slice(block.span.start, block.span.end).replace(/[^\S ]/g, " ");
  const starts =
    block.class === "body" || block.class === "headline" ? sentenceStarts(words, block.class === "headline") : [0];
  const sentences: Sentence[] = [];
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? words.length;
    const piece = words.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed === "") return;
    const first = block.span.start + start + (piece.length - piece.trimStart().length);
    sentences.push({
      span: { start: first, end: first + trimmed.length },
      class: block.class,
      paragraph: block.paragraph,
    });
  });
  return sentences;
}
