/** Personal pronouns of English, by number, gender and person. A closed list of the grammar. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender: "male" | "female" | "neuter" | null;
  readonly reflexive: boolean;
}

const pronoun = (
  person: Pronoun["person"],
  plural: boolean,
  gender: Pronoun["gender"],
  reflexive = false,
): Pronoun => ({ person, plural, gender, reflexive });

/** Pronouns by their lower-case form; "which", "who" and "one" are not among them. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ["he", pronoun(3, false, "male")],
  ["her", pronoun(3, false, "female")],
  ["hers", pronoun(3, false, "female")],
  ["herself", pronoun(3, false, "female", true)],
  ["him", pronoun(3, false, "male")],
  ["himself", pronoun(3, false, "male", true)],
  ["his", pronoun(3, false, "male")],
  ["i", pronoun(1, false, null)],
  ["it", pronoun(3, false, "neuter")],
  ["its", pronoun(3, false, "neuter")],
  ["itself", pronoun(3, false, "neuter", true)],
  ["me", pronoun(1, false, null)],
  ["my", pronoun(1, false, null)],
  ["myself", pronoun(1, false, null, true)],
  ["our", pronoun(1, true, null)],
  ["ours", pronoun(1, true, null)],
  ["ourselves", pronoun(1, true, null, true)],
  ["she", pronoun(3, false, "female")],
  ["their", pronoun(3, true, null)],
  ["theirs", pronoun(3, true, null)],
  ["them", pronoun(3, true, null)],
  ["themselves", pronoun(3, true, null, true)],
  ["they", pronoun(3, true, null)],
  ["us", pronoun(1, true, null)],
  ["we", pronoun(1, true, null)],
]);

/** Possessive pronouns before a noun: "her house". */
export const possessives: ReadonlySet<string> = new Set(["her", "his", "its", "my", "our", "their", "your"]);
