/** The keys of the review beside those that give a verdict (`verdicts.ts`), and what each does. */
import type { Choice } from "../verdicts.ts";

/** What a key does. */
export type Command =
  | "next"
  | "previous"
  | "go"
  | "search"
  | "filter"
  | "note"
  | "evidence"
  | "sureness"
  | "reopen"
  | "undo"
  | "redo"
  | "history"
  | "down"
  | "up"
  | "help"
  | "quit";

interface Key {
  readonly command: Command;
  /** As they are shown, the first one in the line under a finding. */
  readonly names: readonly string[];
  /** In a word or two for that line; `null` for a key that only the help names. */
  readonly brief: string | null;
  readonly purpose: string;
}

/** In the order of the help. None of them is the key of a verdict. */
export const keys: readonly Key[] = [
  { command: "next", names: ["j", "down", "right"], brief: "next", purpose: "the next finding" },
  { command: "previous", names: ["k", "up", "left"], brief: "back", purpose: "the finding before" },
  { command: "note", names: ["n"], brief: "note", purpose: "a note, in $VISUAL or $EDITOR where one is set" },
  { command: "evidence", names: ["e"], brief: "evidence", purpose: "a link or a file that the verdict rests on" },
  { command: "sureness", names: ["s"], brief: "how sure", purpose: "how sure you are" },
  { command: "undo", names: ["u"], brief: "undo", purpose: "take back what you did last" },
  { command: "redo", names: ["r"], brief: null, purpose: "do again what you took back" },
  { command: "reopen", names: ["o"], brief: null, purpose: "open again what was decided" },
  { command: "go", names: ["g"], brief: null, purpose: "go to a number" },
  { command: "search", names: ["/"], brief: null, purpose: "search in findings, sentences and notes" },
  { command: "filter", names: ["f"], brief: null, purpose: "go through one kind alone, or what is left" },
  { command: "history", names: ["h"], brief: null, purpose: "all that was done about this finding" },
  { command: "down", names: ["space", "pagedown"], brief: null, purpose: "further down, where it is long" },
  { command: "up", names: ["pageup", "-"], brief: null, purpose: "further up" },
  { command: "help", names: ["?"], brief: "all keys", purpose: "this help" },
  {
    command: "quit",
    names: ["q", "ctrl-c"],
    brief: "quit",
    purpose: "quit; all is saved, and a review goes on where it was left",
  },
];

export function commandOf(key: string): Command | null {
  return keys.find(({ names }) => names.includes(key))?.command ?? null;
}

/** A verdict that has a key of its own; of very many answers the later ones have none. */
export function choiceOf(choices: readonly Choice[], key: string): Choice | null {
  return choices.find((choice) => choice.key === key) ?? null;
}
