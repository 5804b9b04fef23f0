/** A cause as a report tells it, and what every way of telling one has in common. */
import { kinOf } from "../../align/terms.ts";
import { decisions, happenings, mishaps, nounEffects, sanctions } from "../../lexicon/causes.ts";
import { decidedIncidents, incidentOf } from "../../lexicon/incidents.ts";
import type { Claim, Phrase, Span, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { cover } from "../../text/span.ts";

/** What happened, and to whom or by whom. */
export interface Effect {
  /** Lemma of the verb or noun that tells it. */
  readonly lemma: string;
  /** The one it happened to, or who did it; `null` of a noun: "the blast". */
  readonly participant: Phrase | null;
}

export interface Cause {
  readonly sentence: number;
  readonly effect: Effect;
  /** `reason`: told as one. `occasion`: "after", "when". `unknown`: the report says that nobody tells or knows. */
  readonly tie: "reason" | "occasion" | "unknown";
  /** The words that tell it, with those that hand it over: "for feuding with colleagues". */
  readonly span: Span;
  /** The words of the cause alone; empty where it is unknown. */
  readonly words: readonly Token[];
  /** "may have", "was said to": not told as settled. */
  readonly hedged: boolean;
}

/** The effect of a cause told without one, "Police suspect arson": what the story is about. */
export const theIncident = "incident";

/** What came to someone by one manner or another: "was shot", "was stabbed". */
export const harm = "harm";

/** Most words of a cause that are shown and compared: what stands behind is another matter. */
export const mostWords = 8;

/** Whether an act is one that news gives a reason for. */
export function isReasoned(act: string): boolean {
  const kind = incidentOf(act);
  return sanctions.has(act) || decisions.has(act) || (kind !== null && decidedIncidents.has(kind));
}

/** Whether an act befalls someone or something, so that its occasion is its cause. */
export function isMishap(act: string): boolean {
  const kind = incidentOf(act);
  return mishaps.has(act) || (kind !== null && !decidedIncidents.has(kind));
}

/** Verbs that tell nothing by themselves: two "had" of one actor are two things. */
const emptyActs = new Set(["be", "become", "come", "do", "get", "give", "go", "have", "make", "take", "want"]);

/** A key that is equal for all words of one kind of incident, and else for words of one kin. */
export function effectKey(lemma: string): string {
  return incidentOf(lemma) ?? kinOf(lemma);
}

/** A verb with the particle or object behind it where the two are another act: "went down", "left the pitch". */
export function actOf({ actor, passive, predicate, target, verb }: Claim, tokens: readonly Token[]): string {
  // Who is fired is dismissed, and who fires a shot sets nothing on fire; to strike someone is no strike.
  if (verb === "fire") return passive ? "dismiss" : "discharge";
  if (verb === "strike" && target !== null) return "hit";
  if (verb === "succumb") return "die";
  if (actor !== null && traded.has(actor.lemma) && falls.has(verb)) return "slump";
  const after = tokens[tokenFrom(tokens, predicate.end)]?.norm ?? "";
  // A plane takes off; a player is taken off.
  if (verb === "take" && after === "off" && !passive) return verb;
  return [`${verb} ${after}`, `${verb} ${target?.lemma ?? ""}`].find((words) => incidentOf(words) !== null) ?? verb;
}

const traded: ReadonlySet<string> = new Set(["share", "stock"]);
const falls: ReadonlySet<string> = new Set([
  "decline",
  "dive",
  "drop",
  "fall",
  "plummet",
  "plunge",
  "slide",
  "slump",
  "tumble",
]);

/** What a clause tells that has a cause; `null` of what did not happen. */
export function effectOf(claim: Claim, tokens: readonly Token[]): Effect | null {
  const { actor, passive, target, verb } = claim;
  const act = actOf(claim, tokens);
  // "She will not play": she is absent.
  if (claim.polarity === "negated") {
    return appearances.has(verb) && actor !== null && target === null ? { lemma: "miss", participant: actor } : null;
  }
  // "The crash happened when ..." tells the cause of the crash.
  if (happenings.has(verb) && actor !== null && isNounEffect(nounOf(actor, tokens))) {
    return { lemma: nounOf(actor, tokens), participant: null };
  }
  if (emptyActs.has(act)) return null;
  // "Organisers called the protest because ..." tells that of the protest.
  if (callings.has(verb) && target !== null && incidentOf(target.lemma) === "unrest") {
    return { lemma: target.lemma, participant: null };
  }
  if (act === "slump") return actor === null ? null : { lemma: act, participant: actor };
  const participant =
    passive || (target !== null && (sanctions.has(verb) || (mishaps.has(verb) && !escapes.has(verb)))) ? target : actor;
  return participant === null ? null : { lemma: act, participant };
}

const appearances: ReadonlySet<string> = new Set(["appear", "compete", "feature", "play"]);

/** Whether a noun is of what has a cause that news asks for. */
export function isNounEffect(lemma: string): boolean {
  return nounEffects.has(lemma) || incidentOf(lemma) !== null;
}

/** The head of a subject as it is spelled where it is a noun in "-ing": "fighting" of "Fighting broke out", not "fight". */
function nounOf({ head, lemma }: Phrase, tokens: readonly Token[]): string {
  const norm = tokens[tokenFrom(tokens, head.start)]?.norm ?? lemma;
  return isNounEffect(norm) ? norm : lemma;
}

/** Verbs by which someone brings a protest or a strike about. */
const callings: ReadonlySet<string> = new Set(["begin", "call", "hold", "launch", "organize", "stage", "start"]);

/** "They fled the town": who does it is whom it befalls. */
const escapes: ReadonlySet<string> = new Set(["escape", "flee"]);

/** A cause told by a clause, shown with the word that hands it over. */
export function causeOf(
  claim: Claim,
  effect: Effect,
  tie: Cause["tie"],
  opener: Token | null,
  all: readonly Token[],
): Cause {
  const words = all.slice(0, mostWords);
  const span = [...(opener === null ? [] : [opener]), ...words]
    .map((token) => token.span)
    .reduce(cover, { start: Infinity, end: 0 });
  return { sentence: claim.sentence, effect, tie, span, words, hedged: claim.certainty !== "asserted" };
}

/** A noun phrase up to its head: "a landslide" of "a landslide in the village of Mirow". */
export function phraseIn(tokens: readonly Token[], { span, head }: Phrase): Token[] {
  return tokensIn(tokens, { start: span.start, end: head.end });
}

/** The words of a span. */
export function tokensIn(tokens: readonly Token[], span: Span): Token[] {
  return tokens.slice(tokenFrom(tokens, span.start), tokenFrom(tokens, span.end)).filter(({ tag }) => tag !== "PUNCT");
}
