/** Which verdicts fit what is to be decided, what each is called, and the key that gives it: on the page and in the terminal. */
import { listedWords } from "../presentation/reasons.ts";
import type { Answer, Item, Verdict, VerdictKind } from "./model.ts";

/** A verdict that may be given to an item. */
export interface Choice {
  readonly verdict: Verdict;
  /** "A is right" */
  readonly label: string;
  /** The key that gives it. */
  readonly key: string;
  /** What must be told with it, and what it is called; `null` where nothing. */
  readonly asks: { readonly of: "ask" | "reason"; readonly label: string } | null;
}

/** The verdicts that fit an item, in the order in which they are offered; `letters` name the reports. */
export function choicesOf(item: Item, letters: readonly string[]): Choice[] {
  if (item.kind !== "contradiction") return [...assurances, dismissal];
  const right = item.answers.map((answer, i): Choice => {
    const verdict = rightOf(answer, item);
    return { verdict, label: verdictLabel(verdict, letters), key: keyOf(answer.reports, i, letters), asks: null };
  });
  const several = right.length > 2;
  return [
    ...right,
    { verdict: { kind: "compatible" }, label: several ? "All hold" : "Both hold", key: "b", asks: null },
    { verdict: { kind: "wrong" }, label: several ? "All are wrong" : "Both are wrong", key: "w", asks: null },
    {
      verdict: { kind: "unsettled", ask: "" },
      label: "Cannot settle",
      key: "c",
      asks: { of: "ask", label: "Whom to ask, and what" },
    },
    dismissal,
  ];
}

/** That an answer is right, told so that no other answer of the item could be meant. */
function rightOf({ reports, words }: Answer, { answers }: Pick<Item, "answers">): Verdict {
  const isOnly = (report: number): boolean => answers.filter((answer) => answer.reports.includes(report)).length === 1;
  return reports.every(isOnly) ? { kind: "right", reports } : { kind: "right", reports, words };
}

/** Index of the answer that a verdict says is right; `null` where it says so of none, or does not tell of which. */
export function answerMeant(verdict: Verdict | null, { answers }: Pick<Item, "answers">): number | null {
  if (verdict?.kind !== "right") return null;
  const fitting = [...answers.entries()].filter(([, { reports, words }]) => {
    return reports.join() === verdict.reports.join() && (verdict.words === undefined || verdict.words === words);
  });
  const [first, second] = fitting;
  return first === undefined || second !== undefined ? null : first[0];
}

/** A verdict of a storydiff that named reports alone, with the words of the answer where the reports tell which was meant. */
export function withAnswer(verdict: Verdict | null, item: Item): Verdict | null {
  const answer = item.answers[answerMeant(verdict, item) ?? -1];
  const meant = answer === undefined ? verdict : rightOf(answer, item);
  return isSameChoice(meant, verdict) ? verdict : meant;
}

/** Answers that a key of their number gives; the tenth would need two. */
const mostNumbered = 9;

/** The number of an answer, or the letter of the first report that gives it. */
function keyOf([report = -1]: readonly number[], index: number, letters: readonly string[]): string {
  return index < mostNumbered ? String(index + 1) : (letters[report] ?? "");
}

const assurances: readonly Choice[] = [
  { verdict: { kind: "confirmed" }, label: "Confirmed", key: "1", asks: null },
  { verdict: { kind: "single-source" }, label: "Single source", key: "2", asks: null },
  { verdict: { kind: "needs-source" }, label: "Needs a source", key: "3", asks: null },
];

const dismissal: Choice = {
  verdict: { kind: "dismissed", reason: "" },
  label: "Not a finding",
  key: "x",
  asks: { of: "reason", label: "Why it is none" },
};

/** Whether a verdict fits an item, and tells what it must. */
export function fits(verdict: Verdict, item: Item, letters: readonly string[]): boolean {
  const choice = choicesOf(item, letters).find((one) => isSameChoice(one.verdict, verdict));
  if (choice === undefined) return false;
  return choice.asks === null || toldWith(verdict) !== "";
}

/** Whether two verdicts say the same, whatever is told with them. */
export function isSameChoice(x: Verdict | null, y: Verdict | null): boolean {
  if (x === null || y === null) return x === y;
  if (x.kind === "right" && y.kind === "right") return x.reports.join() === y.reports.join() && x.words === y.words;
  return x.kind === y.kind;
}

/** What is told with a verdict, whom to ask or why it is no finding; empty where nothing is. */
export function toldWith(verdict: Verdict): string {
  switch (verdict.kind) {
    case "unsettled":
      return verdict.ask.trim();
    case "dismissed":
      return verdict.reason.trim();
    case "right":
    case "compatible":
    case "wrong":
    case "confirmed":
    case "single-source":
    case "needs-source":
      return "";
  }
}

const labels: Readonly<Record<Exclude<VerdictKind, "right">, readonly [ofTwo: string, ofSeveral: string]>> = {
  compatible: ["both hold", "all hold"],
  wrong: ["both are wrong", "all are wrong"],
  unsettled: ["cannot settle", "cannot settle"],
  dismissed: ["not a finding", "not a finding"],
  confirmed: ["confirmed", "confirmed"],
  "single-source": ["single source", "single source"],
  "needs-source": ["needs a source", "needs a source"],
};

/** A verdict in words: "A is right", "B and C are right", "B is right: “12 people”", "not a finding". */
export function verdictLabel(verdict: Verdict, letters: readonly string[]): string {
  if (verdict.kind !== "right") return labels[verdict.kind][letters.length > 2 ? 1 : 0];
  const { reports, words } = verdict;
  const named = listedWords(reports.map((report) => letters[report] ?? "?"));
  const value = words === undefined ? "" : `: “${words}”`;
  return `${named} ${reports.length === 1 ? "is" : "are"} right${value}`;
}
