/** A verdict of the assistant. */
import { z } from "zod";
import { StorydiffError } from "../../errors.ts";
import { remarksOf } from "../../session/deciding.ts";
import type { ItemState, Verdict } from "../../session/model.ts";
import { lettersOf } from "../../session/session.ts";
import { choicesOf } from "../../session/verdicts.ts";
import { decisionWords } from "../session-words.ts";
import { authorOf, findingInput, itemNamed, itemShape, sessionInput, withSession } from "../sessions.ts";
import { adding, type Tool } from "../tool.ts";

const input = z.strictObject({
  session: sessionInput,
  finding: findingInput,
  verdict: z
    .string()
    .min(1)
    .max(200)
    .describe("One of the choices that show_session gives for the finding, as it is written there"),
  told: z.string().max(2000).optional().describe("What the choice asks for: whom to ask what, or why it is no finding"),
  note: z.string().max(5000).optional().describe("A note for the desk"),
  evidence: z.array(z.string().min(1).max(2000)).max(20).optional().describe("Links that the verdict rests on"),
  sureness: z.enum(["sure", "likely", "unsure"]).optional(),
});

const output = z.object({ finding: itemShape });

export const decideFinding: Tool<typeof input, typeof output> = {
  name: "decide_finding",
  title: "Decide a finding",
  description:
    "Records a verdict on a finding of a session, in the name of the assistant. It takes the place of the assistant's own verdict and " +
    "never of an editor's: where the two differ, the finding is disputed until the editor decides. Only when the editor asks for " +
    "it, and with what it rests on; undo takes it back.",
  input,
  output,
  hints: adding,
  run: async ({ session: name, finding, verdict, told = "", ...remarks }, { desk }) => {
    const author = await authorOf(desk);
    return withSession(desk, name, (session) => {
      const { state } = itemNamed(session, finding);
      const { id } = state.item;
      const { note, evidence, sureness } = remarksOf(state, author);
      session.decide(author, {
        item: id,
        verdict: verdictOf(state, verdict, told, lettersOf(session.state().reports)),
        ...{
          note: remarks.note ?? note,
          evidence: remarks.evidence ?? evidence,
          sureness: remarks.sureness ?? sureness,
        },
        // What others decided stays beside it.
        seen: state.decisions.filter((entry) => entry.author === author).map((entry) => entry.id),
      });
      const { shown } = itemNamed(session, id);
      const stands = shown.decisions.map((decision) => `${decision.author}: ${decisionWords(decision)}`);
      return { data: { finding: shown }, words: [`Finding ${shown.number} is ${shown.status}.`, ...stands].join("\n") };
    });
  },
};

/** The verdict that a choice is, with what was told. Throws `bad-option` for none of them. */
function verdictOf({ item }: ItemState, named: string, told: string, letters: readonly string[]): Verdict {
  const choices = choicesOf(item, letters);
  const choice = choices.find(({ label }) => label.toLowerCase() === named.trim().toLowerCase());
  if (choice === undefined) {
    const labels = choices.map(({ label }) => JSON.stringify(label)).join(", ");
    throw new StorydiffError("bad-option", `the finding has no verdict ${JSON.stringify(named)}: there are ${labels}`);
  }
  const { verdict, asks, label } = choice;
  if (asks !== null && told.trim() === "") {
    throw new StorydiffError("bad-option", `the verdict ${JSON.stringify(label)} needs to be told: ${asks.label}`);
  }
  if (asks === null && told.trim() !== "") {
    throw new StorydiffError(
      "bad-option",
      `nothing is told with the verdict ${JSON.stringify(label)}: give a note instead`,
    );
  }
  switch (verdict.kind) {
    case "unsettled":
      return { ...verdict, ask: told };
    case "dismissed":
      return { ...verdict, reason: told };
    default:
      return verdict;
  }
}
