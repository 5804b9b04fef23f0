/** What the page does where scripts run: views, filters, keys, and the threads between sentences. Without it all is shown. */
import { filters, hashOf, stateOf, views, type State, type ViewName } from "./address.ts";
import { light, unlight } from "./threads.ts";

const root = document.documentElement;
const form = element(HTMLFormElement, "controls");
const help = element(HTMLDialogElement, "help");
const findings = [...document.querySelectorAll<HTMLElement>(".finding")];
let state: State = stateOf(location.hash);

form.hidden = false;
for (const button of document.querySelectorAll<HTMLElement>(".copy, .sides")) button.hidden = false;
showSide("a");
show();
arrive();

addEventListener("hashchange", () => {
  state = stateOf(location.hash);
  show();
  arrive();
});

form.addEventListener("input", () => {
  const given = new FormData(form);
  const chosen = Object.fromEntries(
    filters.map((name) => {
      const value = given.get(name);
      return [name, typeof value === "string" ? value : ""];
    }),
  );
  change({ ...state, ...chosen, view: "findings", target: "" });
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  const from = event.target instanceof Element ? event.target : null;
  const action = from?.closest<HTMLElement>("[data-do]")?.dataset["do"];
  if (action !== undefined) act(action);
  const copy = from?.closest<HTMLElement>("[data-copy]");
  if (copy instanceof HTMLElement) void copyLink(copy);
  const side = from?.closest<HTMLElement>("[data-side]:is(button)")?.dataset["side"];
  if (side !== undefined) showSide(side);
  const to = from?.closest<SVGElement>("[data-to]")?.dataset["to"];
  if (to !== undefined) change({ ...state, target: to, view: "texts" }, true);
});

for (const name of ["pointerover", "focusin"] as const) {
  document.addEventListener(name, (event) => {
    const sentence = event.target instanceof Element ? event.target.closest<HTMLElement>(".s") : null;
    if (sentence === null) unlight();
    else light(sentence);
  });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (typing) {
    if (event.key === "Escape" && event.target instanceof HTMLElement) event.target.blur();
    return;
  }
  if (help.open) return;
  const action = keys[event.key];
  if (action === undefined) return;
  event.preventDefault();
  act(action);
});

/** Before the paper comes, all is opened that was shut; afterwards it is as it was. */
let shut: HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => {
  shut = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  for (const details of shut) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of shut) details.open = false;
});

const keys: Readonly<Record<string, string>> = {
  j: "next",
  k: "previous",
  "1": "findings",
  "2": "texts",
  "3": "holders",
  "/": "search",
  d: "differences",
  t: "theme",
  "?": "help",
};

function act(action: string): void {
  const view = views.find((name) => name === action);
  if (view !== undefined) change({ ...state, view, target: "" });
  else if (action === "next") step(1);
  else if (action === "previous") step(-1);
  else if (action === "search") element(HTMLInputElement, null, 'input[name="text"]').focus();
  else if (action === "help") help.showModal();
  else if (action === "theme") switchTheme();
  else if (action === "differences") switchDifferences();
}

/** Shows another state and writes it into the address; `goes` scrolls to its target. */
function change(next: State, goes = false): void {
  state = next;
  history.replaceState(null, "", hashOf(state));
  show();
  if (goes) arrive();
}

function show(): void {
  for (const name of views) {
    const section = document.getElementById(name);
    if (section !== null) section.hidden = name !== state.view;
    const link = document.querySelector(`.views a[href="#${name}"]`);
    if (name === state.view) link?.setAttribute("aria-current", "true");
    else link?.removeAttribute("aria-current");
  }
  for (const name of filters) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = state[name];
  }
  const isFiltered = filters.some((name) => state[name] !== "");
  let count = 0;
  for (const finding of findings) {
    const isShown = !isFiltered || passes(finding);
    finding.hidden = !isShown;
    if (isShown) count += 1;
  }
  const folded = document.querySelector<HTMLDetailsElement>("details.agreements");
  if (folded !== null && state.kind === "agreement") folded.open = true;
  const status = form.querySelector(".shown");
  if (status !== null) status.textContent = isFiltered ? `${count} of ${findings.length} shown` : "";
}

function passes({ dataset, textContent }: HTMLElement): boolean {
  const { kind, type, confidence, entity, text } = state;
  const levels = { high: ["high"], medium: ["high", "medium"] }[confidence];
  return (
    (kind === "" || dataset["kind"] === kind) &&
    (type === "" || dataset["type"] === type) &&
    (levels === undefined || levels.includes(dataset["confidence"] ?? "")) &&
    (entity === "" || (dataset["about"] ?? "").split("\n").includes(entity)) &&
    (text === "" || textContent.toLowerCase().includes(text.toLowerCase()))
  );
}

/** Goes to the target of the address: opens what it lies in and gives it the focus. */
function arrive(): void {
  const target = state.target === "" ? null : document.getElementById(state.target);
  if (target === null) return;
  const side = target.closest<HTMLElement>(".text")?.classList.contains("b") === true ? "b" : "a";
  if (target.classList.contains("s")) {
    showSide(side);
    light(target);
  }
  const folded = target.closest("details");
  if (folded !== null) folded.open = true;
  mark(target);
  target.scrollIntoView({ block: "center" });
  if (target.tabIndex === -1 || target.hasAttribute("tabindex")) target.focus({ preventScroll: true });
}

function mark(target: HTMLElement): void {
  document.querySelector(".current")?.classList.remove("current");
  if (target.classList.contains("finding")) target.classList.add("current");
}

function step(by: number): void {
  const shown = findings.filter((finding) => !finding.hidden && finding.closest("details:not([open])") === null);
  const at = shown.findIndex((finding) => finding.classList.contains("current"));
  const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
  if (next !== undefined) change({ ...state, view: "findings", target: next.id }, true);
}

async function copyLink(button: HTMLElement): Promise<void> {
  const link = new URL(hashOf({ ...state, target: button.dataset["copy"] ?? "", view: "findings" }), location.href)
    .href;
  try {
    await navigator.clipboard.writeText(link);
    button.replaceChildren("Copied");
  } catch {
    // A page opened from a file may not write to the clipboard everywhere; the address bar then holds the link.
    history.replaceState(null, "", link);
    button.replaceChildren("In the address bar");
  }
  setTimeout(() => {
    button.replaceChildren("Copy link");
  }, 2000);
}

function showSide(side: string): void {
  document.querySelector(".texts")?.setAttribute("data-side", side);
  for (const button of document.querySelectorAll(".sides button")) {
    button.setAttribute("aria-pressed", String(button instanceof HTMLElement && button.dataset["side"] === side));
  }
}

function switchTheme(): void {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = root.dataset["theme"] ?? (isDark ? "dark" : "light");
  root.dataset["theme"] = now === "dark" ? "light" : "dark";
}

function switchDifferences(): void {
  const is = root.classList.toggle("differing");
  document.querySelector('[data-do="differences"]')?.setAttribute("aria-pressed", String(is));
}

function element<T extends Element>(type: new () => T, id: string | null, selector = `#${id ?? ""}`): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}

export type { ViewName };
