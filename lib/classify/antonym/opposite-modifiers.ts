/** One thing with two opposite adjectives. a: "a voluntary register of owners" b: "the mandatory register of owners" -> antonym */
import { kinOf } from "../../align/terms.ts";
import { oppositesOfModifier } from "../../lexicon/opposite-modifiers.ts";
import type { Side, Token } from "../../model.ts";
import { chunksOf } from "../../text/chunks.ts";
import { remembered } from "../../text/remembered.ts";
import { chunkHolding } from "../../text/search.ts";
import { contains } from "../../text/span.ts";
import { flatMap } from "../../text/flat-map.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";

/** Closeness from which two sentences are held to tell of one thing that both name by one noun. */
const sameThing = 1;

/** An adjective with the noun it is told of. */
interface Modified {
  readonly norm: string;
  readonly token: Token;
  /** Kin of the noun. */
  readonly head: string;
}

/** In sentences that tell the same, where neither report has the other's adjective anywhere: then it knows of two things. */
export function oppositeModifiers(story: Story): Judgement[] {
  return flatMap(story.pairs, (pair): Judgement[] => {
    if (pair.closeness < sameThing) return [];
    const [inA, inB] = [modifiersIn(pair.a), modifiersIn(pair.b)];
    if (inA.length === 0 || inB.length === 0) return [];
    const found = inA.flatMap((a) => {
      const b = inB.find((one) => one.head === a.head && (oppositesOfModifier(a.norm)?.has(one.norm) ?? false));
      return b === undefined || tells(story, "b", a.norm) || tells(story, "a", b.norm) ? [] : [{ a, b }];
    });
    return found.slice(0, 1).map(({ a, b }) => {
      const at = {
        a: { sentence: pair.a.index, span: a.token.span },
        b: { sentence: pair.b.index, span: b.token.span },
      };
      const words = inBoth(story, at.a.span, at.b.span);
      return conflictOf(at.a, at.b, "medium", `Opposite words for one thing: ${words}.`);
    });
  });
}

const modifiersIn = remembered((sentence: SentenceReading): readonly Modified[] => {
  const { tokens, claims } = sentence;
  if (!tokens.some(({ norm }) => oppositesOfModifier(norm) !== undefined)) return [];
  const chunks = chunksOf(tokens);
  return flatMap(tokens, (token, at): Modified[] => {
    if (oppositesOfModifier(token.norm) === undefined || token.tag === "VERB") return [];
    // "not", "less" and "more" turn it; "too short" and "as short" measure it against something else.
    if (/^(?:as|how|less|more|never|no|not|so|too)$/.test(tokens[at - 1]?.norm ?? "")) return [];
    const chunk = chunkHolding(chunks, at);
    const head = chunk === null ? undefined : tokens[chunk.head];
    if (head !== undefined && chunk !== null && chunk.head > at)
      return [{ norm: token.norm, token, head: kinOf(head.lemma) }];
    const told = claims.find(
      ({ verb, polarity, complement }) =>
        verb === "be" && polarity === "affirmed" && complement !== null && contains(complement.span, token.span),
    );
    const subject = told?.actor ?? null;
    return subject === null ? [] : [{ norm: token.norm, token, head: kinOf(subject.lemma) }];
  });
});

const normsOf = remembered(
  ({ tokens }: SentenceReading): ReadonlySet<string> => new Set(tokens.map(({ norm }) => norm)),
);

function tells(story: Story, side: Side, norm: string): boolean {
  return story.sentences[side].some((sentence) => normsOf(sentence).has(norm));
}
