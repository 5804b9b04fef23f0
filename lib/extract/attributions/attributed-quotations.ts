/** Gives quotations to those who speak them: "X," said Berg; Berg said: "X"; "X," Berg said, "Y"; and what follows. */
import { beliefs, clauseSayings } from "../../lexicon/saying.ts";
import type { Span } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import type { ClauseParts } from "../clauses/clause.ts";
import type { Draft } from "./attribution-draft.ts";
import { carryOn, leastSpeech } from "./carried-quotations.ts";
import { colonQuotation } from "./colon-quotations.ts";
import { cueOf, releaseOf } from "./cue.ts";
import { handedQuotation } from "./handed-quotations.ts";
import type { Quotation } from "./quotations.ts";
import type { SpeechClause } from "./speech-clauses.ts";

interface AttributedQuotations {
  readonly drafts: readonly Draft[];
  /** The clauses that hand over a quotation. */
  readonly spoken: ReadonlySet<SpeechClause>;
  /** Adds the quotations that carry on an attribution before them, and those whose speaker is not told. */
  readonly carryOn: (drafts: readonly Draft[]) => Draft[];
}

/** Characters between a verb of saying and its quotation: "told a crowd of supporters in Oslo on Friday:". */
const farthest = 120;

/** Finds for each clause of saying the quotations right before and behind it. Linear: both lists are in text order. */
export function attributedQuotations(
  passage: Passage,
  quotations: readonly Quotation[],
  clauses: readonly SpeechClause[],
  parts: readonly (ClauseParts | null)[],
): AttributedQuotations {
  const drafts: Draft[] = [];
  const spoken = new Set<SpeechClause>();
  const used = new Set<Quotation>();
  let next = 0;
  for (const [at, speech] of clauses.entries()) {
    const { clause, tokens, source } = speech;
    if (clause.kind === "reduced" || source === null) continue;
    const from =
      tokens[
        Math.min(clause.group.first, clause.inverted || clause.kind !== "finite" ? clause.group.first : source.first)
      ]?.span.start ?? 0;
    const to = tokens[clause.inverted ? Math.max(source.reach, clause.group.main) : clause.group.main]?.span.end ?? 0;
    while (next > 0 && (quotations[next - 1]?.outer.start ?? 0) >= to) next -= 1;
    while (next < quotations.length && (quotations[next]?.outer.start ?? 0) < from) next += 1;
    const content: Span[] = [];
    const before = quotations[next - 1];
    if (before !== undefined && !used.has(before) && standsBefore(passage.text, before, from, speech, passage)) {
      content.push(before.inner);
      used.add(before);
    }
    let behindAt = next;
    while ((quotations[behindAt]?.outer.start ?? Infinity) < to) behindAt += 1;
    const behind = quotations[behindAt];
    const taken = behind !== undefined && isNearer(clauses[at + 1], speech, behind);
    if (
      behind !== undefined &&
      !taken &&
      !used.has(behind) &&
      standsBehind(passage, behind, to, speech, content.length > 0)
    ) {
      content.push(behind.inner);
      used.add(behind);
    }
    if (content.length === 0) continue;
    spoken.add(speech);
    const read = parts[speech.sentence];
    const { group } = clause;
    drafts.push({
      sentence: speech.sentence,
      cue: read ? cueOf(tokens, read, clause, group.main) : { first: group.first, last: group.main },
      source: (read && releaseOf(tokens, read, clause)?.subject) ?? source,
      content,
      direct: true,
    });
  }
  const bySentence = new Map<number, SpeechClause[]>();
  for (const speech of clauses) {
    const known = bySentence.get(speech.sentence);
    if (known === undefined) bySentence.set(speech.sentence, [speech]);
    else known.push(speech);
  }
  for (const quotation of quotations) {
    if (used.has(quotation)) continue;
    const handed = quotation.words < leastSpeech ? null : handedQuotation(passage, quotation, parts);
    if (handed !== null) {
      drafts.push(handed);
      used.add(quotation);
      continue;
    }
    const found = colonQuotation(passage, quotation, (sentence) => bySentence.get(sentence) ?? []);
    if (found === null || (found.speech !== null && spoken.has(found.speech))) continue;
    drafts.push(found.draft);
    used.add(quotation);
    if (found.speech !== null) spoken.add(found.speech);
  }
  return { drafts, spoken, carryOn: (all) => carryOn(passage, quotations, used, all) };
}

