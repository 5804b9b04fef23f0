/** Where a pronoun stands: as subject or object, before a verb of saying, in what someone is said to say. */
import { possessives } from "../../lexicon/pronouns.ts";
import { beliefs, clauseSayings } from "../../lexicon/saying.ts";
import type { Token } from "../../model.ts";

export interface PronounSetting {
  readonly sentence: number;
  /** Index of the token. */
  readonly at: number;
  /** "him", "met them", "about it": not what its own clause's subject stands for. */
  readonly object: boolean;
  /** "his house", "its goal". */
  readonly possessive: boolean;
  /** Whether it stands behind "of": "a trial of its vaccine". */
  readonly ofPhrase: boolean;
  /** Whether it says or believes something: "it added", "they think", which no fire and no plan does. */
  readonly speaks: boolean;
  /** Index of the verb whose words it opens: "said" of "Peru said it would", "said on Friday that it"; -1 without one. */
  readonly reportedBy: number;
}

/** Words between a verb of saying and the subject of what is said: "told reporters in Lima on Friday that she". */
const mostBetween = 7;

/** Reads the surroundings of the pronoun at a token. */
export function settingOf(tokens: readonly Token[], sentence: number, at: number): PronounSetting {
  const norm = tokens[at]?.norm ?? "";
  const next = tokens[at + 1]?.tag ?? "";
  const possessive = norm === "her" ? nominal.has(next) : possessives.has(norm);
  const governor = tokens[at - 1]?.tag;
  const object =
    norm === "him" ||
    norm === "them" ||
    (norm === "her" && !possessive) ||
    (norm === "it" && (governor === "VERB" || governor === "ADP") && next !== "AUX" && next !== "VERB");
  const subject = !object && !possessive;
  return {
    sentence,
    at,
    object,
    possessive,
    ofPhrase: tokens[at - 1]?.norm === "of",
    speaks: subject && speaks(tokens, at),
    reportedBy: subject ? reporter(tokens, at) : -1,
  };
}

const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM", "VERB"]);

function speaks(tokens: readonly Token[], at: number): boolean {
  let verb = at + 1;
  while (tokens[verb]?.tag === "AUX" || tokens[verb]?.tag === "ADV") verb += 1;
  const token = tokens[verb];
  return (
    token?.tag === "VERB" &&
    (clauseSayings.has(token.lemma) || beliefs.has(token.lemma)) &&
    !plainVerbs.has(token.lemma)
  );
}

/** Verbs of saying that things do as well: a report shows, a fire continues. */
const plainVerbs: ReadonlySet<string> = new Set([
  "continue",
  "find",
  "indicate",
  "lie",
  "reveal",
  "show",
  "signal",
  "suggest",
]);

function reporter(tokens: readonly Token[], at: number): number {
  const that = tokens[at - 1]?.norm === "that";
  // Without "that" only a hearer stands between: "told the mayor he".
  const end = Math.max(0, at - (that ? mostBetween : 4));
  for (let back = at - 1; back >= end; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.tag === "PUNCT" || token.tag === "CCONJ") return -1;
    if (token.tag === "VERB") return clauseSayings.has(token.lemma) || beliefs.has(token.lemma) ? back : -1;
  }
  return -1;
}
