/** The sheet as a table for a spreadsheet: a row a decision, so that no cell mixes what two editors say, and one for what is open. */
import { unquoted } from "../../presentation/pieces.ts";
import { csvText } from "../../render/csv-text.ts";
import type { LostRow, Sheet, SheetClaim, SheetDecision, SheetRow, SheetTelling } from "./sheet.ts";
import { changeWords, fateWords, placeWords, statusWords } from "./sheet-words.ts";

const told = ["value", "speaker", "place", "sentence"] as const;

/** Corrections are no rows of this table; the other formats of the sheet have them. */
export function sheetCsv(sheet: Sheet): string {
  const letters = sheet.reports.map(({ letter }) => letter);
  const columns = [
    ...["status", "kind", "type", "confidence", "claim"],
    ...letters.flatMap((letter) => told.map((part) => `${part}_${letter.toLowerCase()}`)),
    ...["verdict", "ask_or_reason", "note", "evidence", "sureness", "author", "time", "changed", "reason", "id"],
  ];
  return csvText(columns, [
    ...sheet.rows.flatMap((row) => rowsOf(row, letters)),
    ...sheet.lost.flatMap((row) => lostRows(row, letters)),
  ]);
}

function rowsOf({ claim, status, decisions, earlier }: SheetRow, letters: readonly string[]): string[][] {
  const changed = (earlier?.changes ?? []).map(changeWords).join(" ");
  return records(claim, statusWords[status], decisions, changed, letters);
}

function lostRows({ claim, fate, decisions, changes }: LostRow, letters: readonly string[]): string[][] {
  return records(claim, fateWords[fate], decisions, changes.map(changeWords).join(" "), letters);
}

function records(
  claim: SheetClaim,
  status: string,
  decisions: readonly SheetDecision[],
  changed: string,
  letters: readonly string[],
): string[][] {
  const { kind, type, confidence, title, answers, reason, id } = claim;
  const tellings = letters.map((letter) =>
    answers.flatMap((answer) => answer.tellings.find(({ report }) => report === letter) ?? []),
  );
  const cells = tellings.flatMap((own) => told.map((part) => cellOf(own, part)));
  const rows = decisions.length === 0 ? [null] : decisions;
  return rows.map((decision) => [
    ...[status, kind, type ?? "", confidence, title],
    ...cells,
    ...(decision === null
      ? ["", "", "", "", "", "", ""]
      : [
          ...[decision.label, decision.told, decision.note, decision.evidence.join(" ; ")],
          ...[decision.sureness ?? "", decision.author, decision.time],
        ]),
    ...[changed, reason, id],
  ]);
}

/** Of a report that gives several answers, one beside the other. */
function cellOf(tellings: readonly SheetTelling[], part: (typeof told)[number]): string {
  const of = (telling: SheetTelling): string => {
    switch (part) {
      case "value":
        return unquoted(telling.words);
      case "speaker":
        return telling.speaker ?? "";
      case "place":
        return placeWords(telling);
      case "sentence":
        return unquoted(telling.before + telling.words + telling.behind);
    }
  };
  return [...new Set(tellings.map(of))].filter((text) => text !== "").join(" / ");
}
