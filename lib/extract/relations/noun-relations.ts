/** Relations that hang on a noun: "the capital of Peru", "Peru's capital, Lima", "Norvik founder Peter Lang". */
import { otherOnes, relationNouns, type Relation } from "../../lexicon/relations.ts";
import { placeNamed } from "../../lexicon/places.ts";
import { grades, otherTimes } from "../../lexicon/posts.ts";
import { roles } from "../../lexicon/titles.ts";
import type { Span, Token } from "../../model.ts";
import { chunksOf, isPossessiveMark, type Chunk } from "../../text/chunks.ts";
import { chunkHolding } from "../../text/search.ts";
import { tokenSpan } from "../../text/span.ts";
import { flatMap } from "../../text/flat-map.ts";

interface NounParty {
  readonly span: Span;
  readonly lemma: string;
}

interface NounRelation {
  readonly relation: Relation;
  readonly holder: NounParty;
  readonly thing: NounParty;
}

/** A stretch of tokens, both ends included, that names someone or something. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** All that the nouns of one sentence tell. */
export function nounRelations(tokens: readonly Token[]): NounRelation[] {
  if (!tokens.some(isRelationNoun)) return [];
  const chunks = chunksOf(tokens);
  return flatMap(tokens, (token, at) => (isRelationNoun(token) ? relationsAt(tokens, chunks, at) : []));
}

function isRelationNoun({ lemma, tag }: Token): boolean {
  return (tag === "NOUN" || tag === "PROPN") && relationNouns.has(lemma);
}

function relationsAt(tokens: readonly Token[], chunks: readonly Chunk[], at: number): NounRelation[] {
  const noun = relationNouns.get(tokens[at]?.lemma ?? "");
  const chunk = chunkHolding(chunks, at);
  if (noun === undefined || chunk === null) return [];
  const mark = lastIndex(tokens, chunk.first, at, isPossessiveMark);
  const first = mark < 0 ? chunk.first : mark + 1;
  // "the former owner", "a co-founder", "his second wife".
  if (tokens.slice(first, at).some(({ norm }) => otherOnes.has(norm) || norm.startsWith("co-"))) return [];
  if (tokens[at - 1]?.norm === "-" || tokens[at + 1]?.norm === "-") return [];
  const other = otherOf(tokens, chunks, chunk, at, mark);
  if (other === null) return [];
  const one = oneOf(tokens, chunks, chunk, at, other);
  if (one === null) return [];
  const [x, y] = [partyAt(tokens, one), partyAt(tokens, other)];
  const { ofThing, relation } = noun;
  const [holder, thing] = ofThing ? [y, x] : [x, y];
  if (relation.of.size > 0 && !relation.of.has(thing.lemma)) return [];
  const all = [{ relation, holder, thing }];
  return relation.name === "marry" ? [...all, { relation, holder: thing, thing: holder }] : all;
}

function partyAt(tokens: readonly Token[], { first, last }: Stretch): NounParty {
  return { span: tokenSpan(tokens, first, last), lemma: tokens[last]?.lemma ?? "" };
}

const ties: ReadonlySet<string> = new Set(["at", "for", "of", "to"]);

/** What the noun is that of: "the capital of Peru", "Peru's capital", "the Deportivo Norte midfielder". */
function otherOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  chunk: Chunk,
  at: number,
  mark: number,
): Stretch | null {
  if (ties.has(tokens[at + 1]?.norm ?? "")) {
    const behind = chunkHolding(chunks, at + 2);
    return behind === null || isListed(tokens, behind) ? null : wholeName(tokens, chunks, behind);
  }
  if (mark > 0) return { first: chunk.first, last: mark - 1 };
  let first = at;
  while (first > chunk.first && tokens[first - 1]?.tag === "PROPN") first -= 1;
  // "Norvik General Manager" tells of a post below or beside; of "the Labour Party leader" the words in front are the body's.
  if (first === at || !isName(tokens[first]) || isTitleWord(tokens[at - 1]?.norm ?? "")) return null;
  return { first, last: at - 1 };
}

