/** One post, two holders. a: "police chief Ana Rojas" b: "Ida Kern, the police chief" */
import { otherTimes, singlePosts, wordsOfPost } from "../../lexicon/posts.ts";
import { portfolios } from "../../lexicon/titles.ts";
import type { SharedEntity, Side, Span, Token } from "../../model.ts";
import { closenessIn } from "../closeness.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { besides, type Post } from "./held-posts.ts";
import { areOneName } from "./one-name.ts";

/** Closeness from which sentences with a post of no known body are held to tell of one. */
const sameHolder = 0.5;

/** A name with a post that one person holds: by the words of the title, for a "fire chief" is no "police chief". */
interface Holder extends Words {
  readonly title: string;
  readonly holder: SharedEntity;
  /** Words of the name of what it is a post of, in lower case: "norvik" of "Norvik's chief executive". */
  readonly body: readonly string[];
  /** Whether the title itself tells of what: "police chief". */
  readonly telling: boolean;
}

/** Compares posts of which each report names one holder, whom the other report does not know. */
export function judgeHolders(story: Story): Judgement[] {
  const held = { a: holdersOf(story, "a"), b: holdersOf(story, "b") };
  return [...held.a].flatMap(([title, inA]): Judgement[] => {
    const inB = held.b.get(title) ?? [];
    const found = inA.flatMap((x) => inB.flatMap((y) => (isOfOnePost(story, x, y, inA, inB) ? [{ x, y }] : [])));
    const [first] = found;
    if (first === undefined) return [];
    const { x, y } = first;
    if (areOneName(x.holder, y.holder)) return [];
    if (x.holder.mentions.b.length > 0 || y.holder.mentions.a.length > 0) return [];
    return [conflictOf(x, y, "medium", `Who is ${title}: ${inBoth(story, x.span, y.span)}.`)];
  });
}

/** By the body both name, by a title that only one in a story has, or by sentences that tell the same. */
function isOfOnePost(story: Story, x: Holder, y: Holder, inA: readonly Holder[], inB: readonly Holder[]): boolean {
  if (x.body.length > 0 && y.body.length > 0) return x.body.some((word) => y.body.includes(word));
  const isOnly = [inA, inB].every((all) => new Set(all.map(({ holder }) => holder)).size === 1);
  return (x.telling && isOnly) || areClose(story, x, y);
}

function areClose(story: Story, a: Words, b: Words): boolean {
  return closenessIn(story)(a.sentence, b.sentence) >= sameHolder;
}

function holdersOf(story: Story, side: Side): Map<string, Holder[]> {
  const people = story.entities.filter(({ kind }) => kind === "person");
  const all = people.flatMap((holder) =>
    holder.mentions[side].flatMap((mention) => {
      if (mention.form !== "name") return [];
      const tokens = story.sentences[side][mention.sentence]?.tokens ?? [];
      return besides(tokens, mention).flatMap((post): Holder[] => {
        if (!singlePosts.has(post.head) || post.modifiers.some((word) => otherTimes.has(word))) return [];
        const body = bodyOf(tokens, post, mention.span);
        const words = post.modifiers.filter((word) => !wordsOfPost.has(word) || post.head === "minister");
        // A minister or secretary without a field is one of many, "chief" or "president" may be of anything.
        if (departments.has(post.head) && !words.some((word) => portfolios.has(word))) return [];
        const isKnown = words.length > 0 || body.length > 0 || alone.has(post.head);
        const title = [...words, post.head].join(" ");
        return isKnown
          ? [{ title, holder, body, telling: words.length > 0, sentence: mention.sentence, span: mention.span }]
          : [];
      });
    }),
  );
  return groupBy(all, ({ title }) => title);
}

const departments = new Set(["minister", "secretary"]);

/** Posts that tell of what they are by the story they stand in. */
const alone = new Set(["ceo", "cfo", "coo", "judge"]);

/** The name of what it is a post of, in front or behind: "Norvik's chief executive", "the chief executive of Norvik". */
function bodyOf(tokens: readonly Token[], post: Post, name: Span): string[] {
  const first = tokens.findIndex(({ span }) => span.start === post.span.start);
  let last = tokens.findIndex(({ span }) => span.end === post.span.end);
  const isName = (token: Token | undefined): token is Token =>
    token?.tag === "PROPN" && (token.span.end <= name.start || token.span.start >= name.end);
  const before: string[] = [];
  const start = tokens[first - 1]?.norm === "'s" || tokens[first - 1]?.norm === "'" ? first - 2 : first - 1;
  for (let at = start; isName(tokens[at]); at -= 1) before.push(tokens[at]?.norm ?? "");
  if (before.length > 0) return before;
  // "the chief executive of Norvik", "police chief Ana Rojas of Tarn".
  if (tokens[last + 1]?.span.start === name.start) last = tokens.findIndex(({ span }) => span.end === name.end);
  if (tokens[last + 1]?.norm !== "of" && tokens[last + 1]?.norm !== "at") return [];
  const behind: string[] = [];
  const from = tokens[last + 2]?.norm === "the" ? last + 3 : last + 2;
  for (let at = from; isName(tokens[at]); at += 1) behind.push(tokens[at]?.norm ?? "");
  return behind;
}
