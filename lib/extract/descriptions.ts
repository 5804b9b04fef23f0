/**
 * Noun phrases that are no names: "the Defence Minister" is the person with that title, "the Peruvian delegation" the
 * country, "both countries" the two named before, "the ship" the ship told of before.
 */
import { countrySides, collectives, organisationHeads } from "../lexicon/organisations.ts";
import { people, roles } from "../lexicon/titles.ts";
import { timeNouns } from "../lexicon/time-nouns.ts";
import type { Token } from "../model.ts";
import type { Chunk } from "../text/chunks.ts";
import { describe, type DraftMention, emptyDraft } from "./drafts.ts";
import { countOfJoint, groupNouns, listFor, type NameList } from "./lists.ts";
import { addDraft, enter, groupOf, index, mentionAt, type Scene } from "./scene.ts";
import { isPlural } from "./surroundings.ts";

/** A noun phrase with what decides whom it means. */
interface Described {
  readonly sentence: number;
  readonly chunk: Chunk;
  readonly head: Token;
  readonly lemma: string;
  readonly plural: boolean;
  /** "the", "this", "both"; not "a", and not without an article. */
  readonly definite: boolean;
  readonly bare: boolean;
  readonly modifiers: readonly string[];
  /** The name that owns it or stands inside it before its head. */
  readonly owner: DraftMention | null;
}

/** Nouns that are told of again and again without being the same thing. */
const loose = new Set([
  "addition", "case", "cent", "end", "example", "fact", "hand", "kind", "lot", "moment", "number", "part", "past", "percent", "point", "rest", "side",
  "sort", "thing", "top", "total", "use", "view", "way", "while",
]);
const definites = new Set(["the", "this", "that", "these", "those", "both", "such"]);
const possessives = new Set(["my", "your", "his", "her", "its", "our", "their"]);

/** How many things of one head are looked at, the last ones first. */
const mostAlike = 6;
/** "the country", "the company" look no further back than this many sentences. */
const nounReach = 3;
/** ... and at no more mentions than this, so that one endless sentence stays linear. */
const mostMentions = 60;

/** Enters the mention that a noun phrase makes, if it makes one. */
export function enterDescription(scene: Scene, sentence: number, chunk: Chunk, names: readonly DraftMention[]): void {
  const described = read(scene, sentence, chunk, names);
  if (described === null) return;
  const draft = known(scene, described) ?? fresh(scene, described);
  if (draft === null) return;
  const target = scene.drafts[draft];
  const plural = described.plural || collectives.has(described.lemma) || countrySides.has(described.lemma);
  const mention = mentionAt(scene.passage, sentence, chunk.first, chunk.head, "description", draft, plural);
  if (target === undefined) return;
  describe(target, described.lemma, described.modifiers);
  index(scene, described.lemma, draft);
  enter(scene, mention);
}

function read(scene: Scene, sentence: number, chunk: Chunk, names: readonly DraftMention[]): Described | null {
  const tokens = scene.passage.tokens[sentence] ?? [];
  const head = tokens[chunk.head];
  if (head === undefined || (head.tag !== "NOUN" && head.tag !== "PROPN") || !/\p{L}/u.test(head.norm)) return null;
  const first = tokens[chunk.first];
  let owner: DraftMention | null = null;
  for (const name of names) {
    if (name.first <= chunk.head && chunk.head <= name.last) return null;
    if (name.first >= chunk.first && name.last < chunk.head) owner = name;
    else if (name.first === chunk.head + 2 && /^(?:of|from|for)$/.test(tokens[chunk.head + 1]?.norm ?? "")) owner ??= name;
    else if (name.first === chunk.head + 3 && tokens[chunk.head + 2]?.norm === "the" && /^(?:of|from)$/.test(tokens[chunk.head + 1]?.norm ?? "")) owner ??= name;
  }
  const modifiers: string[] = [];
  for (let at = chunk.first; at < chunk.head; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.tag !== "DET" && token.tag !== "PART" && token.tag !== "PUNCT") modifiers.push(plain(token.lemma));
  }
  const of = tokens[chunk.head + 1]?.norm === "of" ? tokens[chunk.head + 2] : undefined;
  if (of !== undefined && of.tag !== "DET") modifiers.push(`of ${of.lemma}`);
  const start = first?.norm ?? "";
  return {
    sentence, chunk, head, lemma: plain(head.lemma), plural: isPlural(head),
    definite: definites.has(start) || possessives.has(start) || tokens.slice(chunk.first, chunk.head).some(({ tag }) => tag === "PART"),
    bare: chunk.first === chunk.head, modifiers, owner,
  };
}

/** British and American spelling made one where the tagger's lemma keeps them apart. */
function plain(lemma: string): string {
  return lemma === "defence" ? "defense" : lemma === "neighbour" ? "neighbor" : lemma;
}

function known(scene: Scene, it: Described): number | null {
  const described = scene.appositions.get(it.head.span.start);
  if (described !== undefined) return described;
  const tokens = scene.passage.tokens[it.sentence] ?? [];
  const words = tokens.slice(it.chunk.first, it.chunk.head).map(({ norm }) => norm);
  const count = it.plural ? countOfJoint(words, it.lemma) : 0;
  if (count > 0) {
    const list = listFor(scene.lists, it.lemma, count, it.sentence, it.chunk.first);
    return list === null ? null : groupOf(scene, list.members, list.role);
  }
  if (countrySides.has(it.head.norm)) {
    const side = sideOf(scene, it);
    if (side !== null) return side;
  }
  if (it.plural && groupNouns.has(it.lemma) && it.modifiers.length === 0) {
    const list = nearList(scene, it);
    return groupOf(scene, list?.members ?? [], it.lemma);
  }
  if (!it.definite) return null;
  return titled(scene, it) ?? recentKind(scene, it) ?? again(scene, it);
}

