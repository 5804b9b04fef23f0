/**
 * How someone came to die, as a report tells it in whatever grammar: "was stabbed to death", "died of a heart attack", "her death
 * was put down to an overdose", "took his own life".
 */
import { deathWords, mannersByWord, type MannerPhrase } from "../../lexicon/death-manners.ts";
import type { Claim, Phrase, Side, Span, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { isStory } from "../../text/story.ts";
import { cover, overlaps, tokenSpan } from "../../text/span.ts";
import { flatMap } from "../../text/flat-map.ts";
import type { SentenceReading, Story } from "../story.ts";

export interface Death {
  readonly sentence: number;
  readonly manner: string;
  /** The words that tell it: "of a heart attack". */
  readonly words: Span;
  readonly victim: Phrase;
  /** The person of both reports that they are, or `null`. */
  readonly shared: number | null;
}

/** Words of a manner in a sentence. */
interface Manner {
  readonly phrase: MannerPhrase;
  readonly from: number;
  readonly to: number;
}

/** Longest sentence that is read, in tokens. */
const longestRead = 120;

/** All manners that a report names, whether it tells of a death by them or not. */
export function mannersIn(story: Story, side: Side): Set<string> {
  return new Set(
    flatMap(story.sentences[side], (sentence) =>
      isRead(story, side, sentence) ? mannersAt(sentence.tokens).map(({ phrase }) => phrase.manner) : [],
    ),
  );
}

/** Deaths of which a report tells how they came. */
export function deathsIn(story: Story, side: Side): Death[] {
  return flatMap(story.sentences[side], (sentence) =>
    isRead(story, side, sentence)
      ? flatMap(mannersAt(sentence.tokens), (manner) => deathOf(story, side, sentence, manner))
      : [],
  );
}

function isRead({ readings }: Story, side: Side, { index, tokens }: SentenceReading): boolean {
  return tokens.length <= longestRead && isStory(readings[side].sentences[index]);
}

function mannersAt(tokens: readonly Token[]): Manner[] {
  const found: Manner[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === "PROPN") continue;
    const byNorm = mannersByWord.get(token.norm);
    const byLemma = mannersByWord.get(token.lemma);
    // Of most words there is none: looking on takes most of the time.
    if (byNorm === undefined && byLemma === undefined) continue;
    const phrases = [...(byNorm ?? []), ...(byLemma ?? [])];
    const phrase = phrases
      .sort((x, y) => y.places.length - x.places.length)
      .find(({ places }) => places.every((place, offset) => isWord(tokens[at + offset], place)));
    if (phrase === undefined) continue;
    found.push({ phrase, from: at, to: at + phrase.places.length - 1 });
    at += phrase.places.length - 1;
  }
  return found;
}

function isWord(token: Token | undefined, words: ReadonlySet<string> | null): boolean {
  return token !== undefined && words !== null && (words.has(token.norm) || words.has(token.lemma));
}

function deathOf(story: Story, side: Side, sentence: SentenceReading, manner: Manner): Death[] {
  const { tokens } = sentence;
  const words = tokenSpan(tokens, manner.from, manner.to);
  const opener = tokens[manner.from - 1];
  const shown = opener?.tag === "ADP" ? cover(opener.span, words) : words;
  const told = { sentence: sentence.index, manner: manner.phrase.manner, words: shown };
  const tied = manner.phrase.isDeadly ? null : tiedDeath(sentence, manner, words);
  if (!manner.phrase.isDeadly && tied === null) return [];
  const spot = tied ?? words;
  const claim = sentence.claims.find(({ predicate, verb }) => verb !== "be" && overlaps(predicate, spot));
  if (claim !== undefined) {
    const victim = isTold(claim) ? victimOf(claim, manner.phrase.manner) : null;
    return victim === null ? [] : [{ ...told, victim, shared: personOf(story, side, sentence, victim) }];
  }
  const mourned = tied === null ? null : mournedOf(story, side, sentence, tied);
  return mourned === null ? [] : [{ ...told, ...mourned }];
}

/** Tokens between a death and the words that tell how: "died on Friday at her home in Varna after a long fight with". */
const farthest = 14;

/** The words that tell of a death, before those that tell how, or of which these are the doer: "a bomb killed him". */
function tiedDeath({ claims, tokens }: SentenceReading, { from }: Manner, words: Span): Span | null {
  const killing = claims.find(({ actor, verb }) => actor !== null && killings.has(verb) && overlaps(actor.span, words));
  if (killing !== undefined) return killing.predicate;
  const tied = tokens
    .slice(Math.max(0, from - farthest), from)
    .findLast(({ lemma, tag }) => deathWords.has(lemma) || (tag === "PUNCT" && /^[;:]$/.test(lemma)));
  if (tied === undefined || tied.tag === "PUNCT") return null;
  return tokens.slice(Math.max(0, from - nearTie), from).some(({ norm }) => ties.has(norm)) ? tied.span : null;
}

/** Words before a manner in which it is tied to the death: "of | a massive", "as a result of". */
const nearTie = 5;

const ties: ReadonlySet<string> = new Set(["after", "by", "during", "from", "in", "of", "to", "was", "when", "with"]);
const killings: ReadonlySet<string> = new Set(["claim", "kill"]);

function isTold({ certainty, polarity }: Claim): boolean {
  return polarity === "affirmed" && (certainty === "asserted" || certainty === "reported");
}

/** Whom it befell: the one who died or was killed, or who did it to himself. */
function victimOf({ actor, passive, target, verb }: Claim, manner: string): Phrase | null {
  if (passive) return target;
  if (manner === "suicide" || dyings.has(verb)) return actor;
  return target ?? (befalling.has(verb) ? actor : null);
}

const dyings: ReadonlySet<string> = new Set(["die", "perish", "succumb"]);
const befalling: ReadonlySet<string> = new Set(["burn", "choke", "drown", "freeze", "hang", "suffocate"]);

/** The one whose death a noun tells: "her death", "the death of Ana Holm". */
function mournedOf(
  story: Story,
  side: Side,
  { index, tokens }: SentenceReading,
  noun: Span,
): Pick<Death, "victim" | "shared"> | null {
  const at = tokenFrom(tokens, noun.start);
  const near = {
    start: tokens[Math.max(0, at - 2)]?.span.start ?? noun.start,
    end: tokens[at + nearOwner]?.span.end ?? noun.end,
  };
  const owner = story
    .entitiesIn(side, index)
    .find(({ entity, span }) => overlaps(span, near) && story.entities[entity]?.kind === "person");
  if (owner === undefined) return null;
  const { entity: shared, span } = owner;
  return {
    victim: { span, head: span, lemma: tokens[tokenFrom(tokens, span.start)]?.lemma ?? "", entity: null },
    shared,
  };
}

/** Words behind "death" in which it is told whose: "of the actor". */
const nearOwner = 3;

/** The person that a phrase names, as both reports know them. */
function personOf(story: Story, side: Side, { index }: SentenceReading, phrase: Phrase): number | null {
  const shared =
    story.sharedEntity(side, phrase.entity) ??
    story.entitiesIn(side, index).find(({ span }) => overlaps(span, phrase.head))?.entity ??
    null;
  return shared !== null && story.entities[shared]?.kind === "person" ? shared : null;
}
