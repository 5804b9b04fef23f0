/** Words that were chosen in a text as it is shown, found in the report's own text, which holds markup and other line ends. */

/** A sentence in the report's own text: half-open offsets, and the stretches in it that are markup and not shown. */
export interface RawSentence {
  readonly start: number;
  readonly end: number;
  readonly gaps: readonly (readonly [start: number, end: number])[];
}

/** Where each unit that is shown stands in the report's text, and where the sentence ends there. */
export function rawPlaces(text: string, { start, end, gaps }: RawSentence): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at += 1) {
    const isMarkup = gaps.some(([from, to]) => at >= from && at < to);
    // HTML shows either kind of line end as one line feed.
    if (!isMarkup && !text.startsWith("\r\n", at)) places.push(at);
  }
  return [...places, end];
}

/** Words of a report, and what stands before and behind them there. */
export interface Chosen {
  readonly words: string;
  readonly before: string;
  readonly behind: string;
}

/** Units on either side by which words are found again that stand several times. */
const surroundings = 30;

/** The words shown from one unit to another, without blanks at their ends; `null` for none. */
export function chosenWords(text: string, sentence: RawSentence, from: number, to: number): Chosen | null {
  const places = rawPlaces(text, sentence);
  let first = places[from];
  let last = places[to - 1];
  while (first !== undefined && last !== undefined && first <= last && /\s/u.test(text.charAt(first))) first += 1;
  while (first !== undefined && last !== undefined && last >= first && /\s/u.test(text.charAt(last))) last -= 1;
  if (first === undefined || last === undefined || last < first) return null;
  return {
    words: text.slice(first, last + 1),
    before: text.slice(Math.max(first - surroundings, 0), first),
    behind: text.slice(last + 1, last + 1 + surroundings),
  };
}
