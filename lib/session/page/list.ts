/** The list of all that is to be decided: by group, a row each, with what narrows it down. */
import { counted } from "../../presentation/reasons.ts";
import { markup, type Markup } from "../../render/html/markup.ts";
import { isolated } from "../../render/html/words.ts";
import type { Answer, DecidedEntry, Item, ItemKind, ItemState, LostItem, SessionState } from "../model.ts";
import { verdictWords } from "./deeds.ts";
import { itemAddress, kinds, type Frame } from "./words.ts";

export function list(frame: Frame, current: string | null): Markup {
  const { items, lost } = frame.state;
  const out = items.filter((one) => statusWord(one) === "dismissed");
  const groups = (["contradiction", "addition", "agreement"] as const).map((kind) => {
    const own = items.filter((one) => one.item.kind === kind && statusWord(one) !== "dismissed");
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
  "Decided or added, and gone",
  lost.map((one) => lostRow(frame, one, current)),
)}
${groups}
${dismissed(out.map((one) => row(frame, one, current)))}
</nav>`;
}

function group(name: ItemKind | "lost", sign: string, title: string, rows: readonly Markup[]): Markup | null {
  if (rows.length === 0) return null;
  return markup`<section class="group ${name}" aria-labelledby="g-${name}"><h2 id="g-${name}"><span aria-hidden="true">${sign}</span> ${title} <span class="count">${rows.length}</span></h2>
${chunks(rows).map((some) => markup`<ol>${some}</ol>`)}</section>
`;
}

/** What was said to be no finding is kept out of the way, and counted; what is said so now leaves its place the next time. */
function dismissed(rows: readonly Markup[]): Markup | null {
  if (rows.length === 0) return null;
  return markup`<details class="group dismissed"><summary><h2>Not a finding <span class="count">${rows.length}</span></h2></summary>
${chunks(rows).map((some) => markup`<ol>${some}</ol>`)}</details>
`;
}

/** Rows that a browser lays out at once when they come into sight: more take longer, and of fewer it must watch too many. */
const together = 50;

function chunks(rows: readonly Markup[]): (readonly Markup[])[] {
  return Array.from({ length: Math.ceil(rows.length / together) }, (_, i) =>
    rows.slice(i * together, (i + 1) * together),
  );
}

/** A row by the id of its item; `null` where the state has none of it. */
export function rowOf(frame: Frame, id: string, current: string | null): Markup | null {
  const item = frame.state.items.find((one) => one.item.id === id);
  return item === undefined ? null : row(frame, item, current);
}

/** What stands in a row, and what it is found by; there may be thousands, so nothing that the page can say once. */
interface Row {
  readonly id: string;
  readonly item: Item;
  readonly status: string;
  readonly number: number | null;
  readonly brief: readonly Answer[];
  readonly standing: Markup | null;
  readonly decisions: readonly DecidedEntry[];
}

function row(frame: Frame, one: ItemState, current: string | null): Markup {
  const { item, decisions } = one;
  const status = statusWord(one);
  // What an editor added is titled by its answers.
  const isBrief = item.kind === "contradiction" && item.origin === "storydiff" && one.status !== "decided";
  const brief = isBrief ? item.answers : [];
  const number = frame.numbers.get(item.id) ?? null;
  return set(frame, { id: item.id, item, status, number, brief, standing: standing(frame, one), decisions }, current);
}

function lostRow(frame: Frame, { id, fate, decisions, earlier: { item } }: LostItem, current: string | null): Markup {
  const standing = markup`<span class="standing">↯ ${fates[fate]}</span>`;
  const status = fate === "orphaned" ? fate : "changed";
  return set(frame, { id, item, status, number: null, brief: [], standing, decisions }, current);
}

const fates: Readonly<Record<LostItem["fate"], string>> = {
  orphaned: "its sentence is gone",
  changed: "not found any more",
  withdrawn: "taken back by who added it",
};

function set(
  { letters }: Frame,
  { id, item, status, number, brief, standing, decisions }: Row,
  current: string | null,
) {
  const { kind, type, confidence, title } = item;
  const who = [...new Set(decisions.map(({ author }) => author))].join("\n");
  const by = who === "" ? null : markup` data-who="${who}"`;
  const now = id === current ? markup` aria-current="true"` : null;
  const answers = brief.map(({ words, reports }) => {
    const told = `${reports.map((report) => letters[report] ?? "").join(" ")} ${shortened(words)}`;
    return isolated(told, told, "brief");
  });
  return markup`<li class="row" id="i-${id}" data-kind="${kind}" data-type="${type ?? ""}" data-confidence="${confidence}" data-status="${status}"${by}><a href="${itemAddress(id)}"${now}><b class="number">${number}</b>${isolated(title, title, "title")}${answers}${standing}</a></li>`;
}

/** Words of an answer that stand in a row: about a line of it. */
const longestBrief = 60;

function shortened(words: string): string {
  return words.length <= longestBrief ? words : `${words.slice(0, longestBrief).replace(/\s+\S*$/u, "")} …`;
}

/** The latest of the decisions that gives a verdict: a note may stand beside it. */
function verdictIn(decisions: readonly DecidedEntry[]): DecidedEntry | undefined {
  return decisions.findLast(({ action }) => action.verdict !== null);
}

/** What the filter calls where an item stands. */
function statusWord({ status, decisions }: ItemState): string {
  const isDismissed = status === "decided" && verdictIn(decisions)?.action.verdict?.kind === "dismissed";
  return isDismissed ? "dismissed" : status;
}

/** Where an item stands, in a sign and words. */
function standing(frame: Frame, { status, decisions }: ItemState): Markup | null {
  const last = verdictIn(decisions);
  switch (status) {
    case "undecided":
      return decisions.some(({ action }) => action.note !== "") ? markup`<span class="standing">✎ a note</span>` : null;
    case "decided":
      return last === undefined ? null : markup`<span class="standing">✓ ${isolated(verdictWords(frame, last))}</span>`;
    case "disputed":
      return markup`<span class="standing">⚡ disputed</span>`;
    case "changed":
      return markup`<span class="standing">↻ needs another look</span>`;
  }
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

/** Whether two states have the same rows in the same order, whatever stands in them, and the same corrections. */
export function hasSameParts(one: SessionState, other: SessionState): boolean {
  return (
    one.resultKey === other.resultKey &&
    one.items.length === other.items.length &&
    one.lost.length === other.lost.length &&
    one.corrections.length === other.corrections.length &&
    one.corrections.every(({ entry }, i) => entry.id === other.corrections[i]?.entry.id) &&
    one.items.every(({ item }, i) => item.id === other.items[i]?.item.id) &&
    one.lost.every(({ id }, i) => id === other.lost[i]?.id)
  );
}

/** Whether a row looks the same in two states. */
export function isSameRow(one: ItemState, other: ItemState | undefined): boolean {
  return (
    one.status === other?.status &&
    one.decisions.length === other.decisions.length &&
    one.decisions.every(({ id }, i) => id === other.decisions[i]?.id)
  );
}

/** `12 left of 47` */
export function leftWords({ left, total }: SessionState["counts"]): string {
  return total === 0
    ? "nothing to decide"
    : left === 0
      ? `all ${counted(total, "finding")} decided`
      : `${left} left of ${total}`;
}
