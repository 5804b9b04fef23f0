/** What the help and the manual say of each command, once. */
import { isSessionCommand, verbOf, type Command, type SessionCommand } from "./option-table.ts";
import { sessionCommands } from "./session-table.ts";

/** Everything that the command can be asked, with what it does in a few words. */
export const synopsis: readonly (readonly [line: string, meaning: string])[] = [
  ["storydiff A B", "what two reports agree on and clash in"],
  ["storydiff A B C ...", "three and more: who tells what"],
  ["storydiff read FILE", "one report as storydiff reads it"],
  ["storydiff session ...", "fact-check sessions: verdicts on what was found"],
  ["storydiff git ...", "as git's external diff"],
  ["storydiff lsp | mcp", "for a draft in an editor, for an assistant"],
  ["storydiff completion | manual", "completion for bash or zsh, the manual page"],
];

/** What is said of a command. */
interface CommandWords {
  readonly purpose: string;
  readonly exitStatus: string;
  /** Lines to try, with what each is for. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

const own: Readonly<Record<Exclude<Command, SessionCommand>, CommandWords>> = {
  compare: {
    purpose:
      "Reads two reports of one event against each other: what both tell, what only one tells, and where they contradict " +
      "each other; of three and more, who tells which value and who stands alone. Paths, URLs or -: text, HTML, DOCX, " +
      "PDF, EML, RSS.",
    exitStatus:
      "0 done, 2 trouble; with --exit-code, --fail-on or --quiet, 1 when contradictions were found that are not known.",
    examples: [
      ["storydiff a.txt b.txt", "where two reports agree and clash"],
      ["storydiff a.txt b.txt -s", "both texts beside each other"],
      ["storydiff https://harbourpost.example/ferry draft.docx", "a page and a draft"],
      ["storydiff a.txt - < wire.txt", "the second from standard input"],
      ['storydiff a.txt b.txt --about "the mayor"', "what both say of one person"],
      ["storydiff a.txt b.txt --explain A:3,B:5", "why two lines clash, agree or neither"],
      ["storydiff a.txt b.txt c.txt --view matrix", "who tells what, and who stands alone"],
      ["storydiff a.txt b.txt --only number,time", "the clashes of two types"],
      ["storydiff a.txt b.txt --exit-code", "a check: status 1 on a contradiction"],
      ["storydiff a.txt b.txt --fail-on high --baseline known.json", "the same, for what is sure and new"],
      ["storydiff a.txt b.txt --format html -o page.html", "a page to hand on"],
      ["storydiff page.html --format markdown", "the same, opened again"],
      ["storydiff a.txt b.txt --format json", "for other programs"],
      ["storydiff ./read b.txt", "a report in a file called read"],
    ],
  },
  read: {
    purpose:
      "Shows one report as storydiff reads it, sentence by sentence: who is named, how many, when, who says so, who did " +
      "what to whom, and who stands how. FILE may be an address, or - for standard input, and in any format that is compared.",
    exitStatus: "0 done, 2 trouble.",
    examples: [
      ["storydiff read a.txt", "all of it, sentence by sentence"],
      ["storydiff read a.txt --only claims,stances", "who did what, who stands how"],
      ['storydiff read a.txt --about "the mayor"', "the sentences that speak of one person"],
      ["storydiff read a.txt --format json", "for other programs"],
    ],
  },
  git: {
    purpose:
      "Compares two versions of a story for git, which hands them over: as GIT_EXTERNAL_DIFF, as the command of a diff " +
      "driver, or from git difftool -x.",
    exitStatus: "0 whatever git hands over, for git stops at any other; 2 for options that are wrong.",
    examples: [
      ['git difftool -x "storydiff git" HEAD~1 -- story.md', "what changed in a story since the last commit"],
      ['GIT_EXTERNAL_DIFF="storydiff git" git diff', "once, for all files"],
      [
        'git config diff.story.command "storydiff git --stat"',
        "always, for files that .gitattributes names: *.md diff=story",
      ],
      ["git log -p --ext-diff story.md", "the whole history of a story, with that driver"],
    ],
  },
  lsp: {
    purpose:
      "A language server on standard input and output: an editor checks a draft against other reports while it is written.",
    exitStatus: "0 after a goodbye, 1 when the editor is gone without one, 2 trouble.",
    examples: [["storydiff lsp --stdio", "as an editor starts it"]],
  },
  mcp: {
    purpose:
      "Serves an assistant over standard input and output, as the Model Context Protocol has it: it compares reports, asks " +
      "for findings and their reasons, and works in sessions under a name of its own. It reads files below one folder and " +
      "fetches nothing unless it may. The assistant's program starts it.",
    exitStatus: "0 when the client is gone, 2 for options that are wrong.",
    examples: [
      ["storydiff mcp --root ~/stories", "reports below one folder"],
      ["storydiff mcp --allow-fetch", "addresses too"],
    ],
  },
  session: {
    purpose:
      "Works through what was found, finding by finding: a verdict on each, with notes and what it rests on. Everything " +
      "that is done is kept in one file, which is found again by its name. A verdict that was saved is never lost.",
    exitStatus: "0 done, 2 trouble; of status with --exit-code, 1 when something is left to do.",
    examples: [
      ["storydiff session new a.txt b.txt --name harbour", "begin, in the browser"],
      ["storydiff session open harbour", "go on tomorrow"],
      ["storydiff session status harbour", "what is left"],
      ["storydiff session export harbour --format html -o sheet.html", "hand it on"],
    ],
  },
};

export function commandWordsOf(command: Command): CommandWords {
  return isSessionCommand(command) ? sessionCommands[verbOf(command)] : own[command];
}