function isTitleWord(norm: string): boolean {
  return roles.has(norm) || grades.has(norm) || otherTimes.has(norm) || /(?:^|-)vice$/.test(norm);
}

/** "the Tarvo Chamber of Commerce": a name may go on behind "of". */
function wholeName(tokens: readonly Token[], chunks: readonly Chunk[], { first, last }: Chunk): Stretch {
  const next = tokens[last + 1]?.norm === "of" ? chunkHolding(chunks, last + 2) : null;
  const end = next === null ? undefined : tokens[next.head];
  // "Bergmann AG of Germany" is Bergmann.
  const goesOn = next !== null && isName(tokens[last]) && isName(end) && placeNamed(end?.norm ?? "") === null;
  return goesOn ? { first, last: next.last } : { first, last };
}

/** Who or what it is said of: a name right behind, in apposition on either side, or the subject of "is". */
function oneOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  chunk: Chunk,
  at: number,
  other: Stretch,
): Stretch | null {
  const end = Math.max(at, other.last);
  const behind = end === at && isName(tokens[at + 1]) ? at + 1 : tokens[end + 1]?.norm === "," ? end + 2 : -1;
  if (behind > 0 && isName(tokens[behind])) {
    const name = nameFrom(tokens, behind);
    const next = tokens[name.last + 1];
    // "Norvik's founder, Peter Lang, said": the apposition is closed; "the owner, Lang and two others" is a list.
    const isClosed = next === undefined || next.tag === "PUNCT" || behind === at + 1 || verbal.has(next.tag);
    if (isClosed && next?.norm !== "and" && !isListed(tokens, { ...name, head: name.last })) return name;
  }
  const before = tokens[chunk.first - 1];
  if (before?.norm === "," && closers.has(tokens[pastPlace(tokens, end) + 1]?.norm ?? "."))
    return nameBefore(tokens, chunks, chunk.first - 2);
  if (before?.lemma === "be" && before.norm !== "being") return nameBefore(tokens, chunks, chunk.first - 2);
  return null;
}

/** The last token of what stands behind with where it is: at "Germany" of "Bergmann AG of Germany". */
function pastPlace(tokens: readonly Token[], end: number): number {
  if (!/^(?:from|in|of)$/.test(tokens[end + 1]?.norm ?? "") || !isName(tokens[end + 2])) return end;
  return nameFrom(tokens, end + 2).last;
}

/** Marks and words behind an apposition. */
const closers: ReadonlySet<string> = new Set([",", ".", ";", ")", "who", "which", "when", "said"]);
const verbal: ReadonlySet<string> = new Set(["AUX", "VERB"]);

/** The name that ends at a token: "Ana Rojas" of "Ana Rojas, founder of". */
function nameBefore(tokens: readonly Token[], chunks: readonly Chunk[], last: number): Stretch | null {
  let at = last;
  // "Rojas, 43, founder of"
  if (tokens[at]?.tag === "NUM" && tokens[at - 1]?.norm === ",") at -= 2;
  const chunk = chunkHolding(chunks, at);
  if (chunk === null || chunk.last !== at || !isName(tokens[at]) || isListed(tokens, chunk)) return null;
  let first = at;
  while (first > chunk.first && isName(tokens[first - 1])) first -= 1;
  return { first, last: at };
}

function nameFrom(tokens: readonly Token[], first: number): Stretch {
  let last = first;
  while (isName(tokens[last + 1])) last += 1;
  return { first, last };
}

function isName(token: Token | undefined): boolean {
  return token?.tag === "PROPN" && !relationNouns.has(token.lemma);
}

function isListed(tokens: readonly Token[], { first, last }: Chunk): boolean {
  return [tokens[first - 1], tokens[last + 1]].some((token) => token?.norm === "and" || token?.norm === "&");
}

function lastIndex(tokens: readonly Token[], from: number, to: number, is: (token: Token) => boolean): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && is(token)) return at;
  }
  return -1;
}
