/** Both texts in full, each in its own order, every sentence with its sign and the way to where the other tells it. */
import type { Contradiction, Side, Sides } from "../../model.ts";
import type { ColumnSentence, Paragraph, Place } from "../../presentation/columns.ts";
import type { Presentation } from "../../presentation/presentation.ts";
import { markup, type Markup } from "./markup.ts";
import { findingId, isolated, letter, marked, movedSign, sentenceId, states, textOf } from "./words.ts";

export function textsSection(shown: Presentation, columns: Sides<readonly Paragraph[]>): Markup {
  const findings = new Map(shown.contradictions.map(({ number, finding }) => [number, finding]));
  return markup`<section id="texts" aria-labelledby="texts-title" tabindex="-1">
<h2 id="texts-title">Both texts</h2>
${key(columns)}
<p class="sides" hidden><button type="button" data-side="a" aria-pressed="true">A</button> <button type="button" data-side="b" aria-pressed="false">B</button></p>
<div class="texts">${column(shown, findings, columns.a, "a")}${column(shown, findings, columns.b, "b")}<svg class="threads" aria-hidden="true"></svg></div>
</section>`;
}

/** What the signs beside the sentences mean; and, where there is something to show, the switch that shows what differs. */
function key({ a, b }: Sides<readonly Paragraph[]>): Markup {
  const sentences = [...a, ...b].flatMap((paragraph) => paragraph.sentences);
  const differ = sentences.some(({ pieces }) => pieces.some(({ mark }) => mark === "differs"));
  return markup`<div class="key"><ul class="legend">${Object.entries(states).map(
    ([state, { sign, words }]) => markup`<li class="${state}"><b>${sign}</b> ${words}</li>`,
  )}<li><b>${movedSign}</b> told at another place in the other report</li></ul>${differ ? differences : null}</div>`;
}

const differences = markup` <button type="button" data-do="differences" aria-pressed="false" hidden>Word differences</button>`;

/** Contradictions that are shown, by number. */
type Numbered = ReadonlyMap<number, Contradiction>;

function column({ names }: Presentation, findings: Numbered, paragraphs: readonly Paragraph[], side: Side): Markup {
  return markup`<article class="text ${side}" aria-label="Text of ${side.toUpperCase()}">
<h3>${letter(side)} ${isolated(names[side])}</h3>
<div class="edge">${strip(paragraphs)}</div>
<div class="words deferred">${paragraphs.map((paragraph) => set(findings, paragraph))}</div>
</article>`;
}

function set(findings: Numbered, { class: name, sentences }: Paragraph): Markup {
  const words = sentences.map((sentence, i) => markup`${i === 0 ? "" : " "}${sentenceMarkup(findings, sentence)}`);
  return name === "headline" ? markup`<h4 class="${name}">${words}</h4>\n` : markup`<p class="${name}">${words}</p>\n`;
}

/** The sign leads on: of a contradiction to the finding, of an agreement to the other report's sentence. */
function sentenceMarkup(findings: Numbered, sentence: ColumnSentence): Markup {
  const { side, index, state, partners, pieces, movedTo } = sentence;
  const other: Side = side === "a" ? "b" : "a";
  const ids = partners.map((partner) => sentenceId(other, partner)).join(" ");
  const tied = ids === "" ? null : markup` data-partners="${ids}"`;
  const words = isolated(textOf(pieces), marked(pieces), "q");
  return markup`<span class="s ${state}" id="${sentenceId(side, index)}"${tied}>${signOf(findings, sentence, other)}${words}${movedTo === null ? null : movedLink(movedTo)}</span>`;
}

function movedLink({ side, index, line }: Place): Markup {
  const name = side.toUpperCase();
  return markup` <a class="moved" href="#${sentenceId(side, index)}" title="Told at another place in ${name}"><span aria-hidden="true">${movedSign}</span><span class="sr">told at another place, </span>${name}:${line}</a>`;
}

function signOf(findings: Numbered, { state, contradictions, partners }: ColumnSentence, other: Side): Markup {
  const { sign, words } = states[state];
  if (contradictions.length > 0) {
    return markup`${contradictions.map((number) => {
      const finding = findings.get(number);
      const text = markup`<span aria-hidden="true">${sign}${number}</span><span class="sr">contradiction ${number}: </span>`;
      return finding === undefined
        ? markup`<span class="sign">${text}</span>`
        : markup`<a class="sign" href="#${findingId(finding)}">${text}</a>`;
    })}`;
  }
  const [partner] = partners;
  const spoken = markup`<span aria-hidden="true">${sign}</span><span class="sr">${words}: </span>`;
  return partner === undefined
    ? markup`<span class="sign">${spoken}</span>`
    : markup`<a class="sign" href="#${sentenceId(other, partner)}">${spoken}</a>`;
}

/**
 * Along the edge, where in the text findings lie: as high as the window, each sentence as long as it is in the text, so that a
 * long text is seen whole. For the eye and the mouse; the signs in the text say the same.
 */
function strip(paragraphs: readonly Paragraph[]): Markup {
  let before = 0;
  const marks = paragraphs
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ side, index, state, pieces }) => {
      const at = before;
      const length = textOf(pieces).length;
      before += length;
      if (state !== "contradicts" && state !== "only") return [];
      const width = state === "only" ? 0.5 : 1;
      return [
        markup`<rect class="${state}" y="${at}" width="${width}" height="${length}" data-to="${sentenceId(side, index)}"/>`,
      ];
    });
  return markup`<svg class="strip" aria-hidden="true" viewBox="0 0 1 ${Math.max(before, 1)}" preserveAspectRatio="none">${marks}</svg>`;
}
