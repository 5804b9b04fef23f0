/** Titles and appositions, by which a person is described later: "the minister", "the actress". */
import { people, roles } from "../../lexicon/titles.ts";
import { describe, type DraftMention, wordsBefore, wordsOf } from "./drafts.ts";
import type { Token } from "../../model.ts";
import { plain } from "./noun-phrases.ts";
import { index, type Scene } from "./scene.ts";

/** Notes the words of a title and of an apposition, so that "the minister" and "the actress" find their person. */
export function noteTitle(scene: Scene, mention: DraftMention, names: readonly DraftMention[]): void {
  const { piece } = mention;
  const draft = scene.drafts[mention.draft];
  const tokens = scene.passage.tokens[mention.sentence] ?? [];
  if (draft === undefined || piece === null || draft.kind !== "person") return;
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
  // "a President Rojas" is only thought of.
  const imagined = /^an?$/.test(tokens[piece.opening - 1]?.norm ?? "");
  for (let at = piece.opening; at < piece.first && !imagined; at += 1) {
    if (roles.has(tokens[at]?.norm ?? "") || at === piece.first - 1) note(at, piece.opening);
  }
  if (piece.opening < piece.first && tokens.slice(piece.opening, piece.first).some(({ norm }) => voices.has(norm)))
    draft.speaksFor ??= bodyBefore(scene, tokens, names, piece.opening);
  takeDescriptionBefore(scene, mention);
  const apposition = appositionBehind(scene, mention);
  if (apposition === null) return;
  if (voices.has(tokens[apposition.head]?.norm ?? "")) draft.speaksFor ??= bodyOf(scene, tokens, names, apposition);
  note(apposition.head, apposition.first);
  scene.appositions.set(tokens[apposition.head]?.span.start ?? -1, mention.draft);
  const words = wordsOf(scene.passage, tokens, apposition.first, apposition.head).replace(/^an? /i, "the ");
  draft.descriptions.add(/^the /i.test(words) ? words : `the ${words}`);
}

/** Those who say "we" for a body: "Port Authority spokesman Ana Rojas". */
const voices: ReadonlySet<string> = new Set([
  "ceo",
  "chairman",
  "chairwoman",
  "chief",
  "director",
  "executive",
  "representative",
  "spokesman",
  "spokesperson",
  "spokeswoman",
]);

/** The body named right before a title: "the Port Authority" of "the Port Authority's spokesman". */
function bodyBefore(
  scene: Scene,
  tokens: readonly Token[],
  names: readonly DraftMention[],
  opening: number,
): number | null {
  const end = tokens[opening - 1]?.tag === "PART" ? opening - 2 : opening - 1;
  return bodyOfName(
    scene,
    names.find(({ last }) => last === end),
  );
}

/** The body of "a spokesman for the Port Authority", "the Port Authority spokesman". */
function bodyOf(
  scene: Scene,
  tokens: readonly Token[],
  names: readonly DraftMention[],
  { first, head }: { readonly first: number; readonly head: number },
): number | null {
  const of = /^(?:for|of)$/.test(tokens[head + 1]?.norm ?? "");
  const behind = tokens[head + 2]?.norm === "the" ? head + 3 : head + 2;
  return bodyOfName(
    scene,
    names.find(
      (name) => (name.first >= first && name.last < head) || (of && (name.first === behind || name.opening === behind)),
    ),
  );
}

function bodyOfName(scene: Scene, name: DraftMention | undefined): number | null {
  const draft = name === undefined ? undefined : scene.drafts[name.draft];
  if (name === undefined || draft === undefined) return null;
  return draft.kind === "organisation" || draft.kind === "person" || draft.country !== null ? name.draft : null;
}

/** How far before a name its description may end: "a painter from the port of Tarn, Ana Rojas,". */
const descriptionReach = 8;

/** Gives the person of "a painter from Tarn, Ana Rojas, won" the description before the comma. */
function takeDescriptionBefore(scene: Scene, name: DraftMention): void {
  const tokens = scene.passage.tokens[name.sentence] ?? [];
  if (tokens[name.opening - 1]?.norm !== ",") return;
  const next = tokens[name.last + 1];
  if (next !== undefined && next.tag !== "PUNCT" && next.tag !== "VERB" && next.tag !== "AUX") return;
  for (let i = scene.mentions.length - 1; i >= 0; i -= 1) {
    const mention = scene.mentions[i];
    if (mention?.sentence !== name.sentence || name.opening - mention.last > descriptionReach) return;
    if (mention.form !== "description") continue;
    const person = scene.drafts[name.draft];
    const own = scene.drafts[mention.draft];
    const head = plain(tokens[mention.last]?.lemma ?? "");
    if (person === undefined || own?.mentions.length !== 1 || own.kind !== "person" || !roles.has(head)) continue;
    if (!tokens.slice(mention.last + 1, name.opening - 1).every(({ tag }) => attached.has(tag))) return;
    own.mentions.pop();
    const taken = { ...mention, draft: name.draft };
    scene.mentions.splice(i, 1, taken);
    person.mentions.push(taken);
    describe(person, head, wordsBefore(own, head));
    index(scene, head, name.draft);
    return;
  }
}

/** Tags of what may stand between a description and the comma behind it. */
const attached: ReadonlySet<string> = new Set(["ADJ", "ADP", "DET", "NOUN", "NUM", "PART", "PROPN"]);

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
      following !== "ADJ" &&
      following !== "PART"
    )
      return { first, head };
  }
  return null;
}
