/** Where the tagger errs in ways that would break clauses apart, told from the words around. */
import type { Token } from "../../model.ts";
import { isPossessiveMark, type Chunk } from "../../text/chunks.ts";
import type { Item } from "./clause-items.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Noun phrases of a sentence by their first token. */
export type ChunkStarts = readonly (Chunk | undefined)[];

/** Nouns in -s that the tagger takes for a plural where a verb with an infinitive stands: "the firm, ..., plans to close". */
const verbsBeforeInfinitive = new Set(["aims", "claims", "hopes", "needs", "plans", "vows", "wants"]);
/** Nouns that a clause with "that" explains: after any other noun "that" is a relative pronoun. */
const nounsBeforeThat = new Set([
  "accusation",
  "admission",
  "allegation",
  "announcement",
  "argument",
  "assertion",
  "assurance",
  "belief",
  "charge",
  "claim",
  "complaint",
  "concern",
  "conclusion",
  "confirmation",
  "contention",
  "declaration",
  "denial",
  "doubt",
  "evidence",
  "fact",
  "fear",
  "guarantee",
  "hope",
  "idea",
  "indication",
  "insistence",
  "news",
  "notion",
  "pledge",
  "possibility",
  "prediction",
  "promise",
  "proof",
  "report",
  "rumor",
  "sign",
  "speculation",
  "statement",
  "suggestion",
  "suspicion",
  "theory",
  "threat",
  "view",
  "warning",
]);
/** Verbs that take a gerund: after any other verb a form in -ing before a noun is an adjective. */
const beforeGerund = new Set([
  "admit",
  "avoid",
  "be",
  "begin",
  "cease",
  "consider",
  "continue",
  "deny",
  "discuss",
  "finish",
  "keep",
  "propose",
  "quit",
  "recall",
  "recommend",
  "remember",
  "report",
  "resume",
  "risk",
  "see",
  "start",
  "stop",
  "suggest",
]);
/** Pronouns of a question that open a clause as its subject or object. */
export const openingPronouns: ReadonlySet<string> = new Set(["what", "whatever", "whoever"]);

/** The group of a verb that was tagged a noun. */
export function loneVerb(tokens: readonly Token[], at: number): VerbGroup {
  const lemma = tokens[at]?.lemma ?? "";
  return { first: at, main: at, lemma, form: "finite", passive: false, negated: false, auxiliaries: [], adverbs: [] };
}

/** "evidence-based demands" comes as two noun phrases with a hyphen and a verb between them: it is one. */
export function withCompound(tokens: readonly Token[], chunk: Chunk, chunkAt: ChunkStarts): Chunk {
  const hyphen = tokens[chunk.last + 1];
  const second = tokens[chunk.last + 2];
  const next = chunkAt[chunk.last + 3];
  if (hyphen?.norm !== "-" || hyphen.span.start !== tokens[chunk.last]?.span.end) return chunk;
  if (second?.tag !== "VERB" || second.span.start !== hyphen.span.end || next === undefined) return chunk;
  return { first: chunk.first, head: next.head, last: next.last };
}

/** "without written documentation", "providing clear written commitments": a participle before a noun is an adjective. */
export function isModifier(tokens: readonly Token[], items: readonly Item[], at: number, group: VerbGroup): boolean {
  const next = tokens[group.main + 1];
  if (next === undefined || group.auxiliaries.length > 0) return false;
  const noun = next.tag === "NOUN" || next.tag === "PROPN" || next.tag === "ADJ";
  let last = items.length - 1;
  while (items[last]?.kind === "adverb") last -= 1;
  const before = items[last];
  if (group.form === "gerund") {
    // "signalling waning confidence", but "began shelling towns".
    return noun && before?.kind === "verb" && !beforeGerund.has(before.group.lemma) && at - before.last === 1;
  }
  if (!noun || (group.form !== "past-or-participle" && group.form !== "participle")) return false;
  return (
    before !== undefined &&
    (before.kind === "preposition" || before.kind === "verb" || before.kind === "possessive") &&
    at - before.last <= 2
  );
}

