/** What kind of source someone is, by the words that name him and by those that tell elsewhere who he is. */
import { sourceKinds, type SourceKind } from "../../lexicon/sources.ts";
import type { Phrase, Reading, Span, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import type { SentenceReading } from "../story.ts";

/** Mentions of a speaker that are looked at: news tells who he is when it names him first. */
const mostMentions = 4;

/** Words before a name that may be his title, "Chief Inspector", and behind it, "Ruth Hale, a detective". */
const wordsBefore = 3;
const wordsBehind = 4;

/** Kinds of source that a phrase tells: of "Holm, a police officer" the police; of a bare name what is told with it elsewhere. */
export function kindsOfSource(
  reading: Reading,
  { entity, span }: Phrase,
  { tokens }: SentenceReading,
): Set<SourceKind> {
  const own = kindsIn(tokens, span);
  if (own.size > 0 || entity === null) return own;
  const mentions = (reading.entities[entity]?.mentions ?? []).filter(({ form }) => form !== "pronoun");
  return new Set(
    mentions.slice(0, mostMentions).flatMap(({ phrase, sentence, span: name }) => {
      const there = reading.tokens[sentence] ?? [];
      const told = kindsIn(there, phrase ?? name);
      return told.size > 0 ? [...told] : kindsBeside(there, name);
    }),
  );
}

function kindsIn(tokens: readonly Token[], { start, end }: Span): Set<SourceKind> {
  const held = tokens.slice(tokenFrom(tokens, start), tokenFrom(tokens, end));
  return new Set(held.flatMap(({ lemma }) => sourceKinds.get(lemma) ?? []));
}

/** Kinds told right before a name, up to the first word that is none of a title, and behind a comma after it. */
function kindsBeside(tokens: readonly Token[], name: Span): SourceKind[] {
  const from = tokenFrom(tokens, name.start);
  const before: Token[] = [];
  for (let at = from - 1; at >= Math.max(0, from - wordsBefore); at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.tag !== "PROPN" && token.tag !== "NOUN")) break;
    before.push(token);
  }
  const behind = tokenFrom(tokens, name.end);
  const isApposed = tokens[behind]?.norm === "," && ["a", "an", "the"].includes(tokens[behind + 1]?.norm ?? "");
  const words = [...before, ...(isApposed ? tokens.slice(behind + 2, behind + 2 + wordsBehind) : [])];
  return words.flatMap(({ lemma }) => sourceKinds.get(lemma) ?? []);
}
