/** Finds the words that a report gives to someone, with who says them and the words that hand over. */
import type { Attribution, Phrase, Span, Token } from "../../model.ts";
import type { EntityLookup, Passage } from "../../text/passage.ts";
import { firstFrom } from "../../text/search.ts";
import { tokenSpan } from "../../text/span.ts";
import type { Draft } from "./attribution-draft.ts";
import { attributedQuotations, type SpokenClause } from "./attributed-quotations.ts";
import type { ClauseParts } from "../clauses/clause.ts";
import { clausesOf } from "../clauses/clause-parts.ts";
import { contentAfter, contentBefore } from "./reported-speech.ts";
import { otherCues, transcriptLines } from "./reporting-phrases.ts";
import { sourceOf, sourcePhrase } from "./sources.ts";
import { quotationsOf, type Quotation } from "./quotations.ts";

/**
 * Words given to someone, in text order; a quotation that runs over sentences is one attribution.
 * "We lost," said Ines Duarte, a pilot. "We all lost." -> both quotations, "said", "Ines Duarte, a pilot".
 */
export function attributionsOf(
  passage: Passage,
  entityAt: EntityLookup,
  parts: readonly (ClauseParts | null)[] = clausesOf(passage),
): Attribution[] {
  const quotations = quotationsOf(passage);
  const spoken: SpokenClause[] = [];
  const drafts: Draft[] = [];
  parts.forEach((read, sentence) => {
    const tokens = passage.tokens[sentence] ?? [];
    read?.clauses.forEach((clause, index) => {
      const source = sourceOf(tokens, read.items, clause);
      spoken.push({ sentence, index, clause, source, tokens });
    });
  });
  const holderOf = quotationFinder(quotations);
  const quoted = attributedQuotations(passage, quotations, spoken);
  drafts.push(...quoted.drafts);
  for (const speech of spoken) {
    if (quoted.spoken.has(speech)) continue;
    const read = parts[speech.sentence];
    if (read === null || read === undefined) continue;
    const { tokens, clause, index } = speech;
    const quotation = holderOf(clause.group.main, tokens);
    // "I think", "we hope" inside a quotation only tell again what the quotation tells already.
    if (quotation !== null && clause.subject !== null && ownVoice.has(tokens[clause.subject.head]?.norm ?? ""))
      continue;
    const content = contentAfter(tokens, read, index) ?? contentBefore(tokens, read, index);
    if (content === null) continue;
    drafts.push({
      sentence: speech.sentence,
      cue: { first: clause.group.first, last: clause.group.main },
      source: clause.group.passive ? null : speech.source,
      content: [within(tokenSpan(tokens, content.first, content.last), quotation?.inner)],
      direct: false,
    });
  }
  passage.sentences.forEach((_, sentence) => {
    const read = parts[sentence];
    if (read !== null && read !== undefined)
      drafts.push(
        ...otherCues(passage.tokens[sentence] ?? [], read, sentence, passage.sentences[sentence]?.class === "headline"),
      );
  });
  drafts.push(...transcriptLines(passage));
  const joined = quoted.carryOn(drafts);
  return joined
    .map((draft) => finished(draft, passage, entityAt))
    .sort((x, y) => (x.content[0]?.start ?? 0) - (y.content[0]?.start ?? 0) || x.sentence - y.sentence);
}

const ownVoice = new Set(["i", "we", "you"]);

/** A content that begins in a quotation ends with it. */
function within(content: Span, quotation: Span | undefined): Span {
  if (quotation === undefined || content.end <= quotation.end || content.start >= quotation.end) return content;
  return { start: content.start, end: quotation.end };
}

/** Finds the quotation that holds a token; quotations are disjoint and in text order. */
function quotationFinder(
  quotations: readonly Quotation[],
): (token: number, tokens: readonly Token[]) => Quotation | null {
  return (token, tokens) => {
    const at = tokens[token]?.span.start ?? 0;
    const behind = firstFrom(quotations.length, (index) => quotations[index]?.outer.start ?? Infinity, at + 1);
    const found = quotations[behind - 1];
    return found !== undefined && at < found.outer.end ? found : null;
  };
}

function finished(draft: Draft, passage: Passage, entityAt: EntityLookup): Attribution {
  const tokens = passage.tokens[draft.sentence] ?? [];
  const source: Phrase | null =
    draft.source === null ? null : sourcePhrase(tokens, draft.source, draft.sentence, entityAt);
  const content = [...draft.content].sort((x, y) => x.start - y.start);
  const first = content[0];
  const sentence = first === undefined ? -1 : sentenceAt(passage, first.start);
  return {
    sentence: sentence < 0 ? draft.sentence : sentence,
    content,
    cue: draft.cue === null ? [] : [tokenSpan(tokens, draft.cue.first, draft.cue.last)],
    source,
    direct: draft.direct,
  };
}

/** Index of the last sentence that begins at or before an offset. */
function sentenceAt(passage: Passage, offset: number): number {
  const { sentences } = passage;
  return firstFrom(sentences.length, (index) => sentences[index]?.span.start ?? Infinity, offset + 1) - 1;
}
