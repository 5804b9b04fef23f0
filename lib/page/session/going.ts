/** Where the editor is: at which finding, in which part of the page, at the desk or at the tray that takes its place. */
import * as desk from "./desk.ts";
import * as list from "./list.ts";
import * as texts from "./texts.ts";
import * as tray from "./tray.ts";

/** The address of a finding, as the list is filtered. */
export function address(id: string | null): string {
  return `${id === null ? "/" : `/?item=${encodeURIComponent(id)}`}${list.filterHash()}`;
}

/** On a narrow screen one part is shown at a time. */
export function showView(view: "list" | "desk" | "texts"): void {
  document.body.dataset["view"] = view;
  for (const button of document.querySelectorAll<HTMLElement>(".views button")) {
    button.setAttribute("aria-pressed", String(button.dataset["do"] === view));
  }
}

export async function goTo(id: string, isBack = false): Promise<void> {
  await desk.showOnDesk(id);
  if (!isBack) history.pushState({ item: id }, "", address(id));
  closeTray();
  showView("desk");
  list.markCurrent(id);
  arrived();
  desk.focusDesk();
}

/** What is on the desk is shown in the texts. */
export function arrived(): void {
  const ids = (desk.finding()?.dataset["sentences"] ?? "").split(" ").filter((id) => id !== "");
  texts.lightSentences(ids);
}

export async function step(by: 1 | -1): Promise<void> {
  const id = list.neighbour(desk.currentId(), by);
  if (id !== null) await goTo(id);
}

export async function openTray(): Promise<void> {
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

export function closeTray(): void {
  const own = tray.tray();
  const place = document.querySelector<HTMLElement>("#desk");
  if (own === null || place === null || own.hidden) return;
  own.hidden = true;
  place.hidden = false;
  tray.clearChosen();
}
