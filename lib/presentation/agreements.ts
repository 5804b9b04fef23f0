/** What both reports tell: each sentence of A once, with the sentences of B that agree and all that agrees in them. */
import type { Agreement, Side } from "../model.ts";
import { detailWords } from "./additions.ts";
import { isWordForWord, shownSentence, type Frame, type ShownSentence } from "./frame.ts";
import { partial } from "./pieces.ts";
import { ended } from "./reasons.ts";

/** A sentence of B that agrees with one of A. */
export interface ShownPartner {
  readonly sentence: ShownSentence;
  readonly wordForWord: boolean;
  /** What B alone tells in it. */
  readonly details: readonly string[];
  /** Why they agree and who both have it from; that the words are the same is said already. */
  readonly reasons: readonly string[];
}

export interface ShownAgreement {
  /** False where values differ that both hold: "about 30" and "32". */
  readonly same: boolean;
  readonly sentence: ShownSentence;
  /** What A alone tells in it. */
  readonly details: readonly string[];
  readonly partners: readonly ShownPartner[];
  /** Findings that it gathers. */
  readonly findings: readonly Agreement[];
}

/** The agreements by their sentence of A, in the order in which each sentence comes first. */
export function agreementsOf(frame: Frame): ShownAgreement[] {
  const found = frame.comparison.findings.filter((finding) => finding.kind === "agreement");
  return groupedBy(found, "a").flatMap((own) =>
    sentenceOf(frame, own, "a").map((sentence) => ({
      same: own.some(({ relation }) => relation === "same"),
      sentence,
      details: detailWords(frame, "a", sentence.index, null),
      partners: groupedBy(own, "b").flatMap((pair) => partnerOf(frame, pair, sentence.index)),
      findings: own,
    })),
  );
}

function partnerOf(frame: Frame, pair: readonly Agreement[], a: number): ShownPartner[] {
  return sentenceOf(frame, pair, "b").map((sentence) => ({
    sentence,
    wordForWord: isWordForWord(frame, { a, b: sentence.index }),
    details: detailWords(frame, "b", sentence.index, a),
    reasons: reasonsOf(frame, pair),
  }));
}

function groupedBy(agreements: readonly Agreement[], side: Side): Agreement[][] {
  const groups = new Map<number, Agreement[]>();
  for (const agreement of agreements) {
    const group = groups.get(agreement.sentences[side]);
    if (group === undefined) groups.set(agreement.sentences[side], [agreement]);
    else group.push(agreement);
  }
  return [...groups.values()];
}

/** The sentence that agreements are about, with all that agrees in it marked. */
function sentenceOf(frame: Frame, agreements: readonly Agreement[], side: Side): ShownSentence[] {
  const index = agreements[0]?.sentences[side] ?? -1;
  const span = frame.comparison.sentences[side][index]?.span;
  if (span === undefined) return [];
  const marks = agreements.flatMap(({ evidence }) => partial(span, evidence[side]));
  const speaker = agreements.find(({ speakers }) => speakers[side] !== null)?.speakers[side] ?? null;
  return shownSentence(frame, side, index, marks, speaker);
}

/** What every reason of sentences that are the same begins with. */
const wordForWord = /^The same sentence, word for word\.\s*/;

function reasonsOf({ terms }: Frame, agreements: readonly Agreement[]): string[] {
  const given = agreements.map(({ reason }) => reason.replace(wordForWord, "")).filter((reason) => reason !== "");
  const isOneSource = agreements.some(({ oneSource }) => oneSource);
  return [...new Set(given.map(ended)), ...(isOneSource && terms.oneSource !== null ? [terms.oneSource] : [])];
}
