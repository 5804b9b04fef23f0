/** What befalls someone or something once: two days of it clash wherever they are told. Hand-kept general English. */

/** Who of a clause it befalls: whom the verb is done to, or who does it. */
export type Befalls = "target" | "actor";

interface Once {
  readonly event: string;
  readonly befalls: Befalls;
}

/** By lemma of the verb. */
const verbs: Readonly<Record<string, Once>> = {
  assassinate: { event: "death", befalls: "target" },
  bear: { event: "birth", befalls: "target" },
  bury: { event: "burial", befalls: "target" },
  die: { event: "death", befalls: "actor" },
  drown: { event: "death", befalls: "actor" },
  execute: { event: "death", befalls: "target" },
  found: { event: "founding", befalls: "target" },
  kill: { event: "death", befalls: "target" },
  murder: { event: "death", befalls: "target" },
  perish: { event: "death", befalls: "actor" },
  resign: { event: "resignation", befalls: "actor" },
  retire: { event: "retirement", befalls: "actor" },
  sink: { event: "sinking", befalls: "target" },
  slay: { event: "death", befalls: "target" },
};

/** By lemma of a noun: "the killing of Holm on Sunday", "Holm's death on Sunday". */
const nouns: Readonly<Record<string, string>> = {
  assassination: "death",
  birth: "birth",
  burial: "burial",
  death: "death",
  execution: "death",
  founding: "founding",
  funeral: "burial",
  killing: "death",
  murder: "death",
  resignation: "resignation",
  retirement: "retirement",
  sinking: "sinking",
  slaying: "death",
};

/** Nouns that tell of a death only with such a word before them: "the fatal shooting of Holm". */
const fatal = new Set(["deadly", "fatal"]);
const woundings = new Set(["beating", "crash", "fall", "shooting", "stabbing"]);

/** What a verb tells of that happens once, and to whom; `null` when nothing does. */
export function onceByVerb(lemma: string): Once | null {
  return Object.hasOwn(verbs, lemma) ? (verbs[lemma] ?? null) : null;
}

/** What a noun tells of that happens once, with the word before it; `null` when nothing does. */
export function onceByNoun(lemma: string, before: string): string | null {
  if (woundings.has(lemma)) return fatal.has(before) ? "death" : null;
  return Object.hasOwn(nouns, lemma) ? (nouns[lemma] ?? null) : null;
}
