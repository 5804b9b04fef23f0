/** Fact-check sessions on the command line: one is begun, or found by its name, and then something is done with it. */
import { dirname, resolve } from "node:path";
import { StorydiffError } from "../lib/errors.ts";
import type { Report } from "../lib/model.ts";
import { visible } from "../lib/render/visible.ts";
import { exported, type Exportable } from "../lib/session/export/export.ts";
import { sheetOf } from "../lib/session/export/sheet.ts";
import type { SessionState } from "../lib/session/model.ts";
import { createSession, openSession, type Session } from "../lib/session/session.ts";
import { entriesOf } from "../lib/session/terminal/history.ts";
import { progressWords } from "../lib/session/terminal/overview.ts";
import { rereadOf } from "../lib/session/terminal/reread.ts";
import {
  renderDeed,
  renderFinding,
  renderLog,
  renderReread,
  renderSession,
  renderSessions,
  renderStatus,
} from "../lib/session/terminal/session.ts";
import { isLeft, itemOf, statusOf, stopsOf, type Stop } from "../lib/session/terminal/stops.ts";
import { quoted, refused } from "./checks.ts";
import { letterOf } from "./dates.ts";
import { write, type Io } from "./io.ts";
import type { OutputOptions } from "./options.ts";
import { readingOf } from "./reading.ts";
import { authorOf } from "./session-author.ts";
import { madeFolder, newSessionFile, sessionFile, sessionFiles, sessionsFolder } from "./session-files.ts";
import { listedSessions } from "./session-list.ts";
import type {
  ExportOptions,
  ListOptions,
  CopyOptions,
  MergeOptions,
  NewOptions,
  OpenOptions,
  RefreshOptions,
  SessionRequest,
  ShowOptions,
  SimpleOptions,
  StatusOptions,
} from "./session-options.ts";
import { served } from "./session-page.ts";
import { rereadReports, wholeSource } from "./session-sources.ts";
import { lookOf, writeText } from "./showing.ts";
import { ownVersion } from "./version.ts";

const exit = { done: 0, left: 1 } as const;

const surroundings = { now: () => new Date().toISOString(), version: ownVersion() };

/** Does what was asked of sessions; gives the exit status. */
export async function runSession(request: SessionRequest, io: Io): Promise<number> {
  switch (request.verb) {
    case "new":
      return begin(request.options, io);
    case "list":
      return list(request.options, io);
    case "open":
      return withSession(request.options, io, (session) => open(session, request.options, io));
    case "review":
      return withSession(request.options, io, (session) => goThrough(session, request.options, io));
    case "show":
      return withSession(request.options, io, (session) => show(session, request.options, io));
    case "status":
      return withSession(request.options, io, (session) => tellStatus(session, request.options, io));
    case "log":
      return withSession(request.options, io, (session) => tellLog(session, request.options, io));
    case "undo":
    case "redo": {
      const { verb, options } = request;
      return withSession(options, io, (session) => takeBack(session, verb, options, io));
    }
    case "refresh":
      return withSession(request.options, io, (session) => refresh(session, request.options, io));
    case "copy":
      return withSession(request.options, io, (session) => copy(session, request.options, io));
    case "merge":
      return withSession(request.options, io, (session) => merge(session, request.options, io));
    case "export":
      return withSession(request.options, io, (session) => handOn(session, request.options, io));
  }
}

async function begin(options: NewOptions, io: Io): Promise<number> {
  const { paths, dates, similarity, minConfidence, versions, serving, format, file } = options;
  const author = await authorOf(options, io);
  const here = process.cwd();
  const { name, path } = newSessionFile(options, () => sessionsFolder(options.sessions, io.env), here);
  const { readReport } = await import("../lib/index.ts");
  const reports: Report[] = [];
  for (const [i, source] of paths.entries()) {
    const report = await readReport(source, readingOf(source, options, dates[i] ?? null, io));
    reports.push({ ...report, source: wholeSource(source, here) });
  }
  if (file === null) await madeFolder(dirname(path));
  const compared = { similarity, minConfidence, ...(versions ? { versions } : {}) };
  const session = createSession(path, name, author, reports, compared, surroundings);
  try {
    if (serving === null) {
      await write(io.stdout, format === "json" ? jsonOf(headOf(session)) : `${visible(path)}\n`);
      return exit.done;
    }
    const said = (address: string): string => {
      return format === "json"
        ? jsonOf({ ...headOf(session), address })
        : `${visible(path)}\n${pageWords(session, address)}`;
    };
    await served(session, author, { ...options, ...serving }, surroundings, said, io);
    return exit.done;
  } finally {
    session.close();
  }
}

