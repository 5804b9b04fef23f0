/**
 * One quotation told in two wordings, or cut so that its sense turns.
 * a: "We will sign if they do," he said. b: "We will sign," he said. -> quote
 */
import type { Confidence, Side, Sides } from "../../model.ts";
import { isHarmless, isLight, joinedPlaces, spansOf, tellsMore, turns, withNeighbours } from "../quote/changes.ts";
import { cutOf } from "../quote/cuts.ts";
import { quotationPairs } from "../quote/pairs.ts";
import { otherPerson, otherSpeaker, sameSpeaker, speakersOf } from "../quote/speakers.ts";
import { quotedWordsOf, tellingOf, type QuotedWords } from "../quote/quoted-words.ts";
import type { Judgement, Rule } from "../rule.ts";
import { inBoth, quoted, type Story } from "../story.ts";
import { commonStretch, lengthOf, withEdges, type Block, type CommonStretch } from "../quote/wordings.ts";
import { flatMap } from "../../text/flat-map.ts";
import { closenessIn } from "../closeness.ts";

/** Fewest shared words of one quotation: when a word that turns its sense differs in sentences that are alike, and else. */
const fewestTurned = 3;
const fewestReworded = 4;

/** Fewest shared words of weight: what is left of common phrases ("I think that we are") has fewer. */
const fewestTelling = 2;

/**
 * Least share of the longer wording's words that both have for it to be one quotation. On the development reports all pairs
 * from six in ten on were one; below, only phrases meet ("I think the [president->race] has").
 */
const sameQuotation = 0.6;

/**
 * Number of changes and share of shared words at which a quotation has been put into words twice, as translations are: no
 * misquotation, unless a word that turns its sense is among them.
 */
const manyChanges = 3;
const oftenChanged = 0.8;

/** Shared words from which nobody doubts that it is one quotation: of all pairs with so many each was. */
const fewestSure = 8;

/** Shared words from which the first or last words, if others, are others of one quotation; and the most words that may be. */
const fewestBeforeEdge = 5;
const mostAtEdge = 2;

/** Most places named of one quotation: who sees two of them compares the rest. */
const mostPlaces = 2;

export const quote: Rule = {
  type: "quote",
  judge: (story) => {
    const all = { a: quotedWordsOf(story.readings.a), b: quotedWordsOf(story.readings.b) };
    const closeness = closenessIn(story);
    // What both carry word for word is no difference between them, though one of them tells it a second time in other words.
    const told = { a: new Set(all.a.map(formsOf)), b: new Set(all.b.map(formsOf)) };
    const isCarried = ({ a, b }: Sides<QuotedWords>): boolean =>
      formsOf(a) !== formsOf(b) && (told.b.has(formsOf(a)) || told.a.has(formsOf(b)));
    const close = flatMap(story.pairs, ({ a, b, closeness: how }) => (how >= 1 ? [{ a: a.index, b: b.index }] : []));
    return quotationPairs(all, close).flatMap((pair) =>
      isCarried(pair) ? [] : judge(story, pair, closeness(pair.a.sentence, pair.b.sentence) >= 1),
    );
  },
};

function formsOf({ words }: QuotedWords): string {
  return words.map(({ form }) => form).join(" ");
}

function judge(story: Story, pair: Sides<QuotedWords>, isClose: boolean): Judgement[] {
  const { a, b } = pair;
  const stretch = commonStretch(a.words, b.words);
  if (stretch === null || stretch.shared < fewestTurned || stretch.shared < sameQuotation * stretch.length) return [];
  const speakers = speakersOf(story, pair, stretch);
  const isOne = isClose || (speakers !== null && sameSpeaker(story, speakers));
  const hasEdges = isOne && stretch.shared >= fewestBeforeEdge && tellingWords(pair, stretch) >= fewestTelling;
  const common = hasEdges ? withEdges(stretch, { a: a.words, b: b.words }, mostAtEdge) : stretch;
  const sentences = { a: a.sentence, b: b.sentence };
  const told = { sentences, developing: false, evidence: spansOf(pair, common.whole) };
  if (speakers !== null && otherPerson(story, speakers)) return [];
  const changes = common.blocks.filter((block) => !block.shared && !isHarmless(pair, block));
  if (changes.length > 0) {
    const turned = changes.some((block) => turns(pair, block));
    if (common.shared < (turned && isClose ? fewestTurned : fewestReworded)) return [];
    if (!isClose && tellingWords(pair, common) < fewestTelling) return [];
    if (!turned && changes.length >= manyChanges && common.shared < oftenChanged * common.length) {
      return [
        { ...told, relation: "same", confidence: "medium", reason: "One quotation, worded twice as translations are." },
      ];
    }
    return reworded(story, pair, changes, common);
  }
  // The same words from two speakers are no other words: who says them is told elsewhere.
  if (speakers !== null && otherSpeaker(story, pair, speakers)) return [];
  const cut = cutOf(story, pair, common);
  if (cut !== null) {
    if (!isClose && tellingWords(pair, common) < fewestTelling) return [];
    const evidence = { ...told.evidence, [cut.side]: cut.span };
    const reason = `The quotation is cut: ${quoted(story, cut.side, cut.span)} is left out in ${cut.side === "a" ? "B" : "A"}.`;
    return [{ ...told, relation: "conflict", confidence: "medium", evidence, reason }];
  }
  const rest = (side: Side): number => pair[side].words.length - lengthOf(common.whole[side]);
  // Each goes on in words of its own: two parts of a speech that overlap.
  if (rest("a") > 0 && rest("b") > 0) return [];
  const longer = Math.max(a.words.length, b.words.length);
  if (common.shared < sameQuotation * longer) return [];
  return common.shared === longer
    ? [{ ...told, relation: "same", confidence: "high", reason: "The same quotation." }]
    : [{ ...told, relation: "compatible", confidence: "medium", reason: "The same quotation, shortened." }];
}

function tellingWords(pair: Sides<QuotedWords>, common: CommonStretch): number {
  return tellingOf(pair.a.words.slice(common.whole.a.from, common.whole.a.to)).length;
}

function reworded(
  story: Story,
  pair: Sides<QuotedWords>,
  changes: readonly Block[],
  common: CommonStretch,
): Judgement[] {
  const places = joinedPlaces(pair, changes).map((block): Judgement & { readonly weight: number } => {
    const evidence = {
      a: withNeighbours(pair.a, block.a, common.whole.a),
      b: withNeighbours(pair.b, block.b, common.whole.b),
    };
    const turned = turns(pair, block);
    const light = isLight(pair, block);
    const isSure = common.shared >= fewestSure && tellsMore(pair, block);
    const confidence: Confidence = turned || isSure ? "high" : light ? "low" : "medium";
    const words = inBoth(story, evidence.a, evidence.b);
    return {
      relation: "conflict",
      confidence,
      sentences: { a: pair.a.sentence, b: pair.b.sentence },
      evidence,
      reason: `One quotation, two wordings${turned ? " of another sense" : ""}: ${words}.`,
      developing: false,
      weight: turned ? 2 : light ? 0 : 1,
    };
  });
  const weightiest = [...places].sort((x, y) => y.weight - x.weight).slice(0, mostPlaces);
  return places.filter((one) => weightiest.includes(one)).map(({ weight: _, ...one }) => one);
}
