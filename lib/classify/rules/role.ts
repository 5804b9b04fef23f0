/**
 * The same act with the two exchanged between whom it is done, which similarity of words cannot see.
 * a: "The army accused the rebels of shelling." b: "The rebels accused the army of shelling." -> role
 */
import { kinOf } from "../../align/terms.ts";
import { mutualActs, soleActs, symmetricActs } from "../../lexicon/acts-of-two.ts";

import type { Phrase } from "../../model.ts";
import { contains } from "../../text/span.ts";
import { exchangedParts } from "../role/parts.ts";
import { actsOf, type Act } from "../role/acts.ts";
import { groupBy } from "../group-by.ts";
import { judgeExchanged } from "../identity/relations/exchanged.ts";
import type { Judgement, Rule } from "../rule.ts";
import { sameCompany } from "../sameness.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { closenessIn } from "../closeness.ts";
import { withUntold } from "../untold.ts";

/** Most acts of one kind between the same two: beyond, they do it all the time. */
const mostActs = 12;

export const role: Rule = {
  type: "role",
  judge: (story) => {
    const acts = { a: actsOf(story, "a"), b: actsOf(story, "b") };
    const theirs = groupBy(acts.b, (one) => keyOf(one.act, one.second, one.first));
    const told = {
      a: new Set(acts.a.map((one) => keyOf(one.act, one.first, one.second))),
      b: new Set(acts.b.map((one) => keyOf(one.act, one.first, one.second))),
    };
    const closeness = closenessIn(story);
    const exchanged = [...groupBy(acts.a, (one) => keyOf(one.act, one.first, one.second))].flatMap(([key, first]) => {
      const second = theirs.get(key) ?? [];
      if (first.length > mostActs || second.length > mostActs) return [];
      return flatMap(first, (a) =>
        flatMap(second, (b) => {
          // Who tells both ways round tells of two acts.
          if (told.b.has(key) || told.a.has(keyOf(b.act, b.first, b.second))) return [];
          return judge(story, a, b, closeness(a.sentence, b.sentence));
        }),
      );
    });
    return withUntold([...exchanged, ...exchangedParts(story)], judgeExchanged(story));
  },
};

function keyOf(act: string, first: string, second: string): string {
  return `${act} | ${first} | ${second}`;
}

function judge(story: Story, a: Act, b: Act, closeness: number): Judgement[] {
  if (a.polarity !== b.polarity || symmetric.has(a.act)) return [];
  const areNamed = [a.first, a.second].every((key) => key.startsWith("@"));
  const isOnce = areNamed && (!mutual.has(a.act) || (sole.has(a.act) && arePeople(story, a)));
  if (closeness < 1 && !isOnce) return [];
  if (!areNamed && !inCompany(story, a, b)) return [];
  if (!sameOccasion(story, a, b, isOnce && closeness >= 1)) return [];
  const evidence = { a: a.span, b: b.span };
  return [
    {
      relation: "conflict",
      // Two may well accuse each other, and each report tell of one.
      confidence: closeness >= 1 && !charges.has(a.act) ? "high" : "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence,
      reason: `Who did it to whom is exchanged: ${inBoth(story, evidence.a, evidence.b)}.`,
      developing: false,
    },
  ];
}

const symmetric: ReadonlySet<string> = new Set([...symmetricActs].map(kinOf));
const mutual = new Set([...mutualActs].map(kinOf));
const sole = new Set([...soleActs].map(kinOf));
const charges = new Set(["accuse", "blame", "condemn", "criticize"].map(kinOf));

function arePeople({ entities }: Story, { first, second }: Act): boolean {
  const kinds = [first, second].map((key) => entities[Number(key.slice(1))]?.kind ?? "other");
  return kinds.every((kind) => kind === "person" || kind === "other");
}

/** Whether nobody named beside them parts them: "the Peruvian army", "the Bolivian army". */
function inCompany(story: Story, a: Act, b: Act): boolean {
  if (a.phrases === null || b.phrases === null) return true;
  const [x, y] = a.phrases;
  const [u, v] = b.phrases;
  const same = (one: Phrase, other: Phrase): boolean =>
    sameCompany(story, { phrase: one, sentence: a.sentence }, { phrase: other, sentence: b.sentence });
  return same(x, v) && same(y, u);
}

/**
 * Whether two acts may be one: told with something in common beside the two, or one of them with nothing; at no two times; and
 * neither as the answer to the other.
 * a: "The army shelled the rebels in Tarin." b: "The rebels shelled the army in Varna." -> two acts
 */
function sameOccasion(story: Story, a: Act, b: Act, isLikely: boolean): boolean {
  const sentences = { a: story.sentences.a[a.sentence], b: story.sentences.b[b.sentence] };
  if (sentences.a === undefined || sentences.b === undefined) return false;
  if (isAnswer(sentences.a) || isAnswer(sentences.b)) return false;
  const times = { a: sentences.a.times, b: sentences.b.times };
  if (times.a.some((one) => times.b.some((other) => one.weekday !== null && differ(one.weekday, other.weekday))))
    return false;
  const [first, second] = [restOf(sentences.a, a), restOf(sentences.b, b)];
  // Between two by name, in sentences that are alike, there is one, unless the one tells of what went before.
  if (isLikely && isBefore(sentences.a, a) === isBefore(sentences.b, b)) return true;
  return first.size === 0 || second.size === 0 || [...first].some((kin) => second.has(kin));
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** "had beaten": it was before what the report tells of. */
function isBefore({ tokens }: SentenceReading, { span }: Act): boolean {
  return tokens.some(({ norm, span: at }) => norm === "had" && contains(span, at));
}

/** "in response", "retaliated": they do it to each other. */
function isAnswer({ tokens }: SentenceReading): boolean {
  return tokens.some(
    ({ lemma, norm }, at) => answers.has(lemma) || (norm === "last" && seasons.has(tokens[at + 1]?.lemma ?? "")),
  );
}

const seasons: ReadonlySet<string> = new Set([
  "autumn",
  "month",
  "season",
  "spring",
  "summer",
  "time",
  "winter",
  "year",
]);

const answers: ReadonlySet<string> = new Set([
  "ago",
  "avenge",
  "earlier",
  "previous",
  "previously",
  "rematch",
  "reply",
  "respond",
  "response",
  "retaliate",
  "retaliation",
  "return",
  "revenge",
  "turn",
]);

/** The words of weight of a sentence beside those of the act. */
function restOf({ tokens }: SentenceReading, { span }: Act): Set<string> {
  const rest = tokens.filter(
    ({ lemma, span: at, tag }) => weighty.has(tag) && !plainSayings.has(lemma) && !contains(span, at),
  );
  return new Set(rest.map(({ lemma }) => kinOf(lemma)));
}

const plainSayings: ReadonlySet<string> = new Set(["add", "say", "tell"]);

const weighty: ReadonlySet<string> = new Set(["ADJ", "NOUN", "NUM", "PROPN", "VERB"]);
