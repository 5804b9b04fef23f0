/** A colon as the cue: "Berg: dam will hold" and "Dam will hold: Berg" as headlines, "BERG: It holds." in a transcript. */
import { headlineSpeakers } from "../../lexicon/saying-nouns.ts";
import type { Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import type { ClauseParts } from "../clauses/clause.ts";
import { draftOf, type Draft } from "./attribution-draft.ts";
import { stretch } from "./stretch.ts";

/** Longest name before or behind the colon of a headline, in tokens: "French Foreign Minister: ...". */
const longestHeadlineSource = 6;

/** The attribution that the colon of a headline hands over. */
export function colonCue(tokens: readonly Token[], { items, clauses }: ClauseParts, sentence: number): Draft[] {
  const colon = tokens.findIndex((token) => token.norm === ":");
  if (colon < 1 || colon >= tokens.length - 1) return [];
  const cue = { first: colon, last: colon };
  const first = items.find((item) => item.kind === "phrase");
  if (first?.kind === "phrase" && first.last === colon - 1 && colon <= longestHeadlineSource) {
    const head = tokens[first.chunk.head];
    if (head === undefined || (head.tag !== "PROPN" && !headlineSpeakers.has(head.lemma)) || colon >= tokens.length - 2)
      return [];
    const source = { ...first.chunk, reach: first.chunk.last };
    return draftOf(tokens, sentence, cue, source, [stretch(tokens, colon + 1, tokens.length - 1)]);
  }
  const last = items.at(-1);
  if (last?.kind !== "phrase" || last.first !== colon + 1 || last.last - colon > longestHeadlineSource) return [];
  if (clauses.length === 0) return [];
  const source = { ...last.chunk, reach: last.chunk.last };
  return draftOf(tokens, sentence, cue, source, [stretch(tokens, 0, colon - 1)]);
}

/** Longest name before the colon of a transcript's line, in tokens: "SEN. ANNA BERG: ...". */
const longestTranscriptName = 4;

const transcriptName = /^(\p{Lu}|\p{Lu}[\p{Lu} .'’-]+)$/u;

/** A paragraph that begins with a name in capitals, or Q or A, and a colon, as interviews are printed: all of it is said. */
export function transcriptLines(passage: Passage): Draft[] {
  const drafts: Draft[] = [];
  passage.sentences.forEach((sentence, index) => {
    if (sentence.class !== "body" || passage.sentences[index - 1]?.paragraph === sentence.paragraph) return;
    const tokens = passage.tokens[index] ?? [];
    let colon = 1;
    while (colon <= longestTranscriptName && tokens[colon]?.norm !== ":") colon += 1;
    const last = tokens[colon - 1];
    if (colon > longestTranscriptName || last === undefined) return;
    const name = passage.text.slice(tokens[0]?.span.start ?? 0, last.span.end);
    if (!transcriptName.test(name)) return;
    let to = index;
    while (passage.sentences[to + 1]?.paragraph === sentence.paragraph) to += 1;
    const content = {
      start: tokens[colon + 1]?.span.start ?? last.span.end,
      end: passage.sentences[to]?.span.end ?? sentence.span.end,
    };
    if (content.start >= content.end) return;
    const source = { first: 0, head: colon - 1, last: colon - 1, reach: colon - 1 };
    drafts.push({ sentence: index, cue: { first: colon, last: colon }, source, content: [content], direct: true });
  });
  return drafts;
}
