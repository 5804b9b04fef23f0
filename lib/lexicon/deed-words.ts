/**
 * Verbs, alone or with a particle, by which reports tell one deed, where they are no synonyms in general: troops are
 * withdrawn or pulled back, guests attend or turn up. Written down from the wording of news; lemmas.
 */
import { wordSet } from "./word-set.ts";

const groups: readonly (readonly string[])[] = [
  ["abduct", "kidnap", "seize", "snatch"],
  ["accept", "agree to", "sign up to"],
  ["acquire", "buy", "purchase", "snap up", "take over"],
  ["admit", "confess", "own up"],
  ["announce", "reveal", "unveil"],
  ["apologize", "say sorry"],
  ["appoint", "hire", "install"],
  ["approve", "adopt", "authorize", "clear", "endorse", "pass", "ratify"],
  ["arrest", "apprehend", "capture", "catch", "detain", "nab", "seize"],
  ["attack", "assault", "bomb", "hit", "raid", "shell", "storm", "strike", "target"],
  ["attend", "come to", "show up", "turn up"],
  ["beat", "defeat", "overcome"],
  ["break into", "burgle", "enter", "force into"],
  ["call", "contact", "phone", "ring"],
  ["cancel", "call off", "scrap", "scrub"],
  ["close", "shut", "shut down", "shutter"],
  ["collapse", "cave in", "give way"],
  ["crash", "come down", "go down", "plunge"],
  ["cut", "lower", "reduce", "slash", "trim"],
  ["damage", "destroy", "wreck"],
  ["deliver", "bring", "distribute", "hand out", "provide", "reach", "supply"],
  ["die", "be kill", "drown", "pass away", "perish", "succumb"],
  ["dismiss", "axe", "fire", "oust", "sack"],
  ["divorce", "separate", "split"],
  ["escape", "break out", "flee", "get away"],
  ["evacuate", "clear out", "move out"],
  ["explode", "blow up", "detonate", "go off"],
  ["find", "discover", "locate", "recover"],
  ["free", "let go", "liberate", "release"],
  ["get out", "exit", "step out"],
  ["give up", "surrender", "turn in"],
  ["hit", "ram", "strike"],
  ["identify", "name"],
  ["injure", "hurt", "wound"],
  ["inform", "brief", "notify"],
  ["kill", "assassinate", "murder", "shoot dead", "slay"],
  ["launch", "fire", "shoot", "test-fire"],
  ["leave", "depart", "quit"],
  ["marry", "wed"],
  ["open fire", "fire", "shoot"],
  ["pay", "hand over"],
  ["play", "appear", "feature", "line up", "start"],
  ["postpone", "delay", "put off"],
  ["raise", "hike", "increase", "lift", "put up"],
  ["reject", "decline", "rebuff", "refuse", "spurn", "turn down"],
  ["resign", "stand down", "step aside", "step down"],
  ["rescue", "pull", "save"],
  ["return", "come back", "go back"],
  ["sell", "offload"],
  ["send", "deploy", "dispatch", "transmit"],
  ["sink", "capsize", "go under", "overturn"],
  ["steal", "loot", "make off", "snatch"],
  ["stop", "cease", "halt", "suspend"],
  ["sue", "take to court"],
  ["suffer", "cause", "develop", "experience"],
  ["threaten", "menace"],
  ["use", "deploy", "employ", "fire"],
  ["visit", "go to", "tour", "travel to"],
  ["vote for", "approve", "back", "support"],
  ["warn", "alert", "tip off"],
  ["withdraw", "move out", "pull back", "pull out"],
];

const classes = new Map<string, string[]>();
for (const group of groups)
  for (const word of group) classes.set(word, [...(classes.get(word) ?? []), `~${group[0] ?? ""}`]);

/** Keys of the deeds that a verb, or a verb with its particle, may tell; empty for one of no group. */
export function deedsOf(words: string): readonly string[] {
  return classes.get(words) ?? [];
}

/** Verbs that tell a deed by the noun behind them: "made an offer", "received a warning". */
export const lightVerbs: ReadonlySet<string> = wordSet(`
  conduct do get give hold issue launch lodge make mount pay perform receive send submit take
`);

/** Verbs that tell nothing by themselves, or no deed: what they deny is told by other words. */
export const idleDeeds: ReadonlySet<string> = wordSet(`
  base be become believe call can come consider could do expect feel get give go have hear hope know let like look may
  might make mean need see seem should show take think try turn want will would
`);

/** Verbs that leave a matter unsettled: "is considering an offer". */
export const weighings: ReadonlySet<string> = wordSet(`
  consider contemplate debate discuss eye explore mull ponder study weigh
`);

/** Verbs before "to" and another that say that it is not done: "rejected calls to free them". */
export const refusals: ReadonlySet<string> = wordSet(`
  decline defy dismiss ignore oppose rebuff refuse reject resist
`);

/** Verbs that settle what was weighed. */
export const settlings: ReadonlySet<string> = wordSet(`
  abandon accept adopt approve award back ban buy choose clear decline drop endorse grant join launch pass pick ratify
  reject rule scrap select sign turn veto
`);
