/** What can be done with fact-check sessions: each word behind `storydiff session`, with its options, told once. */
import {
  allowPrivate,
  color,
  dates,
  everywhere,
  exitCode,
  fetchTimeout,
  file,
  choice,
  links,
  maxBytes,
  maxSentences,
  minConfidence,
  nothing,
  output,
  paging,
  plainFormat,
  similarity,
  theme,
  versions,
  width,
  words,
  type OptionGroup,
  type OptionRow,
} from "./option-rows.ts";

export const sessionVerbs = [
  "new",
  "list",
  "open",
  "review",
  "show",
  "status",
  "log",
  "undo",
  "redo",
  "refresh",
  "copy",
  "merge",
  "export",
] as const;
export type SessionVerb = (typeof sessionVerbs)[number];

/** What a session can be handed on as. */
export const exportFormats = ["markdown", "csv", "html", "json", "claimreview", "annotations", "audit"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What the help and the manual say of a word, and what it can be told. */
interface SessionCommand {
  /** What is put behind the word. */
  readonly takes: string;
  /** In a few words. */
  readonly meaning: string;
  readonly purpose: string;
  readonly exitStatus: string;
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  readonly groups: readonly OptionGroup[];
}

export const sessions: OptionRow = {
  name: "sessions",
  takes: { kind: "file", name: "FOLDER" },
  setting: true,
  describe: "Folder that sessions are kept in",
  otherwise: "$XDG_DATA_HOME/storydiff, else ~/.local/share/storydiff",
};
export const author: OptionRow = {
  name: "author",
  takes: words("NAME"),
  setting: true,
  main: true,
  describe: "Who does it",
  otherwise: "git's user.name, else the login name",
};
const serving: readonly OptionRow[] = [
  {
    name: "port",
    takes: words("PORT"),
    describe: "Port of this machine that the page is served on",
    otherwise: "a free one",
  },
  { name: "no-browser", takes: nothing, main: true, describe: "Print the address and open no browser" },
];
const at: OptionRow = {
  name: "at",
  takes: words("PLACE"),
  main: true,
  describe: "As it stood after this place of the log",
  otherwise: "the last",
};

const asJson: readonly OptionRow[] = [plainFormat];
const shown: readonly OptionRow[] = [plainFormat, output, color, theme, width, paging];
const finding: OptionGroup = { title: "Session", rows: [sessions] };
const doing: OptionGroup = { title: "Session", rows: [author, sessions] };
const other: OptionGroup = { title: "Other", rows: everywhere };

const plainStatus = "0 done, 2 trouble.";

export const sessionCommands: Readonly<Record<SessionVerb, SessionCommand>> = {
  new: {
    takes: "A B [C ...]",
    meaning: "begin a session: its file is written and its page opened",
    purpose:
      "Begins a fact-check session: compares the reports, writes the file of the session, prints its path and serves its " +
      "page. The file holds the reports as they were read and everything that is done, and is readable by you alone.",
    exitStatus: plainStatus,
    examples: [
      ["storydiff session new a.txt b.txt", "work through two reports in the browser"],
      ["storydiff session new a.txt b.txt c.txt --name harbour --no-open", "write the file and no more"],
    ],
    groups: [
      {
        title: "Session",
        rows: [
          {
            name: "name",
            takes: words("NAME"),
            main: true,
            describe: "What to call it, and find it by again",
            otherwise: "made of the reports' names",
          },
          {
            name: "file",
            takes: file,
            describe: "Write it to this file instead of the folder of sessions",
          },
          { name: "no-open", takes: nothing, main: true, describe: "Write the file, print its path and end" },
          author,
          sessions,
        ],
      },
      { title: "Page", rows: serving },
      { title: "Reading", rows: [versions, similarity, minConfidence, ...dates, maxBytes, maxSentences] },
      links,
      { title: "Output", rows: asJson },
      other,
    ],
  },
  list: {
    takes: "",
    meaning: "the sessions that there are, and what is left in each",
    purpose: "Lists the sessions of the folder of sessions and of the current folder, the last worked on first.",
    exitStatus: plainStatus,
    examples: [["storydiff session list", "what there is to go on with"]],
    groups: [finding, { title: "Output", rows: shown }, other],
  },
  open: {
    takes: "NAME",
    meaning: "go on with a session on its page",
    purpose:
      "Serves the page of a session to this machine alone, prints its address and opens it in the browser, until ^C. What is " +
      "decided is saved at once. NAME is the session's name, or the path of its file; a session that is not there is never made.",
    exitStatus: plainStatus,
    examples: [["storydiff session open harbour", "go on where you were"]],
    groups: [doing, { title: "Page", rows: serving }, { title: "Output", rows: asJson }, other],
  },
  review: {
    takes: "NAME",
    meaning: "go on with a session in the terminal",
    purpose: "Goes through what is undecided, one finding a screen, by keys. Each verdict is saved at once.",
    exitStatus: plainStatus,
    examples: [["storydiff session review harbour", "decide by keys"]],
    groups: [doing, { title: "Output", rows: [color, theme, width] }, other],
  },
  show: {
    takes: "NAME [FINDING]",
    meaning: "the findings with their verdicts, or one with its history",
    purpose:
      "Shows every finding with what was decided; one finding, named by its number or id, with all its words and its history.",
    exitStatus: plainStatus,
    examples: [
      ["storydiff session show harbour", "all findings and verdicts"],
      ["storydiff session show harbour 3", "the third, with its history"],
      ["storydiff session show harbour --at 12", "as it stood after 12 actions"],
    ],
    groups: [{ title: "Session", rows: [at, sessions] }, { title: "Output", rows: shown }, other],
  },
  status: {
    takes: "NAME",
    meaning: "how many are decided, and what is left",
    purpose: "Counts what is decided and lists what is left to do.",
    exitStatus: "0 done, 2 trouble; with --exit-code, 1 when something is left to do.",
    examples: [["storydiff session status harbour --exit-code", "a check: status 1 while something is left"]],
    groups: [
      {
        title: "Session",
        rows: [at, { ...exitCode, describe: "End with status 1 when something is left to do" }, sessions],
      },
      { title: "Output", rows: shown },
      other,
    ],
  },
  log: {
    takes: "NAME",
    meaning: "who did what, and when",
    purpose: "Lists everything that was done, in order; its places are what --at takes.",
    exitStatus: plainStatus,
    examples: [["storydiff session log harbour", "who did what, and when"]],
    groups: [finding, { title: "Output", rows: shown }, other],
  },
  undo: {
    takes: "NAME",
    meaning: "take back what you did last",
    purpose: "Takes back the last action of the author. It stays in the log, and so does its undoing.",
    exitStatus: plainStatus,
    examples: [],
    groups: [doing, { title: "Output", rows: asJson }, other],
  },
  redo: {
    takes: "NAME",
    meaning: "do again what you took back",
    purpose: "Does again what the author took back last.",
    exitStatus: plainStatus,
    examples: [],
    groups: [doing, { title: "Output", rows: asJson }, other],
  },
  refresh: {
    takes: "NAME",
    meaning: "read the reports again, and see which verdicts hold",
    purpose:
      "Reads each report again from where it was, compares anew, and says of each verdict whether it is kept, needs another " +
      "look since its words changed, or is orphaned since its sentence is gone. No verdict is moved by itself.",
    exitStatus: plainStatus,
    examples: [
      ["storydiff session refresh harbour", "the reports were edited"],
      ["storydiff session refresh harbour --source B=wire-2.txt", "a new version of B came"],
    ],
    groups: [
      {
        title: "Session",
        rows: [
          {
            name: "source",
            takes: words("REPORT=FILE"),
            main: true,
            describe: "Where a report is read from now, by its letter, B=FILE; again for each",
            otherwise: "where it was",
          },
          author,
          sessions,
        ],
      },
      { title: "Reading", rows: [maxBytes, maxSentences, fetchTimeout, allowPrivate] },
      { title: "Output", rows: shown },
      other,
    ],
  },
  copy: {
    takes: "NAME FILE",
    meaning: "for another editor, to be merged later",
    purpose:
      "Copies a session as it stands to a file that another editor can work on, even while it is open here; session merge " +
      "unites the two again.",
    exitStatus: plainStatus,
    examples: [["storydiff session copy harbour /media/desk/harbour.storydiff", "for a colleague"]],
    groups: [{ title: "Output", rows: asJson }, other],
  },
  merge: {
    takes: "NAME OTHER",
    meaning: "add what was done in another copy",
    purpose:
      "Adds to a session what was done in another copy of its file. Where two decided one finding differently, both verdicts " +
      "stand and the finding is disputed.",
    exitStatus: plainStatus,
    examples: [["storydiff session merge harbour ~/Downloads/harbour.storydiff", "a colleague's copy"]],
    groups: [doing, { title: "Output", rows: asJson }, other],
  },
  export: {
    takes: "NAME",
    meaning: "the fact-check sheet, to hand on",
    purpose:
      "Writes the fact-check sheet: each finding, what each report tells, the verdict, what it rests on, and who decided; or " +
      "the verdicts as ClaimReview, as Web Annotations, or the whole log for an audit.",
    exitStatus: plainStatus,
    examples: [
      ["storydiff session export harbour --format html -o sheet.html", "a sheet to hand on"],
      ["storydiff session export harbour --format csv", "a row for each finding"],
    ],
    groups: [
      { title: "Session", rows: [at, sessions] },
      {
        title: "Output",
        rows: [
          {
            name: "format",
            takes: choice("FORMAT", exportFormats),
            main: true,
            describe: "What to write",
            otherwise: "markdown",
          },
          output,
        ],
      },
      other,
    ],
  },
};

/** Everything that can be asked of sessions, as it stands behind `storydiff session`, with what it does in a few words. */
export const sessionSynopsis: readonly (readonly [line: string, meaning: string])[] = sessionVerbs.map((verb) => {
  const { takes, meaning } = sessionCommands[verb];
  return [`${verb} ${takes}`.trimEnd(), meaning];
});