/** "when attacks from the valley resumed": a form in -s right after an opener is a noun. */
export function isNounAfterOpener(tokens: readonly Token[], items: readonly Item[], group: VerbGroup): boolean {
  const verb = tokens[group.main];
  const before = items.at(-1);
  const opener = before?.kind === "opener" ? tokens[before.first]?.norm : undefined;
  return (
    opener !== undefined &&
    !openingPronouns.has(opener) &&
    group.first === group.main &&
    verb?.tag === "VERB" &&
    verb.norm.endsWith("s") &&
    verb.norm !== verb.lemma
  );
}

/** "that" opens a clause after a verb or after a noun that a clause explains; after another noun it is a pronoun. */
export function isOpeningThat(tokens: readonly Token[], items: readonly Item[], at: number, token: Token): boolean {
  if (token.norm !== "that") return false;
  const before = items.at(-1);
  if (tokens[at + 1] === undefined) return false;
  if (before?.kind === "verb") return tokens[at + 1]?.tag !== "AUX" && tokens[at + 1]?.tag !== "PUNCT";
  if (before?.kind !== "phrase") return token.tag === "SCONJ";
  const head = tokens[before.chunk.head];
  if (head === undefined) return false;
  const next = tokens[at + 1];
  if (next?.tag === "AUX" || next?.tag === "VERB") return false;
  return nounsBeforeThat.has(head.lemma) || token.tag === "SCONJ";
}

export function isVerbBeforeInfinitive(tokens: readonly Token[], items: readonly Item[], chunk: Chunk): boolean {
  const word = tokens[chunk.last];
  if (word === undefined || !verbsBeforeInfinitive.has(word.norm)) return false;
  if (tokens[chunk.last + 1]?.norm !== "to" || tokens[chunk.last + 2]?.tag !== "VERB") return false;
  return chunk.first === chunk.last
    ? items.at(-1)?.kind === "comma" || items.at(-1)?.kind === "phrase"
    : tokens[chunk.last - 1]?.tag === "PROPN";
}

/** "a charge | Lima goes on to deny": after "a" or "an" a common noun and a name are two phrases. */
export function isSplitByName(tokens: readonly Token[], chunk: Chunk): boolean {
  const opener = tokens[chunk.first]?.norm;
  return (
    (opener === "a" || opener === "an") &&
    chunk.last - chunk.first >= 2 &&
    tokens[chunk.last]?.tag === "PROPN" &&
    tokens[chunk.last - 1]?.tag === "NOUN" &&
    ["AUX", "VERB"].includes(tokens[chunk.last + 1]?.tag ?? "")
  );
}

/**
 * "Hatch's position", "her looks", "no regrets": a word behind a determiner or with a possessive mark is a noun, though
 * tagged a verb. The phrase reaches to the head of the noun phrase behind it; `null` when it is a verb after all.
 */
export function nounTaggedVerb(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  chunkAt: ChunkStarts,
): { readonly chunk: Chunk; readonly joins: boolean } | null {
  const word = tokens[at];
  if (word?.tag !== "VERB") return null;
  const next = chunkAt[at + 1];
  if (isPossessiveMark(tokens[at + 1])) {
    const owned = chunkAt[at + 2];
    return owned === undefined ? null : { chunk: { first: at, head: owned.head, last: owned.last }, joins: false };
  }
  const before = tokens[at - 1];
  const last = items.at(-1);
  if (isPossessiveMark(before) && last?.kind === "phrase" && last.last === at - 2) {
    return { chunk: { first: last.chunk.first, head: at, last: at }, joins: true };
  }
  if (before?.tag !== "DET" || !determiners.has(before.norm) || last?.last === at - 1) return null;
  if (next === undefined) return { chunk: { first: at - 1, head: at, last: at }, joins: false };
  return { chunk: { first: at - 1, head: next.head, last: next.last }, joins: false };
}

const determiners = new Set(["a", "an", "any", "every", "no", "some", "the"]);
