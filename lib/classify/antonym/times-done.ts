/**
 * Another count of times that something was done.
 * a: "It was the first time that Kenya won the trophy." b: "Kenya lifted the cup for the third time." -> antonym
 */
import { kinOf } from "../../align/terms.ts";
import { ordinals } from "../../lexicon/numbers.ts";
import type { Span, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenSpan } from "../../text/span.ts";
import type { Judgement } from "../rule.ts";
import { quoted, type SentenceReading, type Story } from "../story.ts";
import { atOtherTimes } from "./bindings.ts";

/** Closeness from which two sentences tell how often one thing was done: that of a match. */
const sameDeed = 1;

export function timesDone(story: Story): Judgement[] {
  return flatMap(story.pairs, ({ a, b, closeness }) => {
    if (closeness < sameDeed) return [];
    const [first, second] = [timesIn(a), timesIn(b)];
    if (first === null || second === null || first.count === second.count || !areOneDeed(a, b)) return [];
    if (atOtherTimes(story, { sentence: a.index }, { sentence: b.index })) return [];
    const words = { a: quoted(story, "a", first.words), b: quoted(story, "b", second.words) };
    return [
      {
        relation: "conflict",
        confidence: "medium",
        sentences: { a: a.index, b: b.index },
        evidence: { a: first.words, b: second.words },
        reason: `One deed, done another number of times: ${words.a} in A, ${words.b} in B.`,
        developing: false,
      },
    ];
  });
}

/** Whether the verbs of two sentences may be of one deed: one tells none, or they share one or both tell of winning. */
function areOneDeed(a: SentenceReading, b: SentenceReading): boolean {
  const [x, y] = [deedsIn(a), deedsIn(b)];
  return x.size === 0 || y.size === 0 || [...x].some((deed) => y.has(deed));
}

function deedsIn({ claims }: SentenceReading): ReadonlySet<string> {
  return new Set(claims.flatMap(({ verb }) => (empty.has(verb) ? [] : [winning.has(verb) ? "win" : kinOf(verb)])));
}

const empty: ReadonlySet<string> = new Set(["add", "be", "have", "say", "tell"]);
const winning: ReadonlySet<string> = new Set(["capture", "claim", "clinch", "lift", "secure", "take", "win"]);

/** How often a sentence tells something was done: "the second time"; `null` of "the first time in years" and of several. */
function timesIn({ tokens }: SentenceReading): { readonly count: number; readonly words: Span } | null {
  const found = flatMap(tokens, (token, at) => {
    const count = token.norm === "time" ? (ordinals.get(tokens[at - 1]?.norm ?? "") ?? null) : null;
    return count === null || isWithin(tokens.slice(at + 1, at + 1 + reach))
      ? []
      : [{ count, words: tokenSpan(tokens, at - 1, at) }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Tokens behind "time" in which a stretch of time may bound the count: "in the history". */
const reach = 4;

/** "the first time in ten years", "the third time since May": no count of all times, as "in her career" is. */
function isWithin([next, ...rest]: readonly Token[]): boolean {
  if (next === undefined || !bounds.has(next.norm)) return false;
  return next.norm !== "in" || rest.some(({ lemma, tag }) => stretches.has(lemma) || tag === "NUM");
}

const bounds: ReadonlySet<string> = new Set(["in", "since", "this", "within"]);
const stretches: ReadonlySet<string> = new Set([
  "century",
  "day",
  "decade",
  "generation",
  "month",
  "season",
  "week",
  "year",
]);
