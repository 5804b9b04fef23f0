/** Who does what one person does. a: "Lena Marsh will direct the film" b: "hired Paul Iverson to direct it" */
import { onesWork } from "../../lexicon/kindred-deeds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { SharedEntity, Side, Span, Token } from "../../model.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { toldOtherwise } from "../told-otherwise.ts";
import { areOneName } from "./one-name.ts";

interface Worker extends Words {
  readonly work: string;
  readonly person: SharedEntity;
}

/** Where each report has one such person, of whom the other does not know. */
export function judgeOnesWork(story: Story): Judgement[] {
  const told = { a: workersIn(story, "a"), b: workersIn(story, "b") };
  return toldOtherwise(told, ({ person }) => person).flatMap(({ key: work, a, b }): Judgement[] => {
    if (areOneName(a.person, b.person)) return [];
    if (a.person.mentions.b.length > 0 || b.person.mentions.a.length > 0) return [];
    return [conflictOf(a, b, "medium", `Who it is ("${work}"): ${inBoth(story, a.span, b.span)}; neither has both.`)];
  });
}

function workersIn(story: Story, side: Side): Map<string, Worker[]> {
  const people = story.entities.filter(({ kind }) => kind === "person");
  const all = people.flatMap((person) =>
    person.mentions[side].flatMap(({ form, sentence, span }): Worker[] => {
      const tokens = story.sentences[side][sentence]?.tokens ?? [];
      const work = form === "name" ? (workBehind(tokens, span) ?? workBefore(tokens, span)) : null;
      return work === null ? [] : [{ work, person, sentence, span }];
    }),
  );
  return groupBy(all, ({ work }) => work);
}

/** Words between a name and its work: "will direct", "has been hired to direct". */
const between = wordSet("appointed be been chosen has have hired is named picked set to was will would");

function workBehind(tokens: readonly Token[], name: Span): string | null {
  let at = tokens.findIndex(({ span }) => span.start >= name.end);
  const first = at;
  while (at >= 0 && between.has(tokens[at]?.norm ?? "")) at += 1;
  // Without a word between, what follows may be a noun: "the Marsh coach".
  return at <= first ? null : (onesWork.get(tokens[at]?.lemma ?? "") ?? null);
}

/** "coached by Simon Tate". */
function workBefore(tokens: readonly Token[], name: Span): string | null {
  const at = tokens.findLastIndex(({ span }) => span.end <= name.start);
  const verb = tokens[at - 1];
  return tokens[at]?.norm !== "by" || verb?.tag !== "VERB" ? null : (onesWork.get(verb.lemma) ?? null);
}
