/** Who speaks in a sentence, and whom "I" and "we" in it stand for. */
import type { Pronoun } from "../../lexicon/pronouns.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";
import type { Draft, DraftMention } from "./drafts.ts";
import { groupOf, type Scene } from "./scene.ts";

/** How far before a verb of saying its subject may end: "Rojas, her voice firm, said". */
const subjectReach = 12;

/** Words of a sentence that are read for a speaker; no sentence of news is longer. */
const longestSentence = 200;

/** The mention, among those from index `start` on, of whoever says what the sentence tells; `null` when it gives nobody the word. */
export function speakerIn(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  mentions: readonly DraftMention[],
  start: number,
  drafts: readonly Draft[],
): number | null {
  const end = Math.min(tokens.length, longestSentence);
  for (let at = 0; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.tag !== "VERB" || quoted[at] === true || !clauseSayings.has(token.lemma)) continue;
    let behind: DraftMention | null = null;
    let before: DraftMention | null = null;
    for (let i = start; i < mentions.length; i += 1) {
      const mention = mentions[i];
      if (mention === undefined) break;
      if (quoted[mention.first] === true || !speaks(drafts[mention.draft])) continue;
      if (mention.last < at && at - mention.last < subjectReach && (mention.subject || mention.last === at - 1))
        before = mention;
      // "said Rojas", "said Peru's Defence Minister Ana Rojas": the last of the names that stand without a gap.
      if (mention.first > at && mention.first - at <= 4 && !tokens.slice(at + 1, mention.first).some(isBarrier))
        behind = mention;
    }
    const chosen = before ?? behind;
    if (chosen !== null) return chosen.draft;
  }
  return null;
}

function isBarrier(token: Token): boolean {
  return (
    token.tag === "VERB" ||
    token.tag === "AUX" ||
    token.tag === "SCONJ" ||
    token.tag === "PRON" ||
    token.norm === "," ||
    token.norm === '"'
  );
}

function speaks(draft: Draft | undefined): boolean {
  return (
    draft !== undefined &&
    (draft.kind === "person" || draft.kind === "organisation" || draft.kind === "group" || draft.country !== null)
  );
}

/**
 * Whom a pronoun of the first person stands for in the words of a speaker: "our" of a minister is his country's, "we" of a
 * company's spokeswoman the company, of anybody else a group round the speaker.
 */
export function firstPerson(
  pronoun: Pronoun,
  speaker: number,
  scene: Scene,
  countries: ReadonlyMap<string, number>,
): number | null {
  const draft = scene.drafts[speaker];
  if (draft === undefined) return null;
  if (!pronoun.plural) return draft.kind === "person" ? speaker : null;
  if (draft.kind !== "person") return speaker;
  // "We" of a mayor's spokesman is not the mayor.
  if (draft.speaksFor !== null && scene.drafts[draft.speaksFor]?.kind !== "person") return draft.speaksFor;
  const country = draft.country === null ? undefined : countries.get(draft.country);
  if (country !== undefined && draft.heads.some(({ head }) => office.has(head))) return country;
  return groupOf(scene, [speaker], null);
}

const office = new Set([
  "ambassador",
  "chancellor",
  "envoy",
  "governor",
  "king",
  "minister",
  "negotiator",
  "premier",
  "president",
  "queen",
  "spokesman",
  "spokesperson",
  "spokeswoman",
]);
