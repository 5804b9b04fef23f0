/** Commands of the server: what a code action or lens does that is no edit of the draft. Any editor can send them back. */
import type { Command, Range, WorkspaceEdit } from "vscode-languageserver/node";
import type { ContradictionType } from "../model.ts";

export const commandNames = {
  open: "storydiff.open",
  dismiss: "storydiff.dismiss",
  markAgain: "storydiff.markAgain",
  ignore: "storydiff.ignoreInWorkspace",
  apply: "storydiff.apply",
  refresh: "storydiff.refresh",
} as const;

/** Opens a document at a place. */
export function openCommand(title: string, uri: string, range: Range): Command {
  return { title, command: commandNames.open, arguments: [{ uri, range }] };
}

/** Takes findings for known from now on, with the reason. */
export function dismissCommand(title: string, uri: string, findings: readonly string[], reason: string): Command {
  return { title, command: commandNames.dismiss, arguments: [{ uri, findings, reason }] };
}

/** Takes findings for new again. */
export function markAgainCommand(title: string, uri: string, findings: readonly string[]): Command {
  return { title, command: commandNames.markAgain, arguments: [{ uri, findings }] };
}

/** Leaves a type of contradiction out in the workspace. */
export function ignoreCommand(title: string, uri: string, type: ContradictionType): Command {
  return { title, command: commandNames.ignore, arguments: [{ uri, type }] };
}

/** Has the editor make an edit, where code actions can be commands only. */
export function applyCommand(title: string, edit: WorkspaceEdit): Command {
  return { title, command: commandNames.apply, arguments: [edit] };
}
