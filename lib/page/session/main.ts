/** What the page of a session does where scripts run; the loop itself works without. */
import { areKeysOn, help, isTyping } from "../keys.ts";
import { switchTheme } from "../theme.ts";
import { askedFor, changesSince, posted, type Changes } from "./answers.ts";
import * as desk from "./desk.ts";
import * as list from "./list.ts";
import { listen } from "./live.ts";
import { attempt, say } from "./notice.ts";
import * as texts from "./texts.ts";
import * as tray from "./tray.ts";

const { body, documentElement: root } = document;

root.classList.add("scripted");
for (const hidden of document.querySelectorAll<HTMLElement>("[data-do], .views")) hidden.hidden = false;
showView("desk");
desk.showAuthor();
list.startFilter(location.hash);
list.applyFilter();
list.markCurrent(desk.currentId());
history.replaceState({ item: desk.currentId() }, "", address(desk.currentId()));
if (document.querySelector("#notice")?.textContent === "")
  say("The key on a button decides, j and k go on, ? tells all keys.");
listen(
  seq,
  () => void attempt(catchUp),
  (isLost) => {
    body.classList.toggle("lost", isLost);
  },
);
void attempt(async () => {
  await texts.loadTexts();
  texts.startSides();
  arrived();
});

/** What is done one after the other, however quick the keys are: a verdict is given to what is on the desk when its turn comes. */
let turns: Promise<void> = Promise.resolve();

function inTurn(act: () => void | Promise<void>): void {
  turns = turns.then(() => attempt(async () => act()));
}

/** Last place of the log that the page shows. */
function seq(): number {
  return Number(body.dataset["seq"]);
}

function address(id: string | null): string {
  return `${id === null ? "/" : `/?item=${encodeURIComponent(id)}`}${list.filterHash()}`;
}

/** On a narrow screen one part is shown at a time. */
function showView(view: "list" | "desk" | "texts"): void {
  body.dataset["view"] = view;
  for (const button of document.querySelectorAll<HTMLElement>(".views button")) {
    button.setAttribute("aria-pressed", String(button.dataset["do"] === view));
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Going from finding to finding

async function goTo(id: string, isBack = false): Promise<void> {
  await desk.showOnDesk(id);
  if (!isBack) history.pushState({ item: id }, "", address(id));
  closeTray();
  showView("desk");
  list.markCurrent(id);
  arrived();
  desk.focusDesk();
}

/** What is on the desk is shown in the texts. */
function arrived(): void {
  const ids = (desk.finding()?.dataset["sentences"] ?? "").split(" ").filter((id) => id !== "");
  texts.lightSentences(ids);
}

async function step(by: 1 | -1): Promise<void> {
  const id = list.neighbour(desk.currentId(), by);
  if (id !== null) await goTo(id);
}

addEventListener("popstate", (event) => {
  const state: unknown = event.state;
  const item = typeof state === "object" && state !== null && "item" in state ? state.item : null;
  if (typeof item === "string") inTurn(() => goTo(item, true));
});

// ---------------------------------------------------------------------------------------------------------------------
// Doing something

let isBusy = false;

/** Posts a form; then the page shows what came of it, and the next finding. */
async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const missing = submitter === null ? null : desk.missing(submitter);
  if (missing !== null) {
    missing.focus();
    say(
      `${missing.closest("label")?.querySelector("span")?.textContent ?? "Words"}: write it first, then Enter.`,
      "warning",
    );
    return;
  }
  const isTray = form.closest("#tray") !== null;
  const more = isTray && form.getAttribute("action") !== "/undo" ? tray.trayFields(form) : [];
  if (typeof more === "string") {
    say(more, "warning");
    return;
  }
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === "string") fields.append(name, value);
  for (const [name, value] of more) fields.append(name, value);
  if (!fields.has("author")) fields.append("author", desk.authorNow());
  fields.append("since", String(seq()));
  if (!fields.has("item")) fields.append("item", desk.currentId() ?? "");
  const answer = await posted(form.getAttribute("action") ?? "/", fields);
  const item = fields.get("item");
  const isVerdict = form.classList.contains("verdict");
  if (isVerdict && item !== null) desk.forgetDraft(item);
  if (isTray) {
    tray.clearChosen();
    form.reset();
  }
  const next =
    isVerdict && item !== null && answer.next !== item && list.isFiltered() ? afterFilter(item) : answer.next;
  const isAdded = form.getAttribute("action") === "/findings";
  if (isTray && !isAdded) await corrected(answer);
  else await redraw(answer, next);
  const isDisputed = next !== null && next === item && desk.finding()?.dataset["status"] === "disputed";
  say(`${answer.notice} ${leftWords(answer)}`, isDisputed ? "warning" : "saved");
}

