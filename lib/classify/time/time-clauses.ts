/** The words round a time that tell what it is of. "said the suspect, 34, was arrested on Monday after a chase" -> "was arrested" */
import type { Span, Token } from "../../model.ts";
import { contains, overlaps } from "../../text/span.ts";

/** Words of a clause, without those of the time but for what bounds it. */
export interface TimeClause {
  readonly tokens: readonly Token[];
  /** The verb that the time belongs to; `null` where a noun has it. */
  readonly governor: Token | null;
  /** Whether the time belongs to a noun behind it: "Monday's crash". */
  readonly isNoun: boolean;
}

const marks = new Set([".", ";", ":", "(", ")", "–", "—", '"', "“", "”"]);
const beginnings = new Set([
  "after",
  "although",
  "and",
  "as",
  "because",
  "before",
  "but",
  "following",
  "if",
  "when",
  "where",
  "which",
  "while",
  "who",
  "whose",
]);
const boundWords = new Set(["by", "from", "in", "on", "since", "until", "till"]);

/** Tokens behind "Monday's" in which its noun stands. */
const ownedReach = 4;

/** The clause of a time; a wide one runs on over "and". `null` where the time stands in none. */
export function clauseAround(
  tokens: readonly Token[],
  time: Span,
  times: readonly Span[],
  reach: "narrow" | "wide",
): TimeClause | null {
  const first = tokens.findIndex(({ span }) => span.end > time.start);
  const last = tokens.findLastIndex(({ span }) => span.start < time.end);
  if (first < 0 || last < first) return null;
  const own = tokens.slice(first, last + 1).filter(({ norm }) => boundWords.has(norm));
  if (tokens[last + 1]?.norm === "'s" || tokens[last]?.norm.endsWith("'s") === true) {
    const behind = tokens.slice(last + 1, last + 1 + ownedReach);
    const stop = behind.findIndex(({ tag }) => tag === "VERB" || tag === "AUX" || tag === "PUNCT");
    return { tokens: stop < 0 ? behind : behind.slice(0, stop), governor: null, isNoun: true };
  }
  const isOther = (token: Token): boolean => times.some((one) => !overlaps(one, time) && contains(one, token.span));
  const left = leftOf(tokens, first, isOther);
  const isFronted = !left.some(({ tag }) => tag === "VERB" || tag === "AUX" || tag === "NOUN");
  // "After a fire in Lund on Friday have been allowed home": what follows is not of the fire.
  const isPart =
    !isFronted && left.length < first && isBeginning(tokens[first - left.length - 1]) && left.every(isNoVerb);
  const right = isPart ? [] : rightOf(tokens, last, isFronted, isOther, reach);
  // "Crews were on Monday called in": the verb may stand behind its auxiliary and the time.
  const isAmid = left.at(-1)?.tag === "AUX" || left.at(-2)?.tag === "AUX";
  const verbs = (isFronted || isAmid ? right : left).filter(({ tag }) => tag === "VERB");
  const nearest = isFronted || isAmid ? verbs[0] : verbs.at(-1);
  const governor = nearest ?? (isFronted ? null : verbBefore(tokens, first - left.length));
  return {
    tokens: [...left, ...own, ...right],
    governor,
    isNoun: false,
  };
}

function isBeginning(token: Token | undefined): boolean {
  return token !== undefined && beginnings.has(token.norm) && token.norm !== "and";
}

function isNoVerb({ tag }: Token): boolean {
  return tag !== "VERB" && tag !== "AUX";
}

/** "Handed out blankets, food and water on Monday": a list has the verb before it. */
function verbBefore(tokens: readonly Token[], from: number): Token | null {
  if (tokens[from - 1]?.norm !== "," && tokens[from - 1]?.norm !== "and") return null;
  for (let at = from - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || marks.has(token.norm)) return null;
    if (token.tag === "VERB") return token;
  }
  return null;
}

/** A mark or preposition right before a time parts it from nothing: "the attack, on Friday, lasted". */
function leftOf(tokens: readonly Token[], first: number, isOther: (token: Token) => boolean): Token[] {
  let from = first;
  for (let at = first - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || marks.has(token.norm) || isOther(token)) break;
    if (token.norm === "," && at < first - 2) break;
    if (beginnings.has(token.norm) && at < first - 1) break;
    from = at;
  }
  return tokens.slice(from, first);
}

function rightOf(
  tokens: readonly Token[],
  last: number,
  isFronted: boolean,
  isOther: (token: Token) => boolean,
  reach: "narrow" | "wide",
): Token[] {
  let to = last;
  // "It was 3.40 when the plant blew up": what follows is what the time dates.
  const start =
    isFronted && tokens[last + 1]?.norm === "," ? last + 2 : tokens[last + 1]?.norm === "when" ? last + 2 : last + 1;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || marks.has(token.norm) || token.norm === "," || isOther(token)) break;
    // "Set May 6 as the date for sentencing".
    const runsOn = (token.norm === "as" && at === start) || (token.norm === "and" && reach === "wide");
    if (beginnings.has(token.norm) && !runsOn) break;
    to = at;
  }
  return tokens.slice(start, to + 1);
}
