/** The values of particulars, read from the noun phrase at a place. */
import { months, weekdays } from "../../../lexicon/calendar.ts";
import { deedContrastsOf, keyOfContrast } from "../../../lexicon/contrasts.ts";
import type { Particular } from "../../../lexicon/particular.ts";
import { placeNamed } from "../../../lexicon/places.ts";
import { groundNamed, type Scene, sceneOf } from "../../../lexicon/rooms.ts";
import { wordSet } from "../../../lexicon/word-set.ts";
import type { Span, Token } from "../../../model.ts";
import { cover } from "../../../text/span.ts";
import { type Found, goesOn } from "./match.ts";

/** A value as it is told. */
export interface Value {
  readonly span: Span;
  /** A name in lower case, keys of kinds, or the words of a site. */
  readonly keys: readonly string[];
  /** The noun of a ground. */
  readonly noun: string;
}

const inPhrase = new Set(["ADJ", "DET", "NOUN", "NUM", "PROPN", "PART"]);

/** Tokens of a phrase at most: "a 41-year-old former primary school teacher". */
const longest = 12;

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The value at one end of a phrase; `null` where no value of its kind stands there. */
export function valueAt(tokens: readonly Token[], particular: Particular, found: Found): Value | null {
  const run = found.place === "behind" ? runFrom(tokens, found.at) : runTo(tokens, found.at);
  if (run === null || !goesOn(tokens, found, run.last)) return null;
  switch (particular.values) {
    case "person":
      return nameIn(tokens, found.place === "behind" ? withApposition(tokens, run) : run, isPersonName);
    case "town":
      return townIn(tokens, run);
    case "ground":
      return groundIn(tokens, run);
    case "room":
      return roomIn(tokens, run);
    case "site":
      return siteIn(tokens, run, particular.words);
    case "kind":
      return kindIn(tokens, run, particular.words);
  }
}

function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (inPhrase.has(token.tag) || token.norm === "-" || possessive.has(token.norm));
}

const possessive = wordSet("'s ' her his its their");

function runFrom(tokens: readonly Token[], first: number): Run | null {
  let last = first - 1;
  while (last - first < longest && isInside(tokens, last + 1)) {
    // A new phrase begins with its article: "gave | the teacher | a medal".
    if (last >= first && tokens[last + 1]?.tag === "DET") break;
    last += 1;
  }
  return last < first ? null : { first, last };
}

/** The phrase that ends at a token; in front of a comma that which an apposition or a relative clause explains. */
function runTo(tokens: readonly Token[], end: number): Run | null {
  let last = end;
  if (tokens[last]?.norm === ",") {
    let at = last - 1;
    while (at > 0 && last - at < longest + 2 && tokens[at]?.norm !== ",") at -= 1;
    if (tokens[at]?.norm !== "," || tokens[at - 1]?.tag !== "PROPN") return null;
    last = at - 1;
  }
  let first = last + 1;
  while (last - first < longest && isInside(tokens, first - 1)) {
    first -= 1;
    if (tokens[first]?.tag === "DET") break;
  }
  return first > last ? null : { first, last };
}

/** "his deputy, Lena Krog" */
function withApposition(tokens: readonly Token[], { first, last }: Run): Run {
  if (tokens.slice(first, last + 1).some(({ tag }) => tag === "PROPN")) return { first, last };
  if (tokens[last + 1]?.norm !== "," || tokens[last + 2]?.tag !== "PROPN") return { first, last };
  let end = last + 2;
  while (tokens[end + 1]?.tag === "PROPN") end += 1;
  return { first: last + 2, last: end };
}

/** The last name in a run that is none of a place or a day. */
function nameIn(tokens: readonly Token[], { first, last }: Run, isName: (name: string) => boolean): Value | null {
  let end = last;
  while (end >= first && tokens[end]?.tag !== "PROPN") end -= 1;
  let start = end;
  while (start - 1 >= first && tokens[start - 1]?.tag === "PROPN") start -= 1;
  const [from, to] = [tokens[start], tokens[end]];
  // "Holm's rival", "the Berg family": of another than who is named.
  if (from === undefined || to === undefined || end < first || end < last) return null;
  const name = tokens
    .slice(start, end + 1)
    .map(({ norm }) => norm)
    .join(" ");
  return isName(name) ? { span: cover(from.span, to.span), keys: [name], noun: "" } : null;
}

