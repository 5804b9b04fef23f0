/** The relations that two reports tell, with whom they are of, as far as a name or a noun tells it. */
import { kinOf } from "../../../align/terms.ts";
import { nameKey } from "../../../extract/entities/fold-name.ts";
import { relationsOf, type Party, type ToldRelation } from "../../../extract/relations/relations.ts";
import type { Side, Token } from "../../../model.ts";
import { contains, overlaps } from "../../../text/span.ts";
import { remembered } from "../../../text/remembered.ts";
import { flatMap } from "../../../text/flat-map.ts";
import { tokenFrom } from "../../../text/search.ts";
import { wordsOf, type Story } from "../../story.ts";

/** Someone or something in a relation, as it is compared. */
export interface Known {
  /** Equal for the same in both reports. */
  readonly key: string;
  readonly named: boolean;
  readonly words: string;
}

export interface Told {
  readonly told: ToldRelation;
  readonly holder: Known;
  readonly thing: Known;
}

/** The relations of both reports, without those of sentences that both carry word for word. */
export const toldRelations = remembered((story: Story): Readonly<Record<Side, readonly Told[]>> => ({
  a: knownOf(story, "a"),
  b: knownOf(story, "b"),
}));

function knownOf(story: Story, side: Side): Told[] {
  const own = new Set(story.claims[side].map(({ sentence }) => sentence));
  const all = new Set(story.readings[side].claims.map(({ sentence }) => sentence));
  return flatMap(relationsOf(story.readings[side]), (told) => {
    if (!own.has(told.sentence) && all.has(told.sentence)) return [];
    const holder = known(story, side, told.sentence, told.holder);
    const thing = known(story, side, told.sentence, told.thing);
    return holder === null || thing === null || holder.key === thing.key ? [] : [{ told, holder, thing }];
  });
}

/** Whom or what a phrase means: whoever its last name names, else a thing by its noun; `null` for a pronoun of nobody. */
export function known(story: Story, side: Side, sentence: number, { span, lemma }: Party): Known | null {
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  const inside = tokens.slice(tokenFrom(tokens, span.start), tokenFrom(tokens, span.end));
  const head = inside.at(-1);
  if (head === undefined) return null;
  // Of "the club's president" the club is another's than whom the whole words mean.
  const own = story
    .entitiesIn(side, sentence)
    .filter((one) => overlaps(one.span, head.span) && (one.form === "name" || one.span.end === head.span.end));
  const index = (own.find((one) => contains(one.span, head.span)) ?? own[0])?.entity;
  const entity = index === undefined ? undefined : story.entities[index];
  const isNamed = entity?.mentions[side].some(({ form }) => form === "name") ?? false;
  const proper = properOf(inside);
  if (isNamed && entity !== undefined && (entity.kind !== "other" || proper !== ""))
    return { key: `@${String(index)}`, named: true, words: entity.kind === "other" ? proper : entity.name };
  if (proper !== "") {
    const only = onlyOfLastName(story).get(nameKey(proper).split(" ").at(-1) ?? "");
    return { key: only === undefined ? nameKey(proper) : `@${String(only)}`, named: true, words: proper };
  }
  const isThing = head.tag === "NOUN" || head.tag === "ADJ";
  return isThing ? { key: `~${kinOf(lemma)}`, named: false, words: wordsOf(story, side, span) } : null;
}

/** Those of a last name that no other has, by it: one report may read as a name what the other has at the head of a sentence. */
const onlyOfLastName = remembered(({ entities }: Story): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const several = new Set<string>();
  for (const [at, { name }] of entities.entries()) {
    const last = nameKey(name).split(" ").at(-1) ?? "";
    if (found.has(last)) several.add(last);
    else found.set(last, at);
  }
  for (const name of several) found.delete(name);
  return found;
});

/** The name at the end of a phrase: "Helmstad" of "the Danish group Helmstad". */
function properOf(tokens: readonly Token[]): string {
  const first = tokens.findLastIndex(({ tag }) => tag !== "PROPN") + 1;
  return tokens
    .slice(first)
    .map(({ norm }) => norm)
    .join(" ");
}
