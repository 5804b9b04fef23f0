/** The list of all that is to be decided: by group, a row each, with what narrows it down. */
import { counted } from "../../presentation/reasons.ts";
import { markup, type Markup } from "../../render/html/markup.ts";
import { isolated } from "../../render/html/words.ts";
import type { Answer, Item, ItemKind, ItemState, LostItem, SessionState } from "../model.ts";
import { verdictWords } from "./deeds.ts";
import { itemAddress, kinds, letterBox, numberOf, type Frame } from "./words.ts";

export function list(frame: Frame, current: string | null): Markup {
  const { items, lost } = frame.state;
  const groups = (["contradiction", "addition", "agreement"] as const).map((kind) => {
    const own = items.filter(({ item }) => item.kind === kind);
    return group(
      kind,
      kinds[kind].sign,
      kinds[kind].several,
      own.map((one) => row(frame, one, current)),
    );
  });
  return markup`<nav id="list" aria-label="Findings" tabindex="-1">
${filters(frame.state)}
${group(
  "lost",
  "↯",
  "Decided, and gone",
  lost.map((one) => lostRow(frame, one, current)),
)}
${groups}
</nav>`;
}

function group(name: ItemKind | "lost", sign: string, title: string, rows: readonly Markup[]): Markup | null {
  if (rows.length === 0) return null;
  return markup`<section class="group ${name}" aria-labelledby="g-${name}"><h2 id="g-${name}"><span aria-hidden="true">${sign}</span> ${title} <span class="count">${rows.length}</span></h2>
<ol>${rows}</ol></section>
`;
}

/** A row by the id of its item; `null` where the state has none of it. */
export function rowOf(frame: Frame, id: string, current: string | null): Markup | null {
  const item = frame.state.items.find((one) => one.item.id === id);
  if (item !== undefined) return row(frame, item, current);
  const lost = frame.state.lost.find((one) => one.earlier.item.id === id);
  return lost === undefined ? null : lostRow(frame, lost, current);
}

function row(frame: Frame, one: ItemState, current: string | null): Markup {
  const { item, status, decisions } = one;
  const who = [...new Set(decisions.map(({ author }) => author))].join("\n");
  return markup`<li class="row ${status}" id="i-${item.id}" data-kind="${item.kind}" data-type="${item.type ?? ""}" data-confidence="${item.confidence}" data-status="${statusWord(one)}" data-who="${who}"><a href="${itemAddress(item.id)}"${currentOf(item.id, current)}>${numberOf(frame, item.id)} <span class="title">${isolated(item.title)}</span>${item.kind === "contradiction" ? answers(frame, item.answers) : null}${standing(frame, one)}</a></li>
`;
}

/** The few words of each answer; hidden by the style once it is decided. */
function answers({ letters }: Frame, all: readonly Answer[]): Markup {
  return markup`<span class="brief">${all.map(({ words, reports }) => markup`<span>${reports.map((report) => letterBox(letters[report] ?? ""))} ${isolated(shortened(words))}</span>`)}</span>`;
}

/** Words of an answer that stand in a row: about two lines of it. */
const longestBrief = 90;

function shortened(words: string): string {
  return words.length <= longestBrief ? words : `${words.slice(0, longestBrief).replace(/\s+\S*$/u, "")} …`;
}

function currentOf(id: string, current: string | null): Markup | null {
  return id === current ? markup` aria-current="true"` : null;
}

/** What the filter calls where an item stands. */
function statusWord({ status, decisions }: ItemState): string {
  const isDismissed = status === "decided" && decisions.at(-1)?.action.verdict?.kind === "dismissed";
  return isDismissed ? "dismissed" : status;
}

/** Where an item stands, in a sign and words. */
function standing(frame: Frame, { status, decisions }: ItemState): Markup | null {
  const last = decisions.at(-1);
  switch (status) {
    case "undecided":
      return decisions.some(({ action }) => action.note !== "")
        ? markup`<span class="standing"><span aria-hidden="true">✎</span> a note</span>`
        : null;
    case "decided":
      return last === undefined
        ? null
        : markup`<span class="standing"><span aria-hidden="true">✓</span> <span class="sr">decided: </span>${isolated(verdictWords(frame, last))}</span>`;
    case "disputed":
      return markup`<span class="standing"><span aria-hidden="true">⚡</span> disputed</span>`;
    case "changed":
      return markup`<span class="standing"><span aria-hidden="true">↻</span> needs another look</span>`;
  }
}

function lostRow(frame: Frame, { fate, decisions, earlier: { item } }: LostItem, current: string | null): Markup {
  const who = [...new Set(decisions.map(({ author }) => author))].join("\n");
  const words = fate === "orphaned" ? "its sentence is gone" : "not found any more";
  return markup`<li class="row ${fate}" id="i-${item.id}" data-kind="${item.kind}" data-type="${item.type ?? ""}" data-confidence="${item.confidence}" data-status="${fate}" data-who="${who}"><a href="${itemAddress(item.id)}"${currentOf(item.id, current)}><span class="number">${kinds[item.kind].sign}</span> <span class="title">${isolated(item.title)}</span><span class="standing"><span aria-hidden="true">↯</span> ${words}</span></a></li>
`;
}

/** What narrows the list down; hidden until the script is there to serve it. */
function filters({ items, lost }: SessionState): Markup {
  const option = (value: string, text = value): Markup => markup`<option value="${value}">${text}</option>`;
  const types = new Set(items.flatMap(({ item }) => item.type ?? []));
  const who = new Set([...items, ...lost].flatMap(({ decisions }) => decisions.map(({ author }) => author)));
  return markup`<details class="filters" hidden><summary>Filter and search <kbd>f</kbd> <kbd>/</kbd></summary>
<form aria-label="Filter the findings">
<label>Status <select name="status">${option("", "all")}${option("open", "to decide")}${option("decided")}${option("dismissed", "not a finding")}${option("disputed")}${option("changed", "needs another look")}${option("orphaned", "gone")}</select></label>
<label>Kind <select name="kind">${option("", "all")}${option("contradiction", "contradictions")}${option("addition", "additions")}${option("agreement", "agreements")}</select></label>
<label>Type <select name="type">${option("", "all")}${[...types].sort().map((type) => option(type))}</select></label>
<label>Confidence <select name="confidence">${option("", "all")}${option("high")}${option("medium", "medium or more")}</select></label>
<label>Decided by <select name="who">${option("", "anyone")}${[...who].sort().map((name) => option(name))}</select></label>
<label>Search in findings and texts <input type="search" name="text" autocomplete="off"></label>
<button type="reset">Show all</button>
</form></details>
<p class="shown" role="status"></p>`;
}

/** What differs between a row that is shown and what it should show. */
export function rowKey({ status, decisions }: ItemState): string {
  return [status, ...decisions.map(({ id }) => id)].join(" ");
}

/** Whose list it is: rows are the same when their items are, in order. */
export function listKey({ items, lost, resultKey }: SessionState): string {
  const ids = (all: readonly Item[]): string => all.map(({ id }) => id).join(" ");
  return [resultKey, ids(items.map(({ item }) => item)), ids(lost.map(({ earlier }) => earlier.item))].join("\n");
}

/** `12 left of 47` */
export function leftWords({ left, total }: SessionState["counts"]): string {
  return total === 0
    ? "nothing to decide"
    : left === 0
      ? `all ${counted(total, "finding")} decided`
      : `${left} left of ${total}`;
}
