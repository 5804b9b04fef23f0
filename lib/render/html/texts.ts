/** Both texts in full, each in its own order, every sentence with its sign and the way to where the other tells it. */
import type { Contradiction, Side, Sides } from "../../model.ts";
import type { ColumnSentence, Paragraph } from "../../presentation/columns.ts";
import type { Presentation } from "../../presentation/presentation.ts";
import { markup, type Markup } from "./markup.ts";
import { findingId, marked, sentenceId, states } from "./words.ts";

export function textsSection(shown: Presentation, columns: Sides<readonly Paragraph[]>): Markup {
  const findings = new Map(shown.contradictions.map(({ number, finding }) => [number, finding]));
  return markup`<section id="texts" aria-labelledby="texts-title" tabindex="-1">
<h2 id="texts-title">Both texts</h2>
<p class="sides" hidden><button type="button" data-side="a" aria-pressed="true">A</button> <button type="button" data-side="b" aria-pressed="false">B</button></p>
<div class="texts">${column(shown, findings, columns.a, "a")}${column(shown, findings, columns.b, "b")}<svg class="threads" aria-hidden="true"></svg></div>
</section>`;
}

/** Contradictions that are shown, by number. */
type Numbered = ReadonlyMap<number, Contradiction>;

function column({ names }: Presentation, findings: Numbered, paragraphs: readonly Paragraph[], side: Side): Markup {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return markup`<article class="text ${side}" aria-label="Text of ${side.toUpperCase()}">
<h3><span class="letter ${side}">${side.toUpperCase()}</span> <bdi>${names[side]}</bdi></h3>
${strip(sentences)}
<div class="words">${paragraphs.map((paragraph) => set(findings, paragraph))}</div>
</article>`;
}

function set(findings: Numbered, { class: name, sentences }: Paragraph): Markup {
  const words = sentences.map((sentence) => markup`${sentenceMarkup(findings, sentence)} `);
  return name === "headline"
    ? markup`<h4 class="${name}" dir="auto">${words}</h4>`
    : markup`<p class="${name}" dir="auto">${words}</p>`;
}

/** The sign leads on: of a contradiction to the finding, of an agreement to the other report's sentence. */
function sentenceMarkup(findings: Numbered, sentence: ColumnSentence): Markup {
  const { side, index, state, partners, pieces, moved } = sentence;
  const other: Side = side === "a" ? "b" : "a";
  const ids = partners.map((partner) => sentenceId(other, partner));
  return markup`<span class="s ${state}" id="${sentenceId(side, index)}" data-partners="${ids.join(" ")}">${signOf(findings, sentence, other)}<span class="q">${marked(pieces)}</span>${moved ? markup`<span class="moved" title="told at another place in ${other.toUpperCase()}"><span aria-hidden="true">⇅</span><span class="sr"> told at another place in ${other.toUpperCase()}</span></span>` : null}</span>`;
}

function signOf(findings: Numbered, { state, contradictions, partners }: ColumnSentence, other: Side): Markup {
  const { sign, words } = states[state];
  if (contradictions.length > 0) {
    return markup`${contradictions.map((number) => {
      const finding = findings.get(number);
      const text = markup`<span aria-hidden="true">${sign}${number}</span><span class="sr">contradiction ${number}: </span>`;
      return finding === undefined ? text : markup`<a class="sign" href="#${findingId(finding)}">${text}</a>`;
    })}`;
  }
  const [partner] = partners;
  const spoken = markup`<span aria-hidden="true">${sign}</span><span class="sr">${words}: </span>`;
  return partner === undefined
    ? markup`<span class="sign">${spoken}</span>`
    : markup`<a class="sign" href="#${sentenceId(other, partner)}">${spoken}</a>`;
}

/** Along the edge, where in the text findings lie: a line a sentence. For the eye and the mouse; the signs say the same. */
function strip(sentences: readonly ColumnSentence[]): Markup {
  const marks = sentences.flatMap(({ side, index, state }, i) =>
    state === "contradicts" || state === "only"
      ? [markup`<rect class="${state}" x="0" y="${i}" width="1" height="1" data-to="${sentenceId(side, index)}"/>`]
      : [],
  );
  return markup`<svg class="strip" aria-hidden="true" viewBox="0 0 1 ${Math.max(sentences.length, 1)}" preserveAspectRatio="none">${marks}</svg>`;
}
