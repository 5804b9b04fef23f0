/** A note of the assistant. */
import { z } from "zod";
import { remarked } from "../../session/deciding.ts";
import { authorOf, findingInput, itemNamed, itemShape, sessionInput, withSession } from "../sessions.ts";
import { adding, type Tool } from "../tool.ts";

const input = z.strictObject({
  session: sessionInput,
  finding: findingInput,
  note: z.string().max(5000).describe("The note; an empty one takes the assistant's note away"),
});

const output = z.object({ finding: itemShape });

export const noteFinding: Tool<typeof input, typeof output> = {
  name: "note_finding",
  title: "Note something on a finding",
  description:
    "Leaves a note on a finding of a session, in the name of the assistant, beside what others noted. It decides nothing; undo takes it back.",
  input,
  output,
  hints: adding,
  run: async ({ session: name, finding, note }, { desk }) => {
    const author = await authorOf(desk);
    return withSession(desk, name, (session) => {
      const { state } = itemNamed(session, finding);
      session.decide(author, remarked(state, author, { note }));
      const { shown } = itemNamed(session, state.item.id);
      return { data: { finding: shown }, words: `Noted on finding ${shown.number}, which is ${shown.status}.` };
    });
  },
};
