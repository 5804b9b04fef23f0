/**
 * A sentence as the few kinds of parts that clauses are made of: noun phrases, verb groups, prepositions, and the words
 * and marks that open and close clauses. Quotation marks, brackets and what they hold, and stray words are left out, so that
 * "Anna Berg (28) said" reads as noun phrase, verb.
 */
import { conditionsBeforeThat } from "../../lexicon/certainty.ts";
import { possessives } from "../../lexicon/pronouns.ts";
import type { Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { quantifierLength } from "./quantifiers.ts";
import { isInvertedCondition, isInvertedDenial, isQuestionAuxiliary, withInverted } from "./inversions.ts";
import {
  isModifier,
  isNounAfterOpener,
  isOpeningThat,
  isSplitByName,
  isVerbBeforeInfinitive,
  loneVerb,
  nounTaggedVerb,
  openingPronouns,
  withCompound,
} from "./tag-repairs.ts";
import { isQuoteMark, verbGroupAt, type VerbGroup } from "./verb-groups.ts";

export type Item =
  | { readonly kind: "phrase"; readonly first: number; readonly last: number; readonly chunk: Chunk }
  | { readonly kind: "verb"; readonly first: number; readonly last: number; readonly group: VerbGroup }
  | { readonly kind: Mark; readonly first: number; readonly last: number };

/** `opener`: that, if, while, when, ...; `relative`: which, who; `stop`: a mark that ends a clause for good. */
export type Mark =
  "comma" | "and" | "opener" | "relative" | "preposition" | "to" | "stop" | "adjective" | "adverb" | "possessive";

const relatives = new Set(["that", "which", "who", "whom", "whose"]);
const openingAdverbs = new Set(["how", "when", "whenever", "where", "wherever", "whether", "why"]);
/** Forms in -ing that are prepositions wherever no auxiliary stands before them: "three people, including a child". */
const participlePrepositions = new Set(["concerning", "excluding", "following", "including", "regarding"]);
/** A bracket that is not closed within this many tokens is taken for a slip: no remark in news runs longer. */
const longestBracket = 30;

/** Reads the parts of one sentence, in order. Linear in its tokens. */
export function itemsOf(tokens: readonly Token[], chunks: readonly Chunk[]): Item[] {
  // Filled, so that it is an array without holes: reading those is slow.
  const chunkAt = new Array<Chunk | undefined>(tokens.length).fill(undefined);
  for (const chunk of chunks) chunkAt[chunk.first] = chunk;
  const items: Item[] = [];
  const phrase = (chunk: Chunk): void => {
    items.push({ kind: "phrase", first: chunk.first, last: chunk.last, chunk });
  };
  let inverted: number | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const chunk = chunkAt[at];
    if (chunk === undefined) {
      const quantifier = quantifierLength(tokens, at);
      if (quantifier > 0) {
        at += quantifier - 1;
        continue;
      }
    } else {
      at = chunk.last;
      if (isOpeningThat(tokens, items, at, token)) items.push({ kind: "opener", first: at, last: at });
      else if (chunk.first === chunk.last && relatives.has(token.norm) && token.norm !== "that") {
        items.push({ kind: "relative", first: at, last: at });
      } else if (token.norm === "that" && chunk.first === chunk.last && items.at(-1)?.kind === "phrase") {
        items.push({ kind: "relative", first: at, last: at });
      } else if (chunk.first === chunk.last && openingPronouns.has(token.norm)) {
        items.push({ kind: "opener", first: at, last: at });
      } else if (token.norm === "which" && chunk.first < chunk.last && items.at(-1)?.kind === "comma") {
        // "which critics say": the tags make one phrase of the pronoun and the subject behind it.
        items.push({ kind: "relative", first: chunk.first, last: chunk.first });
        phrase({ ...chunk, first: chunk.first + 1 });
      } else if (isVerbBeforeInfinitive(tokens, items, chunk)) {
        if (chunk.first < at) phrase({ first: chunk.first, head: at - 1, last: at - 1 });
        items.push({ kind: "verb", first: at, last: at, group: loneVerb(tokens, at) });
      } else if (isSplitByName(tokens, chunk)) {
        phrase({ first: chunk.first, head: at - 1, last: at - 1 });
        phrase({ first: at, head: at, last: at });
      } else {
        const whole = withCompound(tokens, chunk, chunkAt);
        at = whole.last;
        phrase(whole);
      }
      continue;
    }
    if (token.tag === "PUNCT" && (token.norm === "(" || token.norm === "[")) {
      const close = closingBracket(tokens, at);
      if (close > at) at = close;
      continue;
    }
    if (isQuoteMark(token)) continue;
    if (token.norm === "according" && tokens[at + 1]?.norm === "to") {
      items.push({ kind: "preposition", first: at, last: at + 1 });
      at += 1;
      // "according to police": after "to" the tagger expects a verb.
      if (tokens[at + 1]?.tag === "VERB") phrase({ first: at + 1, head: at + 1, last: (at += 1) });
      continue;
    }
    if (token.tag === "VERB" && participlePrepositions.has(token.norm) && tokens[at - 1]?.tag !== "AUX") {
      items.push({ kind: "preposition", first: at, last: at });
      continue;
    }
    const noun = token.tag === "VERB" ? nounTaggedVerb(tokens, items, at, chunkAt) : null;
    if (noun !== null) {
      if (noun.joins) items.pop();
      phrase(noun.chunk);
      at = noun.chunk.last;
      continue;
    }
    if (isVerbStart(tokens, at)) {
      if (isInvertedDenial(tokens, at, chunkAt)) {
        inverted = at;
        continue;
      }
      const plain = verbGroupAt(tokens, at);
      if (plain === null) continue;
      const group = inverted === null ? plain : withInverted(tokens, plain, inverted);
      inverted = null;
      const main = tokens[group.main];
      if (isInvertedCondition(tokens, items, at, chunkAt)) {
        items.push({ kind: "opener", first: at, last: at });
        continue;
      }
      if (main !== undefined && conditionsBeforeThat.has(main.norm) && tokens[group.main + 1]?.tag === "SCONJ") {
        // "provided that both sides agree": the condition opens at "that".
        at = group.main;
        continue;
      }
      if (isQuestionAuxiliary(tokens, items, at, group, chunkAt)) continue;
      if (main !== undefined && isModifier(tokens, items, at, group)) {
        at = group.main;
        continue;
      }
      at = group.main;
      if (isNounAfterOpener(tokens, items, group)) phrase({ first: group.main, head: group.main, last: group.main });
      else if (group.form === "gerund" && items.at(-1)?.kind === "possessive" && group.first === group.main) {
        // "Our returning empty-handed": a gerund with a possessive is a noun phrase.
        const owner = items.pop();
        phrase({ first: owner?.first ?? group.first, head: group.main, last: group.main });
      } else items.push({ kind: "verb", first: group.first, last: group.main, group });
      const rest = chunkAt[group.main];
      if (rest !== undefined && rest.last > group.main) {
        // "could veto bills" was taken for one noun phrase: what is left of it behind the verb.
        phrase({ ...rest, first: group.main + 1 });
        at = rest.last;
      }
      continue;
    }
    const kind = markOf(tokens, at, token, items);
    if (kind === null) continue;
    if (kind === "possessive" && token.norm === "her" && tokens[at + 1]?.tag !== "ADJ") {
      phrase({ first: at, head: at, last: at });
    } else items.push({ kind, first: at, last: at });
  }
  return items;
}

