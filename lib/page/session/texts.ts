/** The texts under the desk: the sentences of the finding lit in them, ways through them by key, and what is searched for. */
import { askedFor } from "./answers.ts";

const under = document.querySelector<HTMLElement>("#under");

export function texts(): HTMLElement | null {
  return document.querySelector("#texts");
}

let loading: Promise<void> | null = null;

/** Asks for the texts once. */
export function loadTexts(): Promise<void> {
  if (texts() !== null) return Promise.resolve();
  loading ??= reloadTexts().finally(() => {
    loading = null;
  });
  return loading;
}

export async function reloadTexts(): Promise<void> {
  const html = await askedFor("/texts", "");
  if (under === null) return;
  const focused = document.activeElement?.closest(".s")?.id;
  const tops = [...under.querySelectorAll(".words")].map(({ scrollTop }) => scrollTop);
  under.innerHTML = html;
  for (const [i, words] of [...under.querySelectorAll(".words")].entries()) words.scrollTop = tops[i] ?? 0;
  const sentence = focused === undefined ? null : document.getElementById(focused);
  if (sentence !== null) focusSentence(sentence);
  startSides();
}

/** On a narrow screen one text is shown at a time. */
export function startSides(): void {
  const sides = texts()?.querySelector<HTMLElement>(".sides");
  if (sides !== null && sides !== undefined) sides.hidden = false;
  showSide(texts()?.dataset["side"] ?? "a");
}

export function showSide(side: string): void {
  const all = texts();
  if (all === null) return;
  all.dataset["side"] = side;
  for (const text of all.querySelectorAll<HTMLElement>(".text"))
    text.classList.toggle("beside", !text.classList.contains(side));
  for (const button of all.querySelectorAll<HTMLElement>(".sides button")) {
    button.setAttribute("aria-pressed", String(button.dataset["side"] === side));
  }
}

/** Lights the sentences of what is on the desk, and brings the first of each text into sight. */
export function lightSentences(ids: readonly string[]): void {
  for (const lit of texts()?.querySelectorAll(".s.current") ?? []) lit.classList.remove("current");
  const seen = new Set<Element>();
  for (const id of ids) {
    const sentence = document.getElementById(id);
    const words = sentence?.closest<HTMLElement>(".words") ?? null;
    if (sentence === null || words === null) continue;
    sentence.classList.add("current");
    if (!seen.has(words)) bringIntoSight(sentence, words);
    seen.add(words);
  }
}

/** Share of the height of a text that stands above the sentence that is looked for, so that it is read in its surroundings. */
const above = 0.3;

/** Within its text alone: the page stays where it is. */
function bringIntoSight(sentence: HTMLElement, words: HTMLElement): void {
  const offset = sentence.getBoundingClientRect().top - words.getBoundingClientRect().top;
  words.scrollBy(0, offset - words.clientHeight * above);
}

/** Goes to a sentence: it is lit, brought into sight wherever it stands, and has the focus. */
export function goToSentence(id: string): void {
  const sentence = document.getElementById(id);
  if (sentence === null) return;
  const side = sentence.closest<HTMLElement>(".text")?.querySelector(".letter")?.textContent.toLowerCase();
  if (side !== undefined) showSide(side);
  lightSentences([id]);
  focusSentence(sentence);
  sentence.scrollIntoView({ block: "center" });
}

function focusSentence(sentence: HTMLElement): void {
  for (const other of texts()?.querySelectorAll(".s[tabindex]") ?? []) other.removeAttribute("tabindex");
  sentence.setAttribute("tabindex", "-1");
  sentence.focus({ preventScroll: true });
}

/** From the texts as a whole to a sentence: the first that is lit, or the first there is. */
export function enterTexts(): void {
  const sentence =
    texts()?.querySelector<HTMLElement>(".text:not(.beside) .s.current, .s.current") ??
    texts()?.querySelector<HTMLElement>(".s");
  if (sentence === null || sentence === undefined) return;
  focusSentence(sentence);
  sentence.scrollIntoView({ block: "nearest" });
}

/** The sentence that has the focus. */
export function sentenceAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(".s") : null;
}

/** Goes on from a sentence by arrow: up and down in its text, left and right to the text beside it. Gives whether it did. */
export function stepInTexts(from: HTMLElement, key: string): boolean {
  const text = from.closest(".text");
  if (text === null) return false;
  const own = [...text.querySelectorAll<HTMLElement>(".s")];
  const columns = [...(texts()?.querySelectorAll<HTMLElement>(".text") ?? [])];
  const beside = (by: 1 | -1): HTMLElement | undefined => {
    const other = columns[columns.findIndex((column) => column === text) + by];
    const side = other?.querySelector(".letter")?.textContent.toLowerCase();
    if (side !== undefined) showSide(side);
    return other?.querySelector<HTMLElement>(".s.current") ?? other?.querySelector<HTMLElement>(".s") ?? undefined;
  };
  const ways: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowDown: () => own[own.indexOf(from) + 1],
    ArrowUp: () => own[own.indexOf(from) - 1],
    ArrowRight: () => beside(1),
    ArrowLeft: () => beside(-1),
  };
  const way = ways[key];
  if (way === undefined) return false;
  const to = way();
  if (to !== undefined) {
    focusSentence(to);
    to.scrollIntoView({ block: "nearest" });
  }
  return true;
}

// ---------------------------------------------------------------------------------------------------------------------
// Search

/** Most places that are marked: more are no help to who looks for one. */
const mostFound = 500;
let found: Range[] = [];
let at = -1;

/** Marks where the words stand in the texts; gives in how many places. */
export function findInTexts(words: string): number {
  found =
    words === "" ? [] : [...(texts()?.querySelectorAll(".q") ?? [])].flatMap((sentence) => placesIn(sentence, words));
  found = found.slice(0, mostFound);
  at = -1;
  // Where a browser cannot mark ranges, the search goes to them all the same.
  if (typeof Highlight !== "undefined") CSS.highlights.set("found", new Highlight(...found));
  return found.length;
}

function placesIn(sentence: Element, words: string): Range[] {
  const text = sentence.textContent.toLowerCase();
  const places: Range[] = [];
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length)) {
    const range = rangeIn(sentence, from, from + words.length);
    if (range !== null) places.push(range);
  }
  return places;
}

/** The units of an element's text as a range, whatever elements stand in it. */
export function rangeIn(element: Element, from: number, to: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let before = 0;
  let isBegun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!isBegun && before + length > from) {
      range.setStart(node, from - before);
      isBegun = true;
    }
    if (isBegun && before + length >= to) {
      range.setEnd(node, to - before);
      return range;
    }
    before += length;
  }
  return null;
}

/** Goes to the next place that was found. */
export function goToFound(): void {
  if (found.length === 0) return;
  at = (at + 1) % found.length;
  const range = found[at];
  const sentence = range?.startContainer.parentElement?.closest<HTMLElement>(".s") ?? null;
  if (sentence === null) return;
  const side = sentence.closest(".text")?.querySelector(".letter")?.textContent.toLowerCase();
  if (side !== undefined) showSide(side);
  sentence.scrollIntoView({ block: "center" });
  if (range !== undefined && typeof Highlight !== "undefined") CSS.highlights.set("here", new Highlight(range));
}
