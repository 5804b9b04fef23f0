/** The server for assistants on this process: its folder, its sessions, its clock and its streams. */
import { readFile, realpath, stat } from "node:fs/promises";
import { parse } from "node:path";
import { serveAssistant } from "../lib/mcp/server.ts";
import type { SessionPlaces } from "../lib/mcp/desk.ts";
import { quoted, refused } from "./checks.ts";
import { write, type Io } from "./io.ts";
import { webOf } from "./links.ts";
import type { McpOptions } from "./mcp-options.ts";
import { authorOf } from "./session-author.ts";
import { madeFolder, newSessionFile, sessionFile, sessionFiles, sessionsFolder } from "./session-files.ts";
import { listedSessions } from "./session-list.ts";
import { isSessionName } from "./session-options.ts";
import { ownVersion, rulesPage } from "./version.ts";

const surroundings = { now: () => new Date().toISOString(), version: ownVersion() };

/** Serves until the client is gone; gives the exit status. */
export async function runMcp(options: McpOptions, io: Io): Promise<number> {
  const { links, maxBytes, maxSentences, timeout } = options;
  const desk = {
    root: options.root === null ? await ownFolder(io) : await folderOf(options.root),
    limits: { maxBytes, ...(maxSentences === null ? {} : { maxSentences }) },
    web: links === null ? null : () => webOf({ ...links, allowPrivate: false }, io.env),
    watch: () => {
      const started = performance.now();
      return { isOver: () => performance.now() - started >= timeout };
    },
    sessions: placesOf(options, io),
    editor: () => authorOf(options, io),
    surroundings,
    rules: () => readFile(new URL(rulesPage()), "utf8"),
    onFault: (fault: unknown) => {
      const words = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
      if (io.env["STORYDIFF_DEBUG"]) void write(io.stderr, `${words}\n`).catch(() => undefined);
    },
  };
  await serveAssistant(desk, { stdin: io.stdin, stdout: process.stdout });
  return 0;
}

/**
 * The current folder; `null` where it is that of all files or of all that the user has, in which programs with windows start what
 * they start: nobody chose it.
 */
async function ownFolder({ env }: Io): Promise<string | null> {
  const here = await folderOf(process.cwd());
  const home = await realpath(env["HOME"] ?? env["USERPROFILE"] ?? "").catch(() => null);
  return here === parse(here).root || here === home ? null : here;
}

/** The folder as a whole path without links, against which paths are held. */
async function folderOf(given: string): Promise<string> {
  const root = await realpath(given).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) throw refused(`--root takes a folder, got ${quoted(given)}`);
  return root;
}

/** Sessions by name alone: what has a separator would be a path anywhere on the disk. */
function placesOf({ sessions }: McpOptions, io: Io): SessionPlaces {
  const folder = (): string => sessionsFolder(sessions, io.env);
  return {
    list: () => listedSessions(sessionFiles(folder(), folder()), surroundings),
    find: (name) => {
      if (/[/\\]/.test(name)) throw refused(`sessions are found by name alone, got ${quoted(name)}`);
      return sessionFile(name, folder, folder());
    },
    place: async (name) => {
      if (!isSessionName(name)) {
        throw refused(`a session's name has letters, digits, blanks and . _ + - between them, got ${quoted(name)}`);
      }
      const { path } = newSessionFile({ name, file: null, paths: [] }, folder, folder());
      await madeFolder(folder());
      return path;
    },
  };
}
