/** The text of each report in full, every sentence with its sign and the way to what it tells. */
import type { CollatedReport, CollatedSentence } from "../../model.ts";
import type { CollationPresentation } from "../../presentation/facts.ts";
import { wordsOf } from "../../presentation/pieces.ts";
import { letterBoxes, passageId } from "./collation-words.ts";
import { markup, type Markup } from "./markup.ts";
import { findingId, isolated, states } from "./words.ts";

export function collationTexts(shown: CollationPresentation): Markup {
  const isShown = new Set(
    [...shown.contradicted, ...shown.agreed.byAll, ...shown.agreed.bySome, ...shown.single].map(({ fact }) => fact.id),
  );
  return markup`<section id="texts" aria-labelledby="texts-title" tabindex="-1">
<h2 id="texts-title">Texts</h2>
${shown.collation.reports.map((report, i) => text(report, shown.names[i] ?? "", isShown))}
</section>`;
}

function text(report: CollatedReport, name: string, isShown: ReadonlySet<string>): Markup {
  const { letter, sentences } = report;
  const paragraphs: { readonly sentences: (readonly [CollatedSentence, number])[] }[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const last = paragraphs.at(-1);
    if (last !== undefined && before?.paragraph === sentence.paragraph && before.class === sentence.class)
      last.sentences.push([sentence, index]);
    else paragraphs.push({ sentences: [[sentence, index]] });
  });
  const words = paragraphs.map(({ sentences: own }) => {
    const kind = own[0]?.[0].class ?? "body";
    const set = own.map(([sentence, index]) => markup`${sentenceMarkup(report, sentence, index, isShown)} `);
    return kind === "headline"
      ? markup`<h4 class="${kind}" dir="auto">${set}</h4>`
      : markup`<p class="${kind}" dir="auto">${set}</p>`;
  });
  return markup`<details class="whole" open><summary><h3>${letterBoxes([letter])} ${isolated(name)}</h3></summary>
<div class="words">${words}</div></details>`;
}

/** The sign leads to the first fact that the sentence tells, where that is among those shown. */
function sentenceMarkup(
  { letter, report }: CollatedReport,
  { span, state, facts }: CollatedSentence,
  index: number,
  isShown: ReadonlySet<string>,
): Markup {
  const { sign, words } = states[state];
  const spoken = markup`<span aria-hidden="true">${sign}</span><span class="sr">${words}: </span>`;
  const fact = facts.find((id) => isShown.has(id));
  const leading =
    fact === undefined
      ? markup`<span class="sign">${spoken}</span>`
      : markup`<a class="sign" href="#${findingId({ id: fact })}">${spoken}</a>`;
  return markup`<span class="s ${state}" id="${passageId(letter, index)}">${leading}<span class="q">${wordsOf(report, span)}</span></span>`;
}
