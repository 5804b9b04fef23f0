/** What two reports say of one another, from the counts and the contradictions down to what both tell. */
import type { Side } from "../../model.ts";
import type { ShownAgreement } from "../../presentation/agreements.ts";
import type { ShownContradiction } from "../../presentation/contradictions.ts";
import type { ShownSentence } from "../../presentation/frame.ts";
import { holdersOf } from "../../presentation/holders.ts";
import { noticesOf, warningsOf } from "../../presentation/notices.ts";
import type { ShownClash } from "../../presentation/inner-clashes.ts";
import type { Presentation } from "../../presentation/presentation.ts";
import { capital, counted, movedOn, sureness } from "../../presentation/reasons.ts";
import { isKindSelected } from "../../presentation/selection.ts";
import { additionCounts, fromOneSource, type Terms } from "../../presentation/terms.ts";
import type { ShownStance } from "../../presentation/stances.ts";
import { byConfidence, ofThemKnown } from "../../presentation/summary.ts";
import { comparisonTitle } from "../../presentation/titles.ts";
import {
  heading,
  imprint,
  paragraph,
  sentenceLine,
  strong,
  warning,
  type Block,
  type Imprint,
  type Line,
} from "./blocks.ts";
import { countsTable } from "./counts.ts";

const sides = ["a", "b"] as const;

export function comparisonBlocks(shown: Presentation, made: Imprint): Block[] {
  const { selection } = shown;
  const isWanted = (kind: "contradiction" | "addition" | "agreement"): boolean => isKindSelected(kind, selection);
  return [
    heading(1, comparisonTitle(shown)),
    ...warningsOf(shown.comparison).map(warning),
    ...noticesOf(shown.comparison).map((notice) => paragraph(notice)),
    paragraph(found(shown)),
    countsTable(
      sides.map((side) => ({
        letter: side.toUpperCase(),
        name: shown.names[side],
        date: shown.comparison.reports[side].date,
        counts: shown.summary.sentences[side],
      })),
    ),
    ...(isWanted("contradiction") ? contradictions(shown) : []),
    ...sides.flatMap((side) => inner(shown, side)),
    ...(selection.only === null ? [...changes(shown), ...holders(shown)] : []),
    ...(isWanted("addition") ? shown.terms.order.flatMap((side) => additions(shown, side)) : []),
    ...(isWanted("agreement") ? agreements(shown) : []),
    ...(selection.only?.includes("detail") === true ? sides.flatMap((side) => details(shown, side)) : []),
    imprint(made),
  ];
}

function found({ summary, terms, comparison }: Presentation): string {
  const sure = byConfidence(summary.contradictions, (confidence) => `of ${confidence} confidence`);
  const parts = [
    ...(sure === "" ? [] : [`${capital(terms.clashes)}: ${sure}${ofThemKnown(summary.known, summary.contradictions)}`]),
    comparison.copied?.relation === "version"
      ? additionCounts(terms, comparison, summary.additions).join(", ")
      : `${counted(summary.additions.a, "sentence")} only in A, ${summary.additions.b} only in B`,
    `${counted(summary.agreements, "agreement")}, ${counted(summary.details, "detail")}`,
  ];
  return `${parts.join("; ")}.`;
}

function contradictions(shown: Presentation): Block[] {
  return [
    heading(2, shown.terms.toSettle),
    ...(shown.contradictions.length === 0
      ? [paragraph(`${shown.terms.noClash}.`)]
      : shown.contradictions.flatMap((one) => contradiction(one, shown.terms))),
  ];
}

function contradiction(one: ShownContradiction, { order, movedOn }: Terms): Block[] {
  const { finding, known, number, question, reason, also } = one;
  return [
    heading(3, `≠ ${number} ${question}`),
    paragraph(`${finding.type}, ${sureness(finding, movedOn, known)}`),
    ...order.flatMap((side) => answer(one, side)),
    paragraph(reason),
    ...(also.length === 0 ? [] : [paragraph(`Also ${also.map(({ a, b }) => `A:${a} / B:${b}`).join(", ")}.`)]),
  ];
}

/** What one report answers, and the sentence that it does so in, with as many neighbours as were asked for. */
function answer({ finding, values, sentences, around }: ShownContradiction, side: Side): Block[] {
  const speaker = finding.speakers[side];
  const says = speaker === null ? [] : [`, according to ${speaker}`];
  const own = sentences[side];
  const told = [...around[side].before, ...(own === null ? [] : [{ ...own, speaker: null }]), ...around[side].behind];
  return [
    paragraph(strong(`${side.toUpperCase()}: ${values[side]}`), ...says),
    { kind: "quotation", lines: told.map((sentence) => ({ place: placeOf(sentence), line: sentenceLine(sentence) })) },
  ];
}

