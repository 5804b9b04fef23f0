/**
 * Whom a pronoun stands for: he and she the last fitting person, they the last group or body of people, it the last
 * organisation, country or thing; rather nobody than the wrong one. What counts - number, gender, whether it can speak,
 * subject before object, nearness - is that of Lappin and Leass (1994) and of the pronoun sieve of Lee et al. (2013).
 */
import type { Pronoun } from "../../lexicon/pronouns.ts";
import { collectives } from "../../lexicon/organisations.ts";
import { folk, people, roles } from "../../lexicon/titles.ts";
import type { Draft, DraftMention } from "./drafts.ts";
import type { PronounSetting } from "./pronoun-setting.ts";

type Kind = "person" | "plural" | "thing";

/** A pronoun looks no further back than this many sentences. */
const reach: Readonly<Record<Kind, number>> = { person: 4, plural: 2, thing: 1 };

/** Mentions looked at, at most: a text of one endless sentence stays linear. */
const mostCandidates = 40;

/** A subject this few words before an object is taken for that of the same clause. */
const clauseReach = 6;

/** Weights in one scale; between half and twice their size they change the development articles by under half a point. */
const weights = {
  /** The subject of a clause is taken up rather than its other words. */
  subject: 3,
  /** Each sentence between. */
  sentence: 3,
  /** Each mention between. */
  mention: 0.2,
  /** The subject of the verb of saying: "Peru said it would". */
  reporter: 4,
  /** Who has a name is spoken of rather than who is only described: "caught Lund over the murder of a nurse. He". */
  named: 0.5,
  /** "They" are people rather than things. */
  mind: 2,
};

/**
 * The draft a pronoun of the third person stands for, or `null`. `mentions` are all those before it, in order; `barred` is
 * whom it cannot be: the speaker, for "he" inside his own words.
 */
export function antecedent(
  pronoun: Pronoun,
  setting: PronounSetting,
  mentions: readonly DraftMention[],
  drafts: readonly Draft[],
  barred: number | null,
): number | null {
  const { sentence, at } = setting;
  const kind: Kind = pronoun.plural ? "plural" : pronoun.gender === "neuter" ? "thing" : "person";
  let best: number | null = null;
  let highest = -Infinity;
  let looked = 0;
  let ruledOut = -1;
  let reporterSeen = false;
  for (let i = mentions.length - 1; i >= 0 && looked < mostCandidates; i -= 1) {
    const mention = mentions[i];
    if (mention === undefined || sentence - mention.sentence > reach[kind]) break;
    const here = mention.sentence === sentence;
    const draft = drafts[mention.draft];
    if (draft === undefined || mention.draft === barred) continue;
    looked += 1;
    if (here && mention.last >= at) continue;
    // "a trial of its vaccine": nothing owns what it is of.
    if (setting.possessive && here && mention.last === at - 2 && setting.ofPhrase) continue;
    const fit = fitness(kind, pronoun, draft, mention, setting);
    if (fit === null) continue;
    // "She told him": an object is not its own clause's subject.
    if (setting.object && mention.subject && here && at - mention.last < clauseReach) ruledOut = mention.draft;
    if (ruledOut === mention.draft) continue;
    let score = fit - (sentence - mention.sentence) * weights.sentence - looked * weights.mention;
    if (mention.subject) {
      score += weights.subject;
      if (here && !reporterSeen && mention.last < setting.reportedBy) {
        reporterSeen = true;
        score += weights.reporter;
      }
    }
    if (score > highest) {
      highest = score;
      best = mention.draft;
    }
  }
  return best;
}

function fitness(
  kind: Kind,
  pronoun: Pronoun,
  draft: Draft,
  mention: DraftMention,
  setting: PronounSetting,
): number | null {
  const often = Math.min(2, draft.mentions.length / 4);
  switch (kind) {
    case "person":
      if (
        mention.plural ||
        (draft.kind !== "person" && !(draft.kind === "other" && draft.named && mention.form === "name"))
      )
        return null;
      if (draft.gender !== null && draft.gender !== pronoun.gender) return null;
      return (
        (draft.kind === "person" ? 3 : 0) +
        (draft.gender === pronoun.gender ? 2 : 0) +
        (draft.named ? weights.named : 0) +
        often
      );
    case "plural": {
      if (!mention.plural) return null;
      const mind = hasMind(draft);
      if (setting.speaks && !mind) return null;
      return (mind ? weights.mind : 0) + (draft.kind === "group" ? 1 : 0);
    }
    case "thing":
      if ((mention.plural && draft.kind === "group") || mention.adjective) return null;
      // "Varn said sales rose. It": a name that may be a firm's, when nothing better is near.
      if (draft.doubtful && mention.form === "name" && mention.first === mention.last)
        return mention.subject ? 2 : null;
      if (draft.kind === "person" || draft.kind === "group") return null;
      if (draft.kind === "organisation" || (draft.kind === "place" && draft.country !== null)) return 4 + often;
      if (setting.speaks && !hasMind(draft)) return null;
      // A bare noun ("fire") is taken up by "it" too seldom.
      return mention.plural || mention.first === mention.last ? null : 1;
  }
}

/** Whether a draft is somebody, or a body of people, who can say and want something. */
function hasMind(draft: Draft): boolean {
  if (draft.kind !== "other") return true;
  for (const { head } of draft.heads)
    if (roles.has(head) || people.has(head) || collectives.has(head) || folk.has(head)) return true;
  return false;
}