/** The next of those that are shown; a filter that shows only what is open loses its row by and by, not at once. */
function afterFilter(item: string): string | null {
  return list.nextOpen(item) ?? item;
}

function leftWords({ counts: { left, total } }: Changes): string {
  return left === 0 ? "All is decided." : `${left} left of ${total}.`;
}

/** Shows what changed, and goes to a finding; where the page was compared anew it is asked for anew. */
async function redraw(changes: Changes, next: string | null): Promise<void> {
  apply(changes);
  if (changes.whole) await renew(next);
  if (next !== null) await (next === desk.currentId() ? desk.showOnDesk(next) : goTo(next));
  else if (changes.counts.left === 0) await finish();
  if (next !== null && next === desk.currentId()) {
    closeTray();
    desk.focusDesk();
    arrived();
  }
}

/** After a correction the tray stays, for the next one; what was found then stands beside it. */
async function corrected(changes: Changes): Promise<void> {
  apply(changes);
  if (changes.whole) await renew(null);
  const id = desk.currentId();
  if (id !== null && list.rowOf(id) !== null) await desk.showOnDesk(id);
  tray.tray()?.querySelector<HTMLElement>("h2")?.focus();
}

function apply({ seq: now, result, progress, rows }: Changes): void {
  body.dataset["seq"] = String(now);
  body.dataset["result"] = result;
  const head = document.querySelector("#progress");
  if (head !== null) {
    const focused = head.contains(document.activeElement)
      ? document.activeElement?.closest("form")?.getAttribute("action")
      : null;
    head.innerHTML = progress;
    if (focused !== null && focused !== undefined)
      head.querySelector<HTMLElement>(`form[action="${focused}"] button`)?.focus();
  }
  for (const { id, html } of rows) list.replaceRow(id, html);
  list.applyFilter();
  desk.showAuthor();
  document.title = document.title.replace(/^[^:]*/, document.querySelector("#progress strong")?.textContent ?? "");
}

