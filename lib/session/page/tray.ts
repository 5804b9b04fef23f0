/** Where a finding is added and the comparison corrected; for the script, which serves it, to show. */
import { asked } from "../../presentation/questions.ts";
import { markup, type Markup } from "../../render/html/markup.ts";
import { isolated } from "../../render/html/words.ts";
import { correctionWords } from "./deeds.ts";
import type { SessionView } from "./page.ts";
import { letterBox, timeOf, type Frame } from "./words.ts";

export function tray(frame: Frame, { state, author, names }: SessionView): Markup {
  return markup`<section id="tray" aria-labelledby="tray-title" data-result="${state.resultKey}" hidden>
<h2 id="tray-title" tabindex="-1">Add a finding, or correct the comparison</h2>
<p class="hint">Choose a sentence of each report: here, by a click in the texts, or there with the arrows and <kbd>Enter</kbd>. Then select the words that tell it, here or in the text.</p>
<div class="chosen">${frame.reports.map((_, i) => chosen(frame, i))}</div>
<div class="deeds">
<form method="post" action="/findings" aria-label="Add a finding"><h3>They contradict each other</h3>
<label><span>Type</span><select name="type">${Object.entries(asked).map(([type, question]) => markup`<option value="${type}">${type}: ${question}</option>`)}</select></label>
<label><span>Why</span><input name="reason" maxlength="1000" autocomplete="off"></label>
<button type="submit">Add the finding</button></form>
<form method="post" action="/corrections" aria-label="Correct the alignment"><h3>The two sentences</h3>
<button type="submit" name="kind" value="link">tell the same</button> <button type="submit" name="kind" value="unlink">do not tell the same</button></form>
<form method="post" action="/corrections" aria-label="Correct the reading"><h3>Two names</h3>
<label><span>One name</span><input name="name" list="names" maxlength="200" autocomplete="off"></label><label><span>Other name</span><input name="name" list="names" maxlength="200" autocomplete="off"></label>
<button type="submit" name="kind" value="same">are one and the same</button> <button type="submit" name="kind" value="different">are not the same</button>
<datalist id="names">${names().map((name) => markup`<option value="${name}"></option>`)}</datalist></form>
</div>
<div id="corrections">${corrections(frame, state.corrections, author)}</div>
<p><button type="button" data-do="desk">Back to the finding <kbd>Esc</kbd></button></p>
</section>`;
}

function chosen({ reports }: Frame, index: number): Markup {
  const shown = reports[index];
  const letter = shown?.letter ?? "";
  return markup`<fieldset data-report="${index}"><legend>${letterBox(letter)} ${isolated(shown?.report.name ?? "")}</legend>
<label><span>Sentence of ${letter}</span><select data-choose="${letter.toLowerCase()}"><option value="">none</option></select></label>
<label><span>Words of ${letter}: select them</span><textarea rows="2" spellcheck="false"></textarea></label>
<p class="picked" aria-live="polite"></p></fieldset>`;
}

function corrections(frame: Frame, all: SessionView["state"]["corrections"], author: string): Markup | null {
  if (all.length === 0) return null;
  return markup`<section class="corrections" aria-labelledby="corrections-title"><h3 id="corrections-title">Corrections that stand</h3>
<ul>${all.map(({ entry, applies }) => {
    const gone = applies ? null : markup` <em>What it speaks of is not in the reports any more.</em>`;
    return markup`<li><form method="post" action="/undo"><input type="hidden" name="of" value="${entry.id}"><input type="hidden" name="author" value="${author}"><span>${isolated(correctionWords(frame, entry.action.correction))}${gone} <span class="by">${isolated(entry.author)}, ${timeOf(entry.time)}</span></span> <button type="submit">Take back</button></form></li>`;
  })}</ul></section>`;
}
