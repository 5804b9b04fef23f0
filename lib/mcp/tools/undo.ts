/** What the assistant did last in a session, taken back. */
import { z } from "zod";
import { StorydiffError } from "../../errors.ts";
import { visible } from "../../render/visible.ts";
import { authorOf, countsShape, countsWords, sessionInput, withSession } from "../sessions.ts";
import { adding, type Tool } from "../tool.ts";

const input = z.strictObject({ session: sessionInput });

const output = z.object({
  took: z.string().describe("What was taken back: decided"),
  finding: z.string().nullable().describe("Id of the finding that it was about"),
  counts: countsShape,
});

export const undo: Tool<typeof input, typeof output> = {
  name: "undo",
  title: "Take back",
  description:
    "Takes back what the assistant did last in a session, and nothing that anybody else did. Nothing is lost: the log keeps both.",
  input,
  output,
  hints: adding,
  run: async ({ session: name }, { desk }) => {
    const author = await authorOf(desk);
    return withSession(desk, name, (session) => {
      const { undo: last } = session.undoable(author);
      if (last === null || session.undo(author) === null) {
        throw new StorydiffError(
          "bad-option",
          `nothing to take back: of what ${visible(author)} did here nothing stands`,
        );
      }
      const { counts } = session.state();
      const finding = last.action.kind === "decided" ? last.action.item : null;
      const words = `Taken back${finding === null ? "" : ` of finding ${finding}`}. ${countsWords(counts)}`;
      return { data: { took: last.action.kind, finding, counts }, words };
    });
  },
};
