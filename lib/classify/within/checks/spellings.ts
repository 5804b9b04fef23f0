/** A name spelled two ways: "Peter Gade" above, "Peter Gaade" below; "World Health Organization (WTO)" beside "the WHO". */
import { nameKey, nameWords } from "../../../extract/entities/fold-name.ts";
import { nameRelation } from "../../../extract/entities/name-match.ts";
import { unlettered } from "../../../lexicon/organisations.ts";
import type { Mention, Reading } from "../../../model.ts";
import { textOf } from "../../../text/span.ts";
import type { Check, InnerJudgement } from "../check.ts";
import { flatMap } from "../../../text/flat-map.ts";

export const spellingsFit: Check = {
  name: "spellings",
  judge: (reading) => {
    const names = namesIn(reading);
    return [...respelled(names), ...acronymsAgainst(reading, names)];
  },
};

/** A name as written, with all places where it is. */
interface Name {
  readonly words: readonly string[];
  readonly text: string;
  readonly kind: "person" | "organisation" | "other";
  readonly mentions: readonly Mention[];
}

function namesIn(reading: Reading): Name[] {
  const names = new Map<string, { readonly text: string; readonly kind: Name["kind"]; readonly mentions: Mention[] }>();
  for (const { kind, mentions } of reading.entities) {
    if (kind === "place" || kind === "group") continue;
    for (const mention of mentions) {
      if (mention.form !== "name") continue;
      const text = textOf(reading.report.text, mention.span).replace(/\s+/g, " ");
      const key = `${kind} ${nameKey(text)}`;
      const found = names.get(key);
      if (found === undefined) names.set(key, { text, kind, mentions: [mention] });
      else found.mentions.push(mention);
    }
  }
  return [...names.values()].map((name) => ({ ...name, words: nameWords(name.text) }));
}

/** Names of people of two words and more, of which one word alone is spelled otherwise, and that only once. */
function respelled(names: readonly Name[]): InnerJudgement[] {
  const people = names.filter(({ kind, words }) => kind === "person" && words.length > 1);
  const found: InnerJudgement[] = [];
  for (const group of groupsOf(people)) {
    for (const [i, x] of group.entries()) {
      for (const y of group.slice(i + 1)) {
        if (Math.min(x.mentions.length, y.mentions.length) > 1 || !isOneName(x, y)) continue;
        const judgement = judged(x, y, `One name spelled two ways: "${x.text}" and "${y.text}".`);
        if (judgement !== null) found.push(judgement);
      }
    }
  }
  return found;
}

/** Names that share a word: only those are compared. */
function groupsOf(people: readonly Name[]): Name[][] {
  const byWord = new Map<string, Name[]>();
  for (const name of people) {
    for (const word of new Set(name.words)) {
      const group = byWord.get(word);
      if (group === undefined) byWord.set(word, [name]);
      else if (group.length < mostOfOneName) group.push(name);
    }
  }
  return [...byWord.values()];
}

/** People of one name that are compared: more are a family, or a list. */
const mostOfOneName = 8;

/**
 * Whether two names are as long, differ in one word, and this is a spelling of the other. A letter that they share names
 * nobody: "Protected B", "Protection B".
 */
function isOneName(x: Name, y: Name): boolean {
  if (x.words.length !== y.words.length) return false;
  const differing = x.words.filter((word, i) => word !== y.words[i]);
  const isNamed = x.words.some((word, i) => word === y.words[i] && word.length > 1);
  return isNamed && differing.length === 1 && nameRelation(x.text, y.text) === "variant";
}

/** "World Health Organization (WTO)" where the report also writes "WHO", which are the name's letters. */
function acronymsAgainst(reading: Reading, names: readonly Name[]): InnerJudgement[] {
  const acronyms = new Map(flatMap(names, (name) => (/^\p{Lu}{2,6}$/u.test(name.text) ? [[name.text, name]] : [])));
  return flatMap(names, (long) => {
    const letters = initials(long.words);
    if (long.words.length < 2 || letters.length < 3) return [];
    const right = acronyms.get(letters);
    return long.mentions.flatMap(({ span, sentence }) => {
      const behind = /^ \((\p{Lu}{2,6})\)/u.exec(reading.report.text.slice(span.end, span.end + 10))?.[1];
      const wrong = acronyms.get(behind ?? "");
      if (right === undefined || wrong === undefined || wrong === right || wrong.text.length !== letters.length)
        return [];
      const there = wrong.mentions.filter((mention) => mention.sentence === sentence);
      const judgement = judged(
        { ...wrong, mentions: there },
        right,
        `${long.text} is "${wrong.text}" in one place and "${right.text}" in the other.`,
      );
      return judgement === null ? [] : [judgement];
    });
  });
}

function initials(words: readonly string[]): string {
  return words
    .filter((word) => !unlettered.has(word))
    .map((word) => (word[0] ?? "").toUpperCase())
    .join("");
}

/** The first places of two names, in text order; nothing where one sentence holds both: then they are two. */
function judged(x: Name, y: Name, reason: string): InnerJudgement | null {
  const sentences = new Set(x.mentions.map(({ sentence }) => sentence));
  if (y.mentions.some(({ sentence }) => sentences.has(sentence))) return null;
  const [first, second] = [x.mentions[0], y.mentions[0]].sort((p, q) => (p?.span.start ?? 0) - (q?.span.start ?? 0));
  if (first === undefined || second === undefined) return null;
  return {
    type: "identity",
    confidence: "medium",
    sentences: [first.sentence, second.sentence],
    evidence: [first.span, second.span],
    reason,
    developing: false,
  };
}
