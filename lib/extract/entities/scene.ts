/** Everything known so far while the entities of a report are being found; it lives for one report only. */
import { governingMovements } from "../../lexicon/governments.ts";
import type { Mention } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { tokenSpan } from "../../text/span.ts";
import { type Draft, type DraftMention, emptyDraft } from "./drafts.ts";
import type { NamePiece } from "./name-pieces.ts";
import type { NameList } from "./lists.ts";
import { isSubject } from "./surroundings.ts";

export interface Scene {
  readonly passage: Passage;
  readonly drafts: Draft[];
  /** Mentions in the order of the text, up to where reading stands. */
  readonly mentions: DraftMention[];
  /** All lists of the report, also those further on. */
  readonly lists: readonly NameList[];
  readonly listsIn: ReadonlyMap<number, readonly NameList[]>;
  /** Groups by their members, and by their role for those without. */
  readonly groups: Map<string, number>;
  /** Drafts by the heads that describe them, the last one last. */
  readonly byHead: Map<string, number[]>;
  /** Whom the head of an apposition describes, by where it starts in the text. */
  readonly appositions: Map<number, number>;
}

/** Adds a draft and gives its index. */
export function addDraft(scene: Pick<Scene, "drafts">, draft: Draft): number {
  scene.drafts.push(draft);
  return scene.drafts.length - 1;
}

/** A mention of tokens `first` to `last` of a sentence; the caller says whom it mentions. */
export function mentionAt(
  passage: Passage,
  sentence: number,
  first: number,
  last: number,
  form: Mention["form"],
  draft: number,
  plural: boolean,
): DraftMention {
  const tokens = passage.tokens[sentence] ?? [];
  const span = tokenSpan(tokens, first, last);
  const subject = isSubject(tokens, first, last);
  return {
    span,
    sentence,
    form,
    first,
    last,
    subject,
    plural,
    adjective: false,
    opening: first,
    nested: false,
    draft,
    piece: null,
  };
}

/** The mention of a name. */
export function nameMention(passage: Passage, piece: NamePiece, draft: number): DraftMention {
  const { sentence, first, last, opening, nested } = piece;
  const tokens = passage.tokens[sentence] ?? [];
  const people = piece.place?.demonym === true;
  const next = tokens[last + 1]?.tag;
  return {
    span: tokenSpan(tokens, first, last),
    sentence,
    form: "name",
    first,
    last,
    subject: isSubject(tokens, first, last),
    plural: people && isMany(piece.display),
    adjective: people && (next === "NOUN" || next === "PROPN" || next === "ADJ"),
    opening,
    nested,
    draft,
    piece,
  };
}

/** "Peruvians", "the Taliban": several people, whom "they" takes up. */
function isMany(display: string): boolean {
  return display.endsWith("s") || governingMovements.has(display.toLowerCase());
}

/** Enters a mention with its entity and in the order of the text. */
export function enter(scene: Scene, mention: DraftMention): void {
  scene.drafts[mention.draft]?.mentions.push(mention);
  scene.mentions.push(mention);
}

/** The group of these members, made when there is none; with a role it is also found by it. */
export function groupOf(
  scene: Pick<Scene, "drafts" | "groups">,
  members: readonly number[],
  role: string | null,
): number {
  const key = members.length > 0 ? members.join(",") : `role:${role ?? ""}`;
  const known = scene.groups.get(key) ?? (role === null ? undefined : scene.groups.get(`role:${role}`));
  const found =
    known !== undefined && (members.length === 0 || scene.drafts[known]?.members.join(",") === key) ? known : undefined;
  const group = found ?? addDraft(scene, { ...emptyDraft("group"), members, named: true });
  scene.groups.set(key, group);
  if (role !== null && !scene.groups.has(`role:${role}`)) scene.groups.set(`role:${role}`, group);
  return group;
}

/** Notes that a head describes a draft, so that "the ship" finds it. */
export function index(scene: Pick<Scene, "byHead">, head: string, draft: number): void {
  const known = scene.byHead.get(head);
  if (known === undefined) scene.byHead.set(head, [draft]);
  else if (known.at(-1) !== draft) known.push(draft);
}
