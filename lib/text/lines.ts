/** Plain text -> blocks: what each line is, before any sentence is looked for. */
import type { Block, SentenceClass, Span } from "../model.ts";
import { isBoilerplate, tailLength } from "./boilerplate.ts";
import { isCaption } from "./captions.ts";
import { areCredits, isByline, isDateline, isNameLine, leadLength } from "./datelines.ts";
import { couldHead, isHeadline, isKnownHeading, isSectionHeading } from "./headings.ts";
import { linesOf, unfolded } from "./line-breaks.ts";

/**
 * Blocks of a plain text in order, disjoint; together they hold every character that is no white space. A line is a block,
 * but for what stands before its first sentence ("Islamabad – ") or behind its last ("pic.twitter.com/Ab1").
 */
export function blocksOf(text: string): Block[] {
  const lines = unfolded(text, linesOf(text)).map(({ span, afterBlank }) => ({
    span,
    afterBlank,
    // A line break inside a paragraph, a tab, a no-break space: one blank like any other, and of the same length.
    words: text.slice(span.start, span.end).replace(/[^\S ]/g, " "),
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
    const alone = (kind: SentenceClass): void => void blocks.push({ span, class: kind, paragraph });
    if (known !== null && known !== undefined) {
      alone(known);
      return;
    }
    // The next line that is part of the page's own text: what makes a heading is that a story goes on behind it.
    const next = couldHead(words) ? lines[nextOwn(furniture, paragraph)] : undefined;
    if (next !== undefined && !inBody && headlines > 0 && isNameLine(words)) {
      alone("byline");
      return;
    }
    if (next !== undefined && (isKnownHeading(words) || (inBody && isSectionHeading(words, before, next.words)))) {
      alone("heading");
      return;
    }
    if (next !== undefined && !inBody && headlines < MOST_HEADLINES && isHeadline(words, headlines === 0)) {
      headlines += 1;
      alone("headline");
      return;
    }
    const made = bodyBlocks(span, words, paragraph, !inBody);
    blocks.push(...made);
    inBody = true;
    storyBefore = words.slice(0, words.length - tailLength(words));
  });
  return blocks;
}

/** Index of the line of the page's own text next behind a line, looked for behind a few lines of furniture. */
function nextOwn(furniture: readonly (SentenceClass | null)[], line: number): number {
  let next = line + 1;
  while (next <= line + LOOK_AHEAD && furniture[next] !== undefined && furniture[next] !== null) next += 1;
  return next <= line + LOOK_AHEAD ? next : furniture.length;
}

/** Lines of furniture that may stand between a heading and its text. */
const LOOK_AHEAD = 5;

/** A headline, its deck, and the headline once more under the date, as some sites have it. */
const MOST_HEADLINES = 3;

/** What a line is that is no text of the page's own, or `null`. */
export function furnitureOf(words: string): SentenceClass | null {
  if (isBoilerplate(words)) return "boilerplate";
  if (isDateline(words)) return "dateline";
  if (isByline(words) || areCredits(words)) return "byline";
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
