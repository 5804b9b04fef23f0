/** Whether the words beside two nouns show that they are two things: "gold prices" and "oil prices", "talks on pay", "on pensions". */
import { kinOf } from "../../align/terms.ts";
import { timeNouns } from "../../lexicon/time-nouns.ts";
import type { Phrase, Side, Span, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import type { Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Words that tell of one beside the one the story is of. */
const another: ReadonlySet<string> = new Set(["another", "other", "rival", "second", "third", "fourth"]);

/** Words that tell something of a thing. */
export interface ToldOf {
  readonly sentence: number;
  readonly thing: Phrase;
  readonly words: Span;
}

export function areOthers(story: Story, a: ToldOf, b: ToldOf): boolean {
  if (areContrasted(story, a, b)) return true;
  const beside = { a: besideOf(story, "a", a), b: besideOf(story, "b", b) };
  if (beside.a.another !== beside.b.another) return true;
  if (beside.a.behind !== null && beside.b.behind !== null && beside.a.behind !== beside.b.behind) {
    const [first, second] = [beside.a.behind, beside.b.behind].map((words) => words.split(" ")[0]);
    if (first === second) return true;
  }
  if (beside.a.deputy !== beside.b.deputy) return true;
  return (["owners", "topics", "places"] as const).some((kind) => areApart(beside.a[kind], beside.b[kind]));
}

/** "the lower house" and "the upper house": words of which each sentence has another. */
export function areContrasted({ sentences }: Story, a: InSentence, b: InSentence): boolean {
  const words = { a: contrastsIn(sentences.a[a.sentence]?.tokens), b: contrastsIn(sentences.b[b.sentence]?.tokens) };
  return [...words.a].some(([group, word]) => (words.b.get(group) ?? word) !== word);
}

interface InSentence {
  readonly sentence: number;
}

/** By group the last word of it in a sentence. */
function contrastsIn(tokens: readonly Token[] = []): Map<number, string> {
  return new Map(
    flatMap(tokens, ({ norm, lemma }) => {
      const found = contrasts.get(norm) ?? contrasts.get(lemma);
      return found === undefined ? [] : [found];
    }),
  );
}

/** Words that part one thing from its like, by group; those of one place mean the same. */
const contrasts: ReadonlyMap<string, readonly [number, string]> = new Map(
  [
    ["first", "second", "third", "fourth", "final"],
    ["lower", "upper"],
    ["eastern east", "northern north", "southern south", "western west"],
    ["new", "old"],
    ["quarter-final", "semi-final"],
  ].flatMap((group, index) =>
    group.flatMap((words) => words.split(" ").map((word) => [word, [index, words] as const] as const)),
  ),
);

/** "three of the seven men" and "four men": each tells of a part, and the parts may differ. */
export function areParts({ sentences }: Story, a: ToldOf, b: ToldOf): boolean {
  const parts = (["a", "b"] as const).map((side) => {
    const { sentence, thing } = side === "a" ? a : b;
    const tokens = sentences[side][sentence]?.tokens ?? [];
    const from = tokenFrom(tokens, thing.span.start);
    const inside = tokens.slice(Math.max(0, from - partReach), tokenFrom(tokens, thing.head.start));
    if (inside.some(({ norm }) => totals.has(norm))) return null;
    return (
      inside.find(
        ({ tag, norm }, at) =>
          partial.has(norm) || (tag === "NUM" && (inside[at + 1]?.norm === "of" || inside[at - 1]?.tag !== "DET")),
      )?.norm ?? null
    );
  });
  return parts[0] !== null && parts[1] !== null && parts[0] !== parts[1];
}

/** Tokens before a phrase that may tell how many of it are meant: "three of | the seven men". */
const partReach = 2;

const totals: ReadonlySet<string> = new Set(["all", "both", "every", "none"]);
const partial: ReadonlySet<string> = new Set(["another", "few", "half", "many", "most", "other", "several", "some"]);

/** Owners whom each report calls by another word: "the company's profit", "the airline's profit". */
const anyOwners: ReadonlySet<string> = new Set([
  "airline",
  "bank",
  "city",
  "club",
  "company",
  "country",
  "firm",
  "group",
  "man",
  "nation",
  "side",
  "team",
  "town",
  "woman",
]);

interface Beside {
  /** "the lorry" of "the lorry's brakes". */
  readonly owners: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly deputy: boolean;
  readonly another: boolean;
  /** The preposition right behind the words, with the kin of its noun: "of fraud". */
  readonly behind: string | null;
}

/** Tokens looked at behind a noun for what it is of: "talks on | the price of grain". */
const reach = 6;

const topical: ReadonlySet<string> = new Set(["about", "for", "of", "on", "over", "to", "with"]);
const local: ReadonlySet<string> = new Set(["at", "in"]);
/** Words that make one post another's second. */
const deputies: ReadonlySet<string> = new Set(["assistant", "deputy", "vice"]);

function besideOf({ sentences }: Story, side: Side, { sentence, thing: phrase, words }: ToldOf): Beside {
  const tokens = sentences[side][sentence]?.tokens ?? [];
  const from = tokenFrom(tokens, phrase.span.start);
  const head = tokenFrom(tokens, phrase.head.start);
  const left = tokens.slice(from, head);
  const named = left.filter(
    ({ tag, norm }, i) =>
      (tag === "NOUN" || tag === "PROPN") && !/^['’]/.test(left[i + 1]?.norm ?? "") && !timeNouns.has(norm),
  );
  const topics = new Set(named.map(({ lemma }) => kinOf(lemma)));
  const places = new Set<string>();
  const after = tokens[head + 1]?.norm ?? "";
  const behind = headBehind(tokens, head + 2);
  if (behind !== null && behind.span.start < words.start) {
    if (topical.has(after)) topics.add(kinOf(behind.lemma));
    if (local.has(after)) places.add(kinOf(behind.lemma));
  } else if (behind !== null && topical.has(after)) topics.add(kinOf(behind.lemma));
  else if (behind !== null && local.has(after)) places.add(kinOf(behind.lemma));
  const owned = left.filter(
    ({ tag, lemma }, i) => tag === "NOUN" && left[i + 1]?.norm === "'s" && !anyOwners.has(lemma),
  );
  const behindIt = behindWords(tokens, words);
  // "Voting was orderly in Kell": "Voting in Dorn" is another.
  if (behindIt?.startsWith("in ") === true) places.add(behindIt.slice("in ".length));
  return {
    owners: new Set(owned.map(({ lemma }) => kinOf(lemma))),
    topics,
    places,
    deputy: left.some(({ norm }) => deputies.has(norm)),
    behind: behindIt,
    another: left.some(({ norm }) => another.has(norm)),
  };
}

/** "cleared of | fraud", "reopened | to pedestrians". */
function behindWords(tokens: readonly Token[], words: Span): string | null {
  const next = tokenFrom(tokens, words.end);
  const last = tokens[next - 1]?.norm ?? "";
  const ends = topical.has(last) || local.has(last);
  const preposition = ends ? last : (tokens[next]?.norm ?? "");
  if (!topical.has(preposition) && !local.has(preposition)) return null;
  const noun = headBehind(tokens, ends ? next : next + 1);
  return noun === null ? null : `${preposition} ${kinOf(noun.lemma)}`;
}

function headBehind(tokens: readonly Token[], from: number): Token | null {
  let head: Token | null = null;
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(token.tag)) break;
    if (token.tag === "NOUN" || token.tag === "PROPN") head = token;
  }
  return head === null || timeNouns.has(head.lemma) || head.lemma.endsWith("day") ? null : head;
}

function areApart(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && ![...x].some((kin) => y.has(kin));
}