function isPersonName(name: string): boolean {
  return placeNamed(name) === null && !isDay(name);
}

function isDay(name: string): boolean {
  return name.split(" ").some((word) => weekdays.has(word) || months.has(word));
}

/** "Oru", "the port of Oru", "a hotel in Oru", "the southern city of Oru" */
function townIn(tokens: readonly Token[], run: Run): Value | null {
  const next = tokens[run.last + 1]?.norm;
  const isNoun = tokens[run.last]?.tag === "NOUN";
  const isOf = next === "of" || next === "in" || next === "near";
  const of = isNoun && isOf ? runFrom(tokens, run.last + 2) : null;
  if (of !== null) return nameIn(tokens, of, (name) => !isDay(name));
  const named = nameIn(tokens, run, (name) => !isDay(name) && placeNamed(name)?.demonym !== true);
  return named;
}

function groundIn(tokens: readonly Token[], run: Run): Value | null {
  return sceneIn(tokens, run, (noun, before) => {
    const scene = groundNamed(noun) ?? sceneOf(noun, before);
    return scene?.scale === "room" ? null : scene;
  });
}

function roomIn(tokens: readonly Token[], run: Run): Value | null {
  return sceneIn(tokens, run, (noun) => {
    const scene = noun === "room" ? null : sceneOf(noun);
    return scene?.scale === "room" ? scene : null;
  });
}

function sceneIn(
  tokens: readonly Token[],
  { first, last }: Run,
  scenes: (noun: string, before?: string) => Scene | null,
): Value | null {
  const [from, head] = [tokens[first], tokens[last]];
  if (from === undefined || head?.tag !== "NOUN") return null;
  const scene = scenes(head.lemma, tokens[last - 1]?.lemma);
  if (scene === null) return null;
  return { span: cover(from.span, head.span), keys: [`${scene.scale} ${String(scene.kind)}`], noun: head.lemma };
}

/** Words that tell a site from no other: "a local hospital". */
const plain = wordSet(
  "a an area big city closest different field his her its large local main major nearby nearest new old our same several small that the their this town two",
);

/** "Holm Hospital", "the university clinic"; "a nearby hospital" tells none. */
function siteIn(tokens: readonly Token[], { first, last }: Run, words: ReadonlySet<string>): Value | null {
  let end = last;
  while (end >= first && !words.has(tokens[end]?.lemma ?? "") && !words.has(tokens[end]?.norm ?? "")) end -= 1;
  const [from, to] = [tokens[first], tokens[end]];
  if (end < first || from === undefined || to === undefined) return null;
  const keys = tokens
    .slice(first, end)
    .flatMap(({ norm, tag }) => (tag === "NOUN" || tag === "PROPN" || tag === "ADJ" ? [norm] : []))
    .filter((word) => !plain.has(word) && !words.has(word));
  return keys.length === 0 ? null : { span: cover(from.span, to.span), keys, noun: "" };
}

function kindIn(tokens: readonly Token[], { first, last }: Run, scales: ReadonlySet<string>): Value | null {
  for (let at = last; at >= first; at -= 1) {
    const token = tokens[at];
    // "a nurse's brother" is no nurse.
    if (token === undefined || (at < last && (tokens[at + 1]?.tag === "NOUN" || tokens[at + 1]?.tag === "PART")))
      continue;
    // Of two daughters and of "a nurse and a student" one may be what the other report tells.
    if ((token.tag !== "NOUN" && token.tag !== "PROPN") || token.norm !== token.lemma) continue;
    if (tokens[first - 1]?.norm === "and" || tokens[last + 1]?.norm === "and") continue;
    const kinds = deedContrastsOf(token.lemma, tokens[at - 1]?.lemma).filter(({ scale }) => scales.has(scale));
    if (kinds.length > 0) {
      const from = tokens[first] ?? token;
      return { span: cover(from.span, token.span), keys: kinds.map(keyOfContrast), noun: token.lemma };
    }
  }
  return null;
}
