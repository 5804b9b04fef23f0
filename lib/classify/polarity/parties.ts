/** What a deed is, and who and what has a part in it, by keys that are equal for what is the same in both reports. */
import { kinOf } from "../../align/terms.ts";
import { deedsOf } from "../../lexicon/deed-words.ts";
import { peopleNouns } from "../../lexicon/fates.ts";
import { meaningsOf } from "../../lexicon/wordnet.ts";
import type { Phrase, Side, Token } from "../../model.ts";
import { contains } from "../../text/span.ts";
import { unresolved } from "../sameness.ts";
import type { SentenceReading, Story } from "../story.ts";

/** Someone or something with a part in a deed. */
export interface Party {
  readonly lemma: string;
  readonly phrase: Phrase | null;
  /** The shared entity that it is, or `null`. */
  readonly entity: number | null;
  /** The kin of its nouns; of a name its last word. */
  readonly keys: ReadonlySet<string>;
  /** Meanings of the head that other words may share. */
  readonly meanings: readonly string[];
  /** "No one", "none of": whoever it would be. */
  readonly nobody: boolean;
}

const nobodies: ReadonlySet<string> = new Set(["nobody", "none", "one"]);

/** Nouns that only take the measure of what stands behind their "of". */
const vague: ReadonlySet<string> = new Set(["crew", "group", "member", "number", "round", "series", "state", "team"]);

/** Words behind "of" among which the noun stands. */
const reach = 4;

/** The party that a phrase names; `null` for none. */
export function partyOf(story: Story, side: Side, { tokens }: SentenceReading, phrase: Phrase | null): Party | null {
  if (phrase === null) return null;
  const at = tokens.findIndex(({ span }) => span.start >= phrase.head.start);
  const of = tokens[at + 1]?.norm === "of" ? tokens.slice(at + 2, at + 2 + reach) : [];
  const { lemma } = phrase;
  if (nobodies.has(lemma)) return { lemma, phrase, entity: null, keys: kinOfNouns(of), meanings: [], nobody: true };
  // "They did not sign": whoever they are.
  if (unresolved(story, side, phrase))
    return { lemma, phrase, entity: null, keys: new Set(), meanings: [], nobody: false };
  // "a state of emergency" is an emergency, "the president of Mora" no Mora.
  const nouns = [...tokens.filter(({ span }) => contains(phrase.span, span)), ...(vague.has(lemma) ? of : [])];
  const shared = story.sharedEntity(side, phrase.entity);
  const entity = shared !== null && story.entities[shared]?.kind !== "other" ? shared : null;
  if (tokens[at]?.tag === "PROPN")
    return { lemma, phrase, entity, keys: new Set([kinOf(lemma)]), meanings: [], nobody: false };
  const keys = new Set([kinOf(lemma), ...kinOfNouns(nouns)]);
  return { lemma, phrase, entity, keys, meanings: meaningsOf(lemma), nobody: false };
}

/** A party that a single noun names. */
export function partyOfNoun({ lemma }: Token): Party {
  return {
    lemma,
    phrase: null,
    entity: null,
    keys: new Set([kinOf(lemma)]),
    meanings: meaningsOf(lemma),
    nobody: false,
  };
}

function kinOfNouns(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter(({ tag }) => tag === "NOUN").map(({ lemma }) => kinOf(lemma)));
}

/** Whether two parties are the same, or one is nobody of whom the other could be one. */
export function isSameParty(a: Party, b: Party): boolean {
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity;
  for (const key of a.keys) if (b.keys.has(key)) return true;
  if (a.nobody) return a.keys.size === 0 && (b.nobody || peopleNouns.has(b.lemma));
  if (b.nobody) return b.keys.size === 0 && peopleNouns.has(a.lemma);
  return a.meanings.some((meaning) => b.meanings.includes(meaning));
}

/** Keys of the deed that a verb or a noun tells. */
export function keysOfWord(lemma: string): string[] {
  return [`=${kinOf(lemma)}`, ...deedsOf(lemma), ...meaningsOf(lemma).map((meaning) => `?${meaning}`)];
}
