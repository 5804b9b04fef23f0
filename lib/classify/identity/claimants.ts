/** Who says he did it. a: "The Karo Front claimed responsibility" b: "The Oru Brigade said it was behind the bombing" */
import type { Side, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";

interface Claimant extends Words {
  readonly words: readonly string[];
}

/** Where each report has one who claims it, of whom the other does not tell. */
export function judgeClaimants(story: Story): Judgement[] {
  const told = { a: flatMap(story.sentences.a, claimantsIn), b: flatMap(story.sentences.b, claimantsIn) };
  const [a, b] = [told.a[0], told.b[0]];
  if (a === undefined || b === undefined) return [];
  if ([told.a, told.b].some((all) => all.some(({ words }) => !share(words, all[0]?.words ?? [])))) return [];
  if (tells(story, "b", a.words) || tells(story, "a", b.words)) return [];
  return [conflictOf(a, b, "medium", `Who claims to have done it: ${inBoth(story, a.span, b.span)}.`)];
}

function share(x: readonly string[], y: readonly string[]): boolean {
  return x.some((word) => y.includes(word));
}

function tells(story: Story, side: Side, words: readonly string[]): boolean {
  const last = words.at(-1);
  return story.sentences[side].some(({ tokens }) => tokens.some(({ norm }) => norm === last));
}

/** Words between who claims and what is claimed at most: "said on Sunday that it had been behind". */
const reach = 8;

/** "claimed responsibility", "responsibility was claimed by", "said they were behind". */
function claimantsIn({ tokens, index }: SentenceReading): Claimant[] {
  return flatMap(tokens, (token, at): Claimant[] => {
    const name = (found: readonly Token[]): Claimant[] => {
      const [first, last] = [found[0], found.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [{ words: found.map(({ norm }) => norm), sentence: index, span: cover(first.span, last.span) }];
    };
    if (token.norm === "responsibility") {
      const claim = tokens.slice(Math.max(0, at - 3), at).findIndex(({ lemma }) => lemma === "claim");
      if (claim >= 0) return name(nameBefore(tokens, Math.max(0, at - 3) + claim));
      const by = tokens.slice(at, at + reach).findIndex(({ norm }) => norm === "by");
      const isClaimed = tokens.slice(at, at + reach).some(({ lemma }) => lemma === "claim");
      return isClaimed && by >= 0 ? name(nameFrom(tokens, at + by + 1)) : [];
    }
    if (token.norm !== "behind") return [];
    const from = Math.max(0, at - reach);
    const said = tokens.slice(from, at).findLastIndex(({ lemma }) => lemma === "say" || lemma === "claim");
    const own = tokens.slice(from + said, at).some(({ norm }) => norm === "it" || norm === "they" || norm === "its");
    return said >= 0 && own ? name(nameBefore(tokens, from + said)) : [];
  });
}

/** Auxiliaries and adverbs may stand between: "Islamic State has since claimed". */
function nameBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  let last = verb - 1;
  while (tokens[last]?.tag === "AUX" || tokens[last]?.tag === "ADV") last -= 1;
  let first = last;
  while (tokens[first - 1]?.tag === "PROPN") first -= 1;
  return tokens[last]?.tag === "PROPN" ? tokens.slice(first, last + 1) : [];
}

function nameFrom(tokens: readonly Token[], at: number): readonly Token[] {
  const first = tokens[at]?.tag === "DET" ? at + 1 : at;
  let end = first;
  while (tokens[end]?.tag === "PROPN") end += 1;
  return tokens.slice(first, end);
}
