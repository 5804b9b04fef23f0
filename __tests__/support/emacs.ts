/** Emacs with Eglot on a terminal, set up as EDITORS.md says. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { hasTmux } from "./tmux.ts";
import { eventually, isProgram, patience, setUpIn, type Mark, type WritingEditor } from "./writing.ts";

const hasEglot = isProgram("emacs", "--batch", "--eval", "(progn (package-activate-all) (require 'eglot))");
const isHere = hasEglot && isProgram("emacsclient", "--version");
if (!isHere) process.stdout.write("skipped: no Emacs with Eglot (emacs, emacsclient) to write a draft in\n");

const severities: Readonly<Record<string, Mark["severity"]>> = { "eglot-error": "error", "eglot-warning": "warning" };

export const emacs: WritingEditor = {
  name: "Emacs",
  isHere: isHere && hasTmux,
  open: async (desk, file) => {
    const socket = join(desk.home, `${file}.emacs`);
    // What the tests need alone: a door to ask at, no first screen, and no compiling in the background.
    desk.settle(
      ".emacs.d/early-init.el",
      `(setq server-name "${socket}" inhibit-startup-screen t native-comp-deferred-compilation nil)
       (add-hook 'emacs-startup-hook #'server-start)`,
    );
    desk.settle(".emacs.d/init.el", setUpIn("elisp"));
    const pane = await desk.terminals.pane(`cd '${desk.folder}' && emacs -nw '${file}'`, [120, 40]);
    /** What an expression of Lisp gives in the draft. */
    const asked = async (lisp: string): Promise<unknown> => {
      const words = ["-s", socket, "--eval", `(with-current-buffer "${file}" (json-encode ${lisp}))`];
      const { stdout } = await promisify(execFile)("emacsclient", words, { timeout: patience });
      // Lisp prints a string as JSON does, where there are no lines in it.
      return JSON.parse(JSON.parse(stdout) as string) as unknown;
    };
    const commanded = async (...words: readonly string[]): Promise<void> => {
      await pane.press("M-x");
      for (const word of words) {
        await pane.type(word);
        await pane.press("Enter");
      }
    };
    await eventually(() => asked("1"));
    return {
      pane,
      text: async () => (await asked("(buffer-substring-no-properties (point-min) (point-max))")) as string,
      marks: async () => {
        const marks = (await asked(`(vconcat (mapcar (lambda (one) (vector (symbol-name (flymake-diagnostic-type one))
          (flymake-diagnostic-text one)
          (buffer-substring-no-properties (flymake-diagnostic-beg one) (flymake-diagnostic-end one))))
          (sort (flymake-diagnostics) (lambda (x y) (< (flymake-diagnostic-beg x) (flymake-diagnostic-beg y))))))`)) as [
          string,
          string,
          string,
        ][];
        return marks.map(([severity, message, words]) => ({
          words,
          severity: severities[severity] ?? "note",
          message,
        }));
      },
      goTo: async (words) => {
        await pane.press("M-<");
        await commanded("search-forward", words);
        await pane.press("Left");
      },
      begin: async (words) => {
        await pane.press("M-<");
        await pane.type(words);
      },
      replace: async (words, by) => {
        await pane.press("M-<");
        await commanded("replace-string", words, by);
      },
      hover: () => commanded("eldoc"),
      follow: () => pane.press("M-."),
      act: async (title) => {
        await commanded("eglot-code-actions");
        await pane.until(/Pick an action/);
        await pane.type(title);
        await pane.press("Enter");
      },
      quit: () => commanded("kill-emacs"),
    };
  },
};