function markOf(tokens: readonly Token[], at: number, token: Token, items: readonly Item[]): Mark | null {
  switch (token.tag) {
    case "PUNCT":
      if (token.norm === ",") return "comma";
      return token.norm === "-" && tokens[at - 1]?.span.end === token.span.start
        ? null
        : isStop(token.norm)
          ? "stop"
          : null;
    case "CCONJ":
      return token.norm === "nor" ||
        token.norm === "and" ||
        token.norm === "but" ||
        token.norm === "or" ||
        token.norm === "&"
        ? "and"
        : null;
    case "SCONJ":
      if (relatives.has(token.norm) && token.norm !== "that") return "relative";
      return token.norm === "that" && items.at(-1)?.kind === "phrase" && !isOpeningThat(tokens, items, at, token)
        ? "relative"
        : "opener";
    case "ADP":
      return "preposition";
    case "ADJ":
      return "adjective";
    case "PART":
      return token.norm === "to" ? "to" : null;
    case "ADV":
      return openingAdverbs.has(token.norm) ? "opener" : "adverb";
    case "PRON":
    case "DET":
      return possessives.has(token.norm) ? "possessive" : relatives.has(token.norm) ? "relative" : null;
    default:
      return null;
  }
}

/** Marks of which every one ends a clause: ";", "--", "?!". */
function isStop(norm: string): boolean {
  for (let at = 0; at < norm.length; at += 1) if (!";:.?!–—-".includes(norm.charAt(at))) return false;
  return true;
}

function isVerbStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.tag === "AUX") return true;
  if (token.tag !== "VERB") return false;
  // The second half of "empty-handed", "evidence-based" is no verb.
  const before = tokens[at - 1];
  return !(before?.norm === "-" && before.span.end === token.span.start);
}

function closingBracket(tokens: readonly Token[], open: number): number {
  const wanted = tokens[open]?.norm === "(" ? ")" : "]";
  for (let at = open + 1; at < tokens.length && at - open <= longestBracket; at += 1) {
    if (tokens[at]?.norm === wanted) return at;
  }
  return open;
}
