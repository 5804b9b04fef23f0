/**
 * The states that a report gives to things: by a verb ("the talks collapsed", "fire destroyed the mill"), by what is said of
 * them ("was left largely intact", "remains at large"), by an adjective before them ("ongoing talks") and by a noun of the
 * event ("the end of the talks").
 */
import {
  answersOf,
  answerStarts,
  pickingQuestions,
  questionsOfDoers,
  subjectVerbs,
} from "../../../lexicon/opposites.ts";
import type { Claim, Phrase, Side, Span, Token } from "../../../model.ts";
import { tokenFrom } from "../../../text/search.ts";
import { contains, cover } from "../../../text/span.ts";
import { wordsOfClaim } from "../../claim-pairs.ts";
import type { Story } from "../../story.ts";
import { extentOf, wholeOf } from "./extents.ts";
import { nominalStates } from "./nominals.ts";
import { searched } from "./searches.ts";
import { turned, type State } from "./state.ts";

/** All states that the clauses of one report tell as fact. */
export function statesIn(story: Story, side: Side): State[] {
  const claims = story.claims[side].filter(({ certainty }) => certainty === "asserted" || certainty === "reported");
  const told = new Set(claims.map(({ sentence }) => sentence));
  const tokensOf = (sentence: number): readonly Token[] => story.sentences[side][sentence]?.tokens ?? [];
  return [
    ...claims.flatMap((claim) => statesOf(claim, tokensOf(claim.sentence))),
    ...[...told].flatMap((sentence) => nominalStates(sentence, tokensOf(sentence))),
  ];
}

function statesOf(claim: Claim, tokens: readonly Token[]): State[] {
  const subject = claim.passive ? claim.target : claim.actor;
  const object = claim.passive ? null : claim.target;
  const ofSubject =
    subject === null ? [] : [...named(claim, subject, object, tokens), ...predicated(claim, subject, tokens)];
  const ofObject = object === null ? [] : done(claim, object, tokens);
  const told = [...ofSubject, ...ofObject].flatMap((state) => {
    if (claim.polarity === "affirmed") return [state];
    // Who did not win may have drawn.
    return state.answer.kind === "exclusive" ? [{ ...state, answer: turned(state.answer) }] : [];
  });
  const before = [claim.actor, claim.target].flatMap((phrase) =>
    phrase === null ? [] : attributes(claim.sentence, phrase, tokens),
  );
  return [...told, ...before, ...searched(claim)];
}

/** "The talks collapsed", "The mayor was acquitted", "pleaded not guilty": what the verb says of its subject. */
function named(claim: Claim, subject: Phrase, object: Phrase | null, tokens: readonly Token[]): State[] {
  const verb = tokenFrom(tokens, claim.predicate.end) - 1;
  const phrase = longestPhrase(tokens, verb);
  if (phrase.length > 1) {
    const words = cover(claim.predicate, tokens[verb + phrase.length - 1]?.span ?? claim.predicate);
    return answered(phrase.words, claim.sentence, subject, words, tokens, words);
  }
  if (object !== null && !subjectVerbs.has(claim.verb)) return [];
  const told = answered(claim.verb, claim.sentence, subject, wordsOfClaim(claim), tokens, claim.predicate);
  // Who was beaten lost.
  return told.map((state) =>
    claim.passive && state.answer.question === "victory" ? { ...state, answer: turned(state.answer) } : state,
  );
}

/** "Fire destroyed the mill", "brought the fire under control": what is done to the object, unless it tells of the doer. */
function done(claim: Claim, object: Phrase, tokens: readonly Token[]): State[] {
  const behind = tokenFrom(tokens, object.span.end);
  const phrase = longestPhrase(tokens, behind);
  if (phrase.length > 1) {
    const words = cover(object.span, tokens[behind + phrase.length - 1]?.span ?? object.span);
    return answered(phrase.words, claim.sentence, object, words, tokens, words);
  }
  // "opened fire" opens nothing.
  if (subjectVerbs.has(claim.verb) || (claim.verb === "open" && object.lemma === "fire")) return [];
  return answered(claim.verb, claim.sentence, object, wordsOfClaim(claim), tokens, claim.predicate).filter(
    ({ answer }) => !questionsOfDoers.has(answer.question),
  );
}

