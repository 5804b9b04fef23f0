/**
 * Words for the part that someone plays in what happened, of which most stories have one: the attacker, the driver, the
 * victim. Words of one line are one part; hand-kept general English.
 */
const lines: readonly string[] = [
  "astronaut cosmonaut",
  "attacker accused arsonist assailant bomber culprit defendant gunman gunwoman hijacker intruder kidnapper killer knifeman murderer perpetrator poisoner shooter sniper strangler suspect",
  "baby infant newborn",
  "bride",
  "buyer purchaser",
  "caller",
  "captive hostage",
  "climber mountaineer",
  "cyclist",
  "diver",
  "donor",
  "driver motorist trucker",
  "groom bridegroom",
  "hiker walker",
  "jockey",
  "motorcyclist biker",
  "patient",
  "pedestrian",
  "pilot",
  "plaintiff",
  "skier",
  "skipper",
  "stowaway",
  "successor replacement",
  "survivor",
  "swimmer surfer",
  "victim deceased",
  "winner champion victor",
];

const parts: ReadonlyMap<string, string> = new Map(
  lines.flatMap((line) => line.split(" ").map((word, _, [first = word]) => [word, first] as const)),
);

/** The part that a noun names by the first word of its line, "attacker" of "gunman"; `null` for any other noun. */
export function partPlayed(lemma: string): string | null {
  return parts.get(lemma) ?? null;
}
