/** What the commands of the server do when the editor sends them. */
import { rename, writeFile } from "node:fs/promises";
import { ResponseError, ErrorCodes, type Connection, type Range } from "vscode-languageserver/node";
import { baselineToJson, knowable, withKnown, withoutKnown } from "../baseline.ts";
import { StorydiffError } from "../errors.ts";
import type { Baseline } from "../model.ts";
import { commandNames } from "./commands.ts";
import { baselineIn, folderOf, type DeskInput } from "./desk.ts";
import type { Drafts } from "./drafts.ts";
import { typesIn } from "./told.ts";
import { documentName } from "./uris.ts";

export interface DeedInput {
  readonly connection: Connection;
  readonly desk: DeskInput;
  readonly drafts: Drafts;
  /** Says something to the user. */
  readonly say: (message: string) => void;
  /** Has all drafts checked again. */
  readonly renew: () => void;
}

/** Does what a command asks. Throws a `ResponseError` for arguments that are none of ours, `StorydiffError` for what cannot be done. */
export async function done(command: string, [argument]: readonly unknown[], input: DeedInput): Promise<void> {
  const { connection, desk, drafts, say, renew } = input;
  const given = recordOf(argument);
  switch (command) {
    case commandNames.open: {
      const { uri, range } = given;
      if (typeof uri !== "string" || !isRange(range)) throw misused(command);
      await connection.window.showDocument({ uri, selection: range, takeFocus: true });
      return;
    }
    case commandNames.dismiss: {
      const { uri, findings, reason } = given;
      if (typeof uri !== "string" || !Array.isArray(findings) || typeof reason !== "string") throw misused(command);
      const draft = await drafts.current(uri);
      const found = (draft?.checked.held ?? []).flatMap(({ comparison }) => knowable(comparison));
      const dismissed = found.filter(({ id }) => findings.includes(id));
      if (draft === null || dismissed.length === 0) {
        throw new StorydiffError(
          "not-found",
          "what was to be dismissed is no longer there: the text has changed since",
        );
      }
      await rewrite(draft.desk.baselineFile, (before) =>
        dismissed.reduce((baseline, one) => withKnown(baseline, { ...one, reason }), before),
      );
      say(`Dismissed, “${reason}”: kept in ${draft.desk.baselineFile}`);
      renew();
      return;
    }
    case commandNames.markAgain: {
      const { uri, findings } = given;
      if (typeof uri !== "string" || !Array.isArray(findings)) throw misused(command);
      const draft = await drafts.current(uri);
      if (draft === null) return;
      await rewrite(draft.desk.baselineFile, (before) => withoutKnown(before, findings.map(String)));
      say(`Marked again: taken out of ${draft.desk.baselineFile}`);
      renew();
      return;
    }
    case commandNames.ignore: {
      const { uri, type } = given;
      const [own] = typesIn([String(type)]);
      if (typeof uri !== "string" || own === undefined) throw misused(command);
      const file = await desk.surroundings.ignoreIn(desk.client.folder ?? folderOf(uri, desk), own);
      say(`Contradictions of ${own} are left out from now on: ${file}`);
      renew();
      return;
    }
    case commandNames.apply:
      await connection.workspace.applyEdit({ label: "storydiff", edit: given });
      return;
    case commandNames.refresh:
      desk.references.keepOnly(new Set());
      renew();
      return;
    default:
      throw misused(command);
  }
}

/** Writes a baseline anew, whole or not at all. */
async function rewrite(path: string, change: (before: Baseline) => Baseline): Promise<void> {
  const after = change(await baselineIn(path));
  const beside = `${path}.new`;
  try {
    await writeFile(beside, baselineToJson(after));
    await rename(beside, path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown fault";
    throw new StorydiffError("unwritable", `cannot write the baseline ${documentName(path)}: ${code}; check ${path}`);
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function isRange(value: unknown): value is Range {
  const isPosition = (one: unknown): boolean => {
    const { line, character } = recordOf(one);
    return typeof line === "number" && typeof character === "number";
  };
  const { start, end } = recordOf(value);
  return isPosition(start) && isPosition(end);
}

function misused(command: string): ResponseError {
  return new ResponseError(
    ErrorCodes.InvalidParams,
    `storydiff has no such command, or not with these arguments: ${command}`,
  );
}