/** Tokens looked at behind a verb for what it says of its subject: "was left | largely intact", "is still | at large". */
const predicateReach = 4;

/** Words that are skipped there. */
const passing = new Set(["again", "already", "also", "even", "now", "remain", "still", "yet"]);

/** "are over", "was left largely intact", "remains at large", "are going smoothly". */
function predicated(claim: Claim, subject: Phrase, tokens: readonly Token[]): State[] {
  const from = Math.min(
    tokenFrom(tokens, claim.predicate.end),
    tokenFrom(tokens, claim.complement?.span.start ?? Infinity),
  );
  if (claim.target !== null && !claim.passive) return [];
  for (let at = from; at < from + predicateReach; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === "PUNCT" || token.tag === "CCONJ" || token.tag === "SCONJ") break;
    const phrase = longestPhrase(tokens, at);
    const end = tokens[at + phrase.length - 1]?.span ?? token.span;
    const span = cover(claim.predicate, end);
    if (phrase.length > 1)
      return answered(phrase.words, claim.sentence, subject, span, tokens, {
        start: claim.predicate.start,
        end: end.end,
      });
    if (token.tag === "ADJ" || token.tag === "ADV" || token.tag === "VERB") {
      const next = tokens[at + 1];
      const isBefore = token.tag === "ADJ" && (next?.tag === "NOUN" || next?.tag === "PROPN");
      const found = isBefore
        ? []
        : answered(token.lemma, claim.sentence, subject, span, tokens, { start: claim.predicate.start, end: end.end });
      if (found.length > 0) return found;
      if (token.tag === "VERB" || isBefore) break;
    } else if (token.norm !== "as" && !passing.has(token.lemma)) break;
  }
  const { complement } = claim;
  return complement === null
    ? []
    : answered(complement.lemma, claim.sentence, subject, wordsOfClaim(claim), tokens, claim.predicate);
}

/**
 * "in custody", "out of control", "called off": the longest phrase of the table that begins at a token, or the token itself.
 * Articles inside are skipped: "without a deal".
 */
function longestPhrase(tokens: readonly Token[], at: number): { readonly words: string; readonly length: number } {
  const first = tokens[at];
  if (first === undefined) return { words: "", length: 1 };
  for (const length of answerStarts.has(first.tag === "VERB" ? first.lemma : first.norm) ? phraseLengths : []) {
    const rest = tokens.slice(at + 1, at + length);
    const words = rest.map(({ norm }) => norm).filter((word) => !articles.has(word));
    const phrase = [first.tag === "VERB" ? first.lemma : first.norm, ...words].join(" ");
    if (
      rest.length === length - 1 &&
      words.length > 0 &&
      !articles.has(rest.at(-1)?.norm ?? "") &&
      answersOf(phrase).length > 0
    )
      return { words: phrase, length };
  }
  return { words: first.lemma, length: 1 };
}

/** Tokens of a phrase, the longest first. */
const phraseLengths = [4, 3, 2];

const articles = new Set(["a", "an", "any"]);

/** "ongoing talks": adjectives inside a phrase, before its head. */
function attributes(sentence: number, phrase: Phrase, tokens: readonly Token[]): State[] {
  const found: State[] = [];
  for (
    let at = tokenFrom(tokens, phrase.span.start);
    (tokens[at]?.span.start ?? Infinity) < phrase.head.start;
    at += 1
  ) {
    const token = tokens[at];
    if (token === undefined || token.tag === "NOUN" || !contains(phrase.span, token.span)) continue;
    // "a 34-year-old climber" is not old.
    if (tokens[at - 1]?.norm === "-" || token.norm.includes("-old")) continue;
    const states = answered(token.lemma, sentence, phrase, token.span, tokens, token.span);
    found.push(...states.filter(({ answer }) => !pickingQuestions.has(answer.question)));
  }
  return found;
}

/** States for each question that words answer; of "a section of the mill" it is the mill's. */
function answered(
  words: string,
  sentence: number,
  thing: Phrase,
  span: Span,
  tokens: readonly Token[],
  telling: Span,
): State[] {
  const found = answersOf(words);
  if (found.length === 0) return [];
  const whole = wholeOf(thing, tokens);
  const extent = extentOf(tokens, telling, thing, whole !== thing);
  return found.map((answer) => ({ sentence, thing: whole, words: span, answer, extent }));
}
