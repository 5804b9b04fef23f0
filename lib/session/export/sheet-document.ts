/** The sheet as a document of headings, quotations, lists and tables, for Markdown to set. */
import { listedWords } from "../../presentation/reasons.ts";
import {
  heading,
  imprint,
  linked,
  paragraph,
  sentenceLine,
  strong,
  type Block,
  type Item,
  type Line,
} from "../../render/document/blocks.ts";
import type { Sheet, SheetChange, SheetClaim, SheetDecision, SheetRow, SheetTelling } from "./sheet.ts";
import {
  answerWords,
  changeWords,
  claimLabels,
  correctionWords,
  countsWords,
  deciderWords,
  earlierWords,
  fateWords,
  placeWords,
  sheetParts,
  sheetTitle,
  speakerOf,
  statusWords,
  toldWords,
  type SheetPart,
} from "./sheet-words.ts";

export function sheetBlocks(sheet: Sheet): Block[] {
  return [
    heading(1, sheetTitle(sheet)),
    ...sheet.warnings.map((words) => paragraph(words)),
    paragraph(countsWords(sheet.counts)),
    reportsTable(sheet),
    ...sheetParts(sheet).flatMap(partBlocks),
    ...lostBlocks(sheet),
    ...corrections(sheet),
    imprint(sheet.made),
  ];
}

function reportsTable({ reports }: Sheet): Block {
  const rows = reports.map(({ letter, name, date, url }) => [
    [letter],
    [name],
    [date ?? ""],
    url === null ? [] : [linked(url)],
  ]);
  return { kind: "table", head: ["", "Report", "Day", "Address"], rows };
}

function partBlocks({ kind, title, rows }: SheetPart): Block[] {
  return [heading(2, title), ...(kind === "contradiction" ? rows.flatMap(contradiction) : [claimsTable(rows)])];
}

function contradiction({ number, claim, status, decisions, earlier }: SheetRow): Block[] {
  return [
    heading(3, `≠ ${number} ${claim.title}`),
    ...claimBlocks(claim),
    ...standing(statusWords[status], decisions),
    ...(earlier === null ? [] : [paragraph(earlierWords(earlier.claim)), ...changesList(earlier.changes)]),
  ];
}

/** What was claimed, by whom, in which words. */
function claimBlocks(claim: SheetClaim): Block[] {
  return [
    paragraph(claimLabels(claim)),
    ...claim.answers.flatMap((answer): Block[] => [
      paragraph(strong(answerWords(answer))),
      {
        kind: "quotation",
        lines: answer.tellings.map((telling) => ({ place: placeWords(telling), line: tellingLine(telling) })),
      },
    ]),
    paragraph(claim.reason),
  ];
}

function tellingLine(telling: SheetTelling): Line {
  const { before, words, behind } = telling;
  const pieces = [
    { words: before, mark: null },
    { words, mark: before + behind === "" ? null : "clash" },
    { words: behind, mark: null },
  ] as const;
  return sentenceLine({ pieces, speaker: speakerOf(telling) });
}

/** Where it stands, and each decision with what it rests on. */
function standing(status: string, decisions: readonly SheetDecision[]): Block[] {
  return [
    paragraph(strong(`Status: ${status}`)),
    ...(decisions.length === 0 ? [] : [{ kind: "list" as const, items: decisions.map(decisionItem) }]),
  ];
}

function decisionItem(decision: SheetDecision): Item {
  const { label, sureness } = decision;
  const sure = sureness === null ? "" : `, ${sureness}`;
  return { line: [strong(label), `${sure} – ${deciderWords(decision)}`], under: restsOn(decision) };
}

function restsOn(decision: SheetDecision): Line[] {
  const { note, evidence } = decision;
  const told = toldWords(decision);
  return [
    ...(told === null ? [] : [[told]]),
    ...(note === "" ? [] : [[`Note: ${note}`]]),
    ...evidence.map((reference) => ["Evidence: ", linked(reference)]),
  ];
}

function changesList(changes: readonly SheetChange[]): Block[] {
  if (changes.length === 0) return [];
  return [{ kind: "list", items: changes.map((change) => ({ line: [changeWords(change)], under: [] })) }];
}

function claimsTable(rows: readonly SheetRow[]): Block {
  return {
    kind: "table",
    head: ["", "Claim", "Told by", "Verdict", "Ask, reason, note, evidence", "Decided by"],
    rows: rows.map(({ number, claim, status, decisions, earlier }) => [
      [String(number)],
      claimCell(claim),
      [listedWords(claim.answers.flatMap(({ tellings }) => tellings.map(placeWords)))],
      verdictCell(statusWords[status], decisions),
      joined([...decisions.flatMap(restsOn), ...(earlier?.changes ?? []).map((change) => [changeWords(change)])]),
      [decisions.map(deciderWords).join("; ")],
    ]),
  };
}

/** Of a contradiction that was dismissed the question with its answers, of all else what is told. */
function claimCell({ kind, title, answers }: SheetClaim): Line {
  if (kind === "contradiction") return [`${title} ${answers.map(answerWords).join("; ")}`];
  const [telling] = answers.flatMap(({ tellings }) => tellings);
  return telling === undefined ? [title] : tellingLine(telling);
}

function verdictCell(status: string, decisions: readonly SheetDecision[]): Line {
  const verdicts = decisions.map(({ label, sureness }) => (sureness === null ? label : `${label}, ${sureness}`));
  const isPlain = status === statusWords.decided;
  return [[...(isPlain ? [] : [status]), ...verdicts].join("; ")];
}

function joined(lines: readonly Line[]): Line {
  return lines.flatMap((line, i) => (i === 0 ? line : ["; ", ...line]));
}

function lostBlocks({ lost }: Sheet): Block[] {
  if (lost.length === 0) return [];
  return [
    heading(2, "Decided or added, and found no more"),
    ...lost.flatMap(({ claim, fate, decisions, changes }) => [
      heading(3, claim.title),
      ...claimBlocks(claim),
      ...standing(fateWords[fate], decisions),
      ...changesList(changes),
    ]),
  ];
}

function corrections({ corrections: all }: Sheet): Block[] {
  if (all.length === 0) return [];
  const items = all.map((correction) => ({
    line: [`${correctionWords(correction)} – ${deciderWords(correction)}`],
    under: [],
  }));
  return [heading(2, "Corrections of the reading"), { kind: "list", items }];
}
