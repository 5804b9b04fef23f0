/** The desk: one item in full, with what was decided of it, the form to decide it, and its history. */
import { markup, type Markup } from "../../render/html/markup.ts";
import { isolated, surenessLabels } from "../../render/html/words.ts";
import { differences } from "../../presentation/differences.ts";
import type { Answer, DecidedEntry, Earlier, Entry, Item, ItemState, LostItem, SentenceChange } from "../model.ts";
import { historyOf, verdictWords } from "./deeds.ts";
import {
  differencesOf,
  kinds,
  letterBox,
  letterBoxes,
  numberOf,
  placeLink,
  quotation,
  tellingId,
  timeOf,
  type Frame,
} from "./words.ts";
import { verdictForm } from "./verdict-form.ts";

/** What is on the desk: an item, one that is gone, or nothing. */
export function desk(frame: Frame, log: readonly Entry[], id: string | null, author: string): Markup {
  const { items, lost } = frame.state;
  const found = items.find(({ item }) => item.id === id);
  if (found !== undefined) return itemOnDesk(frame, log, found, author);
  const gone = lost.find((one) => one.id === id);
  if (gone !== undefined) return lostOnDesk(frame, log, gone, author);
  return finished(frame);
}

function finished({ state: { counts } }: Frame): Markup {
  const words = counts.total === 0 ? "Nothing was found to decide" : "All is decided";
  return markup`<article class="finding done"><h2 tabindex="-1">${words}</h2><p>Nothing is left to do. The fact-check sheet can be had under Export.</p></article>`;
}

function itemOnDesk(frame: Frame, log: readonly Entry[], one: ItemState, author: string): Markup {
  const { item, status, decisions, earlier } = one;
  return markup`<article class="finding ${item.kind} ${status}" data-item="${item.id}" data-status="${status}" data-sentences="${sentencesOf(frame, item)}" aria-labelledby="desk-title">
<div class="told">
<h2 id="desk-title" tabindex="-1">${numberOf(frame, item)} ${isolated(item.title)}</h2>
${labels(item)}
<div class="stands">${standing(frame, one)}${earlier === null ? null : earlierOf(frame, earlier)}</div>
${answersOf(frame, item)}
<p class="reason">${isolated(item.reason)}</p>
${history(frame, log, item, decisions)}
</div>
${verdictForm(frame, item, status, decisions, author)}
</article>`;
}

/** Ids of the sentences that it stands on, for the script to show in the texts. */
function sentencesOf(frame: Frame, { answers }: Item): string {
  return [...new Set(answers.flatMap(({ tellings }) => tellings.map((telling) => tellingId(frame, telling))))].join(
    " ",
  );
}

function labels(item: Item): Markup {
  const type = item.type === null ? null : markup`<span class="type">${item.type}</span> `;
  const sureness =
    item.origin === "editor" ? markup`<span class="origin">added by an editor</span>` : surenessLabels(item);
  const source = item.oneSource ? markup` <span class="one-source">one source: no corroboration</span>` : null;
  return markup`<p class="labels"><span class="kind">${kinds[item.kind].one}</span> ${type}${sureness}${source}</p>`;
}

function answersOf(frame: Frame, item: Item): Markup {
  const differs = differencesOf(frame, item);
  return markup`<div class="answers">${item.answers.map((answer) => {
    const { shown, also } = tellingsOf(answer);
    const value =
      item.kind !== "contradiction"
        ? null
        : markup`<p class="value">${letterBoxes(frame, answer.reports)} <strong>${isolated(answer.words)}</strong></p>`;
    return markup`<div class="answer">${value}${shown.map((telling) => quotation(frame, item, telling, differs.get(telling.report) ?? []))}${also.length === 0 ? null : markup`<p class="also">Also ${also.map((telling, i) => markup`${i === 0 ? "" : ", "}${placeLink(frame, item.id, telling)}`)}.</p>`}</div>`;
  })}</div>`;
}

/** Of each report the first sentence that tells it, and where else it is told. */
function tellingsOf({ tellings }: Answer) {
  const shown = tellings.filter(({ report }, i) => tellings.findIndex((other) => other.report === report) === i);
  const isShown = (report: number, sentence: number): boolean =>
    shown.some((one) => one.report === report && one.sentence === sentence);
  return { shown, also: tellings.filter(({ report, sentence }) => !isShown(report, sentence)) };
}

/** The decisions that stand: of a dispute all of them, plainly. */
function standing(frame: Frame, { status, decisions }: ItemState): Markup | null {
  if (decisions.length === 0) return null;
  const [title, sign] = {
    undecided: ["A note stands", "✎"],
    decided: ["Decided", "✓"],
    disputed: ["Decided differently: settle it by a verdict of your own", "⚡"],
    changed: ["Needs another look: the words it was decided on have changed", "↻"],
  }[status];
  return markup`<section class="standing ${status}" aria-labelledby="standing-title"><h3 id="standing-title"><span aria-hidden="true">${sign ?? ""}</span> ${title ?? ""}</h3>
<ul>${decisions.map((entry) => markup`<li>${decision(frame, entry)}</li>`)}</ul></section>`;
}

