/** What stands behind a verb: its object, what a copula says, and phrases with prepositions. */
import { phrasalParticles } from "../../lexicon/phrasal-verbs.ts";
import type { Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import type { PrepositionPart } from "./clause.ts";
import type { Item } from "./clause-items.ts";
import { isTime, nominalAt, type Nominal } from "./nominals.ts";
import type { VerbGroup } from "./verb-groups.ts";

const copulas = new Set(["appear", "be", "become", "feel", "look", "prove", "remain", "seem", "sound", "stay"]);
/** Copulas of the senses and of coming about, which with a preposition are verbs of their own. */
const sensing = new Set(["appear", "feel", "look", "prove", "sound"]);
/** How many items behind the verb its parts are looked for. */
const farthest = 40;

export interface PartsAfter {
  readonly object: Nominal | null;
  readonly complement: Chunk | null;
  readonly obliques: readonly PrepositionPart[];
  readonly last: number;
}

/** What stands after a verb, to the next verb, opener or end: object, complement, phrases with prepositions. */
export function partsAfter(
  tokens: readonly Token[],
  items: readonly Item[],
  from: number,
  group: VerbGroup,
  taken: ReadonlySet<number>,
): PartsAfter {
  const main = tokens[group.main];
  const copula = copulas.has(main?.lemma ?? "") && !group.passive;
  const sense = sensing.has(main?.lemma ?? "");
  let object: Nominal | null = null;
  let complement: Chunk | null = null;
  const obliques: PrepositionPart[] = [];
  let last = group.main;
  let afterComma = false;
  for (let at = from; at < Math.min(items.length, from + farthest); at += 1) {
    const item = items[at];
    if (
      item === undefined ||
      item.kind === "verb" ||
      item.kind === "opener" ||
      item.kind === "relative" ||
      item.kind === "stop" ||
      item.kind === "to"
    )
      break;
    if (item.kind === "comma") {
      const next = items[at + 1];
      if (next?.kind !== "preposition") break;
      afterComma = true;
      continue;
    }
    if (item.kind === "and") {
      if (items[at + 1]?.kind !== "phrase" || taken.has(at + 1)) break;
      at += 1;
      last = items[at]?.last ?? last;
      continue;
    }
    if (taken.has(at) && !(item.kind === "phrase" && from > item.first)) {
      if (item.kind === "phrase" || item.kind === "preposition") break;
    }
    if (item.kind === "preposition") {
      let phraseAt = at + 1;
      while (
        items[phraseAt]?.kind === "adjective" ||
        items[phraseAt]?.kind === "possessive" ||
        items[phraseAt]?.kind === "preposition"
      )
        phraseAt += 1;
      const next = items[phraseAt];
      if (
        !copula &&
        phraseAt > at + 1 &&
        adverbial.has(tokens[item.first]?.norm ?? "") &&
        isPreposition(tokens, items[at + 1])
      ) {
        // "was called off after a deal": the particle goes with the verb.
        last = item.last;
        continue;
      }
      if (copula && complement === null && object === null && isParticle(tokens, items, at)) {
        complement = { first: item.first, head: item.first, last: item.last };
        last = Math.max(last, item.last);
        continue;
      }
      if (
        next?.kind === "phrase" &&
        object === null &&
        at === from &&
        phraseAt === at + 1 &&
        isPhrasal(tokens, group, item)
      ) {
        // "called off the strike": the particle belongs to the verb.
        last = item.last;
        continue;
      }
      if (next?.kind !== "phrase") {
        // "negotiations are over": a preposition with nothing behind it is what the copula says.
        if (copula && complement === null && object === null)
          complement = { first: item.first, head: item.first, last: item.last };
        if (complement !== null) last = Math.max(last, item.last);
        if (next?.kind === "verb") break;
        continue;
      }
      if (taken.has(phraseAt)) break;
      if (
        copula &&
        complement === null &&
        object === null &&
        obliques.length === 0 &&
        tellsState(tokens, item, next, sense)
      )
        complement = { first: item.first, head: next.chunk.head, last: next.last };
      const hangsOnNoun = tokens[item.first]?.norm === "of" && items[at - 1]?.kind === "phrase";
      if (!hangsOnNoun) obliques.push({ preposition: item.first, nominal: nominalAt(tokens, items, phraseAt) });
      last = next.last;
      at = phraseAt;
      continue;
    }
    if (afterComma) break;
    if (item.kind === "phrase") {
      if (isTime(tokens, item.chunk)) {
        last = item.last;
        continue;
      }
      if (copula) complement ??= item.chunk;
      else object ??= nominalAt(tokens, items, at);
      last = item.last;
    } else if (
      (item.kind === "adjective" || item.kind === "adverb") &&
      copula &&
      complement === null &&
      object === null
    ) {
      if (item.kind === "adjective" || (items[at + 1]?.kind !== "phrase" && items[at + 1]?.kind !== "adjective")) {
        complement = { first: item.first, head: item.first, last: item.first };
        last = item.last;
      }
    }
  }
  return { object, complement, obliques, last };
}

/** "was under control", "is in custody": a phrase behind a copula says what its subject is, unless it says when or by whom. */
function tellsState(
  tokens: readonly Token[],
  preposition: Item,
  phrase: Extract<Item, { kind: "phrase" }>,
  sense: boolean,
): boolean {
  // "will look at every case", "appears on the front page": no copula; "looks like a defeat" is one.
  if (sense && tokens[preposition.first]?.norm !== "like") return false;
  const isMay = tokens[phrase.chunk.head]?.norm === "may";
  return !isTime(tokens, phrase.chunk) && !isMay && !stateless.has(tokens[preposition.first]?.norm ?? "");
}

const stateless = new Set([
  "according",
  "after",
  "as",
  "before",
  "by",
  "during",
  "for",
  "of",
  "since",
  "than",
  "until",
]);

/** Prepositions that, with another one behind them, tell a state by themselves: "are over after the third round". */
const particles = new Set(["down", "off", "on", "out", "over", "up"]);

/** Particles that a preposition may follow: "off after", but "out of the talks" is one preposition. */
const adverbial = new Set(["away", "back", "down", "off", "on", "out", "over", "up"]);

function isPreposition(tokens: readonly Token[], item: Item | undefined): boolean {
  return item?.kind === "preposition" && tokens[item.first]?.norm !== "of";
}

/** Whether a preposition right behind a verb is its particle: "ruled out talks". */
function isPhrasal(tokens: readonly Token[], group: VerbGroup, item: Item): boolean {
  return !group.passive && phrasalParticles.get(group.lemma)?.has(tokens[item.first]?.norm ?? "") === true;
}

function isParticle(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item !== undefined && particles.has(tokens[item.first]?.norm ?? "") && items[at + 1]?.kind === "preposition";
}
