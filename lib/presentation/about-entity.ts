/** All that both reports say of one entity: its names, its sentences, and who stands how to it. */
import type { SentenceState, Side, Sides } from "../model.ts";
import { entitiesAbout, sentencesAbout, type AboutEntities } from "./about.ts";
import { shownSentence, type Frame, type ShownSentence } from "./frame.ts";
import type { Mark } from "./pieces.ts";
import { stancesWhere, type ShownStance } from "./stances.ts";

export interface ShownEntity {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its members, and the groups that it belongs to. */
  readonly others: readonly string[];
  readonly sentences: Sides<readonly { readonly state: SentenceState; readonly sentence: ShownSentence }[]>;
  /** Stances that it holds or is the target of, A's first. */
  readonly stances: readonly ShownStance[];
}

/** Throws `bad-option` with the nearest names when the words name no entity. */
export function entityOf(frame: Frame, query: string): ShownEntity {
  const { comparison } = frame;
  const { entities } = comparison;
  const about = entitiesAbout(comparison, query);
  const named = about.named.flatMap((i) => entities[i] ?? []);
  const isAbout = (index: number | null): boolean => index !== null && about.all.has(index);
  return {
    name: named.map(({ name }) => name).join(", "),
    aliases: [...new Set(named.flatMap(({ aliases }) => aliases))],
    others: [...about.all].filter((i) => !about.named.includes(i)).flatMap((i) => entities[i]?.name ?? []),
    sentences: { a: said(frame, about, "a"), b: said(frame, about, "b") },
    stances: stancesWhere(frame, ({ holderEntity, targetEntity }) => isAbout(holderEntity) || isAbout(targetEntity)),
  };
}

function said(frame: Frame, about: AboutEntities, side: Side) {
  const { comparison } = frame;
  const marked = sentencesAbout(comparison, about, side);
  return comparison.sentences[side].flatMap(({ state }, i) => {
    const mentions = marked.get(i);
    if (mentions === undefined) return [];
    const marks = mentions.map((span): Mark => ({ span, kind: "matched" }));
    const speaker = comparison.speakers[side][i] ?? null;
    return shownSentence(frame, side, i, marks, speaker).map((sentence) => ({ state, sentence }));
  });
}
