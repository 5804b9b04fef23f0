/** How clashes are told in an editor, where reports have names and no letters. */
import { basename } from "node:path";
import { renamed } from "../collate/reasons.ts";
import type { Report, Span } from "../model.ts";
import { quoted, unquoted, wordsOf } from "../presentation/pieces.ts";
import { beyondQuestion, questionOf } from "../presentation/questions.ts";
import { capital, ended, listedWords, movedOn } from "../presentation/reasons.ts";
import { seen } from "../unseen.ts";
import type { Checked } from "./checked.ts";
import type { Against, Clash } from "./clashes.ts";

/** What a reference is called: the file's name or the site's, and where two have one name the whole path. */
export function nameOf({ references }: Pick<Checked, "references">, index: number): string {
  const names = references.map(({ given, ...one }) =>
    one.kind === "read" ? one.reading.report.name : basename(given),
  );
  const own = names[index] ?? "";
  const isAlone = names.filter((name) => name === own).length === 1;
  return seen(isAlone ? own : (references[index]?.given ?? own));
}

/** `wire.txt: “24”; rival.txt: “Some 30” (How many dead?). agency.txt tells the same as this draft.` */
export function messageOf(checked: Checked, clash: Clash): string {
  const { alike, developing } = clash;
  const same = listedWords(alike.map((index) => nameOf(checked, index)));
  const agreeing =
    alike.length === 0 ? [] : [`${same} ${alike.length === 1 ? "tells" : "tell"} the same as this draft.`];
  const moved = developing ? [`${movedOn.replace(/^d/, "D")}.`] : [];
  return [newsOf(checked, clash), ...agreeing, ...moved].join(" ");
}

/** What the other reports say, before what it is about: an editor cuts what it writes beside the line. */
function newsOf(checked: Checked, clash: Clash): string {
  const {
    span,
    against: [first],
  } = clash;
  const own = unquoted(checked.placed.text.slice(span.start, span.end));
  const news = new Map<string, string[]>();
  for (const one of tellings(checked, clash)) {
    const value = seen(valueOf(checked, one));
    // Words that stand in both clash by what stands around them: the reason alone tells how.
    if (value === "" || value === seen(own)) return reasonOf(checked, first);
    const name = nameOf(checked, one.reference);
    const values = news.get(name) ?? [];
    // "go" of "will go" is no news beside it.
    if (!values.some((before) => before.includes(value))) news.set(name, [...values, value]);
  }
  const reports = [...news].map(
    ([name, values]) => `${name}: ${values.map((value) => `“${shortened(value)}”`).join(", ")}`,
  );
  return `${reports.join("; ")} (${seen(questionOf(first.finding))})`;
}

/** What the other reports say, each thing once: what stands in headline and story is told by the story. */
export function tellings({ references }: Checked, { against }: Clash): Against[] {
  const isInHeadline = ({ reference, sentences }: Against): boolean => {
    const found = references[reference];
    return found?.kind === "read" && found.reading.sentences[sentences.b]?.class === "headline";
  };
  return against.filter(
    (one, at) =>
      !against.some(
        (other, before) =>
          other.reference === one.reference &&
          (isInHeadline(one) ? !isInHeadline(other) : before < at && other.finding.id === one.finding.id),
      ),
  );
}

/** The reason with the names of both reports in it, and the words of its place. */
export function reasonOf(checked: Checked, against: Against): string {
  return withNames(checked, against, reasonAt(checked, against));
}

/** What the reason adds to the question and the words that clash; empty where it adds nothing. */
export function reasonBeyond(checked: Checked, against: Against): string {
  const beyond = beyondQuestion(reasonAt(checked, against), wordsAt(checked, against));
  return withNames(checked, against, capital(beyond));
}

function withNames(checked: Checked, { reference }: Against, reason: string): string {
  return ended(seen(renamed(reason, { a: "this draft", b: nameOf(checked, reference) })));
}

/** A reason quotes the first place where its values clash: at another it has the words of that. */
function reasonAt(checked: Checked, against: Against): string {
  const first = wordsAt(checked, { ...against, evidence: against.finding.evidence });
  const here = wordsAt(checked, against);
  return against.finding.reason.replace(/"([^"]*)"/gu, (all, words: string) => {
    const at = first.indexOf(words);
    return at < 0 ? all : `"${here[at] ?? words}"`;
  });
}

/** The words that clash, the draft's first, as reasons quote them. */
function wordsAt(checked: Checked, { reference, evidence }: Against): string[] {
  const report = reportOf(checked, reference);
  const own = checked.placed.text.slice(evidence.a.start, evidence.a.end);
  return [quoted(own), report === null ? "" : quoted(wordsOf(report, evidence.b))];
}

/** Longest words in a line of an editor, in UTF-16 units. */
const longest = 80;

/** The beginning of words that are too long for a line. */
export function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

/** The words of the other report that clash, as they stand there. */
export function valueOf(checked: Checked, { reference, evidence }: Against): string {
  const report = reportOf(checked, reference);
  return report === null ? "" : unquoted(wordsOf(report, evidence.b));
}

/** A sentence of a reference in one line. */
export function sentenceOf(checked: Checked, reference: number, sentence: number): string {
  const report = reportOf(checked, reference);
  const span = spanOf(checked, reference, sentence);
  return report === null || span === null ? "" : seen(wordsOf(report, span).replace(/\s+/gu, " "));
}

export function reportOf({ references }: Checked, index: number): Report | null {
  const found = references[index];
  return found?.kind === "read" ? found.reading.report : null;
}

/** Where a sentence of a reference stands. */
export function spanOf({ references }: Checked, index: number, sentence: number): Span | null {
  const found = references[index];
  return found?.kind === "read" ? (found.reading.sentences[sentence]?.span ?? null) : null;
}
