/** Fact-check sessions as an assistant works in them: under a name of its own, and never over what an editor decided. */
import { z } from "zod";
import { StorydiffError } from "../errors.ts";
import { visible } from "../render/visible.ts";
import { sheetOf, type SheetDecision, type SheetRow, type SheetTelling } from "../session/export/sheet.ts";
import type { ItemState } from "../session/model.ts";
import { lettersOf, openSession, type Session } from "../session/session.ts";
import { choicesOf } from "../session/verdicts.ts";
import { assistantOf, type Desk } from "./desk.ts";
import { confidence } from "./findings.ts";
import { answerOf, answerShape, type Telling } from "./tellings.ts";

export const sessionInput = z.string().min(1).max(200).describe("Name of the session, as list_sessions gives it");

export const findingInput = z.string().min(1).max(100).describe("Number of the finding in the session, or its id");

/** Opens a session, does what is to be done and closes its file, so that others can work on it in between. */
export function withSession<T>(desk: Desk, name: string, work: (session: Session) => T): T {
  const session = openSession(desk.sessions.find(name), desk.surroundings);
  try {
    return work(session);
  } finally {
    session.close();
  }
}

/** The name under which an assistant does what it does. */
export async function authorOf(desk: Desk): Promise<string> {
  return assistantOf(await desk.editor());
}

export const countsShape = z
  .object({
    total: z.int(),
    left: z.int().describe("What is left to do"),
    decided: z.int(),
    dismissed: z.int().describe("Among the decided: no finding at all"),
    disputed: z.int().describe("Two decided differently"),
    changed: z.int().describe("Decided on words that changed since"),
    orphaned: z.int().describe("Decided on sentences that are gone"),
  })
  .describe("How far the session is");

export type Counts = z.output<typeof countsShape>;

export function countsWords({ total, left, decided, disputed }: Counts): string {
  return `${total} findings, ${decided} decided, ${left} left${disputed === 0 ? "" : `, ${disputed} disputed`}.`;
}

const decision = z.object({
  author: z.string(),
  time: z.string(),
  verdict: z.string().describe("What was decided, or note"),
  told: z.string().describe("Whom to ask what, or why it is no finding"),
  note: z.string(),
  evidence: z.array(z.string()),
  sureness: z.string().nullable(),
});

export const itemShape = z.object({
  number: z.int().describe("Its number in the session, for decide_finding and note_finding"),
  id: z.string(),
  kind: z.enum(["contradiction", "addition", "agreement"]),
  type: z.string().nullable(),
  status: z.enum(["undecided", "decided", "disputed", "changed"]),
  confidence,
  title: z.string().describe("The question of a contradiction, otherwise the words told"),
  reason: z.string(),
  oneSource: z.boolean(),
  answers: z.array(answerShape),
  decisions: z.array(decision).describe("Those that stand"),
  choices: z
    .array(
      z.object({
        verdict: z.string(),
        asks: z.string().nullable().describe("What must be told with it"),
      }),
    )
    .describe("The verdicts that fit, for decide_finding"),
});

export type ShownItem = z.output<typeof itemShape>;

/** All items of a session, in its order. */
export function itemsIn(session: Session): { readonly shown: ShownItem; readonly state: ItemState }[] {
  const state = session.state();
  const letters = lettersOf(state.reports);
  const { rows } = sheetOf(state, session.log(), { version: null, time: null });
  return state.items.flatMap((one, i) => {
    const row = rows[i];
    return row === undefined ? [] : [{ shown: shownItem(row, one, letters), state: one }];
  });
}

function shownItem({ number, claim, status, decisions }: SheetRow, { item }: ItemState, letters: readonly string[]) {
  const { id, kind, type, confidence: sure, title, reason, oneSource, answers } = claim;
  return {
    ...{ number, id, kind, type, status, confidence: sure, oneSource },
    title: visible(title),
    reason: visible(reason),
    answers: answers.map(({ reports, tellings }) => answerOf(reports, tellings.map(tellingOf))),
    decisions: decisions.map(shownDecision),
    choices: choicesOf(item, letters).map(({ label, asks }) => ({ verdict: label, asks: asks?.label ?? null })),
  };
}

function tellingOf({ report, line, before, words, behind, speaker }: SheetTelling): Telling {
  const isWhole = before.trim() === "" && behind.trim() === "";
  return {
    ...{ report, line, words: visible(words).trim() },
    sentence: isWhole ? null : visible(before + words + behind).trim(),
    speaker: speaker === null ? null : visible(speaker),
  };
}

function shownDecision({ author, time, label, told, note, evidence, sureness }: SheetDecision) {
  return {
    ...{ author: visible(author), time, verdict: visible(label), told: visible(told), note: visible(note), sureness },
    evidence: evidence.map(visible),
  };
}

/** An item by its number or id. Throws `not-found`. */
export function itemNamed(session: Session, named: string): { readonly shown: ShownItem; readonly state: ItemState } {
  const items = itemsIn(session);
  const found = /^\d{1,9}$/.test(named) ? items[Number(named) - 1] : items.find(({ shown }) => shown.id === named);
  if (found !== undefined) return found;
  const way = items.length === 0 ? "it has none" : `give a number from 1 to ${items.length}, or an id`;
  throw new StorydiffError("not-found", `the session has no finding ${JSON.stringify(named)}: ${way}`);
}