/** The page anew, for other findings are in it; what was typed stays where it was. */
async function renew(item: string | null): Promise<void> {
  const anew = await pageAnew(address(item ?? desk.currentId()).replace(/#.*$/, ""));
  const hash = list.filterHash();
  const scrolled = document.querySelector("#list")?.scrollTop ?? 0;
  for (const part of ["#list", "#corrections", "#names"]) {
    const now = anew.querySelector(part);
    if (now !== null) document.querySelector(part)?.replaceWith(document.adoptNode(now));
  }
  tray.showResult(body.dataset["result"] ?? "");
  list.startFilter(hash);
  list.applyFilter();
  list.markCurrent(desk.currentId());
  document.querySelector("#list")?.scrollTo(0, scrolled);
  if (texts.texts() !== null) await texts.reloadTexts();
  if (tray.isTrayOpen()) tray.startTray();
  desk.showAuthor();
}

async function pageAnew(path: string): Promise<Document> {
  return new DOMParser().parseFromString(await askedFor(path, desk.authorNow()), "text/html");
}

/** All is decided: the page says so. */
async function finish(): Promise<void> {
  const anew = await pageAnew("/");
  desk.redraw(anew.querySelector("#desk")?.innerHTML ?? "");
  history.pushState({ item: null }, "", "/");
  list.markCurrent(null);
  arrived();
  desk.focusDesk();
}

// ---------------------------------------------------------------------------------------------------------------------
// What others do

let isCatchingUp = false;

/** Shows what was done elsewhere, and says what others did; what is typed here stays. */
async function catchUp(): Promise<void> {
  if (isBusy || isCatchingUp) {
    // What is under way brings it along, or the next word does.
    setTimeout(() => void attempt(catchUp), 200);
    return;
  }
  isCatchingUp = true;
  try {
    const changes = await changesSince(seq(), desk.authorNow());
    if (changes.seq <= seq()) return;
    const id = desk.currentId();
    apply(changes);
    if (changes.whole) await renew(null);
    const isGone = id !== null && list.rowOf(id) === null;
    if (id !== null && !isGone && (changes.whole || changes.rows.some((row) => row.id === id))) {
      await desk.showOnDesk(id);
      arrived();
    }
    const others = changes.notices.filter(({ author }) => author !== desk.authorNow());
    const own = others.find(({ item }) => item !== null && item === id) ?? others.at(-1);
    if (own !== undefined) {
      const isHere = own.item !== null && own.item === id;
      const more = isGone
        ? " What you are looking at is not found any more; it stays here until you go on."
        : isHere
          ? " You are looking at it: what you typed is kept."
          : "";
      say(`${own.author}: ${own.words}.${more}`.replace("?.", "?"), more === "" ? "saved" : "warning");
    }
  } finally {
    isCatchingUp = false;
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// The tray

async function openTray(): Promise<void> {
  await texts.loadTexts();
  const own = tray.tray();
  const place = document.querySelector<HTMLElement>("#desk");
  if (own === null || place === null) return;
  const selection = getSelection();
  own.hidden = false;
  place.hidden = true;
  showView("desk");
  tray.startTray();
  if (selection === null || !tray.chooseSelection(selection)) chooseCurrent();
  own.querySelector<HTMLElement>("h2")?.focus();
}

/** The sentences of what is on the desk are mostly those that something is wrong with. */
function chooseCurrent(): void {
  const chosen = new Set<Element | null>();
  for (const sentence of texts.texts()?.querySelectorAll(".s.current") ?? []) {
    const text = sentence.closest(".text");
    if (!chosen.has(text)) tray.choose(sentence);
    chosen.add(text);
  }
}

function closeTray(): void {
  const own = tray.tray();
  const place = document.querySelector<HTMLElement>("#desk");
  if (own === null || place === null || own.hidden) return;
  own.hidden = true;
  place.hidden = false;
  tray.clearChosen();
}

// ---------------------------------------------------------------------------------------------------------------------
// What is pressed

const deeds: Readonly<Record<string, () => void | Promise<void>>> = {
  next: () => step(1),
  previous: () => step(-1),
  undo: () => {
    document.querySelector<HTMLButtonElement>('#progress form[action="/undo"] button')?.click();
  },
  redo: () => {
    document.querySelector<HTMLButtonElement>('#progress form[action="/redo"] button')?.click();
  },
  note: () => {
    desk.goToField("note");
  },
  evidence: () => {
    desk.goToField("evidence");
  },
  open: desk.pressOpen,
  history: desk.switchHistory,
  list: () => {
    showView("list");
    const current = document.querySelector<HTMLElement>("#list [aria-current]");
    (current ?? document.querySelector<HTMLElement>("#list"))?.focus();
  },
  desk: () => {
    closeTray();
    showView("desk");
    desk.focusDesk();
  },
  texts: async () => {
    await texts.loadTexts();
    showView("texts");
    texts.enterTexts();
  },
  tray: openTray,
  filter: () => {
    showView("list");
    list.goToFilter("status");
  },
  search: () => {
    showView("list");
    list.goToFilter("text");
  },
  theme: switchTheme,
  help: () => {
    help?.showModal();
  },
};

const keys: Readonly<Record<string, keyof typeof deeds>> = {
  j: "next",
  k: "previous",
  u: "undo",
  r: "redo",
  n: "note",
  e: "evidence",
  o: "open",
  h: "history",
  l: "list",
  d: "desk",
  g: "texts",
  a: "tray",
  f: "filter",
  "/": "search",
  t: "theme",
  "?": "help",
};

function act(deed: string): void {
  inTurn(() => deeds[deed]?.());
}

document.addEventListener("submit", (event) => {
  const { target, submitter } = event;
  if (!(target instanceof HTMLFormElement)) return;
  if (target.method === "dialog") return;
  event.preventDefault();
  // Pressed twice, it is meant once: the next finding is not on the desk yet.
  if (target.method !== "post" || isBusy) return;
  isBusy = true;
  inTurn(async () => {
    try {
      await send(target, submitter);
    } finally {
      isBusy = false;
    }
  });
});

document.addEventListener("click", (event) => {
  const from = event.target instanceof Element ? event.target : null;
  const deed = from?.closest<HTMLElement>("[data-do]")?.dataset["do"];
  if (deed !== undefined) act(deed);
  const side = from?.closest<HTMLElement>(".sides [data-side]")?.dataset["side"];
  if (side !== undefined) texts.showSide(side);
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(".menu[open]")) {
    if (from === null || !menu.contains(from) || from.closest("a, button") !== null) menu.open = false;
  }
  const link = from?.closest<HTMLAnchorElement>("a[href]");
  if (link !== null && link !== undefined) {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) follow(link, event);
    return;
  }
  const sentence = texts.sentenceAt(event.target);
  if (sentence !== null && tray.isTrayOpen() && getSelection()?.isCollapsed !== false) tray.choose(sentence);
});

/** A link to a finding or a sentence is followed within the page. */
function follow(link: HTMLAnchorElement, event: Event): void {
  const to = link.dataset["to"];
  const url = new URL(link.href);
  const item = url.pathname === "/" ? url.searchParams.get("item") : null;
  if (to !== undefined) {
    event.preventDefault();
    inTurn(async () => {
      await texts.loadTexts();
      showView("texts");
      texts.goToSentence(to);
    });
  } else if (item !== null && url.origin === location.origin && url.hash === "") {
    event.preventDefault();
    inTurn(() => goTo(item));
  }
}

// Words that are selected in a text while the tray is open are chosen.
document.addEventListener("mouseup", (event) => {
  const selection = getSelection();
  if (tray.isTrayOpen() && texts.sentenceAt(event.target) !== null && selection !== null)
    tray.chooseSelection(selection);
});
document.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLSelectElement) tray.rechoose(target);
});
document.addEventListener("selectionchange", () => {
  if (document.activeElement instanceof HTMLTextAreaElement) tray.rechoose(document.activeElement);
});

