/** What the page of a session does where scripts run; the loop itself works without. */
import { areKeysOn, help, isTyping } from "../keys.ts";
import { switchTheme } from "../theme.ts";
import { catchUp, send, seq } from "./changing.ts";
import * as desk from "./desk.ts";
import { address, arrived, closeTray, goTo, openTray, showView, step } from "./going.ts";
import * as list from "./list.ts";
import { listen } from "./live.ts";
import { attempt, say } from "./notice.ts";
import * as texts from "./texts.ts";
import * as tray from "./tray.ts";

const { body, documentElement: root } = document;

/** What is done one after the other, however quick the keys are: a verdict is given to what is on the desk when its turn comes. */
let turns: Promise<void> = Promise.resolve();

function inTurn(act: () => void | Promise<void>): void {
  turns = turns.then(() => attempt(async () => act()));
}

/** Whether something is being saved. */
let isBusy = false;

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
  (now) => {
    inTurn(() => catchUp(now));
  },
  (isLost) => {
    body.classList.toggle("lost", isLost);
  },
);
void attempt(async () => {
  await texts.loadTexts();
  texts.startSides();
  arrived();
});

addEventListener("popstate", (event) => {
  const state: unknown = event.state;
  const item = typeof state === "object" && state !== null && "item" in state ? state.item : null;
  if (typeof item === "string") inTurn(() => goTo(item, true));
});

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
