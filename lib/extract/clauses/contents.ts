/** Whose words a clause stands in: the contents of attributions, by sentence. */
import type { Attribution, Span } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { sentencesUnder } from "../../text/search.ts";

/** A stretch of speech with the attribution it belongs to. */
export interface Content {
  readonly span: Span;
  readonly attribution: number;
}

/** Contents of attributions by the sentences they reach into. */
export function contentsBySentence(passage: Passage, attributions: readonly Attribution[]): Content[][] {
  const groups: Content[][] = passage.sentences.map(() => []);
  attributions.forEach(({ sentence, content }, attribution) => {
    // A content begins at its attribution's first sentence or later, never earlier.
    for (const span of content)
      for (const at of sentencesUnder(passage.sentences, sentence, span)) groups[at]?.push({ span, attribution });
  });
  return groups;
}

/**
 * Finds the innermost content round each verb, verbs asked in text order. A stack of the contents that are open at the verb:
 * the one opened last is the innermost, and each content is pushed and popped once.
 */
export function innermostFinder(held: readonly Content[]): (verb: Span) => number | null {
  const contents = [...held].sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  const open: Content[] = [];
  let next = 0;
  return (verb) => {
    for (
      let content = contents[next];
      content !== undefined && content.span.start <= verb.start;
      content = contents[next]
    ) {
      open.push(content);
      next += 1;
    }
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) < verb.end) open.pop();
    return open.at(-1)?.attribution ?? null;
  };
}
