/** On which road. a: "a crash on the A12" b: "Sunday's accident on the M11" */
import type { Side } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { conflictOf, type Words } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";

interface Road extends Words {
  readonly name: string;
}

/** Where each report knows one road by its number. */
export function judgeRoads(story: Story): Judgement[] {
  const told = { a: roadsOf(story, "a"), b: roadsOf(story, "b") };
  const [a, b] = [told.a[0], told.b[0]];
  if (a === undefined || b === undefined || a.name === b.name) return [];
  if ([told.a, told.b].some((all) => all.some(({ name }) => name !== all[0]?.name))) return [];
  return [conflictOf(a, b, "medium", `On which road: ${inBoth(story, a.span, b.span)}; neither report has another.`)];
}

/** "M1", "A12", "I-95", with "on the" or "of the" in front: "A4" may be a sheet of paper. */
const numbered = /^(?:[abemn]-?\d{1,4}|i-?\d{1,3})$/;

const leads = new Set(["along", "from", "off", "on"]);

function roadsOf(story: Story, side: Side): Road[] {
  return flatMap(story.sentences[side], ({ tokens, index }) =>
    flatMap(tokens, ({ norm, span }, i): Road[] => {
      const lead = tokens[i - 1]?.norm === "the" ? tokens[i - 2]?.norm : tokens[i - 1]?.norm;
      return numbered.test(norm) && leads.has(lead ?? "")
        ? [{ name: norm.replace("-", ""), sentence: index, span }]
        : [];
    }),
  );
}
