/** Answers of one text: what storydiff reads in it. */
import type { Bound, Span } from "../../lib/index.ts";
import { readText, wordsOf, wordStarts, type Range } from "./texts.ts";

function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function rangeOf(span: Span): Range {
  return [span.start, span.end];
}

/** A text -> its sentences, as trimmed text. */
export function sentences({ text }: { readonly text: string }) {
  return { sentences: readText(text).sentences.map((sentence) => wordsOf(text, sentence.span).trim()) };
}

/**
 * A text -> its clauses with a tense, by their grammatical subject: of a passive the one it happens to. A clause with two
 * joined subjects is told as a claim of each; the first stands for it.
 */
export function clauses({ text }: { readonly text: string }) {
  return {
    clauses: readText(text).claims.flatMap(
      ({ actor, target, predicate, verb, polarity, passive, finite }, at, claims) => {
        const subject = passive ? target : actor;
        const isFirst = claims[at - 1]?.predicate.start !== predicate.start;
        if (subject === null || !finite || !isFirst) return [];
        return [{ subject: wordsOf(text, subject.head), verb, negated: polarity === "negated", passive }];
      },
    ),
  };
}

const relations: Readonly<Record<Bound, string>> = {
  exactly: "=",
  about: "~",
  "at least": ">",
  "more than": ">",
  "at most": "<",
  "less than": "<",
};

/** A text -> its numbers and how each relates to the true one. */
export function quantities({ text }: { readonly text: string }) {
  return { quantities: readText(text).quantities.map(({ value, bound }) => ({ value, relation: relations[bound] })) };
}

/**
 * An article -> what is said in it, by whom, and the words that hand over. The task marks whom the report quotes, not whom
 * those quote in turn, so speech in speech is left out.
 */
export function attributions({ text }: { readonly text: string }) {
  return {
    attributions: readText(text).attributions.flatMap(({ content, cue, source, within }) =>
      within !== null
        ? []
        : [
            {
              content: content.map(rangeOf),
              cue: cue.map(rangeOf),
              ...(source === null ? {} : { source: [rangeOf(source.span)] }),
            },
          ],
    ),
  };
}

/**
 * The tokens of an article -> those who and what it speaks of, each with all its mentions in token offsets. The task has
 * no mention inside another of the same: "a baker" in "Rojas, a baker from Tarn," is left out, and round "Peru" in "the
 * delegation of Peru" the delegation, which it counts apart.
 */
export function clusters({ tokens }: { readonly tokens: readonly string[] }) {
  const starts = wordStarts(tokens);
  const tokenRange = (span: Span): Range => [
    starts.findLastIndex((start) => start <= span.start),
    starts.findIndex((start) => start >= span.end),
  ];
  const { entities } = readText(tokens.join(" "));
  return {
    clusters: entities.map(({ mentions }) => {
      const apart = mentions.filter((own) => !mentions.some((other) => encloses(own.span, other.span)));
      const phrases = apart.flatMap(({ phrase }) => (phrase === null ? [] : [phrase]));
      return phrases.filter((own) => !phrases.some((other) => encloses(other, own))).map(tokenRange);
    }),
  };
}
