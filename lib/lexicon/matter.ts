/**
 * What a matter is that reports tell to be so, not so, or open, and how one is written down: phrases parted by commas, each
 * word of which is a lemma or stands as in the text; `a|b` is either word, `*` holds the place of a few words, `$` the end of
 * what belongs to the verb. Adverbs and auxiliaries may stand between: "warning issue" is "a warning had been issued".
 */
import { phrasings, type Phrasing } from "./phrasing.ts";
import { wordSet } from "./word-set.ts";

/** How a report tells a matter. */
export type Answer = "yes" | "no" | "open";

export interface Matter {
  readonly name: string;
  /** Whose it is: a person or firm that both name, or the story's, of which there is one. */
  readonly whose: "named" | "story";
  /** Lemmas of which the sentence must have one; `null` where the phrases say enough. */
  readonly about: ReadonlySet<string> | null;
  readonly answers: Readonly<Record<Answer, readonly Phrasing[]>>;
  /** What it is that one tells as so and the other as not so. */
  readonly clash: "certainty" | "polarity";
  /**
   * What settles it: the phrase, however it is told; a `plan` or a fact; or a `fact` alone, told as one. Of the last two the
   * sentences must show that they are of one thing, and the words for what it is about stand near the phrase.
   */
  readonly settled: "phrase" | "plan" | "fact";
}

/** Words of a phrase that stand for more than themselves: the end of what belongs to a verb, any gerund, any name. */
export const clauseEnd = "$";
export const gerund = "-ing";
export const name = "-name";

/** Phrases as they are written down; "no one|nobody" stands for the two words and for the one. */
function phrases(words: string): readonly Phrasing[] {
  return phrasings(words).flatMap((phrase) => {
    const [first, second, ...rest] = phrase;
    const single = [...(second ?? [])].filter((word) => nobodies.has(word));
    return first?.has("no") === true && single.length > 0 ? [phrase, [new Set(single), ...rest]] : [phrase];
  });
}

const nobodies: ReadonlySet<string> = new Set(["neither", "nobody", "none"]);

export function matter(
  called: string,
  whose: Matter["whose"],
  about: string,
  answers: Partial<Record<Answer, string>>,
  clash: Matter["clash"] = "certainty",
  settled: Matter["settled"] = "phrase",
): Matter {
  const { yes = "", no = "", open = "" } = answers;
  return {
    name: called,
    whose,
    about: about === "" ? null : wordSet(about),
    answers: { yes: phrases(yes), no: phrases(no), open: phrases(open) },
    clash,
    settled,
  };
}

/** A matter that is settled by what is told as a fact. */
export function fact(
  called: string,
  whose: Matter["whose"],
  about: string,
  answers: Partial<Record<Answer, string>>,
): Matter {
  return matter(called, whose, about, answers, "polarity", "fact");
}

/** A matter of what is known: that it is not is no denial. */
export function unknown(
  called: string,
  whose: Matter["whose"],
  about: string,
  answers: Partial<Record<Answer, string>>,
): Matter {
  return matter(called, whose, about, answers, "certainty", "fact");
}

/** A matter that is settled by a plan as by a fact: "will resign" is no less than "has resigned". */
export function plan(
  called: string,
  whose: Matter["whose"],
  about: string,
  answers: Partial<Record<Answer, string>>,
): Matter {
  return matter(called, whose, about, answers, "polarity", "plan");
}
