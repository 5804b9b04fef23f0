/** The tray: a sentence of each report is chosen, words in it, and what they mean told. */
import { chosenWords, type Chosen, type RawSentence } from "./places.ts";
import { texts } from "./texts.ts";

export function tray(): HTMLElement | null {
  return document.querySelector("#tray");
}

export function isTrayOpen(): boolean {
  return tray()?.hidden === false;
}

/** The sentences that are chosen from now on are those of this result. */
export function showResult(key: string): void {
  tray()?.setAttribute("data-result", key);
}

/** The texts of the reports as they are, whatever the page shows of them. */
function rawTexts(): readonly string[] {
  return JSON.parse(document.querySelector("#raw")?.textContent ?? "[]") as readonly string[];
}

function sides(): HTMLElement[] {
  return [...(tray()?.querySelectorAll<HTMLElement>(".chosen [data-report]") ?? [])];
}

/** Fills the lists of sentences as the texts have them; what is chosen stays chosen where its sentence still stands there. */
export function startTray(): void {
  for (const side of sides()) {
    const select = side.querySelector("select");
    const field = side.querySelector("textarea");
    if (select === null || field === null) continue;
    const { value: id } = select;
    const { value: words, selectionStart, selectionEnd } = field;
    const letter = select.dataset["choose"] ?? "";
    const own = [...(texts()?.querySelectorAll(`.text.${letter} .s`) ?? [])];
    select.replaceChildren(
      new Option("none", ""),
      ...own.map((sentence, i) => new Option(`${i + 1}. ${wordsOf(sentence)}`, sentence.id)),
    );
    const sentence = own.find((one) => one.id === id && wordsOf(one) === words);
    if (sentence === undefined) clear(side);
    else choose(sentence, selectionStart, selectionEnd);
  }
}

function wordsOf(sentence: Element): string {
  return sentence.querySelector(".q")?.textContent ?? "";
}

/** Chooses a sentence, and words of it as they are shown; all of it unless given. */
export function choose(sentence: Element, from = 0, to = wordsOf(sentence).length): void {
  const side = sides().find(
    ({ dataset }) => dataset["report"] === sentence.closest<HTMLElement>(".text")?.dataset["report"],
  );
  const select = side?.querySelector("select");
  const field = side?.querySelector("textarea");
  if (side === undefined || select === null || select === undefined || field === null || field === undefined) return;
  select.value = sentence.id;
  field.value = wordsOf(sentence);
  field.setSelectionRange(from, to);
  showPicked(side);
  markChosen();
}

/** Words that were selected in a text, chosen; of several sentences those in the first. */
export function chooseSelection(selection: Selection): boolean {
  if (selection.rangeCount === 0 || selection.isCollapsed) return false;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  const sentence = (start instanceof Element ? start : start.parentElement)?.closest(".words .s");
  const words = sentence?.querySelector(".q");
  if (sentence === null || sentence === undefined || words === null || words === undefined) return false;
  const own = document.createRange();
  own.selectNodeContents(words);
  const before = own.cloneRange();
  if (own.comparePoint(range.startContainer, range.startOffset) === 0)
    before.setEnd(range.startContainer, range.startOffset);
  else before.collapse(true);
  if (own.comparePoint(range.endContainer, range.endOffset) === 0) own.setEnd(range.endContainer, range.endOffset);
  choose(sentence, before.toString().length, own.toString().length);
  return true;
}

/** What a change of a list of sentences, or of the words selected, means. */
export function rechoose(field: EventTarget | null): void {
  if (!(field instanceof HTMLElement)) return;
  const side = field.closest<HTMLElement>("[data-report]");
  if (side === null) return;
  if (field instanceof HTMLSelectElement) {
    const sentence = field.value === "" ? null : document.getElementById(field.value);
    if (sentence !== null) choose(sentence);
    else clear(side);
    sentence?.scrollIntoView({ block: "nearest" });
  } else if (field instanceof HTMLTextAreaElement) showPicked(side);
}

function clear(side: HTMLElement): void {
  const field = side.querySelector("textarea");
  if (field !== null) field.value = "";
  showPicked(side);
  markChosen();
}

export function clearChosen(): void {
  for (const side of sides()) {
    const select = side.querySelector("select");
    if (select !== null) select.value = "";
    clear(side);
  }
}

function showPicked(side: HTMLElement): void {
  const picked = side.querySelector(".picked");
  const words = chosenOf(side)?.words ?? "";
  if (picked !== null) picked.textContent = words === "" ? "" : `“${words}”`;
}

function markChosen(): void {
  const ids = new Set(sides().map((side) => side.querySelector("select")?.value ?? ""));
  for (const sentence of texts()?.querySelectorAll(".s.picked") ?? []) sentence.classList.remove("picked");
  for (const id of ids) if (id !== "") document.getElementById(id)?.classList.add("picked");
}

function chosenOf(side: HTMLElement): Chosen | null {
  const field = side.querySelector("textarea");
  const sentence = document.getElementById(side.querySelector("select")?.value ?? "");
  const text = rawTexts()[Number(side.dataset["report"])];
  if (field === null || sentence === null || text === undefined || field.value === "") return null;
  const { selectionStart, selectionEnd, value } = field;
  const [from, to] = selectionStart < selectionEnd ? [selectionStart, selectionEnd] : [0, value.length];
  return chosenWords(text, rawSentence(sentence), from, to);
}

function rawSentence({ dataset }: HTMLElement): RawSentence {
  const gaps = (dataset["gaps"] ?? "").split(" ").flatMap((gap): [number, number][] => {
    const [start, end] = gap.split("-").map(Number);
    return start === undefined || end === undefined ? [] : [[start, end]];
  });
  return { start: Number(dataset["start"]), end: Number(dataset["end"]), gaps };
}

/** What a form of the tray posts beside its own fields; a text where something is missing. */
export function trayFields(form: HTMLFormElement): readonly (readonly [string, string])[] | string {
  const chosen = sides().flatMap((side) => {
    const words = chosenOf(side);
    return words === null ? [] : [{ side, words }];
  });
  if (form.getAttribute("action") === "/findings") {
    if (chosen.length < 2) return "Choose words of two reports first.";
    return chosen.flatMap(({ side, words: { words, before, behind } }) => [
      ["report", side.dataset["report"] ?? ""] as const,
      ["words", words] as const,
      ["before", before] as const,
      ["behind", behind] as const,
    ]);
  }
  if (form.elements.namedItem("name") !== null) {
    const names = [...form.querySelectorAll<HTMLInputElement>('[name="name"]')];
    return names.some(({ value }) => value.trim() === "") ? "Tell both names first." : [];
  }
  if (chosen.length !== 2) return "Choose a sentence of two reports first.";
  return [
    ["result", tray()?.dataset["result"] ?? ""] as const,
    ...chosen.map(({ side }) => ["sentence", placeOf(side)] as const),
  ];
}

/** Report and index of the chosen sentence, `0:4`: its id counts from 1. */
function placeOf(side: HTMLElement): string {
  const [, number = "1"] = (side.querySelector("select")?.value ?? "").split("-");
  return `${side.dataset["report"] ?? ""}:${Number(number) - 1}`;
}
