/** Entities while a report is being read: made once, then filled mention by mention. */
import { placeNamed } from "../../lexicon/places.ts";
import type { Entity, EntityKind, Mention, Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { mentionPhrase } from "./mention-phrase.ts";

export type Gender = "male" | "female";

/** A mention with what resolving later ones needs to know. */
export interface DraftMention extends Omit<Mention, "phrase"> {
  /** Token indexes in the sentence, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly subject: boolean;
  /** Whether "they" can take it up: several people, or a body of them. */
  readonly plural: boolean;
  readonly draft: number;
}

/** An entity in the making. `names` counts the names used, `heads` the last words of its titles and descriptions. */
export interface Draft {
  kind: EntityKind;
  gender: Gender | null;
  /** Name of the country it is or belongs to, by the gazetteer. */
  country: string | null;
  readonly names: Map<string, number>;
  readonly descriptions: Set<string>;
  /** Head lemma -> all words that stood before it. */
  readonly heads: Map<string, Set<string>>;
  members: readonly number[];
  readonly mentions: DraftMention[];
  /** Whether it is kept although mentioned only once: names and groups are. */
  named: boolean;
}

export function emptyDraft(kind: EntityKind): Draft {
  return {
    kind,
    gender: null,
    country: null,
    names: new Map(),
    descriptions: new Set(),
    heads: new Map(),
    members: [],
    mentions: [],
    named: false,
  };
}

/** Notes that a draft is described by a head with some words before it: "minister" with "defence". */
export function describe(draft: Draft, head: string, modifiers: Iterable<string>): void {
  const known = draft.heads.get(head) ?? new Set<string>();
  for (const modifier of modifiers) known.add(modifier);
  draft.heads.set(head, known);
}

/** The words of tokens `first` to `last`, with single spaces. */
export function wordsOf(passage: Passage, tokens: readonly Token[], first: number, last: number): string {
  const from = tokens[first];
  const to = tokens[last];
  return from === undefined || to === undefined
    ? ""
    : passage.text.slice(from.span.start, to.span.end).replace(/\s+/g, " ");
}

/** Drafts as entities, in the order of first mention; what was mentioned once without a name is left out. */
export function finish(passage: Passage, drafts: readonly Draft[]): Entity[] {
  const kept = drafts
    .map((draft, index) => ({ draft, index }))
    .filter(({ draft }) => draft.mentions.length > 1 || (draft.named && draft.mentions.length > 0))
    .map(({ draft, index }) => ({ draft, index, mentions: sorted(draft.mentions) }))
    .sort((x, y) => order(x.mentions[0], y.mentions[0]));
  const position = new Map(kept.map(({ index }, at) => [index, at]));
  return kept.map(({ draft, mentions }) => {
    const descriptions = mentions
      .filter(({ form }) => form === "description")
      .map(({ span }) => passage.text.slice(span.start, span.end).replace(/\s+/g, " "));
    const name = mainName(draft) || (descriptions[0] ?? "");
    const aliases = [...new Set([...draft.names.keys(), ...draft.descriptions, ...descriptions])].filter(
      (alias) => alias !== name,
    );
    const entity = { name, kind: draft.kind };
    return {
      ...entity,
      aliases: aliases.sort(),
      members: draft.members.map((member) => position.get(member)).filter((member) => member !== undefined),
      mentions: mentions.map(({ span, sentence, form }) => {
        const tokens = passage.tokens[sentence] ?? [];
        const phrase = mentionPhrase(tokens, passage.chunks[sentence] ?? [], { span, form }, entity);
        return { span, phrase, sentence, form };
      }),
    };
  });
}

/** The fullest name; of a country one of its own names, not its capital's or its people's. */
function mainName(draft: Draft): string {
  const names = [...draft.names.keys()];
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

function sorted(mentions: readonly DraftMention[]): DraftMention[] {
  const seen = new Set<string>();
  return [...mentions].sort(order).filter(({ span }) => {
    const key = `${span.start}-${span.end}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

function order(x: DraftMention | undefined, y: DraftMention | undefined): number {
  return x === undefined || y === undefined ? 0 : x.span.start - y.span.start || y.span.end - x.span.end;
}
