/** Entities while a report is being read: made once, then filled mention by mention. */
import { placeNamed } from "../../lexicon/places.ts";
import type { Entity, EntityKind, Mention, Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { plainKey } from "./fold-name.ts";
import { mentionPhrase } from "./mention-phrase.ts";
import type { NamePiece } from "./name-pieces.ts";

export type Gender = "male" | "female";

/** A mention with what resolving later ones needs to know. */
export interface DraftMention extends Omit<Mention, "phrase"> {
  /** Token indexes in the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly subject: boolean;
  /** Whether "they" can take it up: several people, or a body of them. */
  readonly plural: boolean;
  /** Whether it is a people's name before another noun: "Peruvian" of "Peruvian soil", which no pronoun takes up. */
  readonly adjective: boolean;
  /** Index of the token where the title before a name starts; `first` without one. */
  readonly opening: number;
  /** Whether it stands inside a longer name: "Peru" of "Peru Port Authority". */
  readonly nested: boolean;
  readonly draft: number;
  /** What is known of a name where it stands; `null` of a description and a pronoun. */
  readonly piece: NamePiece | null;
}

/** A head that describes a draft, "minister", with the words before it: "defense". */
interface HeadWords {
  readonly head: string;
  words: readonly string[];
}

/** An entity in the making. `names` are the names used, `heads` the last words of its titles and descriptions. */
export interface Draft {
  kind: EntityKind;
  /** A name of which only its shape tells that it is a person's, or nothing: it may turn out a firm's. */
  doubtful: boolean;
  gender: Gender | null;
  /** Name of the country it is or belongs to, by the gazetteer. */
  country: string | null;
  /** The body whose words are its words: of a ministry's spokesman the ministry. */
  speaksFor: number | null;
  readonly names: Set<string>;
  readonly descriptions: Set<string>;
  /** Each head lemma with all words that stood before it. */
  readonly heads: HeadWords[];
  members: readonly number[];
  readonly mentions: DraftMention[];
  /** Whether it is kept although mentioned only once: names and groups are. */
  named: boolean;
}

// Most drafts are of a noun phrase that is never taken up: these share the names they have not got.
const noNames = new Set<string>();
const noWords: readonly string[] = [];

export function emptyDraft(kind: EntityKind): Draft {
  return {
    kind,
    doubtful: false,
    gender: null,
    country: null,
    speaksFor: null,
    names: noNames,
    descriptions: noNames,
    heads: [],
    members: [],
    mentions: [],
    named: false,
  };
}

/** A draft of what has a name. */
export function namedDraft(kind: EntityKind): Draft {
  return { ...emptyDraft(kind), names: new Set(), descriptions: new Set(), named: true };
}

/** Notes that a draft is described by a head with some words before it: "minister" with "defence". */
export function describe(draft: Draft, head: string, modifiers: readonly string[]): void {
  const known = draft.heads.find((each) => each.head === head);
  if (known === undefined) draft.heads.push({ head, words: modifiers });
  else if (known.words.length < mostWords) {
    const fresh = modifiers.filter((word) => !known.words.includes(word));
    if (fresh.length > 0) known.words = [...known.words, ...fresh];
  }
}

/** Words kept with one head: no person of the news is described by more, and an endless text stays linear. */
const mostWords = 60;

/** All words that stood before a head that describes a draft. */
export function wordsBefore(draft: Draft, head: string): readonly string[] {
  return draft.heads.find((each) => each.head === head)?.words ?? noWords;
}

/** The words of tokens `first` to `last`, with single spaces. */
export function wordsOf(passage: Passage, tokens: readonly Token[], first: number, last: number): string {
  const from = tokens[first];
  const to = tokens[last];
  return from === undefined || to === undefined ? "" : plainWords(passage.text.slice(from.span.start, to.span.end));
}

/** Words of the text with single spaces; most have no others. */
const unspaced = /\s\s|[^\S ]/;
function plainWords(words: string): string {
  return unspaced.test(words) ? words.replace(/\s+/g, " ") : words;
}

/** Drafts as entities, in the order of first mention; what was mentioned once without a name is left out unless it is asked for. */
export function finish(passage: Passage, drafts: readonly Draft[], asked: ReadonlySet<string>): Entity[] {
  const kept: { readonly draft: Draft; readonly index: number; readonly mentions: readonly DraftMention[] }[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (draft === undefined || draft.mentions.length === 0) continue;
    if (draft.named || draft.mentions.length > 1 || isAsked(passage, draft, asked))
      kept.push({ draft, index, mentions: sorted(draft.mentions) });
  }
  kept.sort((x, y) => order(x.mentions[0], y.mentions[0]));
  const position = new Map<number, number>();
  kept.forEach(({ index }, at) => position.set(index, at));
  return kept.map(({ draft, mentions }) => entityOf(passage, drafts, draft, mentions, position));
}

function isAsked({ text }: Passage, { mentions }: Draft, asked: ReadonlySet<string>): boolean {
  return asked.size > 0 && mentions.some(({ span }) => asked.has(plainKey(text.slice(span.start, span.end))));
}

function entityOf(
  passage: Passage,
  drafts: readonly Draft[],
  draft: Draft,
  mentions: readonly DraftMention[],
  position: ReadonlyMap<number, number>,
): Entity {
  const described: string[] = [];
  for (const { form, span } of mentions) {
    if (form === "description") described.push(plainWords(passage.text.slice(span.start, span.end)));
  }
  const name =
    mainName(draft) || (described[0] ?? `${calledBy(passage, drafts[draft.members[0] ?? -1] ?? draft)} and others`);
  const members: number[] = [];
  for (const member of draft.members) {
    const at = position.get(member);
    if (at !== undefined) members.push(at);
  }
  const { kind } = draft;
  return {
    name,
    kind,
    aliases: aliasesOf(draft, described, name),
    members,
    mentions: mentions.map((mention) => {
      const { span, sentence, form } = mention;
      const chunks = passage.chunks[sentence] ?? [];
      const phrase = mentionPhrase(passage.tokens[sentence] ?? [], chunks, mention, { name, kind });
      return { span, phrase, sentence, form };
    }),
  };
}

/** What a speaker is called who has perhaps no name: "the guard". */
function calledBy(passage: Passage, speaker: Draft): string {
  const description = speaker.mentions.find(({ form }) => form === "description");
  return mainName(speaker) || plainWords(passage.text.slice(description?.span.start ?? 0, description?.span.end ?? 0));
}

function aliasesOf(draft: Draft, described: readonly string[], name: string): string[] {
  // Most things are called by one name.
  if (described.length === 0 && draft.names.size < 2 && draft.descriptions.size === 0 && draft.names.has(name))
    return [];
  const aliases = new Set([...draft.names, ...draft.descriptions, ...described]);
  aliases.delete(name);
  return [...aliases].sort();
}

/** The fullest name; of a country one of its own names, not its capital's or its people's. */
function mainName(draft: Draft): string {
  if (draft.names.size < 2 && draft.kind !== "place") return [...draft.names][0] ?? "";
  const names = [...draft.names];
  if (draft.kind === "place" && draft.country !== null) {
    const own = names.filter((name) => {
      const place = placeNamed(name);
      return place !== null && place.kind === "country" && !place.demonym;
    });
    return longest(own.length > 0 ? own : [draft.country]);
  }
  return longest(names);
}

function longest(names: readonly string[]): string {
  return names.reduce((best, next) => (next.length > best.length ? next : best), "");
}

/** Mentions in the order of the text, each once; mostly they are. */
function sorted(mentions: readonly DraftMention[]): readonly DraftMention[] {
  for (let at = 1; at < mentions.length; at += 1) {
    if (order(mentions[at - 1], mentions[at]) < 0) continue;
    const all = [...mentions].sort(order);
    return all.filter((mention, i) => i === 0 || order(all[i - 1], mention) !== 0);
  }
  return mentions;
}

function order(x: DraftMention | undefined, y: DraftMention | undefined): number {
  return x === undefined || y === undefined ? 0 : x.span.start - y.span.start || y.span.end - x.span.end;
}
