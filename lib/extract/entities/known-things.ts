/** Whom a noun phrase means among those the report has told of: by title, by kind, by the same words. */
import { organisationHeads, collectives } from "../../lexicon/organisations.ts";
import { timeNouns } from "../../lexicon/time-nouns.ts";
import { people, roles } from "../../lexicon/titles.ts";
import { type Draft, wordsBefore } from "./drafts.ts";
import { nameWords } from "./fold-name.ts";
import type { Described } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";

/** Nouns that are told of again and again without being the same thing. */
const loose = new Set([
  "addition",
  "case",
  "cent",
  "end",
  "example",
  "fact",
  "hand",
  "kind",
  "lot",
  "moment",
  "number",
  "part",
  "past",
  "percent",
  "point",
  "rest",
  "side",
  "sort",
  "thing",
  "top",
  "total",
  "use",
  "view",
  "way",
  "while",
]);
/** Whether phrases of this head are never taken up. */
export function isLoose(lemma: string): boolean {
  return loose.has(lemma) || timeNouns.has(lemma);
}

/** How many things of one head are looked at, the last ones first. */
const mostAlike = 6;
/** "the country", "the company" look no further back than this many sentences. */
const nounReach = 3;
/** ... and at no more mentions than this, so that one endless sentence stays linear. */
const mostMentions = 60;

/**
 * "the Peruvian delegation", "Peru's negotiators", and later "the delegation", are Peru. "The government", where none was
 * named before, is that of the country the report has told of most, if no other comes near.
 */
export function sideOf(scene: Scene, it: Described): number | null {
  const country = it.owner === null ? undefined : scene.drafts[it.owner.draft];
  if (it.owner !== null) return country?.kind === "place" && country.country !== null ? it.owner.draft : null;
  if ((!it.definite && !it.bare) || it.modifiers.length > 0) return null;
  const alike = scene.byHead.get(it.lemma) ?? [];
  const nearest = alike.findLast((draft) => scene.drafts[draft]?.kind === "place");
  if (nearest !== undefined) return nearest;
  return governing.has(it.lemma) && it.definite && alike.length === 0 ? mainCountry(scene) : null;
}

/** What a country has one of. */
const governing: ReadonlySet<string> = new Set(["government", "regime"]);

/** A country is the report's own when it is told of so many times as often as the next. */
const ownShare = 3;

function mainCountry(scene: Scene): number | null {
  let main: number | null = null;
  let most = 0;
  let second = 0;
  scene.drafts.forEach(({ kind, country, mentions }, draft) => {
    if (kind !== "place" || country === null) return;
    if (mentions.length > most) {
      [main, most, second] = [draft, mentions.length, most];
    } else second = Math.max(second, mentions.length);
  });
  return most > 1 && most >= second * ownShare ? main : null;
}

/** The person whose title or apposition has this head, and all the words before it. */
export function titled(scene: Scene, it: Described): number | null {
  if (it.plural || (!roles.has(it.head.norm) && !people.has(it.lemma))) return null;
  const alike = scene.byHead.get(it.lemma) ?? [];
  for (let at = alike.length - 1; at >= Math.max(0, alike.length - mostAlike); at -= 1) {
    const index = alike[at];
    const draft = index === undefined ? undefined : scene.drafts[index];
    if (index === undefined || draft?.kind !== "person" || draft.mentions.length === 0) continue;
    const words = wordsBefore(draft, it.lemma);
    const owner = it.owner === null ? null : scene.drafts[it.owner.draft];
    if (!isTheirs(scene, it, draft)) continue;
    const fits = it.modifiers.every(
      (word) => words.includes(word) || (owner !== null && draft.country === owner?.country),
    );
    if (fits) return index;
  }
  return null;
}

/** "The spokesman for the port" is none of another body. */
function isTheirs(scene: Scene, it: Described, draft: Draft): boolean {
  if (it.owner === null || it.owner.first < it.chunk.head || draft.speaksFor === null) return true;
  const country = scene.drafts[it.owner.draft]?.country ?? null;
  return draft.speaksFor === it.owner.draft || (country !== null && draft.country === country);
}

/** Names in which nothing is folded but the case. */
const plain = /^[A-Za-z0-9 -]*$/;

/** Whether a word is one of a name's; most names are passed over without being taken apart. */
function holdsWord(name: string, word: string): boolean {
  return (!plain.test(name) || name.toLowerCase().includes(word)) && nameWords(name).includes(word);
}

/** "the country", "the city", "the company": the last one named, if near. */
export function recentKind(scene: Scene, it: Described): number | null {
  if (it.plural || it.modifiers.length > 0) return null;
  const kind = nouns.get(it.lemma);
  const isName = organisationHeads.has(it.lemma);
  if (kind === undefined && !isName) return null;
  for (let at = scene.mentions.length - 1; at >= Math.max(0, scene.mentions.length - mostMentions); at -= 1) {
    const mention = scene.mentions[at];
    if (mention === undefined || it.sentence - mention.sentence > nounReach) break;
    const draft = scene.drafts[mention.draft];
    if (draft === undefined) continue;
    if (draft.kind === "organisation" && isName && [...draft.names].some((name) => holdsWord(name, it.lemma)))
      return mention.draft;
    if (kind === undefined || mention.form !== "name") continue;
    if (draft.kind !== kind.kind) {
      if (kind.kind !== "organisation" || !draft.doubtful || mention.first !== mention.last) continue;
      // "Varn said sales rose. The company": so it is a firm's name.
      draft.kind = "organisation";
      draft.doubtful = false;
    }
    if (kind.kind === "place" && (draft.country !== null) !== kind.country) continue;
    return mention.draft;
  }
  return null;
}

const nouns: ReadonlyMap<string, { readonly kind: "place" | "organisation"; readonly country: boolean }> = new Map([
  ["agency", { kind: "organisation", country: false }],
  ["city", { kind: "place", country: false }],
  ["company", { kind: "organisation", country: false }],
  ["country", { kind: "place", country: true }],
  ["firm", { kind: "organisation", country: false }],
  ["nation", { kind: "place", country: true }],
  ["organisation", { kind: "organisation", country: false }],
  ["organization", { kind: "organisation", country: false }],
  ["town", { kind: "place", country: false }],
]);

/** The thing of the same head told of before, with at least the words that describe it now. */
export function again(scene: Scene, it: Described): number | null {
  if (isLoose(it.lemma)) return null;
  const alike = scene.byHead.get(it.lemma) ?? [];
  for (let at = alike.length - 1; at >= Math.max(0, alike.length - mostAlike); at -= 1) {
    const index = alike[at];
    const draft = index === undefined ? undefined : scene.drafts[index];
    const last = draft?.mentions.findLast(({ form }) => form !== "pronoun");
    if (index === undefined || draft === undefined || draft.kind === "place" || last === undefined) continue;
    if ((last.form === "description" && last.plural) !== (it.plural || collectives.has(it.lemma))) continue;
    const words = wordsBefore(draft, it.lemma);
    if (!isTheirs(scene, it, draft)) continue;
    if (it.modifiers.every((word) => words.includes(word))) return index;
  }
  return null;
}
