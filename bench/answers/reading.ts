/** Answers of one text: what storydiff reads in it. */
import type { Bound, Span } from "../../lib/index.ts";
import { readText, wordsOf, wordStarts, type Range } from "./texts.ts";

function rangeOf(span: Span): Range {
  return [span.start, span.end];
}

/** A text -> its sentences, as trimmed text. */
export function sentences({ text }: { readonly text: string }) {
  return { sentences: readText(text).sentences.map((sentence) => wordsOf(text, sentence.span).trim()) };
}

/** A text -> its clauses by their grammatical subject: of a passive the one it happens to. */
export function clauses({ text }: { readonly text: string }) {
  return {
    clauses: readText(text).claims.flatMap(({ actor, target, verb, polarity, passive }) => {
      const subject = passive ? target : actor;
      if (subject === null) return [];
      return [{ subject: wordsOf(text, subject.head), verb, negated: polarity === "negated", passive }];
    }),
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

/** An article -> what is said in it, by whom, and the words that hand over. */
export function attributions({ text }: { readonly text: string }) {
  return {
    attributions: readText(text).attributions.map(({ content, cue, source }) => ({
      content: content.map(rangeOf),
      cue: cue.map(rangeOf),
      ...(source === null ? {} : { source: [rangeOf(source.span)] }),
    })),
  };
}

/** The tokens of an article -> those who and what it speaks of, each with all its mentions in token offsets. */
export function clusters({ tokens }: { readonly tokens: readonly string[] }) {
  const starts = wordStarts(tokens);
  const tokenRange = (span: Span): Range => [
    starts.findLastIndex((start) => start <= span.start),
    starts.findIndex((start) => start >= span.end),
  ];
  const { entities } = readText(tokens.join(" "));
  return {
    clusters: entities.map(({ mentions }) =>
      mentions.flatMap(({ phrase }) => (phrase === null ? [] : [tokenRange(phrase)])),
    ),
  };
}
