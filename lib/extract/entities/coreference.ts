/** Goes through a report in order and finds what its descriptions and pronouns stand for. */
import { pronouns } from "../../lexicon/pronouns.ts";
import type { Passage } from "../../text/passage.ts";
import type { Token } from "../../model.ts";
import { noteTitle } from "./appositions.ts";
import { enterDescription } from "./descriptions.ts";
import type { DraftMention } from "./drafts.ts";
import type { NamePiece } from "./name-pieces.ts";
import { antecedent } from "./pronoun-choice.ts";
import { enter, mentionAt, type Scene } from "./scene.ts";
import { firstPerson, speakerIn } from "./speech.ts";
import { quotedTokens } from "./surroundings.ts";

/** Names looked at for one noun phrase: those that can stand inside it or right behind its head. */
const mostNames = 6;

/** Bylines and what stands round a story name people and bodies that the story does not speak of. */
export function isTold(passage: Passage, sentence: number): boolean {
  const kind = passage.sentences[sentence]?.class;
  return kind !== "byline" && kind !== "boilerplate";
}

/** Enters all mentions of a report in order: `names` by sentence, as they were linked before. */
export function readAlong(
  scene: Scene,
  names: readonly (readonly DraftMention[])[],
  pieceOf: ReadonlyMap<DraftMention, NamePiece>,
): void {
  const { passage, drafts } = scene;
  const quoted = quotedTokens(passage);
  const countries = new Map<string, number>();
  drafts.forEach((draft, at) => {
    if (draft.kind === "place" && draft.country !== null) countries.set(draft.country, at);
  });
  let speaker: number | null = null;
  passage.tokens.forEach((tokens, sentence) => {
    if (!isTold(passage, sentence)) return;
    const here = names[sentence] ?? [];
    const start = scene.mentions.length;
    const postponed: number[] = [];
    const chunks = passage.chunks[sentence] ?? [];
    let name = 0;
    let near = 0;
    let chunk = 0;
    tokens.forEach((token, at) => {
      for (let mention = here[name]; mention?.first === at; mention = here[(name += 1)]) {
        enter(scene, mention);
        noteTitle(scene, mention, pieceOf.get(mention));
      }
      const phrase = chunks[chunk];
      if (phrase?.first === at) {
        while ((here[near]?.last ?? Infinity) < at) near += 1;
        enterDescription(scene, sentence, phrase, here.slice(near, near + mostNames));
        chunk += 1;
      }
      if (!pronouns.has(token.norm) || token.tag === "NOUN" || token.tag === "PROPN") return;
      if (pronouns.get(token.norm)?.person === 1 || quoted[sentence]?.[at] === true) postponed.push(at);
      else resolve(scene, sentence, at, null, countries);
    });
    const said = speakerIn(tokens, quoted[sentence] ?? [], scene.mentions.slice(start), drafts);
    speaker = said ?? (continues(passage, quoted, sentence) ? speaker : null);
    for (const at of postponed) resolve(scene, sentence, at, speaker, countries);
    const entered = scene.mentions.splice(start).sort((x, y) => x.first - y.first || y.last - x.last);
    for (const mention of entered) scene.mentions.push(mention);
  });
}

/** Whether a sentence goes on with, or opens with, the words of the speaker before. */
function continues(passage: Passage, quoted: readonly (readonly boolean[])[], sentence: number): boolean {
  const tokens = passage.tokens[sentence] ?? [];
  return quoted[sentence]?.[0] === true || tokens[0]?.norm === '"';
}

/** Enters a pronoun with whom it stands for, if that can be told. */
function resolve(
  scene: Scene,
  sentence: number,
  at: number,
  speaker: number | null,
  countries: ReadonlyMap<string, number>,
): void {
  const tokens = scene.passage.tokens[sentence] ?? [];
  const token = tokens[at];
  const pronoun = pronouns.get(token?.norm ?? "");
  if (token === undefined || pronoun === undefined || isExpletive(tokens, at)) return;
  const governor = tokens[at - 1]?.tag;
  const object =
    /^(?:him|them)$/.test(token.norm) ||
    (token.norm === "it" && (governor === "VERB" || governor === "ADP")) ||
    (token.norm === "her" && !nominal.has(tokens[at + 1]?.tag ?? ""));
  const draft =
    pronoun.person === 1
      ? speaker === null
        ? null
        : firstPerson(pronoun, speaker, scene.drafts, countries)
      : antecedent(pronoun, sentence, at, scene.mentions, scene.drafts, { barred: speaker, object });
  const target = draft === null ? undefined : scene.drafts[draft];
  if (draft === null || target === undefined) return;
  if (target.kind === "other" && (pronoun.gender === "male" || pronoun.gender === "female")) target.kind = "person";
  if (target.kind === "person" && pronoun.gender !== "neuter" && !pronoun.plural) target.gender ??= pronoun.gender;
  enter(scene, mentionAt(scene.passage, sentence, at, at, "pronoun", draft, pronoun.plural));
}

const nominal = new Set(["NOUN", "PROPN", "ADJ", "NUM", "VERB"]);

/** "It is clear that", "it seems", "it takes": nothing is meant. */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== "it") return false;
  let next = at + 1;
  while (tokens[next]?.tag === "ADV" || tokens[next]?.tag === "PART") next += 1;
  const verb = tokens[next];
  if (verb === undefined || /^(?:seem|appear|turn|take|rain|snow)$/.test(verb.lemma)) return true;
  if (verb.lemma !== "be") return false;
  return tokens
    .slice(next + 1, next + 6)
    .some(({ norm }) => norm === "that" || norm === "to" || norm === "who" || norm === "unclear" || norm === "when");
}
