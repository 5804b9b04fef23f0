/** What a review asks for in words: each prompt gives `null` where the reader thought better of it. */
import { multiline, select, text } from "@clack/prompts";
import { visible } from "../lib/render/visible.ts";
import type { Sureness } from "../lib/session/model.ts";
import { filterWords } from "../lib/session/terminal/frame.ts";
import { everything, type Filter } from "../lib/session/terminal/stops.ts";
import type { Terminal } from "./review-terminal.ts";

/** Lines that a prompt takes under the finding: for words, in which they may wrap, and for a choice of so many. */
export const wordRows = 8;
export const choiceRows = (options: number): number => options + 6;

/** Words that are wanted: whom to ask, why it is no finding, what to search for. */
export function askedWords(terminal: Terminal, message: string, initialValue = ""): Promise<string | null> {
  return terminal.asked((streams) =>
    text({
      ...streams,
      message,
      initialValue: visible(initialValue),
      validate: (value) => (value?.trim() ? undefined : "Some words, or Esc to leave it"),
    }),
  );
}

/** A note, which may be emptied, where no editor is set. */
export function askedNote(terminal: Terminal, note: string): Promise<string | null> {
  const initialValue = note
    .split(/\r\n|\r|\n/u)
    .map(visible)
    .join("\n");
  return terminal.asked((streams) => multiline({ ...streams, message: "Note (Enter twice saves)", initialValue }));
}

export function askedNumber(terminal: Terminal, most: number): Promise<number | null> {
  const isNumber = (value = ""): boolean => /^\d+$/u.test(value.trim()) && Number(value) >= 1 && Number(value) <= most;
  return terminal
    .asked((streams) =>
      text({
        ...streams,
        message: `Number, 1 to ${most}`,
        validate: (value) => (isNumber(value) ? undefined : `A number from 1 to ${most}, or Esc to leave it`),
      }),
    )
    .then((answer) => (answer === null ? null : Number(answer)));
}

/** The filters that are offered. */
export const filters: readonly Filter[] = [
  everything,
  { kind: null, left: true },
  ...(["contradiction", "addition", "agreement"] as const).flatMap((kind): Filter[] => [
    { kind, left: false },
    { kind, left: true },
  ]),
];

export function askedFilter(
  terminal: Terminal,
  current: Filter,
  countOf: (filter: Filter) => number,
): Promise<Filter | null> {
  const options = filters.map((value) => ({ value, label: `${filterWords(value)} (${countOf(value)})` }));
  const initialValue = filters.find(({ kind, left }) => kind === current.kind && left === current.left) ?? everything;
  return terminal.asked((streams) => select({ ...streams, message: "Go through", options, initialValue }));
}

export const surenesses = ["sure", "likely", "unsure", "untold"] as const;

export function askedSureness(
  terminal: Terminal,
  current: Sureness | null,
): Promise<(typeof surenesses)[number] | null> {
  const options = surenesses.map((value) => ({
    value,
    label: value === "untold" ? "not told" : value,
  }));
  return terminal.asked((streams) =>
    select({ ...streams, message: "How sure are you?", options, initialValue: current ?? "sure" }),
  );
}
