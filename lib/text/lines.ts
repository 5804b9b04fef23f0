/** Plain text -> blocks: what each line is, before any sentence is looked for. */
import type { Block, SentenceClass, Span } from "../model.ts";
import { isBoilerplate, isCaption, tailLength } from "./boilerplate.ts";
import { isByline, isDateline, leadLength } from "./datelines.ts";
import { isHeadline, isSectionHeading } from "./headings.ts";
import { linesOf, unfolded } from "./line-breaks.ts";

/**
 * Blocks of a plain text in order, disjoint; together they hold every character that is no white space. A line is a block,
 * but for what stands before its first sentence ("Islamabad – ") or behind its last ("pic.twitter.com/Ab1").
 */
export function blocksOf(text: string): Block[] {
  const lines = unfolded(text, linesOf(text)).map(({ span, afterBlank }) => ({
    span,
    afterBlank,
    words: text.slice(span.start, span.end),
  }));
  const furniture = lines.map(({ words }) => furnitureOf(words));
  const blocks: Block[] = [];
  let headlines = 0;
  let inBody = false;
  let storyBefore = "";
  lines.forEach(({ span, words, afterBlank }, paragraph) => {
    const before = afterBlank ? "" : storyBefore;
    storyBefore = "";
    const known = furniture[paragraph];
    if (known !== null && known !== undefined) {
      blocks.push({ span, class: known, paragraph });
      return;
    }
    // The lines on either side that are part of the page's own text: what makes a heading is that a story goes on behind it.
    const next = lines
      .slice(paragraph + 1, paragraph + 1 + LOOK_AHEAD)
      .find((_, offset) => furniture[paragraph + 1 + offset] === null);
    if (!inBody && headlines < MOST_HEADLINES && next !== undefined && isHeadline(words, headlines === 0)) {
      headlines += 1;
      blocks.push({ span, class: "headline", paragraph });
      return;
    }
    if (inBody && next !== undefined && isSectionHeading(words, before, next.words)) {
      blocks.push({ span, class: "heading", paragraph });
      return;
    }
    blocks.push(...bodyBlocks(span, words, paragraph, !inBody));
    inBody = true;
    storyBefore = words.slice(0, words.length - tailLength(words));
  });
  return blocks;
}

/** Lines of furniture that may stand between a heading and its text. */
const LOOK_AHEAD = 5;

/** A headline, its deck, and the headline once more under the date, as some sites have it. */
const MOST_HEADLINES = 3;

/** What a line is that is no text of the page's own, or `null`. */
export function furnitureOf(words: string): SentenceClass | null {
  if (isBoilerplate(words)) return "boilerplate";
  if (isDateline(words)) return "dateline";
  if (isByline(words)) return "byline";
  if (isCaption(words)) return "caption";
  return null;
}

/** A line of the story, with what was put before and behind it as blocks of their own; `first` when no line of it came before. */
export function bodyBlocks(span: Span, words: string, paragraph: number, first: boolean): Block[] {
  const lead = leadLength(words, first);
  const tail = tailLength(words);
  const bounds: [SentenceClass, number, number][] = [
    ["dateline", 0, lead],
    ["body", lead, words.length - tail],
    ["boilerplate", words.length - tail, words.length],
  ];
  return bounds
    .filter(([, start, end]) => words.slice(start, end).trim() !== "")
    .map(([kind, start, end]) => ({
      span: { start: span.start + start, end: span.start + end },
      class: kind,
      paragraph,
    }));
}
