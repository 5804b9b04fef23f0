/**
 * Verbs that with a particle take an object behind it: "called off the strike", "ruled out talks". Behind any other verb such a
 * word is a preposition. Hand-kept from the wording of news.
 */
import { wordSet } from "./word-set.ts";

const verbsByParticle: Readonly<Record<string, string>> = {
  away: "give put sign take throw",
  back: "bring give hold pay push send take win",
  down: "bring burn close gun hand hunt knock lay pull shoot shut strike take tear tone track turn vote water",
  off: "break call cut fend fire kick lay pay pull put seal set shake ship shrug shut spark stave take touch trigger turn wipe write",
  out: "carry hand leave phase point pull roll rule set single sort spell take turn wipe work",
  over: "hand take turn",
  up: "back beef blow bring build clean close cover draw give hold make open pick prop put round set shore sign speed split step stir take tear turn wind",
};

const particlesByVerb = new Map<string, Set<string>>();
for (const [particle, verbs] of Object.entries(verbsByParticle)) {
  for (const verb of wordSet(verbs)) particlesByVerb.set(verb, (particlesByVerb.get(verb) ?? new Set()).add(particle));
}

/** The particles of a verb, by its lemma. */
export const phrasalParticles: ReadonlyMap<string, ReadonlySet<string>> = particlesByVerb;
