/** Cues that are no verb of saying: "according to", "reportedly", "the claim that", "is expected to", "Berg: ...". */
import { reportedAdverbs, reportedPassives } from "../../lexicon/certainty.ts";
import { inquiries, sayingNouns } from "../../lexicon/saying.ts";
import type { Span, Token } from "../../model.ts";
import { ownerIn } from "../../text/chunks.ts";
import type { Passage } from "../../text/passage.ts";
import { tokenSpan } from "../../text/span.ts";
import type { Draft, Stretch } from "./attribution-draft.ts";
import type { ClauseParts } from "../clauses/clause.ts";
import { stretch } from "./reported-speech.ts";
import { withApposition } from "./sources.ts";
import { nominalAt, type Nominal } from "../clauses/nominals.ts";

/** Longest name before the colon of a headline, in tokens: "French Foreign Minister: ...". */
const longestHeadlineSource = 6;

/** How far, in items or tokens, the end of a content is looked for; beyond it the sentence's end is taken. */
const longestContent = 150;

/** All such attributions of one sentence. */
export function otherCues(tokens: readonly Token[], parts: ClauseParts, sentence: number, headline: boolean): Draft[] {
  return [
    ...accordingTo(tokens, parts, sentence),
    ...reportedly(tokens, parts, sentence),
    ...nounCues(tokens, parts, sentence),
    ...(headline ? colonCue(tokens, parts, sentence) : []),
  ];
}

function draft(
  tokens: readonly Token[],
  sentence: number,
  cue: Stretch,
  source: Nominal | null,
  content: readonly (Stretch | null)[],
): Draft[] {
  const spans: Span[] = content.flatMap((one) => (one === null ? [] : [tokenSpan(tokens, one.first, one.last)]));
  return spans.length === 0 ? [] : [{ sentence, cue, source, content: spans, direct: false }];
}

/** "According to the mayor, nobody was hurt." and "Nobody was hurt, according to the mayor." */
function accordingTo(tokens: readonly Token[], parts: ClauseParts, sentence: number): Draft[] {
  const { items } = parts;
  return items.flatMap((item, at) => {
    const word = tokens[item.first]?.norm;
    const inInquiry = word === "in" && isFirst(tokens, item.first) && isInquiry(tokens, parts, at + 1);
    if (item.kind !== "preposition" || (word !== "according" && !inInquiry)) return [];
    if (items[at + 1]?.kind !== "phrase") return [];
    const source = withApposition(tokens, items, nominalAt(tokens, items, at + 1));
    const cue = { first: item.first, last: item.last };
    if (isFirst(tokens, item.first)) {
      const comma = source.reach + 1;
      const from = tokens[comma]?.norm === "," ? comma + 1 : comma;
      return draft(tokens, sentence, cue, source, [stretch(tokens, from, tokens.length - 1)]);
    }
    const from = clauseBegin(tokens, item.first);
    // "The toll, according to the mayor, will rise": the content stands on both sides.
    const rest = tokens[source.reach + 1]?.norm === "," ? stretch(tokens, source.reach + 2, tokens.length - 1) : null;
    return draft(tokens, sentence, cue, source, [stretch(tokens, from, item.first - 1), rest]);
  });
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  for (let before = 0; before < at; before += 1) {
    if (before > 2) return false;
    const tag = tokens[before]?.tag;
    if (tag !== "PUNCT" && tag !== "CCONJ" && tag !== "ADV") return false;
  }
  return true;
}

function isInquiry(tokens: readonly Token[], parts: ClauseParts, at: number): boolean {
  const item = parts.items[at];
  return item?.kind === "phrase" && inquiries.has(tokens[item.chunk.head]?.lemma ?? "");
}

/** The first token of the sentence or of what follows its last semicolon before a token. */
function clauseBegin(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0 && before - at < longestContent; at -= 1)
    if (tokens[at]?.norm === ";") return at + 1;
  return tokens[0]?.tag === "CCONJ" || tokens[0]?.tag === "PUNCT" ? 1 : 0;
}

