/** The look of headlines and section headings: what a line of the story is not. */
import { areCapitalised } from "./title-case.ts";

/** Most words of a headline; long decks have 20, the shortest unfinished paragraphs 30. */
const MOST_WORDS_OF_HEADLINE = 24;

/** Most words of a section heading in title case or capitals. */
const MOST_WORDS_OF_HEADING = 9;

/** Most words of a section heading written like a sentence: "Protections found lacking". More may be a broken-off sentence. */
const MOST_WORDS_OF_PLAIN_HEADING = 4;

/** The text behind a heading is longer than the heading, in code units, by at least this factor. */
const LONGER = 1.5;

const marksAtEnd = /[\s"”’')\]]+$/;

/** A line that ends like a sentence, or is plainly to go on. */
function isOpenOrStopped(line: string): boolean {
  return /[.,;:…—–]$/.test(line.slice(-EDGE).replace(marksAtEnd, ""));
}

/** Code units at a line's end that show how it ends. */
const EDGE = 12;

/** Longest headline or heading, in code units: the most words of one, and long ones. */
const LONGEST = 240;

/** Whether a line is short enough to head anything. */
export function couldHead(line: string): boolean {
  return line.length <= LONGEST;
}

/** Headings that stand over lists of the main points, in every paper the same. */
const known =
  /^(?:(?:the )?key (?:facts|points|takeaways)|at a glance|in brief|highlights|summary|what (?:to|you need to) know)$/i;

/** Whether a line is one of the headings that all pages have: "Key points". */
export function isKnownHeading(line: string): boolean {
  return line.length <= LONGEST_KNOWN && known.test(line);
}

const LONGEST_KNOWN = 24;

/**
 * Whether the first line of the page's text, or one right under it, is a headline: short, without a final stop. `first` lines
 * in title case may end with a stop, a question or an exclamation mark.
 */
export function isHeadline(line: string, first: boolean): boolean {
  const words = wordsOf(line, MOST_WORDS_OF_HEADLINE + 1);
  if (words.length > MOST_WORDS_OF_HEADLINE) return false;
  if (isOpenOrStopped(line)) return first && words.length >= 4 && isTitleCase(words) && line.endsWith(".");
  return !/[!?]["”’']*$/.test(line) || (first && isTitleCase(words));
}

/**
 * Whether a line amid the story heads a section: short, no number, no stop, and a longer line of the story behind it. `before`
 * is the line of the story right above, "" where there is none.
 */
export function isSectionHeading(line: string, before: string, next: string): boolean {
  if (line.length > LONGEST_HEADING) return false;
  const item = /^\d{1,2}[.)]\s+/.exec(line)?.[0].length ?? 0;
  if (item > 0) {
    // A heading with a number, not an item of a list: no other item stands next to it.
    const title = line.slice(item);
    return (
      !/^\d{1,2}[.)]\s/.test(next) &&
      isTitleCase(wordsOf(title, MOST_WORDS_OF_HEADING)) &&
      isSectionHeading(title, before, next)
    );
  }
  if (isQuestion(line)) return next.length >= line.length * LONGER && !isBrokenOff(before);
  const words = wordsOf(line, MOST_WORDS_OF_HEADING + 1);
  if (words.length > MOST_WORDS_OF_HEADING || isOpenOrStopped(line) || /[!?\p{N}•▪–—]|^[-*“"]|\s-\s/u.test(line))
    return false;
  if (!/^['‘(]?\p{Lu}/u.test(line) || next.length < line.length * LONGER || !/[\p{Lu}\p{N}]/u.test(next.slice(0, 3)))
    return false;
  // A line behind one that breaks off goes on with it.
  if (isBrokenOff(before)) return false;
  if (isTitleCase(words)) return true;
  return words.length <= MOST_WORDS_OF_PLAIN_HEADING && !subjects.has((words[0] ?? "").toLowerCase());
}

function isBrokenOff(before: string): boolean {
  return before !== "" && !/[.!?…]["”’')\]\s]*$/.test(before.slice(-EDGE));
}

/** Longest heading amid the story, in code units: the most words of one, and long ones. */
const LONGEST_HEADING = 120;

/** Most words of a question that heads a section: "What happens to the harbour next?" */
const MOST_WORDS_OF_QUESTION = 7;

/** "What happens next?": the reporter's question, which the section answers. */
function isQuestion(line: string): boolean {
  return (
    /^(?:How|What|When|Where|Which|Who|Why)\s[^.!?“”"]+\?$/.test(line) &&
    line.split(" ", MOST_WORDS_OF_QUESTION + 1).length <= MOST_WORDS_OF_QUESTION
  );
}

/** First words of a sentence rather than of a heading. */
const subjects: ReadonlySet<string> = new Set([
  "but",
  "everybody",
  "everyone",
  "he",
  "i",
  "it",
  "nobody",
  "none",
  "she",
  "that",
  "there",
  "these",
  "they",
  "this",
  "those",
  "we",
  "yes",
  "you",
]);

function wordsOf(line: string, most: number): string[] {
  return line.split(/\s+/, most).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** "Gratitude to the Hosts", "BLOW TO THE TOWN": the longer words begin with a capital. One word alone shows nothing. */
function isTitleCase(words: readonly string[]): boolean {
  const longer = words.filter((word) => word.replace(/[^\p{L}]/gu, "").length >= 4);
  return longer.length > 0 && words.length > 1 && areCapitalised(longer);
}
