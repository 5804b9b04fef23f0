/** What an editor can ask an assistant for by name. */
import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";

const most = 4096;

export function registerPrompts(server: McpServer): void {
  const argsSchema = z.object({
    draft: z.string().max(most).describe("Path of the draft"),
    against: z.string().max(most).describe("Paths of the reports to check it against, with commas between them"),
  });
  server.registerPrompt(
    "fact_check_draft",
    {
      title: "Fact-check a draft",
      description: "Checks a draft against other reports of the event: what contradicts it, and what it leaves out.",
      argsSchema,
    },
    ({ draft, against }) => ({
      messages: [{ role: "user", content: { type: "text", text: factCheck(draft, against) } }],
    }),
  );
}

function factCheck(draft: string, against: string): string {
  return `Fact-check the draft ${JSON.stringify(draft)} against ${JSON.stringify(against)} (paths with commas between them).
Call compare_reports with the draft first, as A. Then, in this order:
1. Each contradiction, the surest first: the question it asks, the words of each report with its line, and the reason. Say which \
are of low confidence, and which the story moving on may explain.
2. Statements of the draft that no other report tells, and what several others tell and the draft does not.
3. What agrees only because it comes from one source.
Quote the words exactly as the findings have them. Do not decide which report is right: say whom to ask what.`;
}
