/** The list of findings: its rows, which of them are shown, and which comes next. */

const filters = ["status", "kind", "type", "confidence", "who", "text"] as const;
type Chosen = Readonly<Record<(typeof filters)[number], string>>;

function list(): HTMLElement | null {
  return document.querySelector("#list");
}

function rows(): HTMLElement[] {
  return [...(list()?.querySelectorAll<HTMLElement>(".row") ?? [])];
}

export function rowOf(id: string): HTMLElement | null {
  return document.getElementById(`i-${id}`);
}

/** Whether a row is neither filtered out nor folded away. */
function isShown(row: HTMLElement): boolean {
  return !row.hidden && row.closest("details:not([open])") === null;
}

function idOf(row: HTMLElement): string {
  return row.id.slice("i-".length);
}

export function isOpen(row: HTMLElement): boolean {
  return !["decided", "dismissed"].includes(row.dataset["status"] ?? "");
}

/** The row so many further among those that are shown; from the top where there is none yet. */
export function neighbour(id: string | null, by: 1 | -1): string | null {
  const shown = rows().filter(isShown);
  const at = shown.findIndex((row) => idOf(row) === id);
  const row = shown[at < 0 && by < 0 ? shown.length - 1 : at + by];
  return row === undefined ? null : idOf(row);
}

/** The next among those shown that is not decided; where all are shown the server knows it as well. */
export function nextOpen(after: string): string | null {
  const shown = rows().filter((row) => isShown(row) || idOf(row) === after);
  const at = shown.findIndex((row) => idOf(row) === after);
  const next = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))].find(isOpen);
  return next === undefined ? null : idOf(next);
}

/** Marks the row of what is on the desk, and brings it into sight within the list. */
export function markCurrent(id: string | null): void {
  list()?.querySelector("[aria-current]")?.removeAttribute("aria-current");
  const row = id === null ? null : rowOf(id);
  row?.querySelector("a")?.setAttribute("aria-current", "true");
  const folded = row?.closest("details");
  if (folded !== undefined && folded !== null) folded.open = true;
  row?.scrollIntoView({ block: "nearest" });
}

export function replaceRow(id: string, html: string): void {
  const row = rowOf(id);
  if (row === null) return;
  const isHidden = row.hidden;
  const isCurrent = row.querySelector("[aria-current]") !== null;
  row.outerHTML = html;
  const now = rowOf(id);
  if (now === null) return;
  now.hidden = isHidden;
  if (isCurrent) now.querySelector("a")?.setAttribute("aria-current", "true");
  const names = form()?.elements.namedItem("who");
  if (!(names instanceof HTMLSelectElement)) return;
  const known = [...names.options].map(({ value }) => value);
  for (const name of (now.dataset["who"] ?? "").split("\n")) {
    if (name !== "" && !known.includes(name)) names.append(new Option(name));
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// What narrows it down

function form(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>(".filters form");
}

function given(): Chosen {
  const own = form();
  const values = own === null ? null : new FormData(own);
  const of = (name: string): string => {
    const value = values?.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    status: of("status"),
    kind: of("kind"),
    type: of("type"),
    confidence: of("confidence"),
    who: of("who"),
    text: of("text"),
  };
}

export function isFiltered(): boolean {
  return filters.some((name) => given()[name] !== "");
}

/** The filter as it stands in the address: `#status=open&type=number`. */
export function filterHash(): string {
  const chosen = given();
  const query = new URLSearchParams(filters.flatMap((name) => (chosen[name] === "" ? [] : [[name, chosen[name]]])));
  return query.size === 0 ? "" : `#${query.toString()}`;
}

/** Makes the filter serve, as the address or the list that this one takes the place of has it. */
export function startFilter(hash: string): void {
  const panel = form()?.closest("details");
  if (panel === undefined || panel === null) return;
  panel.hidden = false;
  const query = new URLSearchParams(hash.slice(1));
  for (const name of filters) {
    const field = form()?.elements.namedItem(name);
    const value = query.get(name);
    if (value !== null && (field instanceof HTMLSelectElement || field instanceof HTMLInputElement))
      field.value = value;
  }
  if (isFiltered()) panel.open = true;
}

/** Shows the rows that pass, and says how many of all they are; gives the words searched for. */
export function applyFilter(): string {
  const chosen = given();
  const text = chosen.text.trim().toLowerCase();
  const isNarrow = list()?.querySelector("[hidden]") !== null;
  if (!isFiltered() && !isNarrow) return text;
  const all = rows();
  for (const row of all) row.hidden = !passes(row, chosen, text);
  for (const group of list()?.querySelectorAll<HTMLElement>(".group") ?? []) {
    group.hidden = group.querySelector(".row:not([hidden])") === null;
    if (group instanceof HTMLDetailsElement && isFiltered()) group.open = true;
  }
  const count = all.filter(({ hidden }) => !hidden).length;
  list()
    ?.querySelector(".shown")
    ?.replaceChildren(isFiltered() ? `${count} of ${all.length} shown` : "");
  return text;
}

function passes(row: HTMLElement, { status, kind, type, confidence, who }: Chosen, text: string): boolean {
  const { dataset } = row;
  const levels = { high: ["high"], medium: ["high", "medium"] }[confidence];
  const isOfStatus =
    status === "" ||
    dataset["status"] === status ||
    (status === "open" && isOpen(row)) ||
    (status === "decided" && !isOpen(row));
  return (
    isOfStatus &&
    (kind === "" || dataset["kind"] === kind) &&
    (type === "" || dataset["type"] === type) &&
    (levels === undefined || levels.includes(dataset["confidence"] ?? "")) &&
    (who === "" || (dataset["who"] ?? "").split("\n").includes(who)) &&
    (text === "" || row.textContent.toLowerCase().includes(text))
  );
}

export function goToFilter(field: "status" | "text"): void {
  const panel = form()?.closest("details");
  if (panel !== undefined && panel !== null) panel.open = true;
  form()?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
}
