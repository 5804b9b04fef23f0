/** Acts between two: who did what to whom, from whichever end and in whichever form a report tells them. */
import { kinOf } from "../../align/terms.ts";
import { actNouns, actsOfNames, actTies, missiles, weapons } from "../../lexicon/acts-of-two.ts";
import { actOfVerb, converses, type ClausePlace, type Converse } from "../../lexicon/converses.ts";
import type { Claim, Phrase, Side, Span, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains, cover } from "../../text/span.ts";
import { subjectOf, wordsOfClaim } from "../claim-pairs.ts";
import type { Story } from "../story.ts";
import { matchActs } from "./match-acts.ts";
import { farthest, keyOf, lastNamesOf, type NamedStory } from "./parties.ts";
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
      ...sentActs(story, side, claim),
    ]),
    ...story.sentences[side].flatMap(({ index, tokens }) =>
      isRead(index) ? [...nounActs(story, side, index, tokens), ...matchActs(story, side, index, tokens)] : [],
    ),
  ];
}

/** "The army accused the rebels": any verb with an actor and a target that can act, too. */
function plainAct(story: NamedStory, side: Side, claim: Claim): Act[] {
  if (
    converses.get(claim.verb)?.some(({ named }) => named !== true) === true ||
    claim.actor === null ||
    claim.target === null
  )
    return [];
  // "attacked Marr with a knife"
  const armed = claim.obliques.flatMap(({ preposition, phrase }) =>
    preposition === "with" ? (weapons.get(phrase.lemma) ?? []) : [],
  )[0];
  const act = armed ?? actOfVerb.get(claim.verb) ?? kinOf(claim.verb);
  return between(story, side, claim, act, claim.actor, claim.target);
}

/** "Corvane bought the mill from Tarn": Tarn sold it to Corvane. */
function converseActs(story: NamedStory, side: Side, claim: Claim): Act[] {
  const tokens = story.sentences[side][claim.sentence]?.tokens ?? [];
  const next = tokens[tokenFrom(tokens, claim.predicate.end)]?.norm ?? "";
  const told = takesToCourt(tokens, claim)
    ? suing
    : (converses.get(`${claim.verb} ${next}`) ?? converses.get(claim.verb) ?? []);
  return flatMap(told, (converse) => {
    const first = phraseAt(claim, converse.first);
    const second = phraseAt(claim, converse.second) ?? targetBehind(claim, next, converse.second);
    const thing = thingOf(claim, converse);
    if (first === null || second === null || thing === null) return [];
    const act = `${converse.act}${thing}`;
    const found = between(story, side, claim, act, first, second);
    return actsOfNames.has(act) || converse.named === true
      ? found.filter((one) => one.first.startsWith("@") && one.second.startsWith("@"))
      : found;
  });
}

const suing: readonly Converse[] = [{ act: kinOf("sue"), first: "actor", second: "target", hands: false }];

/** "took Marr to court". */
function takesToCourt(tokens: readonly Token[], { verb, target }: Claim): boolean {
  if (verb !== "take" || target === null) return false;
  const behind = tokenFrom(tokens, target.span.end);
  return tokens[behind]?.norm === "to" && tokens[behind + 1]?.norm === "court";
}

function phraseAt(claim: Claim, place: ClausePlace): Phrase | null {
  if (place === "actor") return claim.actor;
  if (place === "target") return claim.target;
  return claim.obliques.find(({ preposition }) => place.includes(preposition))?.phrase ?? null;
}

/** "edged | past Varta 2-1", which reads like an object. */
function targetBehind({ target }: Claim, next: string, place: ClausePlace): Phrase | null {
  return typeof place !== "string" && place.includes(next) ? target : null;
}

/** What changes hands is part of the act: two sell each other many things. */
function thingOf(claim: Claim, { hands, thing: place = "target" }: Converse): string | null {
  if (!hands) return "";
  const thing = phraseAt(claim, place);
  return thing === null ? null : ` ${kinOf(thing.lemma)}`;
}

/** "Holm has brought a lawsuit against Marr": the act is in the noun. */
function lightActs(story: NamedStory, side: Side, claim: Claim): Act[] {
  const { actor, obliques, target, verb } = claim;
  // "agreed the takeover of", "made an accusation against"
  const act = target === null || !lightVerbs.has(verb) ? undefined : actNouns.get(target.lemma);
  const isTakeover = act === takeoverAct;
  const second = isTakeover
    ? phraseBehind(story, side, claim)
    : obliques.find(({ preposition }) => actTies.has(preposition) && preposition !== "of")?.phrase;
  if (act === undefined || actor === null || second === undefined) return [];
  return between(story, side, claim, nameOfAct(act), actor, second);
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

/** "Marr was hit by a bullet | fired by Holm": who sent it did it. */
function sentActs(story: NamedStory, side: Side, claim: Claim): Act[] {
  const { actor, target, sentence } = claim;
  const act = actor === null ? undefined : missiles.get(actor.lemma);
  if (act === undefined || actor === null || target === null || !hitting.has(claim.verb)) return [];
  const sent = story.sentences[side][sentence]?.claims.find(
    (one) => one.actor !== null && one.target?.head.start === actor.head.start && one.verb !== claim.verb,
  );
  if (sent?.actor === undefined || sent.actor === null) return [];
  return between(story, side, claim, act, sent.actor, target);
}

const hitting: ReadonlySet<string> = new Set(["hit", "kill", "knock", "strike", "wound"]);

const takeoverAct = "takeover";

/** The act that the verb of a noun tells. */
function nameOfAct(verb: string): string {
  return verb === takeoverAct ? verb : (converses.get(verb)?.[0]?.act ?? kinOf(verb));
}

/** "announced the acquisition | of Tarn Steel": a name right behind. */
function phraseBehind(story: NamedStory, side: Side, { sentence, target }: Claim): Phrase | undefined {
  const named = story
    .entitiesIn(side, sentence)
    .find(({ span }) => target !== null && span.start >= target.span.end && span.start - target.span.end <= farthest);
  return named === undefined
    ? undefined
    : {
        span: named.span,
        head: named.span,
        lemma: "",
        entity: story.readings[side].entities.findIndex((_, at) => story.sharedEntity(side, at) === named.entity),
      };
}

const lightVerbs: ReadonlySet<string> = new Set([
  "agree",
  "announce",
  "bring",
  "complete",
  "carry",
  "file",
  "launch",
  "lodge",
  "make",
  "mount",
  "win",
]);

function between(story: NamedStory, side: Side, claim: Claim, act: string, first: Phrase, second: Phrase): Act[] {
  const { polarity, sentence } = claim;
  const keys = [first, second].map((phrase) => keyOf(story, side, sentence, phrase));
  const [one, other] = keys;
  if (one === undefined || other === undefined || one === null || other === null || one === other) return [];
  const named = [first, second].map(({ span }) => span).reduce(cover, claim.predicate);
  const short = subjectOf(claim) === null ? wordsOfClaim(claim) : named;
  return [{ sentence, act, first: one, second: other, phrases: [first, second], span: short, polarity }];
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
    const told = nameOfAct(act);
    const keys = { first: `@${first.entity}`, second: `@${second.entity}` };
    return [{ sentence, act: told, ...keys, phrases: null, span, polarity: "affirmed" }];
  });
}
