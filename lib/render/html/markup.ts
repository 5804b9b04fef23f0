/**
 * The one way in which HTML is made: a template whose values are text unless they are markup themselves, so that no report
 * can smuggle a tag in.
 */

/** Markup that a template made, and nothing else did. */
export class Markup {
  readonly #text: string;

  constructor(key: typeof made, text: string) {
    if (key !== made) throw new TypeError("markup is made by a template");
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Known in this file alone, so that nothing else can call a text markup. */
const made = Symbol("made");

/** What stands in a template: text and numbers, escaped; markup as it is; lists one after the other; nothing for `null`. */
export type Part = string | number | Markup | null | readonly Part[];

/** Markup with `parts` set in; in text and in quoted attributes alike, the only places where a part may stand. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const texts = strings.map((text, i) => (i === 0 ? text : textOf(parts[i - 1] ?? null) + text));
  return new Markup(made, texts.join(""));
}

/** A constant of this program inside an element whose content is no markup: a style sheet, a script. Not for foreign text. */
export function verbatim(element: "style" | "script", text: string): Markup {
  if (text.includes(`</${element}`)) throw new TypeError(`a ${element} that ends itself`);
  return new Markup(made, `<${element}>${text}</${element}>`);
}

/**
 * JSON that a browser does not run and that cannot end its element: `<`, and what HTML cannot hold, are written as escapes that
 * JSON reads back.
 */
export function jsonElement(id: string, json: string): Markup {
  const safe = json.replace(/[<\u2028\u2029\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\p{Cs}\p{NChar}]/gu, (sign) =>
    sign.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
  return new Markup(made, `<script type="application/json" id="${escaped(id)}">${safe}</script>`);
}

function textOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number" || part instanceof Markup) return String(part);
  return part.map(textOf).join("");
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text that stands for itself: signs of markup as references, line ends as HTML has them, and what HTML cannot hold (controls,
 * halves of surrogate pairs, noncharacters) as U+FFFD.
 */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => references[sign] ?? sign)
    .replace(/\r\n?/g, "\n")
    .replace(impossible, "\ufffd");
}

/** WHATWG HTML, 13.2.3.5: controls but tab, line feed and form feed; surrogates; noncharacters. */
const impossible = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\p{Cs}\p{NChar}]/gu;