// Words are selected in these fields by key as in any other, which browsers let nobody do in one that is read-only.
document.addEventListener("beforeinput", (event) => {
  if (event.target instanceof HTMLTextAreaElement && event.target.closest("#tray") !== null) event.preventDefault();
});

document.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  if (target instanceof HTMLInputElement && target.name === "author") desk.setAuthor(target.value.trim());
  if (target.closest(".filters") !== null) filter();
});
document.addEventListener("reset", ({ target }) => {
  // The fields are empty only afterwards.
  if (target instanceof HTMLElement && target.closest(".filters") !== null) setTimeout(filter);
});

function filter(): void {
  const words = list.applyFilter();
  const count = texts.findInTexts(words);
  if (words !== "") {
    const shown = document.querySelector("#list .shown");
    shown?.append(`; ${count} ${count === 1 ? "place" : "places"} in the texts${count === 0 ? "" : ", Enter goes on"}`);
  }
  history.replaceState(history.state, "", address(desk.currentId()));
}

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (isTyping(target)) {
    typed(target, event);
    return;
  }
  if (!areKeysOn()) return;
  if (key === "Escape") {
    act("desk");
    return;
  }
  const sentence =
    texts.sentenceAt(target) ?? (target instanceof Element && target.closest(".words") !== null ? first(target) : null);
  if (sentence !== null && texts.stepInTexts(sentence, key)) {
    event.preventDefault();
    return;
  }
  if (sentence !== null && key === "Enter" && target === sentence) {
    event.preventDefault();
    inTurn(async () => {
      if (!tray.isTrayOpen()) await openTray();
      tray.choose(sentence);
    });
    return;
  }
  const deed = keys[key];
  if (deed !== undefined) {
    event.preventDefault();
    act(deed);
  } else if (desk.hasKey(key)) {
    event.preventDefault();
    if (!isBusy)
      inTurn(() => {
        if (!tray.isTrayOpen()) desk.press(key);
      });
  }
});

function first(words: Element): HTMLElement | null {
  return words.querySelector<HTMLElement>(".s.current") ?? words.querySelector<HTMLElement>(".s");
}

/** In a field Escape leaves it, and Enter gives the verdict that the field belongs to, or goes on with the search. */
function typed(field: HTMLElement, event: KeyboardEvent): void {
  if (event.key === "Escape") {
    field.blur();
    if (field.closest("#desk") !== null) desk.focusDesk();
  } else if (event.key === "Enter" && field instanceof HTMLInputElement) {
    const button = field.closest(".asking")?.querySelector("button") ?? null;
    if (field.type === "search") texts.goToFound();
    button?.click();
    // Of two buttons Return would press the first.
    if (button !== null || field.type === "search" || field.name === "name") event.preventDefault();
  }
}
