/** What minds a report tells people to be of: by stances that are read as such, and by phrases that tell them. */
import { attitudePhrases } from "../../lexicon/attitude-phrases.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import { angeringVerbs, demandVerbs, pleasingVerbs } from "../../lexicon/stance-words.ts";
import type { Claim, Phrase, Side, Span, Stance, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains, overlaps, tokenSpan } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { claimsAt } from "../antonym/outcome-things.ts";
import { isNegated, matchesIn, type PhraseMatch } from "../antonym/phrases.ts";
import { unresolved } from "../sameness.ts";
import type { SentenceReading, Story } from "../story.ts";
import { holderOf, type Holder } from "./holders.ts";
import { kindOf, topicsFrom, topicsOfPronoun, type Matter } from "./topics.ts";
import { isUnsure, verdictMatches } from "./verdicts.ts";

export interface Attitude extends Matter {
  readonly sentence: number;
  /** What is asked: `side`, whether for or against; `confidence`, `mood`, ... */
  readonly question: string;
  readonly pole: "one" | "other";
  readonly words: Span;
  readonly phrase: Phrase;
  readonly holder: Holder;
}

export function attitudesIn(story: Story, side: Side): Attitude[] {
  const byStance = story.stances[side].flatMap((stance) => ofStance(story, side, stance));
  const byPhrase = flatMap(story.sentences[side], (sentence) => {
    if (!isStory(story.readings[side].sentences[sentence.index])) return [];
    return [...verdictMatches(sentence), ...matchesIn(attitudePhrases, sentence.tokens)].flatMap((match) =>
      ofPhrase(story, side, sentence, match),
    );
  });
  return [...byStance, ...byPhrase];
}

function ofStance(story: Story, side: Side, stance: Stance): Attitude[] {
  const { attitude, basis, target, span, sentence } = stance;
  const reading = story.sentences[side][sentence];
  if (reading === undefined || attitude === "neutral" || basis !== "stated" || target === null) return [];
  const { tokens } = reading;
  if (unresolved(story, side, target)) return [];
  // Whom someone loves he may well blame.
  if (tokens.some(({ lemma, span: at }) => affections.has(lemma) && contains(span, at))) return [];
  const from = tokenFrom(tokens, span.start);
  const demander = demanderOf(reading, from);
  const phrase = demander ?? stance.holder;
  const holder = holderOf(story, side, sentence, phrase);
  if (holder === null || (demander === null && isUnsure(tokens, from))) return [];
  const isPronoun = pronouns.has(target.lemma);
  const told = isPronoun
    ? topicsOfPronoun(story, side, holder, target)
    : topicsFrom(tokens, [tokenFrom(tokens, target.span.start)], phrase);
  return [
    {
      sentence,
      question: "side",
      pole: attitude === "supports" ? "one" : "other",
      words: span,
      phrase,
      holder,
      ...told,
      head: isPronoun ? told.head : kindOf(target.lemma),
    },
  ];
}

const affections: ReadonlySet<string> = new Set(["adore", "cherish", "enjoy", "hate", "like", "love", "miss", "mourn"]);

function ofPhrase(story: Story, side: Side, sentence: SentenceReading, match: PhraseMatch): Attitude[] {
  const { tokens, index } = sentence;
  const { from, to } = match;
  const demander = demanderOf(sentence, from);
  if (demander === null && isUnsure(tokens, from)) return [];
  const words = tokenSpan(tokens, from, to);
  const opening = tokens[from]?.span ?? words;
  // "want | the dam built": who wants it, not what is built.
  const claim =
    sentence.claims.find(({ predicate }) => overlaps(predicate, opening)) ?? claimsAt(sentence.claims, words)[0];
  if (claim === undefined) return [];
  const source = story.readings[side].attributions[claim.attribution ?? -1]?.source ?? null;
  // "The family was disappointed by the verdict": who feels it is the grammatical subject.
  const isFelt = claim.passive && (isFeeling(match) || angeringVerbs.has(claim.verb) || pleasingVerbs.has(claim.verb));
  const subject = isFelt ? claim.target : (claim.actor ?? (claim.passive ? claim.target : null));
  const { name } = match.phrase.question;
  const question = name === "verdict" ? "side" : name;
  const isOther = (match.phrase.pole === "other") !== (isNegated(tokens, from) || isDeniedSubject(tokens, subject));
  const isSplit = match.phrase.places.includes(null);
  const starts = [
    to + 1,
    ...(isSplit ? [from + 1] : []),
    ...(isFelt ? [] : subjectsOf(claim, words)).map(({ span }) => tokenFrom(tokens, span.start)),
  ];
  const telling = tokens.filter((_, at) => (isSplit ? at === from || at === to : at >= from && at <= to));
  const holders = demander !== null ? [demander] : judges.has(question) ? [source, subject] : [subject];
  return holders.flatMap((phrase): Attitude[] => {
    if (phrase === null || unresolved(story, side, phrase)) return [];
    // What is told of someone in his own words about himself is told of him once, as the subject.
    const holder = holderOf(story, side, index, phrase);
    if (holder === null) return [];
    const told = topicsFrom(tokens, starts, phrase, telling);
    return [{ sentence: index, question, pole: isOther ? "other" : "one", words, phrase, holder, ...told }];
  });
}

function isFeeling({ phrase }: PhraseMatch): boolean {
  return phrase.question.name === "mood";
}

/** Questions whose answer may be the speaker's: "the plan is flawed, Berg said", "her son is alive, she said". */
const judges: ReadonlySet<string> = new Set(["belief", "character", "side"]);

/** "Neither side is willing": what is told of none. */
function isDeniedSubject(tokens: readonly Token[], subject: Phrase | null): boolean {
  const first = subject === null ? undefined : tokens[tokenFrom(tokens, subject.span.start)];
  return first !== undefined && (first.norm === "neither" || first.norm === "no" || first.norm === "none");
}

/** Tokens from whom someone asks to what he asks: "urged | the shareholders of the bank | to accept". */
const longestAsked = 8;

/** Who wants others to be of that mind: "the board | urged shareholders to | accept the bid"; `null` where nobody is asked. */
function demanderOf({ tokens, claims }: SentenceReading, first: number): Phrase | null {
  const from = tokens[first]?.norm === "to" ? first + 1 : first;
  if (tokens[from - 1]?.norm !== "to") return null;
  for (let at = from - 2; at >= Math.max(0, from - longestAsked); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.tag === "PUNCT") return null;
    if (token.tag !== "VERB") continue;
    if (!demandVerbs.has(token.lemma) && !asking.has(token.lemma)) return null;
    return claims.find(({ predicate }) => overlaps(predicate, token.span))?.actor ?? null;
  }
  return null;
}

const asking: ReadonlySet<string> = new Set(["advise", "appeal", "beg", "encourage", "implore", "instruct", "order"]);

/** What a judgement in words is of: "the plan" of "the plan is flawed", "welcomed" of a passive. */
function subjectsOf({ actor, target, passive, verb }: Claim, words: Span): Phrase[] {
  const judged = passive ? [target] : verb === "be" ? [actor] : [];
  const before = target !== null && !passive && target.span.end <= words.start ? [target] : [];
  return [...judged, ...before].filter((phrase) => phrase !== null);
}
