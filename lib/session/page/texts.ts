/**
 * The texts of all reports beside each other. Each sentence tells where it stands in its report's own text, so that words that
 * are chosen here are told to the server as they stand there, whatever markup and line ends the page does not show.
 */
import type { Span } from "../../model.ts";
import { piecesOf, type Mark } from "../../presentation/pieces.ts";
import { spansWithin } from "../../presentation/positions.ts";
import { passageId } from "../../render/html/collation-words.ts";
import { jsonElement, markup, type Markup } from "../../render/html/markup.ts";
import { isolated, marked, states, textOf } from "../../render/html/words.ts";
import type { Item } from "../model.ts";
import { itemAddress, kinds, letterBox, type Frame, type ShownReport } from "./words.ts";

export function texts(frame: Frame): Markup {
  const told = tellingsBySentence(frame);
  const letters = frame.reports.map(({ letter }, i) => {
    return markup`<button type="button" data-side="${letter.toLowerCase()}" aria-pressed="${String(i === 0)}">${letter}</button> `;
  });
  return markup`<section id="texts" aria-labelledby="texts-title" data-side="a"><h2 id="texts-title" class="sr">Texts</h2>
<p class="sides" hidden>${letters}</p>
<div class="columns">${frame.reports.map((report, i) => column(frame, report, i, told))}</div>
${jsonElement("raw", JSON.stringify(frame.reports.map(({ report }) => report.text)))}
</section>`;
}

/** What is told in a sentence, and in which words. */
interface Told {
  readonly item: Item;
  readonly evidence: Span;
}

function tellingsBySentence({ state: { items } }: Frame): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>();
  for (const { item } of items) {
    for (const { report, sentence, evidence } of item.answers.flatMap(({ tellings }) => tellings)) {
      const key = `${report} ${sentence}`;
      const own = told.get(key);
      if (own === undefined) told.set(key, [{ item, evidence }]);
      else own.push({ item, evidence });
    }
  }
  return told;
}

type Sentence = ShownReport["sentences"][number];

function column(
  frame: Frame,
  { letter, report, sentences }: ShownReport,
  index: number,
  told: ReadonlyMap<string, readonly Told[]>,
): Markup {
  const paragraphs: { readonly first: Sentence; readonly words: Markup[] }[] = [];
  sentences.forEach((sentence, i) => {
    const words = set(frame, frame.reports[index], sentence, i, told.get(`${index} ${i}`) ?? []);
    const last = paragraphs.at(-1);
    const isSame = last?.first.paragraph === sentence.paragraph && last.first.class === sentence.class;
    if (last !== undefined && isSame && last.words.length < longestParagraph) last.words.push(markup` ${words}`);
    else paragraphs.push({ first: sentence, words: [words] });
  });
  const side = letter.toLowerCase();
  return markup`<article class="text ${side}" aria-labelledby="text-${side}" data-report="${index}">
<h3 id="text-${side}">${letterBox(letter)} ${isolated(report.name)}</h3>
<div class="words" tabindex="0" role="group" aria-label="Sentences of ${letter}">${paragraphs.map(({ first, words }) =>
    first.class === "headline"
      ? markup`<h4 class="${first.class}">${words}</h4>\n`
      : markup`<p class="${first.class}">${words}</p>\n`,
  )}</div>
</article>`;
}

/** Sentences that are laid out as one paragraph: a browser takes seconds over one of thousands, which no writer writes. */
const longestParagraph = 50;

function set(
  frame: Frame,
  shown: ShownReport | undefined,
  { span, state }: Sentence,
  index: number,
  told: readonly Told[],
): Markup {
  if (shown === undefined) return markup``;
  const clashes = told.filter(({ item }) => item.kind === "contradiction");
  const marks = clashes.map(({ evidence }): Mark => ({ span: evidence, kind: "clash" }));
  const pieces = piecesOf(shown.report, span, marks, Infinity);
  const gaps = spansWithin(shown.report.markup, span).map(({ start, end }) => `${start}-${end}`);
  const hidden = gaps.length === 0 ? null : markup` data-gaps="${gaps.join(" ")}"`;
  // What an editor added contradicts as well as what was found.
  const name = clashes.length > 0 ? "contradicts" : state;
  return markup`<span class="s ${name}" id="${passageId(shown.letter, index)}" data-start="${span.start}" data-end="${span.end}"${hidden}>${signs(frame, name, clashes.length > 0 ? clashes : told)}${isolated(textOf(pieces), marked(pieces), "q")}</span>`;
}

/** The sign of a sentence, which leads to what is told in it: of contradictions one each, otherwise to the first. */
function signs(frame: Frame, state: Sentence["state"], told: readonly Told[]): Markup {
  const { sign, words } = states[state];
  const items = [...new Set(told.map(({ item }) => item))];
  const [first] = items;
  if (first === undefined) {
    return markup`<span class="sign"><span aria-hidden="true">${sign}</span><span class="sr">${words}: </span></span>`;
  }
  const shown = first.kind === "contradiction" ? items : [first];
  return markup`${shown.map(({ id, kind }) => {
    const number = frame.numbers.get(id) ?? 0;
    return markup`<a class="sign" href="${itemAddress(id)}" data-go="${id}"><span aria-hidden="true">${sign}${kind === "contradiction" ? number : ""}</span><span class="sr">${kinds[kind].one} ${number}: </span></a>`;
  })}`;
}
