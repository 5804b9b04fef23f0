/** How long a report may be: beyond it someone named the wrong file, and the comparison would fill the memory or never end. */
import { StorydiffError } from "../errors.ts";
import type { Report } from "../model.ts";
import { sentencesOf } from "../text/sentences.ts";

/**
 * Most sentences read unless told otherwise: a book of a thousand pages. One of so many is read in a quarter of a minute and a
 * gigabyte, and both are below what Node has unless it is told otherwise.
 */
export const DEFAULT_MAX_SENTENCES = 20_000;

/**
 * Longest sentence, in characters: ten times the longest that a newspaper prints. One of so many takes a second or two, and time grows
 * with their square.
 */
const LONGEST_SENTENCE = 50_000;

/** Refuses a report of too many sentences, and one whose sentences cannot be told apart. */
export function refuseLong(report: Report, label: string, maxSentences = DEFAULT_MAX_SENTENCES): void {
  // Of so few characters it has fewer in any case, and a report is not cut twice.
  if (report.text.length < Math.min(2 * maxSentences, LONGEST_SENTENCE)) return;
  const sentences = sentencesOf(report);
  if (sentences.length > maxSentences) {
    throw new StorydiffError(
      "too-large",
      `cannot read ${label}: it has ${sentences.length} sentences, more than the ${maxSentences} that are read; name a part of it, or --max-sentences`,
    );
  }
  const long = sentences.find(({ span }) => span.end - span.start > LONGEST_SENTENCE);
  if (long !== undefined) {
    throw new StorydiffError(
      "too-large",
      `cannot read ${label}: it has a sentence of ${long.span.end - long.span.start} characters, more than ${LONGEST_SENTENCE}, as in no report; end its sentences with full stops or line breaks`,
    );
  }
}
