/** What the editor shows over a sentence: its partners in the other reports, the values compared, and the reason. */
import type { Hover } from "vscode-languageserver/node";
import { sureness } from "../presentation/reasons.ts";
import { lineAt, lineStarts } from "../presentation/positions.ts";
import { questionOf } from "../presentation/questions.ts";
import { heading, paragraph, strong, type Block, type Line } from "../render/document/blocks.ts";
import { markdownText } from "../render/markdown.ts";
import { plainText } from "../render/text.ts";
import type { Checked } from "./checked.ts";
import type { Clash, Held } from "./clashes.ts";
import type { Client } from "./client.ts";
import { partnersIn, sentenceAt, stateIn, type Partner } from "./partners.ts";
import { nameOf, reasonBeyond, reportOf, sentenceOf, spanOf, valueOf } from "./wording.ts";

/** Columns of a hover in an editor that shows no Markdown. */
const columns = 80;

export function hoverOf(checked: Checked, offset: number, { markdown }: Pick<Client, "markdown">): Hover | null {
  const sentence = sentenceAt(checked, offset);
  const span = sentence === null ? undefined : checked.reading?.sentences[sentence]?.span;
  if (sentence === null || span === undefined) return null;
  const clashes = checked.clashes.filter((clash) => clash.sentence === sentence);
  const blocks = [
    ...clashes.flatMap((clash) => clashBlocks(checked, clash)),
    ...checked.held.flatMap((held) => partnerBlocks(checked, held, sentence)),
  ];
  if (blocks.length === 0) return null;
  return {
    contents: markdown
      ? { kind: "markdown", value: markdownText(blocks) }
      : { kind: "plaintext", value: plainText(blocks, columns) },
    range: checked.placed.rangeOf(span),
  };
}

/** The question, what each report answers, and what the reason says besides. */
function clashBlocks(checked: Checked, { span, against, alike }: Clash): Block[] {
  const [{ finding }] = against;
  const answers = new Map<string, string[]>();
  const add = (words: string, name: string): void => {
    const names = answers.get(words) ?? [];
    if (!names.includes(name)) answers.set(words, [...names, name]);
  };
  add(checked.placed.text.slice(span.start, span.end), "this draft");
  const own = [...answers.keys()][0] ?? "";
  for (const index of alike) add(own, nameOf(checked, index));
  for (const one of against) add(valueOf(checked, one), nameOf(checked, one.reference));
  const reasons = new Set(against.map((one) => reasonBeyond(checked, one)));
  reasons.delete("");
  return [
    heading(2, questionOf(finding)),
    {
      kind: "list",
      items: [...answers].map(([words, names]) => ({ line: [`${names.join(", ")}: `, strong(words)], under: [] })),
    },
    ...[...reasons].map((reason) => paragraph(reason)),
    paragraph(`${finding.type}, ${sureness(finding)}`),
  ];
}

/** The sentences of one reference that tell this one's matter; that it is told here alone, where the reference has none. */
function partnerBlocks(checked: Checked, held: Held, sentence: number): Block[] {
  const report = reportOf(checked, held.reference);
  const state = stateIn(held, sentence);
  if (report === null || state === "excluded") return [];
  const name = nameOf(checked, held.reference);
  const { clashing, alike } = partnersIn(held, sentence);
  if (clashing.length + alike.length === 0) return [paragraph(`${name} does not tell this.`)];
  const starts = lineStarts(report.text);
  const told = (words: string, partners: readonly Partner[]): Block[] => {
    const lines = partners.map((partner): { place: string; line: Line } => ({
      place: String(lineAt(starts, spanOf(checked, partner.reference, partner.sentence)?.start ?? 0)),
      line: [sentenceOf(checked, partner.reference, partner.sentence)],
    }));
    return lines.length === 0 ? [] : [paragraph(strong(name), ` ${words}`), { kind: "quotation", lines }];
  };
  return [
    ...told("says otherwise:", clashing),
    ...told(state === "agrees" ? "tells it too:" : "comes near it:", alike),
  ];
}
