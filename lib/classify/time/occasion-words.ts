/** The word of a sentence that a time belongs to: the nearest verb or noun of what happened. "sank on Sunday" -> "sank" */
import { clauseSayings } from "../../lexicon/saying.ts";
import { comingAbout, kindOfNoun, occasionOf, type OccasionKind } from "../../lexicon/occasions.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Span, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";

/** A word that tells what happened, by index of its token. */
export interface OccasionWord {
  readonly at: number;
  /** `null`: a verb that tells only that its subject came about. */
  readonly kind: OccasionKind | null;
}

/** Tokens looked back or on for the word that a time belongs to. */
const furthest = 16;

/** Words that begin another clause, and marks that end one. */
const clauseBeginnings = new Set(["although", "because", "if", "when", "where", "which", "while", "who", "whose"]);
const clauseEnds = new Set([";", ":", "(", ")", "–", "—", '"', "“", "”"]);

/** The word that a time belongs to; `null` where it dates speech, or nothing that is known to happen. */
export function occasionWord(tokens: readonly Token[], time: Span): OccasionWord | null {
  const first = tokens.findIndex(({ span }) => span.end > time.start);
  const last = tokens.findLastIndex(({ span }) => span.start < time.end);
  if (first < 0 || last < first) return null;
  if (tokens[last + 1]?.norm === "'s" || tokens[last]?.norm.endsWith("'s") === true) return ownedBy(tokens, last + 1);
  // "Since Wednesday, when a shaft caved in": what follows is what the time dates.
  const next = tokens[last + 1]?.norm === "," ? last + 2 : last + 1;
  const own = wordBefore(tokens, first);
  if (tokens[next]?.norm === "when" && (own === null || isSince(tokens, first))) return verbBehind(tokens, next + 1);
  return own ?? (isFronted(tokens, first) ? verbBehind(tokens, last + 1) : null);
}

function isSince(tokens: readonly Token[], first: number): boolean {
  return tokens[first]?.norm === "since" || tokens[first - 1]?.norm === "since";
}

/** Whether a verb tells what is said; "found" of a body does not. */
function isSpeech({ lemma }: Token): boolean {
  return clauseSayings.has(lemma) && occasionOf(lemma) === null;
}

/** "Saturday's deadly crash". */
function ownedBy(tokens: readonly Token[], from: number): OccasionWord | null {
  for (let at = from; at < Math.min(tokens.length, from + 4); at += 1) {
    const kind = nounKind(tokens, at);
    if (kind !== null) return { at, kind };
  }
  return null;
}

function wordBefore(tokens: readonly Token[], first: number): OccasionWord | null {
  for (let at = first - 1; at >= Math.max(0, first - furthest); at -= 1) {
    const token = tokens[at];
    if (token === undefined || clauseEnds.has(token.norm)) return null;
    if (clauseBeginnings.has(token.norm)) return null;
    if (token.tag === "VERB" || token.lemma === "be" || token.lemma === "have" || isMistaken(tokens, at)) {
      // "Came down minutes after leaving Lodar on Monday": the day is that of the coming down.
      if (isBackground(tokens, at)) continue;
      if (isSpeech(token)) return null;
      const kind =
        verbKind(tokens, at) ?? (tokens[first]?.norm === "until" ? occasionOf(`${token.lemma} until`) : null);
      if (kind !== null || comingAbout.has(token.lemma)) return { at, kind };
      if (token.tag === "VERB") return null;
    }
    const verb = verbOf(tokens, at);
    const kind = verb === null ? nounKind(tokens, at) : verbKind(tokens, verb);
    if (verb !== null && kind !== null) return { at: verb, kind };
    if (kind !== null && !isObject(tokens, at, first) && !isBackground(tokens, at)) return { at, kind };
  }
  return null;
}

/** "Will close in June": the tagger may hold the verb behind an auxiliary for an adjective. */
function isMistaken(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.tag !== "ADJ") return false;
  if (["to", "will", "would"].includes(before?.norm ?? "")) return true;
  return token.norm.endsWith("ed") && behind?.tag !== "NOUN" && occasionOf(bareOf(token)) !== null;
}

/** The bare verb of a participle that the tagger holds for an adjective: "married" -> "marry". */
function bareOf({ tag, norm, lemma }: Token): string {
  if (tag !== "ADJ" || !norm.endsWith("ed")) return lemma;
  const stems = [norm.replace(/ied$/, "y"), norm.slice(0, -2), norm.slice(0, -1)];
  return stems.find((stem) => occasionOf(stem) !== null) ?? lemma;
}

/** The verb whose sense a noun only makes: "condemned to death", "attackers burst through the lobby"; `null` for other words. */
function verbOf(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.tag !== "NOUN") return null;
  // The tagger holds a bare verb behind its subject for a noun.
  const behind = tokens[at + 1];
  if (behind?.tag === "ADP" && occasionOf(`${token.lemma} ${behind.lemma}`) !== null) return at;
  for (let i = at - 1; i >= Math.max(0, at - senseReach); i -= 1) {
    const verb = tokens[i];
    if (verb?.tag === "PUNCT") return null;
    if (verb?.tag === "VERB") return occasionOf(`${verb.lemma} ${token.lemma}`) === null ? null : i;
  }
  return null;
}

const backgrounds = new Set(["after", "before", "during", "following", "on", "while"]);

