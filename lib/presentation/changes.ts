/** What was made of sentences from one version of a report to the next. */
import { differencesOf, shownSentence, type Frame, type ShownSentence } from "./frame.ts";

/** A sentence before and after, with the words marked in which they differ where they are nearly the same. */
export interface ShownChange {
  readonly before: ShownSentence;
  readonly after: ShownSentence;
}

/** The changed sentences in the order of the earlier version; `null` for reports that are no versions of one. */
export function changesOf(frame: Frame): ShownChange[] | null {
  const { copied } = frame.comparison;
  if (copied?.relation !== "version") return null;
  const [earlier, later] = frame.terms.order;
  return copied.changed.flatMap((pair) => {
    const marks = differencesOf(frame, pair);
    const [before] = shownSentence(frame, earlier, pair[earlier], marks[earlier]);
    const [after] = shownSentence(frame, later, pair[later], marks[later]);
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
}
