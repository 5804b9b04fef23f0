/** Runs of words that name someone or something, by their capitals: "Defence Minister Ana Rojas", "Bank of Peru". */
import { particles, possessiveHeads } from "../../lexicon/name-words.ts";
import { headsBeforeOf, organisationHeads } from "../../lexicon/organisations.ts";
import { placeNamed } from "../../lexicon/places.ts";
import { roles } from "../../lexicon/titles.ts";
import type { Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { type Capitals, isCapitalAt, startsSentence, wordOf } from "./capitals.ts";
import { capitalAt, excluded, placeAt, proven, type Run } from "./name-proof.ts";

/** Runs of names in one sentence, in order and disjoint. */
export function runsOf(passage: Passage, sentence: number, capitals: Capitals): Run[] {
  const tokens = passage.tokens[sentence] ?? [];
  const unreliable = capitals.unreliable.has(sentence);
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = opens(passage, tokens, at, capitals, unreliable)
      ? runFrom(passage, tokens, at, capitals, unreliable)
      : null;
    if (run === null) at += 1;
    else {
      runs.push(run);
      at = run.last + 1;
    }
  }
  return runs;
}

function opens(
  passage: Passage,
  tokens: readonly Token[],
  at: number,
  capitals: Capitals,
  unreliable: boolean,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (!isCapitalAt(passage.text, token.span.start)) {
    // "al-Assad"
    const next = tokens[at + 1];
    return (
      next?.norm === "-" && particles.has(token.norm) && capitalAt(passage, tokens[at + 2]) && touches(token, next)
    );
  }
  const word = wordOf(passage, token);
  if (excluded(token, word, tokens, at, passage)) return false;
  if (!unreliable && !startsSentence(tokens, at)) return true;
  return proven(passage, tokens, at, word, capitals, unreliable);
}

function runFrom(
  passage: Passage,
  tokens: readonly Token[],
  at: number,
  capitals: Capitals,
  unreliable: boolean,
): Run | null {
  const place = placeAt(passage, tokens, at, tokens.length);
  let last = place?.last ?? at;
  for (;;) {
    const step = extension(passage, tokens, at, last, capitals, unreliable);
    if (step === null) break;
    last = step;
  }
  return { first: at, last, place: place?.last === last ? place.place : null };
}

/** Index of the word a run goes on to, or `null` at its end. */
function extension(
  passage: Passage,
  tokens: readonly Token[],
  first: number,
  last: number,
  capitals: Capitals,
  unreliable: boolean,
): number | null {
  const here = tokens[last];
  const next = tokens[last + 1];
  if (here === undefined || next === undefined) return null;
  const goesOn = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined) return false;
    if (!isCapitalAt(passage.text, token.span.start)) return false;
    const word = wordOf(passage, token);
    if (excluded(token, word, tokens, at, passage)) return false;
    return !unreliable || proven(passage, tokens, at, word, capitals, true);
  };
  if (goesOn(last + 1)) return last + 1;
  // "Boeing 737", "Air Force One": a number that belongs to a name stands right behind one word.
  const after = tokens[last + 2];
  if (next.norm === "-" || next.norm === "–") {
    if (!touches(here, next) || after === undefined || !touches(next, after)) return null;
    if (placeNamed(wordOf(passage, here)) !== null) return null;
    return goesOn(last + 2) || (wordOf(passage, after).length < 6 && isSurnamePart(passage, tokens, first, last + 2))
      ? last + 2
      : null;
  }
  if (next.norm === "&" && goesOn(last + 2)) return last + 2;
  if (particles.has(next.norm) && !functionalPreposition(next)) {
    if (after?.norm === "-" && capitalAt(passage, tokens[last + 3])) return last + 3;
    if (goesOn(last + 2)) return last + 2;
    if (after !== undefined && particles.has(after.norm) && goesOn(last + 3)) return last + 3;
  }
  if ((next.norm === "of" || next.norm === "for") && takesOf(tokens, first, last)) {
    if (goesOn(last + 2)) return last + 2;
    if (after?.norm === "the" && goesOn(last + 3)) return last + 3;
  }
  if (next.norm === "and" && organisedOf(tokens, first, last) && goesOn(last + 2)) return last + 2;
  if ((next.norm === "'s" || next.norm === "'") && possessiveHeads.has(here.norm) && goesOn(last + 2)) return last + 2;
  return null;
}

const functionalPreposition = (token: Token): boolean =>
  token.norm === "de" && token.tag === "ADP" ? false : token.tag === "ADP";

/** "Kwok Wai-keung", "Cheng Chung-tai": the second part of an East Asian given name is small. */
function isSurnamePart(passage: Passage, tokens: readonly Token[], first: number, at: number): boolean {
  const word = tokens[at];
  return (
    word !== undefined &&
    first < at - 2 &&
    /^[a-z]{2,5}$/.test(wordOf(passage, word)) &&
    word.tag !== "VERB" &&
    !/^(?:based|born|led|era|style|wide|like|made|run)$/.test(word.norm)
  );
}

function takesOf(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[last]?.norm ?? "";
  if (roles.has(head)) return false;
  return tokens[last + 1]?.norm === "of" ? headsBeforeOf.has(head) : organisationHeads.has(head) && last >= first;
}

function organisedOf(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[first]?.norm ?? "";
  if (!headsBeforeOf.has(head)) return false;
  for (let at = first + 1; at <= last; at += 1) if (tokens[at]?.norm === "of") return head !== "university";
  return false;
}

function touches(x: Token, y: Token): boolean {
  return x.span.end === y.span.start;
}
