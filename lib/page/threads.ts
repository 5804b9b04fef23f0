/** The sentences that tell the same as one, lit, and bands drawn to them across the gap between the texts. */

const svg = "http://www.w3.org/2000/svg";
const ground = document.querySelector<SVGElement>(".threads");
let lit: readonly Element[] = [];

export function unlight(): void {
  for (const element of lit) element.classList.remove("lit");
  lit = [];
  ground?.replaceChildren();
}

export function light(sentence: HTMLElement): void {
  if (lit[0] === sentence) return;
  unlight();
  const ids = (sentence.dataset["partners"] ?? "").split(" ");
  const partners = ids.flatMap((id) => document.getElementById(id) ?? []);
  if (partners.length === 0) return;
  lit = [sentence, ...partners];
  for (const element of lit) element.classList.add("lit");
  draw();
}

/** Draws the bands anew, for the lines break elsewhere in a window of another width. */
export function draw(): void {
  const [sentence, ...partners] = lit;
  if (ground === null || sentence === undefined) return;
  ground.replaceChildren(...partners.map((partner) => band(ground.getBoundingClientRect(), sentence, partner)));
}

/** From the edge of one text to the edge of the other, at both ends as high as the sentence: it crosses no words. */
function band(frame: DOMRect, one: Element, other: Element): SVGPathElement {
  const ends = [endOf(frame, one), endOf(frame, other)].sort((x, y) => x.left - y.left);
  const [a, b] = [ends[0], ends[1]];
  const path = document.createElementNS(svg, "path");
  if (a === undefined || b === undefined) return path;
  const middle = (a.right + b.left) / 2;
  const there = `M${a.right} ${a.top} C${middle} ${a.top} ${middle} ${b.top} ${b.left} ${b.top}`;
  path.setAttribute(
    "d",
    `${there} L${b.left} ${b.bottom} C${middle} ${b.bottom} ${middle} ${a.bottom} ${a.right} ${a.bottom} Z`,
  );
  return path;
}

interface End {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The sides of the text and the height of the sentence, as seen from the frame. */
function endOf(frame: DOMRect, sentence: Element): End {
  const { top, bottom } = sentence.getBoundingClientRect();
  const { left, right } = (sentence.closest(".words") ?? sentence).getBoundingClientRect();
  return { left: left - frame.left, right: right - frame.left, top: top - frame.top, bottom: bottom - frame.top };
}
