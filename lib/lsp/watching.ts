/** Files that drafts are checked by: watched by the editor where it can, and by the server where it cannot. */
import { basename, dirname } from "node:path";
import { pathToFileURL } from "node:url";
import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type Disposable,
  type FileSystemWatcher,
} from "vscode-languageserver/node";
import type { Client } from "./client.ts";
import type { Surroundings } from "./settings.ts";

export interface Watching {
  /** Watches these paths from now on, and no others. */
  readonly only: (paths: ReadonlySet<string>) => void;
}

export function watching(
  connection: Connection,
  { watches }: Pick<Client, "watches">,
  { watch }: Pick<Surroundings, "watch">,
  changed: () => void,
): Watching {
  let watched: ReadonlySet<string> = new Set();
  const ending = new Map<string, () => void>();
  let registered: Promise<Disposable | null> = Promise.resolve(null);
  return {
    only(paths) {
      if (watched.size === paths.size && [...paths].every((path) => watched.has(path))) return;
      watched = new Set(paths);
      if (watches === null) {
        for (const [path, end] of ending) {
          if (paths.has(path)) continue;
          end();
          ending.delete(path);
        }
        for (const path of paths) if (!ending.has(path)) ending.set(path, watch(path, changed));
        return;
      }
      const watchers = [...paths].map((path) => watcherOf(path, watches));
      const register = (): Promise<Disposable | null> =>
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => null);
      // One after the other, or the files of an earlier set would stay watched.
      registered = registered.then((before) => {
        before?.dispose();
        return register();
      });
    },
  };
}

function watcherOf(path: string, how: NonNullable<Client["watches"]>): FileSystemWatcher {
  const name = escaped(basename(path));
  if (how === "whole") return { globPattern: `${escaped(dirname(path))}/${name}` };
  return { globPattern: { baseUri: pathToFileURL(dirname(path)).href, pattern: name } };
}

/** A path in which no sign is one of a pattern; a class of one sign is that sign. */
function escaped(path: string): string {
  return path.replaceAll("\\", "/").replace(/[*?{}[\]]/g, (sign) => (sign === "]" ? "]" : `[${sign}]`));
}
