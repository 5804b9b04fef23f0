/**
 * Finds phrases of a table in a sentence, and tells whether they are denied there or only thinkable.
 * "could not be brought under control" -> "brought under control", negated
 */
import type { OutcomePhrase, PhraseTable } from "../../lexicon/outcome-rows.ts";
import type { Phrasing } from "../../lexicon/phrasing.ts";
import type { Token } from "../../model.ts";
import { pastOf } from "../../text/past-forms.ts";

export interface PhraseMatch {
  readonly phrase: OutcomePhrase;
  readonly from: number;
  /** The last token. */
  readonly to: number;
}

/** Phrases in a sentence; of those of one question that overlap, the longest: "refused to step down" holds "step down". */
export function matchesIn(table: PhraseTable, tokens: readonly Token[]): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  // Spelt out, for it is asked of every word and mostly finds nothing.
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from];
    if (token === undefined) continue;
    const byWord = table.get(token.norm);
    const byLemma = token.lemma === token.norm ? undefined : table.get(token.lemma);
    const byPast = isPresent(token) ? table.get(irregularPasts.get(token.lemma) ?? pastOf(token.lemma)) : undefined;
    if (byWord === undefined && byLemma === undefined && byPast === undefined) continue;
    for (const phrase of new Set([...(byWord ?? none), ...(byLemma ?? none), ...(byPast ?? none)])) {
      const to = endOf(tokens, from, phrase.places);
      if (to !== null) found.push({ phrase, from, to });
    }
  }
  if (found.length < 2) return found;
  return found.filter(
    (match) =>
      !found.some(
        (other) =>
          other.phrase.question.key === match.phrase.question.key &&
          other.from <= match.to &&
          match.from <= other.to &&
          lengthOf(other) > lengthOf(match),
      ),
  );
}

const none: readonly never[] = [];

/** "rejects" of a headline, which the table has as "rejected". */
function isPresent({ lemma, norm, tag }: Token): boolean {
  return tag === "VERB" && norm !== lemma && norm.endsWith("s");
}

/** Past tenses that spelling does not tell, of verbs by which outcomes are told. */
// prettier-ignore
const irregularPasts: ReadonlyMap<string, string> = new Map([
  ["beat", "beat"], ["break", "broke"], ["fall", "fell"], ["fight", "fought"], ["give", "gave"], ["go", "went"],
  ["grow", "grew"], ["hang", "hung"], ["hold", "held"], ["keep", "kept"], ["lead", "led"], ["leave", "left"], ["lose", "lost"],
  ["make", "made"], ["put", "put"], ["rise", "rose"], ["say", "said"], ["seek", "sought"], ["shoot", "shot"],
  ["shrink", "shrank"], ["shut", "shut"], ["sink", "sank"], ["slide", "slid"], ["strike", "struck"], ["take", "took"], ["throw", "threw"],
  ["win", "won"],
]);

function lengthOf({ from, to }: PhraseMatch): number {
  return to - from;
}

/** Most words in a gap: "found | the former youth coach | guilty". */
const longestGap = 5;

function endOf(tokens: readonly Token[], from: number, places: Phrasing): number | null {
  let at = from + 1;
  for (let place = 1; place < places.length; place += 1) {
    const words = places[place];
    if (words === null) {
      const next = places[place + 1];
      const limit = at + longestGap;
      while (at < limit && !isWord(tokens[at], next ?? null)) {
        if (tokens[at] === undefined || tokens[at]?.tag === "PUNCT") return null;
        at += 1;
      }
      continue;
    }
    if (tokens[at]?.norm === "-") at += 1;
    // "closed | sharply | higher".
    if (tokens[at]?.tag === "ADV" && !isWord(tokens[at], words ?? null)) at += 1;
    if (!isWord(tokens[at], words ?? null)) return null;
    at += 1;
  }
  return at - 1;
}

function isWord(token: Token | undefined, words: ReadonlySet<string> | null): boolean {
  return token !== undefined && words !== null && (words.has(token.norm) || words.has(token.lemma));
}

/** Tokens before a phrase among which a word stands that denies or doubts it. */
const reach = 4;

/** The same before an infinitive: "urged the prime minister to | resign". */
const farReach = 8;

/** The tokens right before a phrase, within its clause, the nearest first. */
function before(tokens: readonly Token[], from: number, most = reach): Token[] {
  const near: Token[] = [];
  for (let at = from - 1; at >= Math.max(0, from - most); at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.tag === "PUNCT" && token.norm !== "-") || clauseWords.has(token.norm)) break;
    near.push(token);
  }
  return near;
}

const clauseWords: ReadonlySet<string> = new Set(["and", "because", "but", "that", "when", "while"]);

const negators: ReadonlySet<string> = new Set([
  "barely",
  "cannot",
  "deny",
  "fail",
  "hardly",
  "n't",
  "neither",
  "never",
  "no",
  "nobody",
  "none",
  "nor",
  "not",
  "refuse",
  "scarcely",
  "unable",
  "without",
]);

export function isNegated(tokens: readonly Token[], from: number): boolean {
  return before(tokens, from).some(({ norm, lemma }) => negators.has(norm) || negators.has(lemma));
}

/** What is hoped, feared, asked for or thinkable is not told as so. */
const hedges: ReadonlySet<string> = new Set([
  "aim",
  "ask",
  "attempt",
  "bid",
  "call",
  "can",
  "could",
  "demand",
  "expect",
  "fear",
  "hope",
  "if",
  "likely",
  "may",
  "might",
  "must",
  "plan",
  "possible",
  "should",
  "threaten",
  "try",
  "unless",
  "until",
  "urge",
  "want",
  "whether",
  "will",
  "would",
]);

/** Words that tell of an earlier state of things, with the word behind them: "peaceful at first". */
const earlier: ReadonlyMap<string, string | null> = new Map([
  ["at", "first"],
  ["for", "now"],
  ["initially", null],
  ["originally", null],
  ["previously", null],
]);

export function isHedged(tokens: readonly Token[], from: number, mayBeMeant = false): boolean {
  const near = before(tokens, from, tokens[from - 1]?.norm === "to" ? farReach : reach);
  if (near.some(({ norm, lemma }) => (!mayBeMeant || !intents.has(norm)) && (hedges.has(norm) || hedges.has(lemma))))
    return true;
  return tokens.some(({ norm }, at) => {
    const next = earlier.get(norm);
    return next !== undefined && (next === null || tokens[at + 1]?.norm === next);
  });
}

/** Someone's will is what he stands for. */
const intents: ReadonlySet<string> = new Set(["plan", "plans", "will", "would"]);
