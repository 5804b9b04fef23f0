/** The age of someone without a name. a: "the driver, 52" b: "the 29-year-old driver" */
import { contrastsOf, keyOfContrast } from "../../lexicon/contrasts.ts";
import { peopleNouns } from "../../lexicon/fates.ts";
import { people, roles } from "../../lexicon/titles.ts";
import type { Side, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { closenessIn } from "../closeness.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import { isOfOtherOccasion } from "../other-occasion.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { toldOtherwise } from "../told-otherwise.ts";
import { flatMap } from "../../text/flat-map.ts";

interface Aged extends Words {
  readonly noun: string;
  /** The kind of what stands in front: the truck of "truck driver"; empty without one. */
  readonly of: string;
  readonly age: number;
}

/** Words for anybody: two men of two ages are two men, unless the sentences tell the same. */
const anybody = new Set(["boy", "child", "girl", "man", "person", "victim", "woman"]);

/** Closeness from which people told by such a word are held for one. */
const sameOne = 0.8;

/** Where each report knows one age of the one whom the word stands for. */
export function judgeRoleAges(story: Story): Judgement[] {
  const aged = { a: agedIn(story, "a"), b: agedIn(story, "b") };
  return toldOtherwise(aged, ({ age }) => age).flatMap(({ key: noun, a, b }): Judgement[] => {
    if (a.of !== b.of && a.of !== "" && b.of !== "") return [];
    if (anybody.has(noun) && !areClose(story, a, b)) return [];
    return [
      conflictOf(a, b, "medium", `The age of the ${noun}: ${inBoth(story, a.span, b.span)}; neither tells another.`),
    ];
  });
}

function areClose(story: Story, a: Words, b: Words): boolean {
  return closenessIn(story)(a.sentence, b.sentence) >= sameOne;
}

/** Highest age told in years. */
const oldest = 110;

function agedIn(story: Story, side: Side): Map<string, Aged[]> {
  const all = flatMap(story.sentences[side], (sentence) =>
    flatMap(sentence.tokens, (token, i): Aged[] => {
      const { tokens, index } = sentence;
      if (isOfOtherOccasion(sentence) || token.tag !== "NOUN" || !isPerson(token.lemma) || token.norm !== token.lemma)
        return [];
      const at = ageBehind(tokens, i) ?? ageBefore(tokens, i);
      if (at === null) return [];
      // "the truck driver" is not "the car driver".
      const before = contrastsOf(tokens[i - 1]?.lemma ?? "")
        .map(keyOfContrast)
        .join(" ");
      return [{ noun: token.lemma, of: before, age: at.age, sentence: index, span: cover(at.token.span, token.span) }];
    }),
  );
  return groupBy(all, ({ noun }) => noun);
}

interface AgeAt {
  readonly age: number;
  readonly token: Token;
}

/** "the driver, 52," and "the driver, aged 52". */
function ageBehind(tokens: readonly Token[], at: number): AgeAt | null {
  if (tokens[at + 1]?.norm !== ",") return null;
  const where = tokens[at + 2]?.norm === "aged" ? at + 3 : at + 2;
  const token = tokens[where];
  const end = tokens[where + 1];
  if (token === undefined || !/^\d{1,3}$/.test(token.norm) || (end !== undefined && end.tag !== "PUNCT")) return null;
  const age = Number(token.norm);
  return age <= oldest ? { age, token } : null;
}

/** Words between the age and the noun at most: "a 29-year-old lorry driver". */
const longestBetween = 2;

function ageBefore(tokens: readonly Token[], at: number): AgeAt | null {
  for (let i = at - 1; i >= Math.max(0, at - 1 - longestBetween); i -= 1) {
    const token = tokens[i];
    // "29-year-old" is read as five tokens.
    const [years, dash, year, other] = tokens.slice(Math.max(0, i - 4), i);
    if (token?.norm === "old" && dash?.norm === "-" && year?.norm === "year" && other?.norm === "-") {
      const age = Number(years?.norm);
      return years !== undefined && age <= oldest ? { age, token: years } : null;
    }
    if (token?.tag !== "NOUN" && token?.tag !== "ADJ" && token?.tag !== "PROPN") return null;
  }
  return null;
}

function isPerson(lemma: string): boolean {
  return (
    anybody.has(lemma) ||
    people.has(lemma) ||
    peopleNouns.has(lemma) ||
    roles.has(lemma) ||
    /(?:er|or|ist|ant|ent)$/.test(lemma)
  );
}