/** Whether a word tells only what something else happened before, during or after: "crashed on take-off". */
function isBackground(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "On take-off": the tagger parts the compound.
  if (token?.tag === "VERB" && !token.norm.endsWith("ing") && tokens[at + 1]?.norm !== "-") return false;
  const before = tokens[at - 1]?.tag === "DET" ? at - 2 : at - 1;
  return backgrounds.has(tokens[before]?.norm ?? "");
}

/** Verbs that say when what follows is to be: "promised a vote by May". */
const setting = wordSet("announce arrange call fix order organise organize pledge promise");

/** "Tackled the fire on Monday": the day is that of the verb; "called a strike for Monday" tells that of the strike. */
function isObject(tokens: readonly Token[], at: number, first: number): boolean {
  // "Faces a deadline of noon on Monday".
  if (tokens[at + 1]?.norm === "of" && at + 2 >= first) return false;
  if (tokens.slice(at + 1, first + 1).some(({ norm }) => norm === "for")) return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const tag = tokens[i]?.tag;
    if (tag === "VERB") return !comingAbout.has(tokens[i]?.lemma ?? "") && !setting.has(tokens[i]?.lemma ?? "");
    if (tag !== "DET" && tag !== "ADJ" && tag !== "NOUN") return false;
  }
  return false;
}

function isFronted(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const link = ["at", "by", "during", "in", "on", "since"].includes(before?.norm ?? "") ? tokens[first - 2] : before;
  return link === undefined || link.tag === "PUNCT" || link.norm === "and" || (link.norm === "only" && first <= 2);
}

function verbBehind(tokens: readonly Token[], from: number): OccasionWord | null {
  for (let at = from; at < Math.min(tokens.length, from + furthest); at += 1) {
    const token = tokens[at];
    if (token === undefined || clauseEnds.has(token.norm) || clauseBeginnings.has(token.norm)) return null;
    if (token.tag !== "VERB") continue;
    if (isSpeech(token)) return null;
    const kind = verbKind(tokens, at);
    return kind !== null || comingAbout.has(token.lemma) ? { at, kind } : null;
  }
  return null;
}

/** Tokens behind a verb in which the word stands that makes its sense: "took the factory by storm" is too far. */
const senseReach = 4;

function verbKind(tokens: readonly Token[], at: number): OccasionKind | null {
  const token = tokens[at];
  const lemma = token === undefined ? "" : bareOf(token);
  for (let i = at + 1; i <= at + senseReach; i += 1) {
    const word = tokens[i];
    if (word === undefined || word.tag === "PUNCT" || word.tag === "VERB") break;
    const kind = occasionOf(`${lemma} ${word.lemma}`);
    if (kind !== null) return ofSubject(tokens, at, kind);
  }
  const before = tokens[at - 1];
  const withSubject = before === undefined ? null : occasionOf(`${before.lemma} ${lemma}`);
  if (withSubject !== null) return withSubject;
  const kind = occasionOf(lemma);
  return kind === null ? null : ofSubject(tokens, at, kind);
}

/** "The strike began", "the vote takes place": the beginning of what has a kind is told by its subject. */
function ofSubject(tokens: readonly Token[], at: number, kind: OccasionKind): OccasionKind {
  return kind === "start" || kind === "meeting" ? (subjectOccasion(tokens, at)?.kind ?? kind) : kind;
}

/** The kind of what comes about, from the nouns before its verb. */
export function subjectOccasion(tokens: readonly Token[], verb: number): OccasionWord | null {
  for (let at = verb - 1; at >= Math.max(0, verb - furthest); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === "PUNCT") return null;
    const kind = nounKind(tokens, at);
    if (kind !== null) return { at, kind };
  }
  return null;
}

/** The last noun of a sentence that tells what happened: what "it" of the next one means. */
export function lastOccasion(tokens: readonly Token[]): OccasionKind | null {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const kind = nounKind(tokens, at);
    if (kind !== null) return kind;
  }
  return null;
}

/** All kinds of which a sentence tells, dated or not. */
export function kindsTold(tokens: readonly Token[]): OccasionKind[] {
  return flatMap(tokens, ({ tag, lemma }, at) => {
    const isVerb = tag === "VERB" || lemma === "have" || isMistaken(tokens, at);
    return (isVerb ? verbKind(tokens, at) : nounKind(tokens, at)) ?? [];
  });
}

/** Words that tell what happens only as verbs: a jail, a lead, a net. */
const notNouns = wordSet(
  "bear bail catch free head hold jail land lead leave net pick play reach sail save shell storm wreck",
);

/** The kind of a noun; "fire" of "fire chief" is no fire. */
function nounKind(tokens: readonly Token[], at: number): OccasionKind | null {
  const token = tokens[at];
  // "Fighting broke out": the tagger holds the subject for a verb.
  const gerund = token?.tag === "VERB" && token.norm.endsWith("ing") && tokens[at + 1]?.tag === "VERB";
  // The tagger takes a noun that begins a sentence for a name: "Completion of the deal".
  const isNoun = token?.tag === "NOUN" || (at === 0 && token?.tag === "PROPN" && tokens[1]?.tag === "ADP");
  if (token === undefined || !(isNoun || gerund) || tokens[at + 1]?.tag === "NOUN") return null;
  if (gerund) return occasionOf(token.norm);
  // "A suicide attack" is an explosion.
  const compound = occasionOf(`${tokens[at - 1]?.lemma ?? ""} ${token.lemma}`);
  return compound ?? (notNouns.has(token.lemma) ? null : kindOfNoun(token.lemma));
}
