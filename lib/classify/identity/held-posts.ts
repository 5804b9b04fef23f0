/** The posts that a report gives to people: "CEO Ana Rojas", "Rojas was named acting director". */
import { grades, otherTimes, postForm } from "../../lexicon/posts.ts";
import { portfolios, roles } from "../../lexicon/titles.ts";
import type { Mention, SharedEntity, Side, Span, Token } from "../../model.ts";
import { contains, cover } from "../../text/span.ts";
import type { Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** A post that a report gives to a person: "deputy director" of "Ana Rojas, deputy director of the port". */
export interface Post {
  /** The head of the title by its one name. */
  readonly head: string;
  /** Words before it, in lower case. */
  readonly modifiers: readonly string[];
  readonly sentence: number;
  readonly span: Span;
}

/** The posts told with the names of a person, and with the words that describe him or her. */
export function postsOf(story: Story, side: Side, entity: SharedEntity): Post[] {
  return entity.mentions[side].flatMap((mention) => {
    const tokens = story.sentences[side][mention.sentence]?.tokens ?? [];
    return mention.form === "pronoun" ? [] : [...besides(tokens, mention), ...appointed(story, side, mention)];
  });
}

/** The posts in front of a name, in words that stand for the person, and behind: "CEO Ana Rojas", "Ana Rojas, the CEO of". */
export function besides(tokens: readonly Token[], mention: Mention): Post[] {
  const first = tokens.findIndex(({ span }) => span.end > mention.span.start);
  const last = tokens.findLastIndex(({ span }) => span.start < mention.span.end);
  const heads = [tokens[first - 1]?.norm === "," ? first - 2 : first - 1];
  // The last word of a name is no title: "Amy Bishop".
  const inner = mention.form === "name" ? last - 1 : last;
  for (let at = first; at <= inner; at += 1) heads.push(at);
  const behind = tokens[last + 1]?.norm === "," ? headBehind(tokens, last + 2) : -1;
  // "John Weld, CEO Ana Rojas and ..." tells Rojas's post.
  if (tokens[behind + 1]?.tag !== "PROPN") heads.push(behind);
  return [...new Set(heads.map((at) => lastOfTitle(tokens, at)))].flatMap((at) => postAt(tokens, at, mention.sentence));
}

/** Words a title has before its head at most: "senior deputy assistant attorney". */
const longestTitle = 6;

/** Where the head of a title that starts here stands: "the deputy director of", at "director"; -1 when none does. */
function headBehind(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(from + longestTitle, tokens.length); at += 1) {
    const norm = tokens[at]?.norm ?? "";
    if (roles.has(norm)) return lastOfTitle(tokens, at);
    if (!isTitleWord(norm) && norm !== "the" && norm !== "a" && norm !== "an") return -1;
  }
  return -1;
}

/** The last word of a title that has this one in it: at "director", of "deputy associate director" at "deputy". */
function lastOfTitle(tokens: readonly Token[], at: number): number {
  let last = at;
  while (at >= 0 && isTitleWord(tokens[last + 1]?.norm ?? "")) last += 1;
  return last;
}

function postAt(tokens: readonly Token[], at: number, sentence: number): Post[] {
  const head = tokens[at];
  if (head === undefined || !(roles.has(head.norm) || roles.has(postForm(head.norm)))) return [];
  // "Coach of the year" is a prize.
  if (prizes.has(tokens[at + 3]?.norm ?? "") && tokens[at + 1]?.norm === "of") return [];
  let first = at;
  while (first > 0 && at - first < longestTitle && isTitleWord(tokens[first - 1]?.norm ?? "")) first -= 1;
  const modifiers = tokens.slice(first, at).map(({ norm }) => norm);
  const officer = modifiers.slice(-2).join(" ");
  const isOfficer = head.lemma === "officer" && postForm(officer) !== officer;
  const executive = head.norm === "executive" && modifiers.at(-1) === "chief";
  // "Finance chief" is one post with "chief financial officer".
  const whole = `${modifiers.at(-1) ?? ""} ${head.norm}`;
  const isWhole = modifiers.length > 0 && postForm(whole) !== whole.replace(/\.$/, "");
  const name = executive ? "ceo" : postForm(isOfficer ? officer : isWhole ? whole : head.norm);
  const start = tokens[first] ?? head;
  return [{ head: name, modifiers, sentence, span: cover(start.span, head.span) }];
}

const prizes = new Set(["century", "decade", "match", "month", "season", "week", "year"]);

/** Words that link titles and are in none. */
const links = new Set(["and", "of"]);

function isTitleWord(norm: string): boolean {
  if (links.has(norm)) return false;
  return portfolios.has(norm) || grades.has(norm) || otherTimes.has(norm) || roles.has(norm) || officers.has(norm);
}

/** Words between "chief" and "officer". */
const officers = new Set(["financial", "operating", "technology"]);

/** Verbs that give a post. */
const appointing = new Set(["appoint", "be", "become", "make", "name", "quit", "resign", "retire", "serve", "work"]);

/** What a clause makes of the person: "Rojas was deputy director", "Rojas had been named acting director". */
function appointed(story: Story, side: Side, mention: Mention): Post[] {
  const sentence = story.sentences[side][mention.sentence];
  if (sentence === undefined) return [];
  return flatMap(sentence.claims, (claim) => {
    const subject = claim.actor ?? claim.target;
    if (!appointing.has(claim.verb) || subject === null || !contains(subject.span, mention.span)) return [];
    if (claim.polarity === "negated") return [];
    const behind = sentence.tokens.findIndex(({ span }) => span.start >= claim.predicate.end);
    const from = sentence.tokens[behind]?.norm === "as" ? behind + 1 : behind;
    return behind < 0 ? [] : postAt(sentence.tokens, headBehind(sentence.tokens, from), mention.sentence);
  });
}
