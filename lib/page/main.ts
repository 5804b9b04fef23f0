/** What the page does where scripts run: views, filters, keys, and the threads between sentences. Without it all is shown. */
import { hashOf, stateOf, viewOf, type State } from "./address.ts";
import { areKeysOn, help, isTyping } from "./keys.ts";
import { switchTheme } from "./theme.ts";
import { goToSearch, showChosen, shownFindings, startFilter } from "./filter.ts";
import { startStrips } from "./strips.ts";
import { draw, light, unlight } from "./threads.ts";

const root = document.documentElement;
/** Ids of the sections that are shown one at a time, in the order of the ways to them. */
const views = [...document.querySelectorAll<HTMLAnchorElement>(".views a")].map(({ hash }) => hash.slice(1));
let state: State = stateOf(location.hash);

root.classList.add("scripted");
for (const button of document.querySelectorAll<HTMLElement>(".copy, .sides, .switches, [data-do]"))
  button.hidden = false;
for (const details of document.querySelectorAll<HTMLDetailsElement>(".agreements")) details.open = false;
startFilter((chosen) => {
  change({ target: viewOf(state, views), chosen });
});
showSide("a");
show();
arrive();
startStrips();

addEventListener("popstate", () => {
  state = stateOf(location.hash);
  show();
  arrive();
});
addEventListener("resize", draw);

document.addEventListener("click", (event) => {
  const from = event.target instanceof Element ? event.target : null;
  const action = from?.closest<HTMLElement>("[data-do]")?.dataset["do"];
  if (action !== undefined) act(action);
  const copy = from?.closest<HTMLElement>(".copy");
  if (copy instanceof HTMLElement) void copyLink(copy);
  const side = from?.closest<HTMLElement>(".sides [data-side]")?.dataset["side"];
  if (side !== undefined) showSide(side);
  const to = from?.closest<SVGElement>("[data-to]")?.dataset["to"];
  if (to !== undefined) go(to);
  // A way within the page keeps what was chosen, which the link itself knows nothing of.
  const link = from?.closest<HTMLAnchorElement>('a[href^="#"]');
  if (link instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    go(link.hash.slice(1));
  }
});

for (const name of ["pointerover", "focusin"] as const) {
  document.addEventListener(name, ({ target }) => {
    const sentence = target instanceof Element ? target.closest<HTMLElement>(".s") : null;
    if (sentence !== null) light(sentence);
    else if (target instanceof Element && target.closest(".words") === null) unlight();
  });
}

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (isTyping(target)) {
    if (key === "Escape") target.blur();
    return;
  }
  const action = /^[1-9]$/.test(key) ? views[Number(key) - 1] : keys[key];
  if (action === undefined || !areKeysOn()) return;
  event.preventDefault();
  act(action);
});

/** Before the paper comes, all is opened that was shut; afterwards it is as it was. */
let shut: readonly HTMLDetailsElement[] = [];
addEventListener("beforeprint", () => {
  shut = [...document.querySelectorAll<HTMLDetailsElement>(".agreements:not([open])")];
  for (const details of shut) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of shut) details.open = false;
});

const keys: Readonly<Record<string, string>> = {
  j: "next",
  k: "previous",
  "/": "search",
  d: "differences",
  t: "theme",
  "?": "help",
};

function act(action: string): void {
  if (views.includes(action)) go(action);
  else if (action === "next") step(1);
  else if (action === "previous") step(-1);
  else if (action === "search") search();
  else if (action === "help") help?.showModal();
  else if (action === "theme") switchTheme();
  else if (action === "differences") switchDifferences();
}

/** Shows another state and writes it into the address. */
function change(next: State): void {
  state = next;
  history.replaceState(null, "", hashOf(state));
  show();
}

/** Goes somewhere as a link does: with a way back. */
function go(target: string): void {
  state = { ...state, target };
  history.pushState(null, "", hashOf(state));
  show();
  arrive();
}

function show(): void {
  const view = viewOf(state, views);
  for (const name of views) {
    const section = document.getElementById(name);
    if (section !== null) section.hidden = name !== view;
    const link = document.querySelector(`.views a[href="#${name}"]`);
    if (name === view) link?.setAttribute("aria-current", "true");
    else link?.removeAttribute("aria-current");
  }
  showChosen(state);
  unlight();
}

/** Goes to the target of the address: opens what it lies in, marks it and gives it the focus. */
function arrive(): void {
  document.querySelector(".current")?.classList.remove("current");
  const found = state.target === "" ? null : document.getElementById(state.target);
  const target = found?.closest<HTMLElement>(".finding") ?? found;
  if (target === null) return;
  const isSentence = target.classList.contains("s");
  if (isSentence) {
    showSide(target.closest(".text.b") === null ? "a" : "b");
    light(target);
  }
  const folded = target.closest("details");
  if (folded !== null) folded.open = true;
  if (isSentence || target.classList.contains("finding")) target.classList.add("current");
  const { top, height } = target.getBoundingClientRect();
  // A view that is in sight leaves the page where it is, with the ways to the other views above it.
  if (target.id !== viewOf(state, views) || top < 0 || top > innerHeight)
    target.scrollIntoView({ block: height > innerHeight / 2 ? "start" : "center" });
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function step(by: number): void {
  const shown = shownFindings();
  const at = shown.findIndex((finding) => finding.classList.contains("current"));
  const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
  if (next === undefined) return;
  change({ ...state, target: next.id });
  arrive();
}

function search(): void {
  if (viewOf(state, views) !== "findings") go("findings");
  goToSearch();
}

async function copyLink(button: HTMLElement): Promise<void> {
  const link = new URL(hashOf({ ...state, target: button.dataset["copy"] ?? "" }), location.href).href;
  const said = button.querySelector("span");
  try {
    await navigator.clipboard.writeText(link);
    said?.replaceChildren("Copied");
  } catch {
    // A page opened from a file may not write to the clipboard everywhere; the address bar then holds the link.
    history.replaceState(null, "", link);
    said?.replaceChildren("In the address bar");
  }
  setTimeout(() => {
    said?.replaceChildren("Copy link");
  }, 2000);
}

/** On a narrow screen one text at a time is shown: this one. */
function showSide(side: string): void {
  document.querySelector(".texts")?.setAttribute("data-side", side);
  for (const button of document.querySelectorAll<HTMLElement>(".sides button")) {
    button.setAttribute("aria-pressed", String(button.dataset["side"] === side));
  }
}

function switchDifferences(): void {
  const isOn = root.classList.toggle("differing");
  document.querySelector('[data-do="differences"]')?.setAttribute("aria-pressed", String(isOn));
}
