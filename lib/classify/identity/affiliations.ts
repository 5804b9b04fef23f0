/** What one person is one of. a: "the Republican senator Ana Rojas" b: "Rojas, a Democrat from Tarn," -> identity */
import { affiliations, type Affiliation } from "../../lexicon/affiliations.ts";
import { otherOnes } from "../../lexicon/relations.ts";
import { people, roles } from "../../lexicon/titles.ts";
import type { SharedEntity, Side, Span, Token } from "../../model.ts";
import { chunksOf, isPossessiveMark } from "../../text/chunks.ts";
import { remembered } from "../../text/remembered.ts";
import { chunkHolding } from "../../text/search.ts";
import { conflictOf, type Words } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

interface Told extends Words, Affiliation {}

/** Of whom both reports tell one of a scale, and not the same; who is told to be both has changed sides. */
export function judgeAffiliations(story: Story): Judgement[] {
  return flatMap(story.entities, (entity): Judgement[] => {
    if (entity.kind === "place" || entity.mentions.a.length === 0 || entity.mentions.b.length === 0) return [];
    const told = { a: toldOf(story, "a", entity), b: toldOf(story, "b", entity) };
    return told.a.flatMap((a, i): Judgement[] => {
      const own = (one: Told): boolean => one.scale === a.scale;
      const b = told.b.find(own);
      if (b === undefined || told.a.findIndex(own) !== i) return [];
      if (told.a.some((one) => own(one) && one.kind !== a.kind)) return [];
      if (told.b.some((one) => own(one) && one.kind === a.kind)) return [];
      const words = inBoth(story, a.span, b.span);
      return [conflictOf(a, b, "medium", `What ${entity.name} is: ${words}.`)];
    });
  });
}

/** In the words with the name, behind it and in what it "is". */
function toldOf(story: Story, side: Side, { mentions }: SharedEntity): Told[] {
  return mentions[side].flatMap(({ sentence, span }) => {
    const reading = story.sentences[side][sentence];
    if (reading === undefined || !hasAffiliation(reading)) return [];
    return [...besideName(reading, span), ...inCopula(reading, span)].map((one) => ({ ...one, sentence }));
  });
}

const hasAffiliation = remembered(({ tokens }: SentenceReading): boolean =>
  tokens.some(({ norm }) => affiliations.has(norm)),
);

type Found = Affiliation & { readonly span: Span };

/** "Republican senator Ana Rojas", "Ana Rojas, a Republican senator,". */
function besideName({ tokens }: SentenceReading, name: Span): Found[] {
  const chunks = chunksOf(tokens);
  const first = tokens.findIndex(({ span }) => span.end > name.start);
  const last = tokens.findLastIndex(({ span }) => span.start < name.end);
  const own = chunkHolding(chunks, last);
  const before = own === null ? [] : affiliationsIn(tokens, own.first, first - 1);
  const behind = tokens[last + 1]?.norm === "," ? chunkHolding(chunks, last + 2) : null;
  const isClosed = behind !== null && /^(?:[,.;)]|from|of|who|and)$/.test(tokens[behind.last + 1]?.norm ?? ".");
  return [...before, ...(isClosed ? affiliationsIn(tokens, behind.first, behind.last) : [])];
}

/** "Rojas is a Republican". */
function inCopula({ tokens, claims }: SentenceReading, name: Span): Found[] {
  return claims.flatMap(({ verb, polarity, actor, complement }) => {
    if (verb !== "be" || polarity === "negated" || actor === null || complement === null) return [];
    if (actor.head.end !== name.end) return [];
    const first = tokens.findIndex(({ span }) => span.end > complement.span.start);
    const last = tokens.findLastIndex(({ span }) => span.start < complement.span.end);
    return affiliationsIn(tokens, first, last);
  });
}

/** Of "a former Republican", "the Republicans' leader" and "the Catholic school's head" nothing is told. */
function affiliationsIn(tokens: readonly Token[], first: number, last: number): Found[] {
  const words = tokens.slice(Math.max(0, first), last + 1);
  if (words.some((token) => isPossessiveMark(token) || otherOnes.has(token.norm) || token.norm === "and")) return [];
  return words.flatMap((token, i) => {
    const told = affiliations.get(token.norm);
    const next = words[i + 1];
    // "Catholic Church leader" tells of the church; "liberal thinker" of the person.
    const isOwn = next === undefined || words.slice(i + 1).every((one) => isOfPerson(one));
    return told === undefined || !isOwn ? [] : [{ ...told, span: token.span }];
  });
}

function isOfPerson({ norm, tag, lemma }: Token): boolean {
  return tag === "ADJ" || roles.has(norm) || people.has(norm) || persons.has(lemma) || affiliations.has(norm);
}

const persons: ReadonlySet<string> = new Set(
  "activist convert believer candidate deputy figure hardliner intellectual lawmaker member nominee politician supporter thinker".split(
    " ",
  ),
);
