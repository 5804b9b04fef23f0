/** Honours and posts taken and not taken. a: "She declined the Norwell Medal." b: "She received the Norwell Medal." -> antonym */
import { wordSet } from "../../lexicon/word-set.ts";
import type { Claim, Phrase, Side } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenFrom } from "../../text/search.ts";
import { wordsOfClaim } from "../claim-pairs.ts";
import { conflictOf } from "../conflict.ts";
import { known } from "../identity/relations/told.ts";
import { unresolved } from "../sameness.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";

const taking = wordSet("accept collect earn gain get receive take win");
const leaving = wordSet("decline refuse reject spurn forgo turn");

/** What is conferred. */
const honours = wordSet(
  "award bonus citizenship doctorate honor honour invitation knighthood medal nomination peerage prize reward title trophy",
);

interface Conferred {
  readonly claim: Claim;
  readonly who: string | null;
  readonly honour: string;
  readonly isTaken: boolean;
}

/** Of one honour by its name, by whoever is not shown to be two. */
export function honoursTaken(story: Story): Judgement[] {
  const told = { a: conferredIn(story, "a"), b: conferredIn(story, "b") };
  return flatMap(told.a, (a) => {
    const b = told.b.find(
      (one) =>
        one.honour === a.honour &&
        one.isTaken !== a.isTaken &&
        (one.who === null || a.who === null || one.who === a.who),
    );
    // A report that tells both has the story of it.
    const isTold = (all: readonly Conferred[], isTaken: boolean): boolean =>
      all.some((one) => one.honour === a.honour && one.isTaken === isTaken);
    if (b === undefined || isTold(told.a, b.isTaken) || isTold(told.b, a.isTaken)) return [];
    const at = {
      a: { sentence: a.claim.sentence, span: wordsOfClaim(a.claim) },
      b: { sentence: b.claim.sentence, span: wordsOfClaim(b.claim) },
    };
    const words = inBoth(story, at.a.span, at.b.span);
    return [conflictOf(at.a, at.b, "medium", `Taken in the one and declined in the other: ${words}.`)];
  });
}

function conferredIn(story: Story, side: Side): Conferred[] {
  return flatMap(story.claims[side], (claim): Conferred[] => {
    const { actor, target, verb, sentence, passive } = claim;
    const isLeft = leaving.has(verb);
    if (passive || target === null || !honours.has(target.lemma) || !(isLeft || taking.has(verb))) return [];
    if (claim.certainty !== "asserted" && claim.certainty !== "reported") return [];
    const tokens = story.sentences[side][sentence]?.tokens ?? [];
    if (verb === "turn" && tokens[tokenFrom(tokens, claim.predicate.end)]?.norm !== "down") return [];
    const name = namedIn(story, side, sentence, target);
    if (name === "") return [];
    return [
      {
        claim,
        who: whoOf(story, side, sentence, actor),
        honour: name,
        isTaken: isLeft === (claim.polarity === "negated"),
      },
    ];
  });
}

function whoOf(story: Story, side: Side, sentence: number, actor: Phrase | null): string | null {
  return actor === null || unresolved(story, side, actor) ? null : (known(story, side, sentence, actor)?.key ?? null);
}

/** The words of its name: "norwell award" of "the $10,000 Norwell Award". */
function namedIn(story: Story, side: Side, sentence: number, { span }: Phrase): string {
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  const inside = tokens.slice(tokenFrom(tokens, span.start), tokenFrom(tokens, span.end));
  return inside
    .filter(({ tag }) => tag === "PROPN")
    .map(({ norm }) => norm)
    .join(" ");
}