function decision(frame: Frame, entry: DecidedEntry): Markup {
  const { note, evidence, sureness } = entry.action;
  return markup`<p><strong>${isolated(verdictWords(frame, entry))}</strong>${sureness === null ? null : `, ${sureness}`} <span class="by">${isolated(entry.author)}, ${timeOf(entry.time)}</span></p>${note === "" ? null : markup`<p class="note">${isolated(note)}</p>`}${evidence.length === 0 ? null : markup`<ul class="evidence">${evidence.map((one) => markup`<li>${evidenceOf(one)}</li>`)}</ul>`}`;
}

/** A link where it is one of the web; the name of a file is text, for a page cannot open it. */
function evidenceOf(words: string): Markup {
  return /^https?:\/\/[^\s]+$/i.test(words)
    ? markup`<a href="${words}" rel="noreferrer noopener" target="_blank">${isolated(words)}<span class="sr"> (opens anew)</span></a>`
    : isolated(words);
}

function earlierOf(frame: Frame, { changes, item }: Earlier): Markup {
  const told = item.answers.map(
    ({ words, reports }) => markup`<li>${letterBoxes(frame, reports)} ${isolated(words)}</li>`,
  );
  return markup`<section class="earlier" aria-labelledby="earlier-title"><h3 id="earlier-title">What it was decided on</h3>
${changes.map((change) => changeOf(frame, change))}
<p class="then">${isolated(item.title)}</p><ul class="then">${told}</ul></section>`;
}

/** A sentence before and now, with the words that differ marked where they are nearly the same. */
function changeOf({ letters }: Frame, { report, before, now }: SentenceChange): Markup {
  const spans = { a: { start: 0, end: before.length }, b: { start: 0, end: now?.length ?? 0 } };
  const differ = now === null ? { a: [], b: [] } : differences(before, now, spans);
  return markup`<dl class="change"><dt>${letterBox(letters[report] ?? "")} before</dt><dd>${isolated(before, withMarks(before, differ.a, "del"))}</dd>
<dt>${letterBox(letters[report] ?? "")} now</dt><dd>${now === null ? markup`<em>The sentence is gone.</em>` : isolated(now, withMarks(now, differ.b, "ins"))}</dd></dl>`;
}

function withMarks(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  element: "del" | "ins",
): Markup[] {
  let at = 0;
  const parts = spans.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    const words = text.slice(start, end);
    at = end;
    return [markup`${before}`, element === "del" ? markup`<del>${words}</del>` : markup`<ins>${words}</ins>`];
  });
  return [...parts, markup`${text.slice(at)}`];
}

function history(frame: Frame, log: readonly Entry[], item: Item, decisions: readonly DecidedEntry[]): Markup | null {
  const done = historyOf(log, item, decisions);
  if (done.length === 0) return null;
  return markup`<details class="history"><summary>History <kbd>h</kbd> <span class="count">${done.length}</span></summary>
<ol>${done.map(({ entry, undone }) => {
    const words =
      entry.action.kind === "added"
        ? markup`<p>added <span class="by">${isolated(entry.author)}, ${timeOf(entry.time)}</span></p>`
        : decision(frame, entry as DecidedEntry);
    return undone === null
      ? markup`<li>${words}</li>`
      : markup`<li class="undone">${words}<p class="by">taken back by ${isolated(undone.author)}, ${timeOf(undone.time)}</p></li>`;
  })}</ol></details>`;
}

function lostOnDesk(
  frame: Frame,
  log: readonly Entry[],
  { id, fate, decisions, earlier }: LostItem,
  author: string,
): Markup {
  const { item } = earlier;
  const [title, words] = fates[fate];
  const told =
    decisions.length === 0
      ? null
      : markup`<section class="standing" aria-labelledby="standing-title"><h3 id="standing-title">Decided</h3><ul>${decisions.map((entry) => markup`<li>${decision(frame, entry)}</li>`)}</ul></section>`;
  const status = fate === "orphaned" ? fate : "changed";
  return markup`<article class="finding ${item.kind} ${status}" data-item="${id}" data-status="${status}" data-sentences="" aria-labelledby="desk-title">
<div class="told">
<h2 id="desk-title" tabindex="-1">${isolated(item.title)}</h2>
<p class="warning"><strong><span aria-hidden="true">↯</span> ${title}.</strong> ${words}</p>
<div class="stands">${told}${earlierOf(frame, earlier)}</div>
${history(frame, log, item, decisions)}
</div>
<form class="verdict" method="post" action="/decisions"><input type="hidden" name="item" value="${id}"><input type="hidden" name="seen" value="${decisions.map((entry) => entry.id).join(" ")}"><input type="hidden" name="author" value="${author}">
<button type="submit" name="verdict" value=""><kbd>o</kbd> ${decisions.length === 0 ? "Leave it out" : "Withdraw the verdict"}</button></form>
</article>`;
}

const fates: Readonly<Record<LostItem["fate"], readonly [title: string, words: string]>> = {
  orphaned: [
    "A sentence that it rests on is gone",
    "What was decided or noted of it stands for no sentence of the reports as they are now.",
  ],
  changed: ["Nothing is found there any more", "The sentences stand there, and no finding is made of them now."],
  withdrawn: [
    "The finding was taken back",
    "The editor who had added it took it back; what others decided of it stands for nothing now.",
  ],
};