async function list(options: ListOptions, io: Io): Promise<number> {
  const folder = sessionsFolder(options.sessions, io.env);
  const here = process.cwd();
  const listed = listedSessions(sessionFiles(folder, here), surroundings).map((one) => {
    // Named so that `open` takes it.
    return dirname(one.path) === folder ? one : { ...one, name: `./${one.name}` };
  });
  if (options.format === "json") await writeText(options, jsonOf({ folder, sessions: listed }), [], io);
  else {
    const none = `No sessions in ${visible(folder)}: storydiff session new A B begins one.\n`;
    await writeText(options, listed.length === 0 ? none : renderSessions(listed, lookFor(options, io)), [], io);
  }
  return exit.done;
}

/** Finds the session that was named, does what is to be done and closes the file, so that nothing of it stays beside it. */
async function withSession(
  { session: named, sessions }: SimpleOptions,
  io: Io,
  work: (session: Session) => Promise<number>,
): Promise<number> {
  const path = sessionFile(named, () => sessionsFolder(sessions, io.env), process.cwd());
  const session = openSession(path, surroundings);
  try {
    return await work(session);
  } finally {
    session.close();
  }
}

async function open(session: Session, options: OpenOptions, io: Io): Promise<number> {
  const { serving, format } = options;
  const said = (address: string): string => {
    return format === "json" ? jsonOf({ ...headOf(session), address }) : pageWords(session, address);
  };
  await served(session, await authorOf(options, io), { ...options, ...serving }, surroundings, said, io);
  return exit.done;
}

async function goThrough(session: Session, options: SimpleOptions, io: Io): Promise<number> {
  const { review } = await import("./review.ts");
  await review(session, await authorOf(options, io), io, options);
  return exit.done;
}

async function show(session: Session, options: ShowOptions, io: Io): Promise<number> {
  const { finding, format } = options;
  const then = asOf(session, options.at);
  const state = then.state();
  const look = lookFor(options, io);
  const made = { version: surroundings.version };
  if (finding === null) {
    const text = format === "json" ? exported(then, "json", made) : renderSession(state, look);
    return shown(session, options, text, io);
  }
  const { stop, number } = stopNamed(state, finding);
  if (format !== "json") return shown(session, options, renderFinding(state, stop, then.log(), look), io);
  const { rows, lost } = sheetOf(state, then.log(), { ...made, time: null });
  const row = rows[number - 1] ?? lost[number - 1 - rows.length];
  return shown(session, options, jsonOf({ ...row, history: entriesOf(then.log(), stop) }), io);
}

/** A finding by its number, by its id, or by as much of that as is of no other. */
function stopNamed(state: SessionState, named: string): { readonly stop: Stop; readonly number: number } {
  const stops = stopsOf(state);
  const byNumber = /^\d+$/.test(named) ? stops[Number(named) - 1] : undefined;
  if (byNumber !== undefined) return { stop: byNumber, number: Number(named) };
  const byId = stops.filter((stop) => named !== "" && itemOf(stop).id.startsWith(named));
  const [stop] = byId;
  if (stop !== undefined && byId.length === 1) return { stop, number: stops.indexOf(stop) + 1 };
  throw new StorydiffError(
    "not-found",
    `the session has ${byId.length > 1 ? "several findings" : "no finding"} ${quoted(named)}: ` +
      `give a number from 1 to ${stops.length}, or an id`,
  );
}

async function tellStatus(session: Session, options: StatusOptions, io: Io): Promise<number> {
  const state = asOf(session, options.at).state();
  const text =
    options.format === "json" ? jsonOf(statusOfSession(session, state)) : renderStatus(state, lookFor(options, io));
  await shown(session, options, text, io);
  return options.exitCode && state.counts.left > 0 ? exit.left : exit.done;
}

async function tellLog(session: Session, options: SimpleOptions, io: Io): Promise<number> {
  const log = session.log();
  const text =
    options.format === "json"
      ? jsonOf({ ...headOf(session), log })
      : renderLog(session.state(), log, lookFor(options, io));
  return shown(session, options, text, io);
}

