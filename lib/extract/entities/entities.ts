/** Report -> entities: who and what it speaks of, with every place where it does, by names, descriptions and pronouns. */
import type { Entity, Span } from "../../model.ts";
import type { EntityLookup, Passage } from "../../text/passage.ts";
import { contains } from "../../text/span.ts";
import { capitalsOf } from "./capitals.ts";
import { isTold, readAlong } from "./coreference.ts";
import { type Draft, type DraftMention, finish, namedDraft } from "./drafts.ts";
import { governs } from "./governments.ts";
import { listsOf, type NameList } from "./lists.ts";
import { linkNames, type Named } from "./name-links.ts";
import { withMovements } from "./movements.ts";
import { type NamePiece, namesOf } from "./name-pieces.ts";
import { withSpeakers } from "./name-proof.ts";
import { groupOf, nameMention, type Scene } from "./scene.ts";

/**
 * Everyone and everything a report names, with all their mentions; in the order of first mention. Descriptions that are
 * asked for, by their keys, are told of even where they stand once.
 */
export function entitiesOf(passage: Passage, asked: ReadonlySet<string> = nothing): Entity[] {
  const capitals = withSpeakers(passage, capitalsOf(passage));
  const found = namesOf(passage, capitals, (sentence) => isTold(passage, sentence));
  const pieces = withMovements(passage, found);
  const governing = new Set(pieces.filter((piece) => governs(passage, piece)));
  const drafts: Draft[] = [];
  const names: DraftMention[][] = passage.tokens.map(() => []);
  for (const named of linkNames(pieces, governing)) enterName(passage, drafts, named, governing, names);
  for (const list of names) if (list.length > 1) list.sort((x, y) => x.first - y.first || y.last - x.last);

  const listsIn = new Map<number, NameList[]>();
  names.forEach((mentions, sentence) => {
    const lists = listsOf(passage.tokens[sentence] ?? [], sentence, mentions, drafts);
    if (lists.length > 0) listsIn.set(sentence, lists);
  });
  const scene: Scene = {
    passage,
    drafts,
    mentions: [],
    lists: [...listsIn.values()].flat(),
    listsIn,
    groups: new Map(),
    byHead: new Map(),
    appositions: new Map(),
  };
  for (const list of scene.lists) if (list.role !== null) groupOf(scene, list.members, list.role);
  readAlong(scene, names);
  return finish(passage, drafts, asked);
}

const nothing: ReadonlySet<string> = new Set();

/** A draft for one named thing; its name mentions are put by sentence, to be entered as reading goes on. */
function enterName(
  passage: Passage,
  drafts: Draft[],
  named: Named,
  governing: ReadonlySet<NamePiece>,
  names: DraftMention[][],
): void {
  const draft = namedDraft(named.kind);
  const at = drafts.length;
  drafts.push(draft);
  draft.doubtful = named.kind === "other" || (named.kind === "person" && !named.pieces.some(({ sure }) => sure));
  for (const piece of named.pieces) {
    draft.gender ??= piece.gender;
    if (named.kind === "place") draft.country ??= countryOf(piece, governing);
    else draft.country ??= piece.country;
    draft.names.add(piece.display);
    if (piece.title !== null) draft.descriptions.add(`the ${piece.title}`);
    names[piece.sentence]?.push(nameMention(passage, piece, at));
  }
}

/** The country a place is, or, of a capital that acts, stands for; `null` for a city. */
function countryOf(piece: NamePiece, governing: ReadonlySet<NamePiece>): string | null {
  return piece.place?.kind === "country" || governing.has(piece) ? (piece.place?.country ?? null) : null;
}

/** A mention as the lookup keeps it. */
interface Place {
  readonly span: Span;
  readonly entity: number;
}

/** Mentions of a sentence are kept in blocks of this many characters: a few in each, however long the sentence. */
const blockSize = 256;

/** Finds the entity whose mention holds the head of a phrase; where mentions are nested the smallest. */
export function entityLookup(entities: readonly Entity[]): EntityLookup {
  const blocks = new Map<number, Place[]>();
  entities.forEach(({ mentions }, entity) => {
    for (const { span, sentence } of mentions) {
      for (let block = blockOf(span.start); block <= blockOf(span.end - 1); block += 1) {
        const key = keyOf(sentence, block);
        const list = blocks.get(key);
        if (list === undefined) blocks.set(key, [{ span, entity }]);
        else list.push({ span, entity });
      }
    }
  });
  return (sentence, head) => {
    let best: Place | null = null;
    for (const each of blocks.get(keyOf(sentence, blockOf(head.start))) ?? nobody) {
      if (contains(each.span, head) && (best === null || lengthOf(each.span) < lengthOf(best.span))) best = each;
    }
    return best?.entity ?? null;
  };
}

const nobody: readonly Place[] = [];

/** More blocks than any text has: a JavaScript string holds under 2^30 characters, so the keys are exact integers. */
const mostBlocks = 2 ** 22;
const keyOf = (sentence: number, block: number): number => sentence * mostBlocks + block;
const blockOf = (at: number): number => Math.floor(at / blockSize);
const lengthOf = (span: Span): number => span.end - span.start;
