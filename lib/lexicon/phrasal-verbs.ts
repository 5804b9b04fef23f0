/**
 * Verbs that with a particle take an object behind it: "called off the strike", "ruled out talks". Behind any other verb such a
 * word is a preposition. Hand-kept from the wording of news.
 */
import { wordSet } from "./word-set.ts";

const verbsByParticle: Readonly<Record<string, string>> = {
  away: "chase clear drive give keep lock put scare send sign strip sweep take tear throw tow turn wash",
  back: "beat bring claw cut drive fight force get give hand hold keep pay pull push roll scale send take turn win",
  down: "bring burn chase close cut drag flag gun hand hold hunt knock lay let lock mow play pull put run shoot shut slow strike take tear tone track turn vote water wear write",
  off: "break call cordon cut drop fend fight fire head hold kick lay pass pay pick pull put rip seal sell send set shake ship shrug shut sign spark spin stave take tear tip touch trigger turn ward wipe write",
  out: "carry cut drag figure fill find force get give hand hold iron lay leave let phase pick point pull push put roll root rule sell send set single smoke sort spell stamp take test throw try turn vote wear wipe work",
  over: "hand make run sign take think turn",
  up: "back beat beef blow break bring build clean clear clog close cover dig draw drum fill follow gather give hold keep lift lock make mix mop open pack patch pick plug prop push put rack round save scale send set shake shoot shore shut sign size soak speed split step stir sum take tear tie turn use wake wind wipe wrap",
};

const particlesByVerb = new Map<string, Set<string>>();
for (const [particle, verbs] of Object.entries(verbsByParticle)) {
  for (const verb of wordSet(verbs)) particlesByVerb.set(verb, (particlesByVerb.get(verb) ?? new Set()).add(particle));
}

/** The particles of a verb, by its lemma. */
export const phrasalParticles: ReadonlyMap<string, ReadonlySet<string>> = particlesByVerb;
