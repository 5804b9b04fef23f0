/** Finds the words that a report gives to someone, with who says them and the words that hand over. */
import { anySayings, clauseSayings } from "../../lexicon/saying.ts";
import type { Attribution, Phrase, Span } from "../../model.ts";
import type { EntityLookup, Passage } from "../../text/passage.ts";
import { firstFrom } from "../../text/search.ts";
import { contains, tokenSpan } from "../../text/span.ts";
import type { ClauseParts } from "../clauses/clause.ts";
import { clausesOf } from "../clauses/clause-parts.ts";
import { accordingTo } from "./according-to.ts";
import { attributedQuotations } from "./attributed-quotations.ts";
import type { Draft } from "./attribution-draft.ts";
import { colonCue, transcriptLines } from "./colon-cues.ts";
import { mayBePassiveCue, passiveCue, reportedly } from "./hearsay.ts";
import { nounCues } from "./noun-cues.ts";
import { quotationsOf, type Quotation } from "./quotations.ts";
import { reportedSpeech } from "./reported-speech.ts";
import { sourcePhrase } from "./sources.ts";
import { speechClauses, type SpeechClause } from "./speech-clauses.ts";

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
  const spoken = speechClauses(passage, quotations, parts);
  const quotationAt = quotationFinder(quotations);
  const quoted = attributedQuotations(passage, quotations, spoken, parts);
  const drafts: Draft[] = [...quoted.drafts];
  for (const speech of spoken) {
    const read = parts[speech.sentence];
    if (quoted.spoken.has(speech) || read === null || read === undefined) continue;
    const { tokens, clause, index, sentence } = speech;
    if (!anySayings.has(clause.group.lemma)) continue;
    const quotation = quotationAt(tokens[clause.group.main]?.span.start ?? 0);
    if (quotation !== null && !isNestedSpeech(speech)) continue;
    for (const draft of reportedSpeech(tokens, read, speech))
      drafts.push({ ...draft, content: draft.content.map((span) => fitted(span, quotation, quotationAt)) });
    if (mayBePassiveCue(clause) && quotation === null) drafts.push(...passiveCue(tokens, read, index, sentence));
  }
  const handed = new Set(quoted.drafts.map(placeOf));
  parts.forEach((read, sentence) => {
    if (read === null) return;
    const tokens = passage.tokens[sentence] ?? [];
    const others = [...accordingTo(tokens, read, sentence), ...reportedly(tokens, read, sentence)];
    others.push(...nounCues(tokens, read, sentence));
    if (passage.sentences[sentence]?.class === "headline") others.push(...colonCue(tokens, read, sentence));
    // What a speaker's own words hand over in passing is no more than a part of them.
    for (const one of others) {
      const cue = tokens[one.cue?.first ?? -1];
      if (handed.has(placeOf(one))) continue;
      if (cue === undefined || quotationAt(cue.span.start) === null) drafts.push(one);
    }
  });
  drafts.push(...transcriptLines(passage));
  const found = quoted
    .carryOn(drafts)
    .map((draft) => finished(draft, passage, entityAt))
    .sort((x, y) => (x.content[0]?.start ?? 0) - (y.content[0]?.start ?? 0) || x.sentence - y.sentence);
  return nested(found);
}

/** Where a draft hands over: "according to" is read with its quotation, or without. */
function placeOf({ sentence, cue }: Draft): string {
  return `${String(sentence)} ${String(cue?.first ?? "")}`;
}

/** Inside a quotation only someone else's speech is told: "I think", "we hope" tell again what the quotation tells. */
function isNestedSpeech({ clause, tokens, source }: SpeechClause): boolean {
  if (!clauseSayings.has(clause.group.lemma) || source === null) return false;
  return !ownVoice.has(tokens[source.head]?.norm ?? "");
}

const ownVoice = new Set(["i", "one", "we", "you"]);

/** A content that begins in a quotation ends with it; one that ends in a quotation which runs on goes on with it. */
function fitted(content: Span, holder: Quotation | null, quotationAt: (place: number) => Quotation | null): Span {
  if (holder !== null) {
    return content.start < holder.inner.end
      ? { start: content.start, end: Math.min(content.end, holder.inner.end) }
      : content;
  }
  const last = quotationAt(content.end - 1);
  if (last === null || last.outer.start < content.start) return content;
  // "“will help,” Berg said": a comma inside the marks is not worth the way.
  return last.inner.end - content.end <= 1 ? content : { start: content.start, end: last.outer.end };
}

/** Finds the quotation that holds a place; quotations are disjoint and in text order. */
function quotationFinder(quotations: readonly Quotation[]): (place: number) => Quotation | null {
  return (place) => {
    const behind = firstFrom(quotations.length, (index) => quotations[index]?.outer.start ?? Infinity, place + 1);
    const found = quotations[behind - 1];
    return found !== undefined && place < found.outer.end ? found : null;
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
    within: null,
  };
}

/** Index of the last sentence that begins at or before an offset. */
function sentenceAt(passage: Passage, offset: number): number {
  const { sentences } = passage;
  return firstFrom(sentences.length, (index) => sentences[index]?.span.start ?? Infinity, offset + 1) - 1;
}

/** How many attributions before one are looked at for the one it stands in. */
const farthestOuter = 12;

/** Says of each attribution in which it stands, the innermost; attributions are in text order. */
function nested(found: readonly Attribution[]): Attribution[] {
  const sizes = found.map(({ content }) => content.reduce((sum, { start, end }) => sum + end - start, 0));
  return found.map((one, index) => {
    const cue = one.cue[0] ?? one.content[0];
    if (cue === undefined) return one;
    let within: number | null = null;
    for (let at = Math.max(0, index - farthestOuter); at < Math.min(found.length, index + 2); at += 1) {
      const other = found[at];
      const size = sizes[at] ?? 0;
      // Only the longer can hold the other, so that no two stand in one another.
      if (other === undefined || size <= (sizes[index] ?? 0) || size >= (sizes[within ?? -1] ?? Infinity)) continue;
      if (other.content.some((span) => contains(span, cue))) within = at;
    }
    return within === null ? one : { ...one, within };
  });
}
