/** A session of reports that were compared. */
import { z } from "zod";
import { createSession } from "../../session/session.ts";
import { authorOf, countsShape, countsWords } from "../sessions.ts";
import { adding, type Tool } from "../tool.ts";
import { comparison } from "./list-findings.ts";

const input = z.strictObject({
  comparison,
  name: z.string().min(1).max(100).describe("What to call the session: letters, digits, blanks, hyphens"),
});

const output = z.object({ session: z.string(), counts: countsShape });

export const newSession: Tool<typeof input, typeof output> = {
  name: "new_session",
  title: "Begin a session",
  description:
    "Begins a fact-check session of the reports of a comparison, for the editor to go on with (storydiff session open NAME). " +
    "Writes one new file into the folder of sessions; nothing there is overwritten. Only when the editor asks for a session.",
  input,
  output,
  hints: adding,
  run: async ({ comparison: of, name: given }, { desk, kept }) => {
    const { reports, minConfidence } = kept.findWhole(of);
    const name = given.normalize("NFC");
    const author = await authorOf(desk);
    const path = await desk.sessions.place(name);
    const options = { similarity: "words", minConfidence } as const;
    const session = createSession(path, name, author, reports, options, desk.surroundings);
    try {
      const { counts } = session.state();
      return { data: { session: name, counts }, words: `Session ${name} begun: ${countsWords(counts)}` };
    } finally {
      session.close();
    }
  },
};
