/** Acts between two: who did what to whom, from whichever end and in whichever form a report tells them. */
import { kinOf } from "../../align/terms.ts";
import { actNouns, actsOfNames, actTies, converses, type ClausePlace, type Converse } from "../../lexicon/converses.ts";
import type { Claim, Phrase, Side, Span, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains, cover } from "../../text/span.ts";
import { subjectOf, wordsOfClaim } from "../claim-pairs.ts";
import { referentOf, unresolved } from "../sameness.ts";
import type { Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

export interface Act {
  readonly sentence: number;
  /** Equal for all words that tell the act: "sell" of "bought", "beat" of "lost to". */
  readonly act: string;
  /** Keys of who does or gives, and to whom: equal for the same in both reports. */
  readonly first: string;
  readonly second: string;
  /** Their words; `null` where only names beside a noun tell them. */
  readonly phrases: readonly [Phrase, Phrase] | null;
  readonly span: Span;
  readonly polarity: Claim["polarity"];
}

/** A story with whom a bare last name means, which the reading of one report alone may not resolve. */
interface NamedStory extends Story {
  readonly lastNames: ReadonlyMap<string, number>;
}

/** Shared entities by the last word of their names, in lower case; of two with one the first. */
function lastNamesOf({ entities }: Story): ReadonlyMap<string, number> {
  const named = entities.map(({ name }, at) => [name.toLowerCase().split(" ").at(-1) ?? "", at] as const);
  return new Map(named.reverse());
}

/** Longest sentence that is read, in tokens: lists and tables are longer, and would take the square of their time. */
const longestRead = 300;

/** Acts of the sentences that only one report carries, in text order of their claims and nouns. */
export function actsOf(plain: Story, side: Side): Act[] {
  const story: NamedStory = { ...plain, lastNames: lastNamesOf(plain) };
  const isRead = (index: number): boolean => (story.sentences[side][index]?.tokens.length ?? 0) <= longestRead;
  const claims = story.claims[side].filter(({ sentence }) => isRead(sentence));
  return [
    ...claims.flatMap((claim) => [
      ...plainAct(story, side, claim),
      ...converseActs(story, side, claim),
      ...lightActs(story, side, claim),
      ...chargedActs(story, side, claim),
    ]),
    ...story.sentences[side].flatMap(({ index, tokens }) =>
      isRead(index) ? nounActs(story, side, index, tokens) : [],
    ),
  ];
}

/** "The army accused the rebels": any verb with an actor and a target that can act, too. */
function plainAct(story: NamedStory, side: Side, claim: Claim): Act[] {
  if (converses.has(claim.verb) || claim.actor === null || claim.target === null) return [];
  return between(story, side, claim, kinOf(claim.verb), claim.actor, claim.target);
}

/** "Corvane bought the mill from Tarn": Tarn sold it to Corvane. */
function converseActs(story: NamedStory, side: Side, claim: Claim): Act[] {
  const tokens = story.sentences[side][claim.sentence]?.tokens ?? [];
  const next = tokens[tokenFrom(tokens, claim.predicate.end)]?.norm ?? "";
  const told = converses.get(`${claim.verb} ${next}`) ?? converses.get(claim.verb) ?? [];
  return flatMap(told, (converse) => {
    const first = phraseAt(claim, converse.first);
    const second = phraseAt(claim, converse.second);
    const thing = thingOf(claim, converse);
    if (first === null || second === null || thing === null) return [];
    const act = `${converse.act}${thing}`;
    const found = between(story, side, claim, act, first, second);
    return actsOfNames.has(act)
      ? found.filter((one) => one.first.startsWith("@") && one.second.startsWith("@"))
      : found;
  });
}

function phraseAt(claim: Claim, place: ClausePlace): Phrase | null {
  if (place === "actor") return claim.actor;
  if (place === "target") return claim.target;
  return claim.obliques.find(({ preposition }) => place.includes(preposition))?.phrase ?? null;
}

/** What changes hands is part of the act: two sell each other many things. */
function thingOf(claim: Claim, { hands }: Converse): string | null {
  if (!hands) return "";
  return claim.target === null ? null : ` ${kinOf(claim.target.lemma)}`;
}

/** "Holm has brought a lawsuit against Marr": the act is in the noun. */
function lightActs(story: NamedStory, side: Side, claim: Claim): Act[] {
  const { actor, obliques, target, verb } = claim;
  const act = target === null || !lightVerbs.has(verb) ? undefined : actNouns.get(target.lemma);
  const second = obliques.find(({ preposition }) => actTies.has(preposition) && preposition !== "of")?.phrase;
  if (act === undefined || actor === null || second === undefined) return [];
  return between(story, side, claim, converses.get(act)?.[0]?.act ?? kinOf(act), actor, second);
}

/** "The rebels said the army shelled the hospital": they charge it with that. */
function chargedActs(story: NamedStory, side: Side, claim: Claim): Act[] {
  const { actor, attribution, target, verb } = claim;
  const source = attribution === null ? null : story.readings[side].attributions[attribution]?.source;
  if (source === null || source === undefined || actor === null || target === null || verb === "be") return [];
  const sentence = story.readings[side].sentences[claim.sentence];
  if (sentence === undefined || !contains(sentence.span, source.span)) return [];
  return between(story, side, claim, `charge ${kinOf(verb)} ${kinOf(target.lemma)}`, source, actor);
}

const lightVerbs: ReadonlySet<string> = new Set(["bring", "carry", "file", "launch", "lodge", "make", "mount", "win"]);

function between(story: NamedStory, side: Side, claim: Claim, act: string, first: Phrase, second: Phrase): Act[] {
  const { polarity, sentence } = claim;
  const keys = [first, second].map((phrase) => keyOf(story, side, sentence, phrase));
  const [one, other] = keys;
  if (one === undefined || other === undefined || one === null || other === null || one === other) return [];
  const named = [first, second].map(({ span }) => span).reduce(cover, claim.predicate);
  const short = subjectOf(claim) === null ? wordsOfClaim(claim) : named;
  return [{ sentence, act, first: one, second: other, phrases: [first, second], span: short, polarity }];
}

/** What a phrase stands for: whoever a name names, of "Kestrin 3-1" Kestrin; else the kin of its head. */
function keyOf(story: NamedStory, side: Side, sentence: number, phrase: Phrase): string | null {
  if (unresolved(story, side, phrase)) return null;
  const first = story.sentences[side][sentence]?.tokens.find(({ span }) => span.start === phrase.span.start);
  if (first?.tag === "PROPN") {
    const named = story.entitiesIn(side, sentence).find(({ span }) => span.start === phrase.span.start);
    const entity = named?.entity ?? story.sharedEntity(side, phrase.entity) ?? story.lastNames.get(first.norm) ?? null;
    return entity === null ? `@${first.norm}` : `@${entity}`;
  }
  return referentOf(story, side, phrase);
}

/** "The army's attack on the rebels": both by the names that stand beside the noun. */
function nounActs(story: NamedStory, side: Side, sentence: number, tokens: readonly Token[]): Act[] {
  const names = story.entitiesIn(side, sentence);
  return flatMap(tokens, (noun, at): Act[] => {
    const act = noun.tag === "NOUN" ? actNouns.get(noun.lemma) : undefined;
    const [owner, mark, tie] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
    if (act === undefined || owner === undefined || tie === undefined) return [];
    if (!/^['’]s?$/.test(mark?.norm ?? "") || !actTies.has(tie.norm)) return [];
    const first = names.find(({ span }) => contains(span, owner.span));
    const second = names.find(({ span }) => span.start >= tie.span.end && span.start - tie.span.end <= farthest);
    if (first === undefined || second === undefined || first.entity === second.entity) return [];
    const span = cover(first.span, second.span);
    const told = converses.get(act)?.[0]?.act ?? kinOf(act);
    const keys = { first: `@${first.entity}`, second: `@${second.entity}` };
    return [{ sentence, act: told, ...keys, phrases: null, span, polarity: "affirmed" }];
  });
}

/** Characters between "on" and the name behind it: "on the ". */
const farthest = 5;