function placeOf({ side, line }: Pick<ShownSentence, "side" | "line">): string {
  return `${side.toUpperCase()}:${line}`;
}

/** `A:5 The words of the sentence` */
function placed(sentence: ShownSentence): Line {
  return [`${placeOf(sentence)} `, ...sentenceLine(sentence)];
}

function inner({ inner: clashes, names }: Presentation, side: Side): Block[] {
  if (clashes === null) return [];
  return [
    heading(2, `${side.toUpperCase()} against itself: ${names[side]}`),
    ...(clashes[side].length === 0
      ? [paragraph("No contradiction found.")]
      : clashes[side].flatMap((clash) => innerClash(clash, side))),
  ];
}

function innerClash({ finding, known, number, reason, sentences }: ShownClash, side: Side): Block[] {
  const lines = sentences.map((passage) => ({ place: placeOf({ ...passage, side }), line: sentenceLine(passage) }));
  return [
    heading(3, `≠ ${number} ${reason}`),
    paragraph(`${finding.type}, ${sureness(finding, movedOn, known)}`),
    { kind: "quotation", lines },
  ];
}

function holders(shown: Presentation): Block[] {
  const rows = holdersOf(shown);
  if (rows.length === 0) return [];
  const table: Block = {
    kind: "table",
    head: ["Who", ...sides.map((side) => `${side.toUpperCase()}, ${shown.names[side]}`)],
    rows: rows.map(({ holder, told }) => [[holder], stancesLine(told.a), stancesLine(told.b)]),
  };
  return [{ kind: "folded", title: "Who stands where", blocks: [table] }];
}

function stancesLine(stances: readonly ShownStance[]): Line {
  const told = stances.map((stance) => {
    const speaker = stance.speaker === null ? "" : ` (according to ${stance.speaker})`;
    return `${placeOf(stance)} ${stance.stand}, “${stance.quote}”${speaker}`;
  });
  return [told.length === 0 ? "–" : told.join("; ")];
}

/** The sentences that were changed from one version to the next, each as it was with what it is under it. */
function changes({ changes: found }: Presentation): Block[] {
  if (found === null || found.length === 0) return [];
  return [
    folded(
      `Changed: ${counted(found.length, "sentence")}`,
      found.map(({ before, after }) => ({ line: placed(before), under: [placed(after)] })),
    ),
  ];
}

function additions({ additions: all, names, terms }: Presentation, side: Side): Block[] {
  const own = all[side];
  if (own.length === 0) return [];
  const title = `${terms.onlyIn[side]} ${side.toUpperCase()}, ${names[side]}: ${counted(own.length, "sentence")}`;
  return [
    folded(
      title,
      own.map((sentence) => ({ line: placed(sentence), under: [] })),
    ),
  ];
}

function details({ detailed, names }: Presentation, side: Side): Block[] {
  const own = detailed[side];
  if (own.length === 0) return [];
  const title = `Details only in ${side.toUpperCase()}, ${names[side]}: ${counted(own.length, "sentence")}`;
  return [
    folded(
      title,
      own.map((sentence) => ({ line: placed(sentence), under: [] })),
    ),
  ];
}

function agreements({ agreements: all, terms }: Presentation): Block[] {
  if (all.length === 0) return [];
  const own = all.flatMap(({ findings }) => findings);
  return [folded(`Both tell: ${counted(own.length, "agreement")}${fromOneSource(terms, own)}`, all.map(agreement))];
}

function agreement({ same, sentence, details: alone, partners }: ShownAgreement) {
  return {
    line: [`${same ? "=" : "≈"} `, ...placed(sentence), ...onlyIn("A", alone)],
    under: partners.map((partner): Line => [
      ...(partner.wordForWord ? [`${placeOf(partner.sentence)} the same, word for word`] : placed(partner.sentence)),
      ...onlyIn("B", partner.details),
      ...(partner.reasons.length === 0 ? [] : [` – ${partner.reasons.join(" ")}`]),
    ]),
  };
}

function onlyIn(letter: string, alone: readonly string[]): string[] {
  return alone.length === 0 ? [] : [` – only ${letter}: ${alone.map((words) => `“${words}”`).join(", ")}`];
}

function folded(title: string, items: Extract<Block, { kind: "list" }>["items"]): Block {
  return { kind: "folded", title, blocks: [{ kind: "list", items }] };
}
