/**
 * Verbs by which two reports tell one deed, wider than synonyms: who pulled the boy out rescued him. They make two clauses
 * of one deed only together with someone or something that both name in it. A verb stands in one line only.
 */
import { wordSet } from "./word-set.ts";

const lines: readonly (readonly string[])[] = [
  ["accompany", "escort"],
  ["appoint", "choose", "elect", "hire", "name", "pick", "select", "tap"],
  ["arrest", "apprehend", "capture", "catch", "detain", "nab"],
  ["attack", "assault", "beat", "maul", "savage", "bite"],
  ["build", "construct", "erect"],
  ["discover", "find", "locate", "recover", "uncover"],
  ["donate", "give", "hand", "present"],
  ["film", "photograph", "record"],
  ["direct", "helm"],
  ["hit", "collide", "crush", "knock", "mow", "ram", "strike"],
  ["kidnap", "abduct", "seize", "snatch"],
  ["kill", "die", "drown", "murder", "perish", "shoot", "slay", "stab"],
  ["lead", "chair", "head", "run"],
  ["own", "belong"],
  ["paint", "draw"],
  ["rescue", "drag", "pull", "save"],
  ["smash", "break"],
  ["steal", "rob", "loot"],
  ["treat", "tend"],
  ["win", "clinch", "take"],
];

const deeds: ReadonlyMap<string, string> = new Map(
  lines.flatMap((verbs) => verbs.map((verb) => [verb, verbs[0] ?? verb] as const)),
);

/** The deed a verb tells, by the first verb of its line; `null` for a verb of no line. */
export function deedOf(verb: string): string | null {
  return deeds.get(verb) ?? null;
}

/** Verbs of the deed without anyone who does it: who died, not who killed, is their subject. */
export const sufferedDeeds: ReadonlySet<string> = wordSet("die drown perish");

const callers = wordSet("alert call phone raise ring sound summon telephone");
const called = wordSet(
  "alarm ambulance authority brigade firefighter fireman helpline lifeboat officer paramedic police rescuer responder service",
);

/** Whether a clause tells of the call for help of which a story has one: "raised the alarm", "called the fire brigade". */
export function callsForHelp(verb: string, target: string): boolean {
  return callers.has(verb) && called.has(target);
}

/** Words for what is found dead, one thing in any two reports. */
const bodies = wordSet("body corpse remains");

/** One name for nouns that are no synonyms elsewhere: the "remains" that are found are the "body". */
export function nameOfThing(lemma: string): string {
  return bodies.has(lemma) ? "body" : lemma;
}

/** What one person does of one thing: a film is directed, a team coached by one. Lemmas, by the noun it makes. */
export const onesWork: ReadonlyMap<string, string> = new Map([
  ["captain", "captain"],
  ["chair", "chair"],
  ["coach", "coach"],
  ["conduct", "conduct"],
  ["direct", "direct"],
  ["helm", "direct"],
]);
