/** Neovim on a terminal, set up as EDITORS.md says. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { hasTmux } from "./tmux.ts";
import { eventually, isProgram, patience, setUpIn, type Mark, type WritingEditor } from "./writing.ts";

const isHere = isProgram("nvim", "--version");
if (!isHere) process.stdout.write("skipped: no Neovim (nvim) to write a draft in\n");

/** By number, as `vim.diagnostic` has them. */
const severities: readonly Mark["severity"][] = ["error", "warning", "note", "note"];

export const neovim = neovimWith("Neovim", "");

/**
 * Neovim that offers to count in UTF-8, and then does: 0.7 knows how to, but has no words for it. Newer ones offer it by
 * themselves.
 */
export const neovimInBytes = neovimWith(
  "Neovim that counts in UTF-8",
  `local start = vim.lsp.start_client
   vim.lsp.start_client = function(client)
     client.offset_encoding = "utf-8"
     client.capabilities = vim.lsp.protocol.make_client_capabilities()
     client.capabilities.general = { positionEncodings = { "utf-8" } }
     return start(client)
   end`,
);

/** Neovim with some Lua before the set-up. */
function neovimWith(name: string, before: string): WritingEditor {
  return {
    name,
    isHere: isHere && hasTmux,
    open: async (desk, file) => {
      const socket = join(desk.home, `${file}.nvim`);
      desk.settle(".config/nvim/init.lua", `${before}\n${setUpIn("lua")}`);
      const pane = await desk.terminals.pane(`cd '${desk.folder}' && nvim --listen '${socket}' '${file}'`, [120, 40]);
      /** What an expression of Lua gives. */
      const asked = async (lua: string): Promise<unknown> => {
        const expression = `luaeval('vim.json.encode(${lua.replaceAll("'", "''").replace(/\s+/g, " ")})')`;
        const words = ["--server", socket, "--remote-expr", expression];
        const { stdout, stderr } = await promisify(execFile)("nvim", words, { timeout: patience });
        // Neovim 0.7 prints it on standard error.
        return JSON.parse(stdout + stderr) as unknown;
      };
      const entered = async (line: string): Promise<void> => {
        await pane.type(`:${line}`);
        await pane.press("Enter");
      };
      await eventually(() => asked("1"));
      return {
        pane,
        text: async () =>
          (await asked(`table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\\n") .. "\\n"`)) as string,
        marks: async () => {
          const marks = (await asked(`vim.tbl_map(function(one) return { one.severity, one.message, table.concat(
            vim.api.nvim_buf_get_text(0, one.lnum, one.col, one.end_lnum, one.end_col, {}), "\\n") } end,
            vim.fn.sort(vim.diagnostic.get(0), function(x, y)
              return x.lnum == y.lnum and x.col - y.col or x.lnum - y.lnum end))`)) as [number, string, string][];
          return marks.map(([severity, message, words]) => ({
            words,
            severity: severities[severity - 1] ?? "note",
            message,
          }));
        },
        goTo: (words) => entered(`call cursor(1, 1) | call search('\\V${words}', 'c')`),
        begin: async (words) => {
          await pane.type(`ggI${words}`);
          await pane.press("Escape");
        },
        replace: (words, by) => entered(`%s/\\V${words}/${by}/`),
        hover: () => pane.type("K"),
        follow: () => pane.type("gd"),
        act: async (title) => {
          await pane.type("\\a");
          const lines = (await pane.until(/^Type number/m)).split("\n").map((line) => line.trimEnd());
          await pane.type(String(parseInt(lines.find((line) => line.endsWith(`: ${title}`)) ?? "")));
          await pane.press("Enter");
        },
        quit: () => entered("qa!"),
      };
    },
  };
}
