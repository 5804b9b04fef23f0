/** Who says each sentence. */
import { pronouns } from "../../lexicon/pronouns.ts";
import { clauseSayings, particles, showings } from "../../lexicon/saying.ts";
import type { Attribution, Phrase, Span, Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { sentencesUnder, tokenFrom } from "../../text/search.ts";
import { textOf } from "../../text/span.ts";

/** A source longer than this many characters is named by its head with what stands before it. */
const longestName = 60;

/**
 * For each sentence who says it: the name of the entity, or the words of the source; `null` for the reporter's own words.
 * A pronoun that no entity stands behind is the person last named as a speaker, when there is one.
 * "The dam holds," said Berg. He added that nobody left. -> Berg, Berg.
 */
export function speakersOf(
  passage: Pick<Passage, "text" | "sentences" | "tokens">,
  attributions: readonly Attribution[],
  nameOf: (entity: number) => string,
): (string | null)[] {
  const speakers: (string | null)[] = passage.sentences.map(() => null);
  const shares: number[] = passage.sentences.map(() => 0);
  let last: string | null = null;
  for (const attribution of attributions) {
    if (attribution.source === null || !speaks(passage, attribution)) continue;
    // Who is quoted in turn says no sentence of the report.
    const outer = attributions[attribution.within ?? -1];
    if (outer !== undefined && speaks(passage, outer)) continue;
    const name = speakerName(passage.text, attribution.source, nameOf, last);
    if (!isPronoun(passage.text, attribution.source) || attribution.source.entity !== null) last = name;
    for (const content of attribution.content) {
      for (const sentence of sentencesUnder(passage.sentences, attribution.sentence, content)) {
        const { start, end } = passage.sentences[sentence]?.span ?? content;
        // Who says most of a sentence says it.
        const share = Math.min(end, content.end) - Math.max(start, content.start);
        if (share <= (shares[sentence] ?? 0)) continue;
        shares[sentence] = share;
        speakers[sentence] = name;
      }
    }
  }
  return speakers;
}

/** Only speech makes a speaker: to praise, to hope or to call for something is reported, but not a sentence said. */
function speaks(passage: Pick<Passage, "text" | "sentences" | "tokens">, attribution: Attribution): boolean {
  const cue = attribution.cue[0];
  if (attribution.direct || cue === undefined) return true;
  if (/^(according\b|in$|:$)/i.test(textOf(passage.text, cue))) return true;
  const tokens = tokensOf(passage, attribution.sentence, cue);
  const last = tokens.at(-1);
  // "called for talks", "was questioned by a judge": things are no sentences said.
  if (last === undefined || (last.tag === "ADP" && !particles.has(last.norm))) return false;
  if (!tokens.some(({ lemma, norm }) => clauseSayings.has(lemma) || clauseSayings.has(norm.replace(/ing$/, ""))))
    return false;
  // "underscores the need for dams": nor does a thing speak.
  return !tokens.some(({ lemma }) => showings.has(lemma)) || holdsVerb(passage, attribution);
}

function holdsVerb(passage: Pick<Passage, "tokens" | "sentences">, { sentence, content }: Attribution): boolean {
  return content.some((span) => tokensOf(passage, sentence, span).some(({ tag }) => tag === "VERB" || tag === "AUX"));
}

/** The tokens of a span that begins in a sentence or in the one behind it, as far as that sentence goes. */
function tokensOf(passage: Pick<Passage, "tokens" | "sentences">, sentence: number, span: Span): readonly Token[] {
  const at = (passage.sentences[sentence]?.span.end ?? Infinity) <= span.start ? sentence + 1 : sentence;
  const tokens = passage.tokens[at] ?? [];
  return tokens.slice(tokenFrom(tokens, span.start), tokenFrom(tokens, span.end));
}

function isPronoun(text: string, source: Phrase): boolean {
  const words = textOf(text, source.span).toLowerCase();
  return pronouns.has(words) || words === "who" || words === "you";
}

/** Whether a source stands for somebody named before: "he", "they", "who"; not "I", "you", "it". */
function pointsBack(text: string, source: Phrase): boolean {
  const words = textOf(text, source.span).toLowerCase();
  const pronoun = pronouns.get(words);
  return words === "who" || (pronoun?.person === 3 && pronoun.gender !== "neuter");
}

function speakerName(text: string, source: Phrase, nameOf: (entity: number) => string, last: string | null): string {
  if (source.entity !== null) {
    const name = nameOf(source.entity);
    if (name !== "") return name;
  }
  if (last !== null && pointsBack(text, source)) return last;
  const span =
    source.span.end - source.span.start <= longestName
      ? source.span
      : { start: source.span.start, end: source.head.end };
  return textOf(text, span).replace(/\s+/g, " ");
}
