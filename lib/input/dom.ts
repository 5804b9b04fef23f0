/** The tree of a page, and what the readers use of it: the packages that make it and read it are loaded here alone. */

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly id: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(other: PageNode): boolean;
  appendChild(child: PageNode): unknown;
  remove(): void;
}

export interface Page {
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
  readonly title: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** What is used of linkedom, whose own types are those of a browser. */
interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: Page };
  readonly DOMParser: new () => { parseFromString(xml: string, type: "text/xml"): Page };
}

/** The page of a text; no script of it runs and nothing it names is loaded. */
export async function pageOf(html: string): Promise<Page> {
  const { parseHTML } = (await import("linkedom")) as unknown as Linkedom;
  // What stands outside `<html>` has no place in this parser's tree, a part of a page is given one.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const page = parseHTML(whole).document;
  // A browser puts what stands beside the head into the body, whether one was written or not; this parser does not.
  for (const child of [...page.documentElement.childNodes])
    if (!/^(?:head|body)$/i.test(child.nodeName)) page.body?.appendChild(child);
  return page;
}

/** The document of an XML text. */
export async function xmlOf(xml: string): Promise<Page> {
  const { DOMParser } = (await import("linkedom")) as unknown as Linkedom;
  return new DOMParser().parseFromString(xml, "text/xml");
}

/** The element that holds a page's story, as Mozilla's reader view finds it; `null` where it finds none. Alters the page. */
export async function readerView(page: Page): Promise<PageElement | null> {
  const { Readability } = await import("@mozilla/readability");
  // Given what it was made for, a document: these types are those of a browser, which are not loaded here.
  const reader = new Readability<PageElement>(page, {
    serializer: (node: unknown) => node as PageElement,
    keepClasses: true,
    charThreshold: SHORTEST_STORY,
  });
  return reader.parse()?.content ?? null;
}

/** Characters above which Readability is content with what it found: a report of three sentences. */
const SHORTEST_STORY = 200;