async function takeBack(session: Session, verb: "undo" | "redo", options: SimpleOptions, io: Io): Promise<number> {
  const author = await authorOf(options, io);
  const of = session.undoable(author)[verb];
  const entry = session[verb](author);
  if (of === null || entry === null) {
    throw refused(
      `nothing to ${verb}: of what ${visible(author)} did here nothing ${verb === "undo" ? "stands" : "was taken back last"}`,
    );
  }
  const state = session.state();
  const text =
    options.format === "json"
      ? jsonOf({ ...headOf(session), entry })
      : renderDeed(state, session.log(), entry, lookFor(options, io));
  return shown(session, options, text, io);
}

async function refresh(session: Session, options: RefreshOptions, io: Io): Promise<number> {
  const author = await authorOf(options, io);
  const before = session.state();
  session.reread(author, await rereadReports(before.reports, options, io));
  const after = session.state();
  const reread = rereadOf(before, after);
  if (options.format !== "json") return shown(session, options, renderReread(after, reread, lookFor(options, io)), io);
  const ids = (stops: readonly Stop[]): string[] => stops.map((stop) => itemOf(stop).id);
  const { changed, kept, another, orphaned, fresh } = reread;
  const fates = { kept: ids(kept), changed: ids(another), orphaned: ids(orphaned), new: ids(fresh) };
  return shown(session, options, jsonOf({ ...headOf(session), reports: changed.map(letterOf), verdicts: fates }), io);
}

async function copy(session: Session, options: CopyOptions, io: Io): Promise<number> {
  const path = resolve(options.file);
  session.copy(path);
  return shown(session, options, options.format === "json" ? jsonOf({ file: path }) : `${visible(path)}\n`, io);
}

async function merge(session: Session, options: MergeOptions, io: Io): Promise<number> {
  const { other, sessions, format } = options;
  const path = sessionFile(other, () => sessionsFolder(sessions, io.env), process.cwd());
  const actions = session.merge(await authorOf(options, io), path);
  const state = session.state();
  const said = actions === 0 ? "Nothing to add: it holds all of that already." : `Actions added: ${actions}.`;
  const text =
    format === "json"
      ? jsonOf({ actions, ...statusOfSession(session, state) })
      : `${said}\n\n${renderStatus(state, lookFor(options, io))}`;
  return shown(session, options, text, io);
}

async function handOn(session: Session, options: ExportOptions, io: Io): Promise<number> {
  const text = exported(asOf(session, options.at), options.as, { version: surroundings.version });
  // It is for pages and programs, and not for a pager.
  return shown(session, { ...options, paging: "never" }, text, io);
}

/** The session as it stood after a place of its log. */
function asOf(session: Session, at: number | null): Exportable {
  if (at === null) return session;
  const log = session.log();
  if (at > log.length) throw refused(`--at takes a place of the log, 1 to ${log.length}, got ${at}`);
  const state = session.stateAt(at);
  return { state: () => state, stateAt: session.stateAt, log: () => log.slice(0, at) };
}

/** Writes a text, over neither the session nor its reports. */
async function shown(session: Session, options: OutputOptions, text: string, io: Io): Promise<number> {
  await writeText(options, text, [session.path, ...session.state().reports.map(({ source }) => source)], io);
  return exit.done;
}

/** By which a program knows the session. */
function headOf(session: Session) {
  const { name, seq, counts } = session.state();
  return { name, path: session.path, seq, counts };
}

function statusOfSession(session: Session, state: SessionState) {
  const left = stopsOf(state).flatMap((stop, i) => {
    const { id, kind, type, title } = itemOf(stop);
    return isLeft(stop) ? [{ number: i + 1, id, kind, type, title, status: statusOf(stop) }] : [];
  });
  return { name: state.name, path: session.path, seq: state.seq, counts: state.counts, left };
}

function pageWords(session: Session, address: string): string {
  const { name, counts } = session.state();
  return `${visible(name)}: ${progressWords(counts)}\n${address}\nEverything is saved at once; ^C ends the page.\n`;
}

function lookFor(options: OutputOptions, io: Io) {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { ...lookOf(options, io), timeZone };
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
