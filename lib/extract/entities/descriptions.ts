/**
 * Noun phrases that are no names: "the Defence Minister" is the person with that title, "the Peruvian delegation" the
 * country, "both countries" the two named before, "the ship" the ship told of before.
 */
import { collectives, countrySides } from "../../lexicon/organisations.ts";
import { people, roles } from "../../lexicon/titles.ts";
import { type Chunk, isPossessiveMark } from "../../text/chunks.ts";
import { describe, type DraftMention, emptyDraft } from "./drafts.ts";
import { again, isLoose, recentKind, sideOf, titled } from "./known-things.ts";
import { countOfJoint, groupNouns, listFor, type NameList } from "./lists.ts";
import { type Described, describedBy } from "./noun-phrases.ts";
import { addDraft, enter, groupOf, index, mentionAt, type Scene } from "./scene.ts";

/** Enters the mention that a noun phrase makes, if it makes one. */
export function enterDescription(scene: Scene, sentence: number, chunk: Chunk, names: readonly DraftMention[]): void {
  const described = describedBy(scene, sentence, chunk, names);
  if (described === null) return;
  const draft = known(scene, described, names) ?? fresh(scene, described);
  if (draft === null) return;
  const target = scene.drafts[draft];
  const plural = described.plural || collectives.has(described.lemma) || countrySides.has(described.lemma);
  const mention = mentionAt(scene.passage, sentence, chunk.first, chunk.head, "description", draft, plural);
  if (target === undefined) return;
  describe(target, described.lemma, described.modifiers);
  index(scene, described.lemma, draft);
  enter(scene, mention);
}

function known(scene: Scene, it: Described, names: readonly DraftMention[]): number | null {
  const described = scene.appositions.get(it.head.span.start);
  if (described !== undefined) return described;
  const subject = isWhom(scene, it);
  if (subject !== null) return subject;
  const count = it.plural ? countOfJoint(scene.passage.tokens[it.sentence] ?? [], it.chunk, it.lemma) : 0;
  if (count > 0) {
    const list = listFor(scene.lists, it.lemma, count, it.sentence, it.chunk.first, ownersBehind(scene, it, names));
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

/** Who owns something behind a phrase in its sentence: in "the two countries backed | Peru's stance" Peru is neither of the two. */
function ownersBehind(scene: Scene, it: Described, names: readonly DraftMention[]): ReadonlySet<number> {
  const tokens = scene.passage.tokens[it.sentence] ?? [];
  const owns = ({ first, last }: DraftMention): boolean => first > it.chunk.last && isPossessiveMark(tokens[last + 1]);
  return new Set(names.filter(owns).map(({ draft }) => draft));
}

/** Whom "Rojas is the mayor of Tarn" describes: the person named right before "is" or "was". */
function isWhom(scene: Scene, it: Described): number | null {
  const tokens = scene.passage.tokens[it.sentence] ?? [];
  const copula = it.chunk.first - 1;
  if (tokens[copula]?.lemma !== "be" || it.plural || !(roles.has(it.head.norm) || people.has(it.lemma))) return null;
  const before = scene.mentions.at(-1);
  if (before?.sentence !== it.sentence || before.last !== copula - 1 || before.form !== "name") return null;
  return scene.drafts[before.draft]?.kind === "person" ? before.draft : null;
}

/** The names right behind a group's noun: "mediators from Norway and Kenya". */
function nearList(scene: Scene, it: Described): NameList | undefined {
  const lists = scene.listsIn.get(it.sentence) ?? [];
  return lists.find(({ role, first }) => role === it.lemma && first > it.chunk.head && first - it.chunk.head < 4);
}

/** A new thing, kept only when it is told of again. */
function fresh(scene: Scene, it: Described): number | null {
  if (isLoose(it.lemma)) return null;
  const person = !it.plural && (people.has(it.lemma) || roles.has(it.head.norm));
  const draft = emptyDraft(
    person ? "person" : it.plural && (roles.has(it.lemma) || people.has(it.lemma)) ? "group" : "other",
  );
  draft.gender = person ? (people.get(it.lemma) ?? null) : null;
  return addDraft(scene, draft);
}
