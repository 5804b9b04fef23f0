/** Titles and appositions, by which a person is described later: "the minister", "the actress". */
import { people, roles } from "../../lexicon/titles.ts";
import { describe, type DraftMention, wordsOf } from "./drafts.ts";
import type { NamePiece } from "./name-pieces.ts";
import { plain } from "./noun-phrases.ts";
import { index, type Scene } from "./scene.ts";

/** Notes the words of a title and of an apposition, so that "the minister" and "the actress" find their person. */
export function noteTitle(scene: Scene, mention: DraftMention, piece: NamePiece | undefined): void {
  const draft = scene.drafts[mention.draft];
  const tokens = scene.passage.tokens[mention.sentence] ?? [];
  if (draft === undefined || piece === undefined || draft.kind !== "person") return;
  const note = (head: number, first: number): void => {
    const lemma = plain(tokens[head]?.norm ?? "");
    describe(
      draft,
      lemma,
      tokens.slice(first, head).map(({ norm }) => plain(norm)),
    );
    draft.gender ??= people.get(lemma) ?? null;
    index(scene, lemma, mention.draft);
  };
  for (let at = piece.opening; at < piece.first; at += 1) {
    if (roles.has(tokens[at]?.norm ?? "") || at === piece.first - 1) note(at, piece.opening);
  }
  const apposition = appositionBehind(scene, mention);
  if (apposition === null) return;
  note(apposition.head, apposition.first);
  scene.appositions.set(tokens[apposition.head]?.span.start ?? -1, mention.draft);
  const words = wordsOf(scene.passage, tokens, apposition.first, apposition.head).replace(/^an? /i, "the ");
  draft.descriptions.add(/^the /i.test(words) ? words : `the ${words}`);
}

/** The noun phrase of "Rojas, a minister of the outgoing cabinet, said", when its head is a word for a person. */
function appositionBehind(
  scene: Scene,
  mention: DraftMention,
): { readonly first: number; readonly head: number } | null {
  const tokens = scene.passage.tokens[mention.sentence] ?? [];
  if (tokens[mention.last + 1]?.norm !== ",") return null;
  const limit = mention.last + 9;
  let first = mention.last + 2;
  // "Rojas, 43, a minister"
  if (/^\d+$/.test(tokens[first]?.norm ?? "") && tokens[first + 1]?.norm === ",") first += 2;
  for (let head = first; head < limit; head += 1) {
    const token = tokens[head];
    if (
      token === undefined ||
      !(
        token.tag === "DET" ||
        token.tag === "ADJ" ||
        token.tag === "NOUN" ||
        token.tag === "PROPN" ||
        token.tag === "NUM" ||
        token.tag === "PART" ||
        token.norm === "-"
      )
    )
      return null;
    const following = tokens[head + 1]?.tag;
    if (
      (roles.has(token.norm) || people.has(token.norm)) &&
      following !== "NOUN" &&
      following !== "PROPN" &&
      following !== "PART"
    )
      return { first, head };
  }
  return null;
}
