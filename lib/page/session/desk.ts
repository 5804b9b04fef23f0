/** The desk: the finding that is looked at, and what was typed for it and is not saved yet. */
import { askedFor } from "./answers.ts";

const desk = document.querySelector<HTMLElement>("#desk");

export function finding(): HTMLElement | null {
  return desk?.querySelector<HTMLElement>(".finding") ?? null;
}

export function currentId(): string | null {
  return finding()?.dataset["item"] ?? null;
}

export function verdictForm(): HTMLFormElement | null {
  return desk?.querySelector<HTMLFormElement>("form.verdict") ?? null;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fields(): Field[] {
  const all = verdictForm()?.querySelectorAll<Field>("input:not([type=hidden]), textarea, select") ?? [];
  return [...all].filter(({ name }) => name !== "author");
}

/** What was typed and not saved, by finding and field, so that one may look elsewhere and come back. */
const drafts = new Map<string, ReadonlyMap<string, string>>();

function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return !(field.selectedOptions[0]?.defaultSelected ?? field.selectedIndex < 1);
  return field.value !== field.defaultValue;
}

function keepDraft(): void {
  const id = currentId();
  if (id === null || id === saved) return;
  const typed = new Map(fields().flatMap((field) => (isTouched(field) ? [[field.name, field.value] as const] : [])));
  if (typed.size > 0) drafts.set(id, typed);
  else drafts.delete(id);
}

/** Forgets what was typed for a finding: it is saved. */
export function forgetDraft(id: string): void {
  drafts.delete(id);
  saved = id;
}

/** Id of the finding on the desk whose fields hold what was saved. */
let saved: string | null = null;

/** The name of the editor of this tab: others may work in other tabs of the same browser, whose cookies are the same. */
let author = sessionStorage.getItem("author") ?? document.body.dataset["author"] ?? "";

export function authorNow(): string {
  return author;
}

export function setAuthor(name: string): void {
  author = name;
  sessionStorage.setItem("author", name);
  showAuthor();
}

/** The name stands in every form of the page, whichever the server put there. */
export function showAuthor(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name="author"]')) {
    if (field !== document.activeElement) field.value = author;
  }
}

/** Shows a finding as it stands now; what was typed for it stays, and so does the focus in a field of it. */
export async function showOnDesk(id: string): Promise<void> {
  redraw(await askedFor(`/items/${encodeURIComponent(id)}`, author));
}

export function redraw(html: string): void {
  if (desk === null) return;
  const before = currentId();
  keepDraft();
  saved = null;
  const active = desk.contains(document.activeElement) ? document.activeElement : null;
  const name = active?.getAttribute("name") ?? null;
  const caret =
    active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement ? active.selectionEnd : null;
  const wasOpen = desk.querySelector(".history[open]") !== null;
  desk.innerHTML = html;
  const now = currentId();
  const typed = now === null ? undefined : drafts.get(now);
  for (const field of fields()) {
    const value = typed?.get(field.name);
    if (value !== undefined) field.value = value;
  }
  showAuthor();
  if (before !== now) return;
  const history = desk.querySelector<HTMLDetailsElement>(".history");
  if (wasOpen && history !== null) history.open = true;
  const field = name === null || name === "verdict" ? null : desk.querySelector<HTMLElement>(`[name="${name}"]`);
  field?.focus();
  if (caret !== null && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
    field.setSelectionRange(caret, caret);
}

/** The heading of what is on the desk gets the focus, so that it is read out and Tab goes on from there. */
export function focusDesk(): void {
  const title = desk?.querySelector<HTMLElement>("h2");
  title?.focus({ preventScroll: true });
  if (desk !== null) desk.scrollTop = 0;
}

function buttonOf(key: string): HTMLButtonElement | undefined {
  const buttons = verdictForm()?.querySelectorAll<HTMLButtonElement>("button[data-key]") ?? [];
  return [...buttons].find(({ dataset }) => dataset["key"] === key);
}

/** Whether a key gives a verdict of what is on the desk. */
export function hasKey(key: string): boolean {
  return buttonOf(key) !== undefined;
}

/** Presses the verdict button of a key. */
export function press(key: string): void {
  buttonOf(key)?.click();
}

/** Presses "Open again", "Keep the note" or "Withdraw". */
export function pressOpen(): void {
  verdictForm()?.querySelector<HTMLButtonElement>('button[name="verdict"][value=""]')?.click();
}

export function goToField(name: "note" | "evidence"): void {
  const field = verdictForm()?.querySelector<HTMLTextAreaElement>(`[name="${name}"]`);
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** The field that a verdict asks for and that is empty; `null` where nothing is missing. */
export function missing(button: HTMLElement): HTMLInputElement | null {
  const field = button.closest(".asking")?.querySelector("input") ?? null;
  return field !== null && field.value.trim() === "" ? field : null;
}

export function switchHistory(): void {
  const history = desk?.querySelector<HTMLDetailsElement>(".history");
  if (history === null || history === undefined) return;
  history.open = !history.open;
  if (history.open) history.querySelector("summary")?.focus();
}
