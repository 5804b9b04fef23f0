/**
 * Goes through a report in order and finds what its descriptions and pronouns stand for. The order of trust is that of the
 * sieves of Lee et al. (2013), "Deterministic coreference resolution based on entity-centric, precision-ranked rules":
 * names first (linked before, over the whole report), then appositions and "Rojas is the mayor", then descriptions by title,
 * side and the same head with no new words before it, and pronouns last, with all that is known of each entity by then.
 */
import { pronouns } from "../../lexicon/pronouns.ts";
import { type Chunk, isPossessiveMark } from "../../text/chunks.ts";
import type { Passage } from "../../text/passage.ts";
import type { Token } from "../../model.ts";
import { noteTitle } from "./appositions.ts";
import { enterDescription } from "./descriptions.ts";
import type { DraftMention } from "./drafts.ts";
import { antecedent } from "./pronoun-choice.ts";
import { settingOf } from "./pronoun-setting.ts";
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
export function readAlong(scene: Scene, names: readonly (readonly DraftMention[])[]): void {
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
    let nextName = here[0]?.first ?? Infinity;
    let nextChunk = chunks[0]?.first ?? Infinity;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      if (nextName === at) {
        for (let mention = here[name]; mention?.first === at; mention = here[(name += 1)]) {
          enter(scene, mention);
          noteTitle(scene, mention, here);
        }
        nextName = here[name]?.first ?? Infinity;
      }
      const phrase = nextChunk === at ? chunks[chunk] : undefined;
      if (phrase !== undefined) {
        while ((here[near]?.last ?? Infinity) < at) near += 1;
        const within = near < here.length ? here.slice(near, near + mostNames) : nobody;
        if (phrase.head - phrase.first > 1)
          for (const owner of ownersIn(tokens, phrase)) enterDescription(scene, sentence, owner, within);
        enterDescription(scene, sentence, phrase, within);
        chunk += 1;
        nextChunk = chunks[chunk]?.first ?? Infinity;
      }
      if (token.tag !== "PRON") continue;
      const pronoun = pronouns.get(token.norm);
      if (pronoun === undefined) continue;
      if (pronoun.person === 1 || quoted[sentence]?.[at] === true) postponed.push(at);
      else resolve(scene, sentence, at, null, countries);
    }
    const said = speakerIn(tokens, quoted[sentence] ?? [], scene.mentions, start, drafts);
    speaker = said ?? (continues(passage, quoted, sentence) ? speaker : null);
    for (const at of postponed) resolve(scene, sentence, at, speaker, countries);
    putInOrder(scene.mentions, start);
  });
}

const nobody: readonly DraftMention[] = [];

/** Puts mentions from an index on in the order of the text: an owner and a pronoun of a quotation are entered late. */
function putInOrder(mentions: DraftMention[], start: number): void {
  const order = (x: DraftMention, y: DraftMention): number => x.first - y.first || y.last - x.last;
  for (let at = start + 1; at < mentions.length; at += 1) {
    const [x, y] = [mentions[at - 1], mentions[at]];
    if (x === undefined || y === undefined || order(x, y) <= 0) continue;
    const entered = mentions.splice(start).sort(order);
    for (const mention of entered) mentions.push(mention);
    return;
  }
}

/** Owners looked at in one noun phrase: "the mayor's sister's house" has two. */
const mostOwners = 3;

/** The owners inside a noun phrase, as phrases of their own: "the mayor" of "the mayor's house". */
function ownersIn(tokens: readonly Token[], { first, head }: Chunk): Chunk[] {
  const owners: Chunk[] = [];
  for (let at = first + 1; at < head && owners.length < mostOwners; at += 1) {
    if (isPossessiveMark(tokens[at])) owners.push({ first, head: at - 1, last: at - 1 });
  }
  return owners;
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
  // "As we speak", "as you know": nobody is meant.
  if (pronoun.person === 1 && tokens[at - 1]?.norm === "as" && /^(?:speak|know|say)$/.test(tokens[at + 1]?.norm ?? ""))
    return;
  const draft =
    pronoun.person === 1
      ? speaker === null
        ? null
        : firstPerson(pronoun, speaker, scene, countries)
      : antecedent(pronoun, settingOf(tokens, sentence, at), scene.mentions, scene.drafts, speaker);
  const target = draft === null ? undefined : scene.drafts[draft];
  if (draft === null || target === undefined) return;
  if (target.kind === "other" && (pronoun.gender === "male" || pronoun.gender === "female")) target.kind = "person";
  if (target.doubtful && pronoun.gender !== null) {
    target.doubtful = false;
    if (pronoun.gender === "neuter") target.kind = "organisation";
  }
  if (target.kind === "person" && pronoun.gender !== "neuter" && !pronoun.plural) target.gender ??= pronoun.gender;
  enter(scene, mentionAt(scene.passage, sentence, at, at, "pronoun", draft, pronoun.plural));
}

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