/** The names right behind a group's noun: "mediators from Norway and Kenya". */
function nearList(scene: Scene, it: Described): NameList | undefined {
  const lists = scene.listsIn.get(it.sentence) ?? [];
  return lists.find(({ role, first }) => role === it.lemma && first > it.chunk.head && first - it.chunk.head < 4);
}

/** "the Peruvian delegation", "Peru's negotiators", and later "the delegation", are Peru. */
function sideOf(scene: Scene, it: Described): number | null {
  const country = it.owner === null ? undefined : scene.drafts[it.owner.draft];
  if (it.owner !== null) return country?.kind === "place" && country.country !== null ? it.owner.draft : null;
  if (!it.definite && !it.bare) return null;
  const before = (scene.byHead.get(it.lemma) ?? []).filter((draft) => scene.drafts[draft]?.kind === "place");
  return it.modifiers.length === 0 && new Set(before).size === 1 ? (before[0] ?? null) : null;
}

/** The person whose title or apposition has this head, and all the words before it. */
function titled(scene: Scene, it: Described): number | null {
  if (it.plural || (!roles.has(it.head.norm) && !people.has(it.lemma))) return null;
  const alike = scene.byHead.get(it.lemma) ?? [];
  for (let at = alike.length - 1; at >= Math.max(0, alike.length - mostAlike); at -= 1) {
    const index = alike[at];
    const draft = index === undefined ? undefined : scene.drafts[index];
    if (index === undefined || draft?.kind !== "person" || draft.mentions.length === 0) continue;
    const words = draft.heads.get(it.lemma) ?? new Set();
    const owner = it.owner === null ? null : scene.drafts[it.owner.draft];
    const fits = it.modifiers.every((word) => words.has(word) || (owner !== null && draft.country === owner?.country));
    if (fits) return index;
  }
  return null;
}

/** "the country", "the city", "the company": the last one named, if near. */
function recentKind(scene: Scene, it: Described): number | null {
  if (it.plural || it.modifiers.length > 0) return null;
  const kind = nouns.get(it.lemma);
  const isName = organisationHeads.has(it.lemma);
  if (kind === undefined && !isName) return null;
  for (let at = scene.mentions.length - 1; at >= Math.max(0, scene.mentions.length - mostMentions); at -= 1) {
    const mention = scene.mentions[at];
    if (mention === undefined || it.sentence - mention.sentence > nounReach) break;
    const draft = scene.drafts[mention.draft];
    if (draft === undefined) continue;
    if (draft.kind === "organisation" && isName && [...draft.names.keys()].some((name) => new RegExp(`\\b${it.lemma}\\b`, "i").test(name))) return mention.draft;
    if (kind === undefined || mention.form !== "name" || draft.kind !== kind.kind) continue;
    if (kind.kind === "place" && (draft.country !== null) !== kind.country) continue;
    return mention.draft;
  }
  return null;
}

const nouns: ReadonlyMap<string, { readonly kind: "place" | "organisation"; readonly country: boolean }> = new Map([
  ["agency", { kind: "organisation", country: false }], ["city", { kind: "place", country: false }],
  ["company", { kind: "organisation", country: false }], ["country", { kind: "place", country: true }],
  ["firm", { kind: "organisation", country: false }], ["nation", { kind: "place", country: true }],
  ["organisation", { kind: "organisation", country: false }], ["organization", { kind: "organisation", country: false }],
  ["town", { kind: "place", country: false }],
]);

/** The thing of the same head told of before, with at least the words that describe it now. */
function again(scene: Scene, it: Described): number | null {
  if (loose.has(it.lemma) || timeNouns.has(it.lemma)) return null;
  const alike = scene.byHead.get(it.lemma) ?? [];
  for (let at = alike.length - 1; at >= Math.max(0, alike.length - mostAlike); at -= 1) {
    const index = alike[at];
    const draft = index === undefined ? undefined : scene.drafts[index];
    const last = draft?.mentions.at(-1);
    if (index === undefined || draft === undefined || draft.kind === "place" || last === undefined) continue;
    if ((last.form === "description" && last.plural) !== (it.plural || collectives.has(it.lemma))) continue;
    const words = draft.heads.get(it.lemma) ?? new Set();
    if (it.modifiers.every((word) => words.has(word))) return index;
  }
  return null;
}

/** A new thing, kept only when it is told of again. */
function fresh(scene: Scene, it: Described): number | null {
  if (loose.has(it.lemma) || timeNouns.has(it.lemma)) return null;
  const person = !it.plural && (people.has(it.lemma) || roles.has(it.head.norm));
  const draft = emptyDraft(person ? "person" : it.plural && (roles.has(it.lemma) || people.has(it.lemma)) ? "group" : "other");
  draft.gender = person ? (people.get(it.lemma) ?? null) : null;
  return addDraft(scene, draft);
}
