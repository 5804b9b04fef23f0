/** What a server for assistants may do and whom it works for: settled by who starts it, and by no assistant. */
import type { WebOptions } from "../input/web/fetch.ts";
import type { Surroundings } from "../session/session.ts";
import type { Watch } from "../watch.ts";

export interface Desk {
  /** Folder below which reports are read, as a whole path without links in it; `null` where none are read from files. */
  readonly root: string | null;
  /** How large a report may be, in bytes and in sentences. */
  readonly limits: { readonly maxBytes: number; readonly maxSentences?: number };
  /** How an address is fetched now; `null` where none is. */
  readonly web: (() => WebOptions) | null;
  /** The time that work beginning now may take. */
  readonly watch: () => Watch;
  readonly sessions: SessionPlaces;
  /** Whom the assistant works for; asked for where something is decided. */
  readonly editor: () => Promise<string>;
  readonly surroundings: Surroundings;
  /** The page that tells of each type of contradiction. */
  readonly rules: () => Promise<string>;
  /** Told of what we got wrong. */
  readonly onFault: (fault: unknown) => void;
}

/** Where sessions are kept: by name alone, in one folder. */
export interface SessionPlaces {
  /** The sessions that there are, the last worked on first. */
  readonly list: () => readonly PlacedSession[];
  /** The file of a session. Throws `not-found` with names like it, `bad-option` for a path. */
  readonly find: (name: string) => string;
  /** Where a new session is written, its folder made. Throws `exists`, `bad-option`, `unwritable`. */
  readonly place: (name: string) => Promise<string>;
}

export type PlacedSession = {
  readonly name: string;
} & (
  | {
      readonly reports: readonly string[];
      readonly counts: { readonly left: number; readonly total: number };
      readonly last: { readonly time: string; readonly author: string };
    }
  /** Why it cannot be opened. */
  | { readonly trouble: string }
);

/** How the log of a session names an assistant, so that nobody takes what it did for the editor's own. */
export function assistantOf(editor: string): string {
  return `assistant of ${editor}`;
}
