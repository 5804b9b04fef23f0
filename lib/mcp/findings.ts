/** Findings as an assistant is given them, and which of them it asked for. */
import { z } from "zod";
import { StorydiffError } from "../errors.ts";
import type { Collation, Comparison, ContradictionType, Fact } from "../model.ts";
import { entitiesAbout, sentencesAbout } from "../presentation/about.ts";
import { answerShape } from "./tellings.ts";

export const confidence = z.enum(["high", "medium", "low"]);

export const findingShape = z.object({
  number: z.int().describe("Place in this answer's order, from 1"),
  id: z.string().describe("Its name for explain_finding"),
  kind: z
    .enum(["contradiction", "within", "agreement", "addition", "detail"])
    .describe(
      "contradiction: the reports cannot both be right; within: one report contradicts itself; agreement: sentences or values of " +
        "several that tell of the same, as far as the reason says, and by paraphrase they tell of one thing, of which they may say " +
        "different things; addition: a sentence that one report alone tells; detail: what one alone tells inside a shared sentence",
    ),
  types: z.array(z.string()).describe("What it is about: number, time, place, identity, ..."),
  relation: z
    .string()
    .nullable()
    .describe("Of an agreement how its values go together: same, about, within, part, converted, wider, compatible"),
  confidence,
  question: z.string().nullable().describe("What has to be settled; of contradictions alone"),
  reason: z.string().describe("Why it is one, naming the values compared"),
  developing: z.boolean().describe("Whether the story moving on may explain it: a toll that grew"),
  oneSource: z.boolean().describe("Whether all who tell it have it from one source, so that it is no confirmation"),
  standing: z
    .string()
    .nullable()
    .describe("Of three and more reports who stands against whom; of versions of one that it was changed"),
  answers: z
    .array(answerShape)
    .describe("What the reports tell of it: of a contradiction two and more answers, else one"),
});

export type ShownFinding = z.output<typeof findingShape>;

/** A finding, to be chosen by and to be shown: of thousands only a page is put into words. */
export interface Row extends Pick<ShownFinding, "id" | "kind" | "types" | "confidence"> {
  readonly shown: () => Omit<ShownFinding, "number">;
  /** The sentences that it stands on, by side; of several reports, where nothing asks for them, none. */
  readonly sentences: { readonly a: readonly number[]; readonly b: readonly number[] };
  /** Of several reports the pairs whose contradiction it is, the surest first. */
  readonly pairs: Fact["contradictions"];
}

/** Types of contradiction. */
export const types = [
  ...(["number", "time", "place", "identity", "polarity", "antonym", "role"] as const),
  ...(["stance", "attribution", "quote", "certainty", "cause"] as const),
] as const satisfies readonly ContradictionType[];

const wishes = ["contradictions", "within", "agreements", "additions", "details", ...types] as const;

type Wish = (typeof wishes)[number];

const wishOf = {
  contradiction: "contradictions",
  within: "within",
  agreement: "agreements",
  addition: "additions",
  detail: "details",
} as const satisfies Record<ShownFinding["kind"], Wish>;

export interface Filter {
  readonly only?: readonly Wish[] | undefined;
  readonly ignore?: readonly Wish[] | undefined;
  readonly about?: string | undefined;
}

export const filterInput = {
  only: z
    .array(z.enum(wishes))
    .min(1)
    .optional()
    .describe("Give only these kinds of finding and types of contradiction; all unless given"),
  ignore: z.array(z.enum(wishes)).optional().describe("Leave these out"),
  about: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("Of two reports: give only what is found in sentences that speak of this person, place or group"),
};

/** The rows that were asked for. Throws `bad-option` where `about` names nothing, and for more than two reports. */
export function selected(found: Comparison | Collation, rows: readonly Row[], { only, ignore, about }: Filter): Row[] {
  const isWished = ({ kind, types }: Row): boolean => {
    const names: readonly string[] = kind === "contradiction" ? [wishOf[kind], ...types] : [wishOf[kind]];
    const among = (some: readonly string[]): boolean => names.some((name) => some.includes(name));
    return (only === undefined || among(only)) && !among(ignore ?? []);
  };
  const wished = rows.filter(isWished);
  if (about === undefined) return wished;
  if ("facts" in found)
    throw new StorydiffError("bad-option", "about is for two reports: leave it out, or compare two");
  const asked = entitiesAbout(found, about);
  const spoken = { a: sentencesAbout(found, asked, "a"), b: sentencesAbout(found, asked, "b") };
  return wished.filter(
    ({ sentences }) => sentences.a.some((i) => spoken.a.has(i)) || sentences.b.some((i) => spoken.b.has(i)),
  );
}
