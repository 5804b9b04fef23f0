/** Every word that may tell a stance: a sentence without one is not searched. */
import { oppositionAdjectives, supportAdjectives } from "../../lexicon/stance-adjectives.ts";
import { opponentNouns, oppositionNouns, supporterNouns, supportNouns } from "../../lexicon/stance-nouns.ts";
import {
  angeringVerbs,
  cooperationVerbs,
  demandVerbs,
  givingVerbs,
  handingVerbs,
  linkingVerbs,
  losingVerbs,
  namingVerbs,
  oppositionActs,
  oppositionVerbs,
  particleStances,
  pleasingVerbs,
  stancePrepositions,
  supportActs,
  supportVerbs,
} from "../../lexicon/stance-words.ts";
import { gerundOf, pastOf } from "../../text/past-forms.ts";

const verbs: readonly string[] = [
  ...angeringVerbs,
  ...cooperationVerbs,
  ...demandVerbs,
  ...namingVerbs,
  ...oppositionActs,
  ...oppositionVerbs,
  ...[...particleStances.keys()].map((key) => key.slice(0, key.indexOf(" "))),
  ...pleasingVerbs,
  ...stancePrepositions.keys(),
  ...supportActs,
  ...supportVerbs,
  "hold",
];

/** Verbs whose clause may tell a stance by themselves. */
export const tellingVerbs: ReadonlySet<string> = new Set(verbs);

/** Verbs whose clause tells a stance only with a noun or adjective that does: "voiced support", "is critical of". */
export const carryingVerbs: ReadonlySet<string> = new Set([
  ...givingVerbs,
  ...handingVerbs,
  ...linkingVerbs,
  ...losingVerbs,
]);

/** Lemmas that may tell a stance. */
export const stanceLemmas: ReadonlySet<string> = new Set([
  ...verbs,
  ...opponentNouns,
  ...oppositionAdjectives.keys(),
  ...oppositionNouns.keys(),
  ...supportAdjectives.keys(),
  ...supporterNouns,
  ...supportNouns.keys(),
  "against",
  "behind",
  "favor",
  "favour",
  "impartial",
  "neutral",
  "side",
]);

const transitiveVerbs = [...supportVerbs, ...oppositionVerbs];

/** Past forms of transitive verbs to their lemmas: "accused" -> "accuse". The tagger may take one for a noun, with no lemma. */
export const pastForms: ReadonlyMap<string, string> = new Map(transitiveVerbs.map((verb) => [pastOf(verb), verb]));

/** Forms in -ing of transitive verbs to their lemmas: "mocking" -> "mock". */
export const gerunds: ReadonlyMap<string, string> = new Map(transitiveVerbs.map((verb) => [gerundOf(verb), verb]));
