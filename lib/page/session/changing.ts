/** What an editor does and what others do: it is sent and heard of, and the page shows what came of it. */
import { askedFor, changesSince, posted, type Changes } from "./answers.ts";
import * as desk from "./desk.ts";
import { address, arrived, closeTray, goTo } from "./going.ts";
import * as list from "./list.ts";
import { say } from "./notice.ts";
import * as texts from "./texts.ts";
import * as tray from "./tray.ts";

const { body } = document;

/** Last place of the log that the page shows. */
export function seq(): number {
  return Number(body.dataset["seq"]);
}

/** Posts a form; then the page shows what came of it, and the next finding. */
export async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
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
  const meanwhile = isDisputed ? "" : meanwhileWords(answer);
  say(`${answer.notice} ${leftWords(answer)}${meanwhile}`, isDisputed ? "warning" : "saved");
}

/** What others did since this tab last heard of them, which its own deed brought along. */
function meanwhileWords({ notices }: Changes): string {
  const others = notices.filter(({ author }) => author !== desk.authorNow());
  return others.length === 0
    ? ""
    : ` Meanwhile ${others.map(({ author, words }) => `${author}: ${words}`).join("; ")}.`;
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

/** Shows what was done elsewhere up to a place of the log, and says what others did; what is typed here stays. */
export async function catchUp(to: number): Promise<void> {
  if (to <= seq()) return;
  const changes = await changesSince(seq(), desk.authorNow());
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
}
