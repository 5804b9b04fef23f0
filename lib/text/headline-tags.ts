/** Verbs of headlines that the tagger takes for nouns or names: "Quake hits coast", "Police arrest two over robbery". */
import { headlineVerbs, type HeadlineVerb } from "../lexicon/headline-verbs.ts";
import type { PartOfSpeech, Token } from "../model.ts";

/** Marks between the parts of a headline, each of which may have a verb of its own: "Quake hits coast, no casualties". */
const parting: ReadonlySet<string> = new Set([",", ":", ";", "-", "–", "—", "|"]);

/** Tokens of a headline with the verb of each part found where the tagger saw none. */
export function headlineTags(tokens: readonly Token[]): Token[] {
  const mended = [...tokens];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && (token.tag !== "PUNCT" || !parting.has(token.norm))) continue;
    const verb = verbOfPart(tokens, from, at);
    const found = tokens[verb ?? -1];
    const lemma = headlineVerbs.get(found?.norm ?? "")?.lemma;
    if (verb !== null && found !== undefined && lemma !== undefined) mended[verb] = { ...found, tag: "VERB", lemma };
    from = at + 1;
  }
  return mended;
}

/**
 * The same for a short sentence with its stop that has no verb by its tags: "AIDS spreads in Peru.", "The royal family returns
 * home." It must have one, so any form will do that can be a verb.
 */
export function verblessTags(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.length - 1;
  if (last > longestVerbless || tokens[last]?.norm !== ".") return tokens;
  if (tokens.some((token, at) => isPredicate(tokens, at) || parting.has(token.norm))) return tokens;
  const verb = wholeVerbAt(tokens, last);
  const [found, known] = [tokens[verb], headlineVerbs.get(tokens[verb]?.norm ?? "")];
  if (found === undefined || known === undefined) return tokens;
  return tokens.with(verb, { ...found, tag: "VERB", lemma: known.lemma });
}

/** Words of a sentence without a verb, at most: a longer one is a list. */
const longestVerbless = 16;

/** "Three parties form": behind a noun, of the number of its subject. */
function wholeVerbAt(tokens: readonly Token[], to: number): number {
  return tokens.findIndex((token, at) => {
    const verb = headlineVerbs.get(token.norm);
    const before = tokens[at - 1];
    if (verb === undefined || before === undefined || at === 0 || at >= to || !nominal.has(before.tag)) return false;
    if (!nominal.has(token.tag) && token.tag !== "ADP") return false;
    const next = tokens[at + 1];
    if (next?.tag === "VERB" || tokens[at - 1]?.tag === "DET") return false;
    return verb.third !== hasPluralSubject(tokens, 0, at) || (verb.third && before.tag === "PROPN");
  });
}

/** Token of the verb that a part lacks by its tags, or `null`. */
function verbOfPart(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (isPredicate(tokens, at)) return null;
  // "Peace talks collapse": a word that is hardly ever a noun comes before one that often is.
  return verbAt(tokens, from, to, true) ?? verbAt(tokens, from, to, false);
}

function verbAt(tokens: readonly Token[], from: number, to: number, plain: boolean): number | null {
  for (let at = from + 1; at < to; at += 1) {
    const verb = headlineVerbs.get(tokens[at]?.norm ?? "");
    if (verb !== undefined && verb.plain === plain && isVerb(tokens, at, from, to, verb)) return at;
  }
  return null;
}

/** Whether a part has its verb already: any but an infinitive or a form in -ing. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag === "AUX") return true;
  return token?.tag === "VERB" && !token.norm.endsWith("ing") && tokens[at - 1]?.norm !== "to";
}

const nominal: ReadonlySet<PartOfSpeech> = new Set(["NOUN", "NUM", "PROPN"]);
const objects: ReadonlySet<PartOfSpeech> = new Set(["ADJ", "DET", "NOUN", "NUM", "PRON", "PROPN"]);

function isVerb(tokens: readonly Token[], at: number, from: number, to: number, verb: HeadlineVerb): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (token === undefined || before === undefined || !nominal.has(before.tag) || !nominal.has(token.tag)) return false;
  const several = hasPluralSubject(tokens, from, at);
  // "Talks end", "Police arrest"; but "Rebel attack": one subject takes the form in -s.
  if (verb.third ? several && before.tag === "NOUN" && at - 1 > from : !several) return false;
  if (next !== undefined && objects.has(next.tag)) return verb.plain || verb.third || at - 1 === from;
  return verb.plain && (next === undefined || next.tag === "ADP" || next.tag === "ADV" || next.tag === "PART");
}

/** "Chile and Peru sign deal", "Talks on truce end": whether what stands before a verb is more than one. */
function hasPluralSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  let head = verb - 1;
  for (let at = from; at < verb; at += 1) {
    if (tokens[at]?.norm === "and") return true;
    if (tokens[at]?.tag === "ADP" && at > from) {
      head = at - 1;
      break;
    }
  }
  const token = tokens[head];
  return token !== undefined && isPlural(token);
}

const collective: ReadonlySet<string> = new Set(["army", "crew", "people", "police", "staff", "troops", "two"]);

function isPlural({ tag, norm, lemma }: Token): boolean {
  return (
    collective.has(norm) ||
    (norm.endsWith("s") && (tag === "PROPN" ? false : norm !== lemma)) ||
    (tag === "NUM" && norm !== "1")
  );
}
