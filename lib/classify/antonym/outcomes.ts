/** Outcomes that a report tells in a phrase of the table, each with the thing it is told of. */
import { outcomePhrases } from "../../lexicon/outcomes.ts";
import type { OutcomePhrase, OutcomeQuestion } from "../../lexicon/outcome-rows.ts";
import { lawmakers, thingsByClass } from "../../lexicon/things-by-class.ts";
import type { Side, Span, Token } from "../../model.ts";
import { tokenSpan } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import type { SentenceReading, Story } from "../story.ts";
import { referentOf, unresolved } from "../sameness.ts";
import { isUntilThen } from "../until-then.ts";
import { claimsAt, thingOfOutcome, type OutcomeThing } from "./outcome-things.ts";
import { isHedged, isNegated, matchesIn, type PhraseMatch } from "./phrases.ts";
import { flatMap } from "../../text/flat-map.ts";

export interface Outcome {
  readonly sentence: number;
  readonly question: OutcomeQuestion;
  readonly pole: OutcomePhrase["pole"];
  /** The words that tell it. */
  readonly words: Span;
  readonly thing: OutcomeThing;
  /** Who made it so, where that is another matter for each: two houses vote on one bill; `null` where it is not told. */
  readonly actor: string | null;
}

/** All outcomes that one report tells as so; of the questions among `others` alone, where these are given. */
export function outcomesIn(story: Story, side: Side, others: readonly Outcome[] | null = null): Outcome[] {
  const asked = others === null ? null : new Set(others.map(({ question }) => question.key));
  return flatMap(story.sentences[side], (sentence) => {
    if (!isStory(story.readings[side].sentences[sentence.index])) return [];
    const told = matchesIn(outcomePhrases, sentence.tokens).flatMap((match) =>
      asked?.has(match.phrase.question.key) === false ? [] : outcomeOf(story, side, sentence, match),
    );
    return told.filter((one) => !told.some((other) => isTurn(one, other)));
  });
}

/** "continues to guard Varna" tells what else is done, and not that a thing goes on. */
function goesOnTo(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.lemma === "continue" && tokens[to + 1]?.norm === "to";
}

/** "A few threw stones, but the march was peaceful": a sentence that tells both of one thing weighs them. */
function isTurn(one: Outcome, other: Outcome): boolean {
  return one.question.key === other.question.key && one.pole !== other.pole && one.thing.kin === other.thing.kin;
}

function outcomeOf(story: Story, side: Side, sentence: SentenceReading, { phrase, from, to }: PhraseMatch): Outcome[] {
  const { tokens } = sentence;
  const { question, pole } = phrase;
  if (isHedged(tokens, from, isMeant(question, tokens[from]))) return [];
  if (isUntilThen(tokens, from, to) || goesOnTo(tokens, to)) return [];
  const negated = isNegated(tokens, from);
  if (negated && !question.exclusive) return [];
  const words = tokenSpan(tokens, from, to);
  const thing = thingOfOutcome(story, side, sentence, question, words);
  if (thing === null) return [];
  const told = negated ? (pole === "one" ? "other" : "one") : pole;
  return [
    {
      sentence: sentence.index,
      question,
      pole: told,
      words,
      thing,
      actor: actorOf(story, side, sentence, question, words),
    },
  ];
}

/** What someone will do is what he stands for, and what will stay as it is, is so: "will remain shut". */
function isMeant({ about }: OutcomeQuestion, first: Token | undefined): boolean {
  return about === "doer" || about === "context" || lasting.has(first?.lemma ?? "");
}

const lasting: ReadonlySet<string> = new Set(["continue", "extend", "keep", "prolong", "remain", "stay"]);

/** Classes of things that one accepts and another does not. */
const judged: ReadonlySet<string> = new Set(["agreement", "measure", "work"]);

/** Those who judge a work are all of one kind, whatever a report calls them. */
const critics: ReadonlySet<string> = new Set(["critic", "press", "reviewer"]);

function actorOf(
  story: Story,
  side: Side,
  { claims }: SentenceReading,
  { about }: OutcomeQuestion,
  words: Span,
): string | null {
  const claim = judged.has(about) ? claimsAt(claims, words)[0] : undefined;
  const { actor = null } = claim ?? {};
  if (actor === null || unresolved(story, side, actor) || thingsByClass[about as "measure"].has(actor.lemma))
    return null;
  if (actor.lemma === "it") return null;
  if (critics.has(actor.lemma)) return "critics";
  return lawmakers.has(actor.lemma) ? "lawmakers" : referentOf(story, side, actor);
}