/** "The envoy reportedly left", "is said to have left", "is expected to leave": told, but by nobody named. */
function reportedly(tokens: readonly Token[], parts: ClauseParts, sentence: number): Draft[] {
  const { clauses } = parts;
  return clauses.flatMap((clause, index) => {
    const adverb = clause.group.adverbs.find((at) => reportedAdverbs.has(tokens[at]?.norm ?? ""));
    if (adverb !== undefined && clause.subject !== null) {
      const first = Math.min(clause.subject.first, clause.group.first);
      return draft(tokens, sentence, { first: adverb, last: adverb }, null, [
        stretch(tokens, first, adverb - 1),
        stretch(tokens, adverb + 1, clause.last),
      ]);
    }
    const { group } = clause;
    const next = clauses[index + 1];
    if (!group.passive || clause.kind !== "finite" || clause.subject === null) return [];
    if (
      next?.kind !== "controlled" ||
      next.governor !== index ||
      (!reportedPassives.has(group.lemma) && group.lemma !== "expect")
    )
      return [];
    return draft(tokens, sentence, { first: group.first, last: group.main }, null, [
      stretch(tokens, clause.subject.first, clause.subject.reach),
      stretch(tokens, group.main + 1, endBefore(tokens, parts, next.item)),
    ]);
  });
}

/** The last token before the next finite clause of its own or the sentence's end. */
function endBefore(tokens: readonly Token[], parts: ClauseParts, item: number): number {
  for (let at = item + 1; at < Math.min(parts.items.length, item + longestContent); at += 1) {
    const one = parts.items[at];
    if (one === undefined) break;
    if (one.kind === "stop" || (one.kind === "comma" && parts.items[at + 1]?.kind !== "preposition"))
      return one.first - 1;
  }
  return tokens.length - 1;
}

/** "his claim that the dam leaks", "the allegation that ...": the source is who owns or makes it. */
function nounCues(tokens: readonly Token[], parts: ClauseParts, sentence: number): Draft[] {
  const { items, clauses, clauseAt } = parts;
  return items.flatMap((item, at) => {
    const opener = items[at + 1];
    if (item.kind !== "phrase" || opener?.kind !== "opener" || tokens[opener.first]?.norm !== "that") return [];
    if (!sayingNouns.has(tokens[item.chunk.head]?.lemma ?? "")) return [];
    const content = stretch(tokens, opener.first, endBefore(tokens, parts, at + 1));
    const verb = items[at - 1];
    const maker = verb?.kind === "verb" ? clauses[clauseAt.get(at - 1) ?? -1] : undefined;
    const owner = ownerIn(tokens, item.chunk);
    const source =
      owner !== null
        ? { ...owner, reach: owner.last }
        : maker === undefined || maker.group.passive || maker.group.lemma === "be"
          ? null
          : maker.subject;
    return draft(tokens, sentence, { first: item.chunk.head, last: item.chunk.head }, source, [content]);
  });
}

/** "Berg: dam will hold" as a headline. */
function colonCue(tokens: readonly Token[], parts: ClauseParts, sentence: number): Draft[] {
  const colon = tokens.findIndex((token) => token.norm === ":");
  if (colon < 1 || colon > longestHeadlineSource || colon >= tokens.length - 2) return [];
  const first = parts.items.find((item) => item.kind === "phrase");
  if (first?.kind !== "phrase" || first.last !== colon - 1 || tokens[first.chunk.head]?.tag !== "PROPN") return [];
  const source = { ...first.chunk, reach: first.chunk.last };
  return draft(tokens, sentence, { first: colon, last: colon }, source, [
    stretch(tokens, colon + 1, tokens.length - 1),
  ]);
}

/** Longest name before the colon of a transcript's line, in tokens: "SEN. ANNA BERG: ...". */
const longestTranscriptName = 4;

/** A paragraph that begins with a name in capitals, or Q or A, and a colon, as interviews are printed: all of it is said. */
export function transcriptLines(passage: Passage): Draft[] {
  const drafts: Draft[] = [];
  passage.sentences.forEach((sentence, index) => {
    if (sentence.class !== "body" || passage.sentences[index - 1]?.paragraph === sentence.paragraph) return;
    const tokens = passage.tokens[index] ?? [];
    const colon = tokens.findIndex((token, at) => at > longestTranscriptName || token.norm === ":");
    if (colon < 1 || tokens[colon]?.norm !== ":") return;
    const last = tokens[colon - 1];
    const start = tokens[0]?.span.start ?? 0;
    const name = passage.text.slice(start, last?.span.end ?? start);
    if (last === undefined || !/^(\p{Lu}|[\p{Lu}][\p{Lu} .'’-]+)$/u.test(name)) return;
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
