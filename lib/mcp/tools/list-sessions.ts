/** The sessions that there are. */
import { z } from "zod";
import { visible } from "../../render/visible.ts";
import { moreWords, pageInput, pageOf, pageOutput } from "../paging.ts";
import { asking, type Tool } from "../tool.ts";

const input = z.strictObject({ ...pageInput });

const output = z.object({
  sessions: z
    .array(
      z.object({
        name: z.string(),
        reports: z.array(z.string()).describe("What its reports are called, A first"),
        left: z.int().nullable().describe("Findings that are left to do; null where it cannot be opened"),
        total: z.int().nullable(),
        lastAuthor: z.string().nullable(),
        lastTime: z.string().nullable(),
        trouble: z.string().nullable().describe("Why it cannot be opened"),
      }),
    )
    .describe("The last worked on first"),
  ...pageOutput,
});

export const listSessions: Tool<typeof input, typeof output> = {
  name: "list_sessions",
  title: "List sessions",
  description: "Lists the editor's fact-check sessions, the last worked on first.",
  input,
  output,
  hints: asking,
  run: (asked, { desk }) => {
    const page = pageOf(desk.sessions.list(), asked);
    const sessions = page.shown.map((one) => {
      const name = visible(one.name);
      if ("trouble" in one) {
        return {
          ...{ name, reports: [], left: null, total: null, lastAuthor: null, lastTime: null },
          trouble: visible(one.trouble),
        };
      }
      const { reports, counts, last } = one;
      return {
        ...{ name, reports: reports.map(visible), left: counts.left, total: counts.total },
        ...{ lastAuthor: visible(last.author), lastTime: last.time, trouble: null },
      };
    });
    const words = page.shown.map((one) =>
      "trouble" in one
        ? visible(`${one.name}: cannot be opened: ${one.trouble}`)
        : visible(
            `${one.name}: ${one.reports.join(", ")}; ${one.counts.left} of ${one.counts.total} left; last ${one.last.author}, ${one.last.time}`,
          ),
    );
    const none = words.length === 0 ? ["There are no sessions."] : [];
    return Promise.resolve({
      data: { sessions, ...page.place },
      words: [...none, ...words, ...moreWords(page)].join("\n"),
    });
  },
};