/** "did not say so, adding: “It holds.”": the next verb of saying stands nearer to the quotation. */
function isNearer(next: SpeechClause | undefined, speech: SpeechClause, behind: Quotation): boolean {
  if (next === undefined || next.sentence !== speech.sentence || next.source === null) return false;
  const { group } = next.clause;
  return clauseSayings.has(group.lemma) && (next.tokens[group.main]?.span.end ?? Infinity) <= behind.outer.start;
}

/** What may stand between a quotation and who says it; old wire copy writes one mark too many. */
const onlyMarks = /^[\s,.'’–—-]*$/;
const lowerCase = /\p{Ll}/u;

/** `"...," said` and `"..." Berg said`: nothing but marks between, and a verb of saying or a comma inside the quotation. */
function standsBefore(
  text: string,
  quotation: Quotation,
  from: number,
  speech: SpeechClause,
  passage: Passage,
): boolean {
  if (quotation.outer.end > from || from - quotation.outer.end > 12) return false;
  const crosses = quotation.last !== speech.sentence;
  if (crosses && passage.sentences[quotation.last]?.paragraph !== passage.sentences[speech.sentence]?.paragraph)
    return false;
  const between = text.slice(quotation.outer.end, from);
  if (!onlyMarks.test(between)) return false;
  const { lemma } = speech.clause.group;
  const handsOver =
    /[,?!…—]$/.test(text.slice(quotation.inner.start, quotation.inner.end).trimEnd().slice(-1)) ||
    between.includes(",");
  const startsSentence = (passage.sentences[quotation.first]?.span.start ?? 0) >= quotation.outer.start - 8;
  // A quotation that ends its own sentence was said before; only "?" and "!" stand amid one: "Why?" she asked.
  if (crosses && (!clauseSayings.has(lemma) || !/[?!…—]/.test(text[quotation.inner.end - 1] ?? ""))) return false;
  // Nothing they do "will help," Berg said: all of it is said, only the end of it word for word.
  if (!startsSentence) {
    if (!/[:,]\s*$/.test(text.slice(Math.max(0, quotation.outer.start - 3), quotation.outer.start))) return false;
    // "The dam, long a worry, "cost us dear," Berg said": the same.
    if (lowerCase.test(text[quotation.inner.start] ?? "")) return false;
  }
  if (clauseSayings.has(lemma) || lemma === "think")
    return handsOver || (startsSentence && quotation.words >= leastSpeech);
  // "..., he laughed": any verb will do behind a comma that closes a quotation.
  return (
    handsOver &&
    quotation.words >= leastSpeech &&
    startsSentence &&
    speech.clause.kind === "finite" &&
    speech.clause.object === null &&
    lemma !== "be"
  );
}

/** `said: "..."`, `said, "..."`, `told reporters: "..."`, and `said` at the end of a line with the quotation on the next. */
function standsBehind(
  passage: Passage,
  quotation: Quotation,
  to: number,
  speech: SpeechClause,
  second: boolean,
): boolean {
  const gap = quotation.outer.start - to;
  if (gap < 0 || gap > farthest) return false;
  const { lemma } = speech.clause.group;
  if (!clauseSayings.has(lemma) || beliefs.has(lemma)) return false;
  const between = passage.text.slice(to, quotation.outer.start);
  if (quotation.first !== speech.sentence) {
    return quotation.first === speech.sentence + 1 && /:\s*$/.test(between) && !/[.!?]/.test(between);
  }
  const colon = /[:,]\s*$/.test(between);
  if (!colon && !/^\s*$/.test(between)) return false;
  // "said the vote was "rigged" and ...": words in marks inside a clause are part of it.
  const sentence = passage.sentences[quotation.last];
  const rest =
    sentence === undefined
      ? ""
      : passage.text.slice(quotation.outer.end, Math.max(quotation.outer.end, sentence.span.end));
  const whole =
    /^[\s.,!?”"’']*$/.test(rest.slice(0, 40)) ||
    rest.startsWith(",") ||
    /[.!?,]$/.test(passage.text.slice(quotation.inner.start, quotation.inner.end));
  return whole && (colon || quotation.words >= (second ? leastSpeech : 2));
}
