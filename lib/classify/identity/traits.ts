/**
 * What a report tells of someone by age, nation, home town and occupation, in whatever words.
 * a: "the suspect, a 27-year-old Tunisian" b: "the attacker, a Moroccan national aged 27" -> nation Tunisia / Morocco
 */
import { deedContrastsOf, keyOfContrast } from "../../lexicon/contrasts.ts";
import { placeNamed } from "../../lexicon/places.ts";
import { excludesAny, otherTimes, postForm } from "../../lexicon/posts.ts";
import type { Side, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { contains, cover } from "../../text/span.ts";
import type { Words } from "../conflict.ts";
import type { Story } from "../story.ts";
import { kinIn } from "./kin.ts";
import { type Portrait, portraitsOf } from "./portraits.ts";
import { workplacesIn } from "./workplaces.ts";

export type TraitKind = "age" | "home" | "body" | "job" | "kin" | "line" | "nation" | "post";

/** One thing told of someone. */
export interface Trait extends Words {
  readonly who: string;
  readonly kind: TraitKind;
  /** Equal for what is the same: years, the country's one name, the town in lower case, the key of the occupation. */
  readonly value: string;
  readonly place: Portrait["place"];
}

export function traitsOf(story: Story, side: Side): Trait[] {
  return portraitsOf(story, side).flatMap((portrait) =>
    traitsIn(portrait).map((trait) => ({ ...trait, who: portrait.who, place: portrait.place })),
  );
}

/** A trait without whose it is. */
export type Found = Omit<Trait, "place" | "who">;

function traitsIn(portrait: Portrait): Found[] {
  return [
    ...agesIn(portrait),
    ...nationsIn(portrait),
    ...homesIn(portrait),
    ...jobsIn(portrait),
    ...postsIn(portrait),
    ...kinIn(portrait),
    ...workplacesIn(portrait),
  ];
}

function agesIn({ sentence, first, last }: Portrait): Found[] {
  const [start, end] = [sentence.tokens[first], sentence.tokens[last]];
  if (start === undefined || end === undefined) return [];
  const zone = cover(start.span, end.span);
  return flatMap(sentence.quantities, ({ kind, unit, min, max, value, span, counted }): Found[] => {
    // "the suspect, 34," and "he is 34": a number by itself at the head of a description.
    const isBare = kind === "count" && counted === null && value <= oldest && span.start === start.span.start;
    if (!(isBare || (kind === "age" && unit === "year")) || min !== max || !contains(zone, span)) return [];
    return [{ kind: "age", value: String(value), sentence: sentence.index, span }];
  });
}

/** Highest age told in years. */
const oldest = 110;

/** Behind a nation's adjective these make it tell of something else: "Irish-born", "of Irish descent". */
const notOwn = new Set(["-", "born", "descent", "extraction", "heritage", "language", "law", "literature", "origin"]);

/** Nouns between a nation and the person at most: "a Belgian oil rig worker". */
const longestBetween = 3;

function nationsIn({ sentence, first, last, place }: Portrait): Found[] {
  const { tokens, index } = sentence;
  const found: Found[] = [];
  for (let at = first; at <= last; at += 1) {
    const named = placeAt(tokens, at, last);
    if (named === null || named.country === null) continue;
    const end = at + named.words - 1;
    const next = tokens[end + 1];
    const span = cover(tokens[at]?.span ?? sentenceStart, tokens[end]?.span ?? sentenceStart);
    if (notOwn.has(next?.norm ?? "") || tokens[at - 1]?.norm === "-") continue;
    if (named.demonym) {
      // "a Peruvian", "a Peruvian runner"; "the French Open champion" is of a tournament.
      let head = end;
      while (head < last && head - end < longestBetween && tokens[head + 1]?.tag === "NOUN") head += 1;
      const closes = head === last || tokens[head + 1]?.tag !== "PROPN";
      if (closes) found.push({ kind: "nation", value: named.country, sentence: index, span });
    } else if (
      tokens[at - 1]?.norm === "from" ||
      (place === "behind" && at - 1 === first && tokens[first]?.norm === "of") ||
      (place === "before" && next?.norm === "'s" && end + 1 === last)
    ) {
      found.push({ kind: "nation", value: named.country, sentence: index, span });
    }
    at = end;
  }
  return found;
}

const sentenceStart = { start: 0, end: 0 };

interface NamedPlace {
  readonly country: string | null;
  readonly demonym: boolean;
  readonly words: number;
}

/** The country that the longest run of words from here names. */
function placeAt(tokens: readonly Token[], at: number, last: number): NamedPlace | null {
  for (const words of [3, 2, 1]) {
    if (at + words - 1 > last) continue;
    const run = tokens.slice(at, at + words);
    if (!run.every(({ tag }) => tag === "PROPN" || tag === "ADJ" || tag === "NOUN")) continue;
    const place = placeNamed(run.map(({ norm }) => norm).join(" "));
    if (place?.kind === "country") return { country: place.country, demonym: place.demonym, words };
  }
  return null;
}

/** Towns: "from Luton", ", of Luton", "who lives in Luton", "a Luton resident"; of what is a country `nationsIn` tells. */
function homesIn({ sentence, first, last, place }: Portrait): Found[] {
  const { tokens, index } = sentence;
  return flatMap(tokens.slice(first, last + 1), (token, i): Found[] => {
    const at = first + i;
    if (token.tag !== "PROPN" || tokens[at - 1]?.tag === "PROPN") return [];
    let end = at;
    while (tokens[end + 1]?.tag === "PROPN") end += 1;
    const before = tokens[at - 1]?.norm ?? "";
    const isOf = before === "of" && place === "behind" && (at - 1 === first || tokens[at - 2]?.norm === "native");
    const lives = before === "in" && /^liv(?:es|ed|ing)$/.test(tokens[at - 2]?.norm ?? "");
    const resident = /^(?:native|resident)$/.test(tokens[end + 1]?.norm ?? "");
    if (!(before === "from" || isOf || lives || resident)) return [];
    const words = tokens.slice(at, end + 1);
    const value = words.map(({ norm }) => norm).join(" ");
    if (placeNamed(value)?.kind === "country") return [];
    const span = cover(token.span, words.at(-1)?.span ?? token.span);
    return [{ kind: "home", value, sentence: index, span }];
  });
}

function jobsIn({ sentence, first, last }: Portrait): Found[] {
  const { tokens, index } = sentence;
  return flatMap(tokens.slice(first, last + 1), (token, i): Found[] => {
    const at = first + i;
    if (token.tag !== "NOUN" || tokens[at + 1]?.tag === "NOUN" || tokens[at + 1]?.norm === "'s") return [];
    if (tokens.slice(Math.max(first, at - longestBetween), at).some(({ norm }) => otherTimes.has(norm))) return [];
    return deedContrastsOf(token.lemma, tokens[at - 1]?.lemma).flatMap((contrast): Found[] =>
      contrast.scale === "job" || contrast.scale === "business"
        ? [
            {
              kind: contrast.scale === "job" ? "job" : "line",
              value: keyOfContrast(contrast),
              sentence: index,
              span: token.span,
            },
          ]
        : [],
    );
  });
}

/** Posts told without the name, "The midfielder"; beside the name `posts.ts` compares them. */
function postsIn({ sentence, first, last, place }: Portrait): Found[] {
  const head = sentence.tokens[last];
  if (head === undefined || sentence.tokens.slice(first, last).some(({ norm }) => otherTimes.has(norm))) return [];
  const value = postForm(head.norm);
  if (place !== "before" || !excludesAny(value)) return [];
  return [{ kind: "post", value, sentence: sentence.index, span: head.span }];
}
