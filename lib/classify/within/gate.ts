/**
 * Which conflicts between two sentences of one report are clashes of the report with itself. Two reports of one event tell
 * the same things; one report tells a thing once, and what looks like it further down is mostly another: another day's toll,
 * the other side's figure, what was so before. So the bar is higher than between two reports. Of 22 conflicts that the rules
 * saw in 96 real reports by themselves, one was worth a look.
 */
import { kinOf } from "../../align/terms.ts";
import { fateOf } from "../../lexicon/fates.ts";
import type { Claim, ContradictionType, Reading, Span, Time } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { overlaps } from "../../text/span.ts";
import type { Judged } from "../judged.ts";
import type { SentenceReading, Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Whether a conflict between an earlier and a later sentence of one report cannot be told otherwise. */
export function isInnerClash(story: Story, lead: ReadonlySet<number>, one: Judged): boolean {
  const { sentences, evidence } = one;
  const first = story.sentences.a[sentences.a];
  const second = story.sentences.b[sentences.b];
  if (first === undefined || second === undefined) return false;
  if (unfit.has(one.type) || (one.type === "identity" && countsIn(first, evidence.a))) return false;
  // The story itself tells how it moved on; and who differs from whom it tells too.
  if (one.developing || speakersDiffer(story, one) || timesDiffer(first, second)) return false;
  if (one.type === "antonym" && !oneVoice(claimAt(first, evidence.a), claimAt(second, evidence.b))) return false;
  if (!isFirm(first, claimAt(first, evidence.a)) || !isFirm(second, claimAt(second, evidence.b))) return false;
  if (ofOneVerb.has(one.type) && !toldAlike(claimAround(first, evidence.a), claimAround(second, evidence.b)))
    return false;
  const fromTop = lead.has(sentences.a);
  // Neighbours are set against each other on purpose: "Ratliff ran 35 yards. Hayes ran 68."
  if (!fromTop && sentences.b - sentences.a < leastApart) return false;
  return fromTop ? true : anywhere.has(one.type);
}

/** Sentences between which at least one other stands. */
const leastApart = 2;

/** Types that clash anywhere in a report; the others only with the headline or the lead, which the rest must bear out. */
const anywhere: ReadonlySet<ContradictionType> = new Set(["antonym", "polarity", "identity", "role"]);

/** A headline leaves out who says so, and the lead how sure it is: that the body tells both is no clash. */
const unfit: ReadonlySet<ContradictionType> = new Set(["attribution", "certainty"]);

/** Whether words count something: one report counts many things by one number, "seven members" here and "seven seats" there. */
function countsIn({ quantities }: SentenceReading, words: Span): boolean {
  return quantities.some(({ kind, span }) => kind !== "age" && overlaps(span, words));
}

/** The headline and the first sentence of the body. */
export function leadOf({ sentences }: Reading): ReadonlySet<number> {
  const headlines = flatMap(sentences, (sentence, i) => (sentence.class === "headline" ? [i] : []));
  const body = sentences.findIndex((sentence) => sentence.class === "body");
  return new Set(body < 0 ? headlines : [...headlines, body]);
}

function speakersDiffer({ speakers }: Story, { sentences }: Judged): boolean {
  const first = speakers.a[sentences.a] ?? null;
  const second = speakers.b[sentences.b] ?? null;
  return first !== null && second !== null && first !== second;
}

/** Whether the sentences tell different times: what was so in January is no clash with Friday. */
function timesDiffer(first: SentenceReading, second: SentenceReading): boolean {
  if (first.times.length === 0 || second.times.length === 0) return false;
  return !first.times.some((x) => second.times.some((y) => sameTime(x, y)));
}

const parts = ["year", "month", "day", "weekday", "offset", "decade"] as const;

/** Whether no part that both times tell differs. */
function sameTime(x: Time, y: Time): boolean {
  if (x.date !== null && y.date !== null) return x.date === y.date;
  const told = parts.filter((part) => x[part] !== null && y[part] !== null);
  return told.length > 0 && told.every((part) => x[part] === y[part]);
}

/** The shortest clause whose predicate the words touch; `null` where they touch none. */
function claimAt(sentence: SentenceReading, words: Span): Claim | null {
  return shortest(sentence.claims.filter(({ predicate }) => overlaps(predicate, words)));
}

function shortest(claims: readonly Claim[]): Claim | null {
  return claims.reduce<Claim | null>((found, claim) => {
    const isShorter = found === null || claim.span.end - claim.span.start < found.span.end - found.span.start;
    return isShorter ? claim : found;
  }, null);
}

/** The shortest clause that holds the words. */
function claimAround(sentence: SentenceReading, words: Span): Claim | null {
  return shortest(sentence.claims.filter(({ span }) => overlaps(span, words)));
}

/** Types whose values hang on a verb. */
const ofOneVerb: ReadonlySet<ContradictionType> = new Set(["number", "polarity"]);

/** Whether two clauses have one verb or tell one fate: that five boats were seen does not clash with three seized. */
function toldAlike(first: Claim | null, second: Claim | null): boolean {
  if (first === null || second === null || kinOf(first.verb) === kinOf(second.verb)) return true;
  const fate = fateOf(first.verb);
  return fate !== null && fate === fateOf(second.verb);
}

/** Whether what befell someone is not set against what someone did: she died, and is survived by a sister. */
function oneVoice(first: Claim | null, second: Claim | null): boolean {
  return first === null || second === null || first.passive === second.passive;
}

/** Whether a clause is told as so, and not as wished, feared or one way of several. */
function isFirm({ tokens }: SentenceReading, claim: Claim | null): boolean {
  if (claim === null) return true;
  if (!claim.finite || (claim.certainty !== "asserted" && claim.certainty !== "reported")) return false;
  // "The recommendation that states allow guns" allows none.
  const first = tokenFrom(tokens, claim.span.start);
  const that = tokens[first]?.norm === "that" ? first : first - 1;
  return tokens[that]?.norm !== "that" || tokens[that - 1]?.tag !== "NOUN";
}
