/** The sentences that tell the same as one, lit, and lines drawn to them. */

const svg = "http://www.w3.org/2000/svg";
let lit: Element[] = [];

export function unlight(): void {
  for (const element of lit) element.classList.remove("lit");
  lit = [];
  document.querySelector(".threads")?.replaceChildren();
}

export function light(sentence: HTMLElement): void {
  if (lit[0] === sentence) return;
  unlight();
  const ids = (sentence.dataset["partners"] ?? "").split(" ").filter((id) => id !== "");
  const partners = ids.flatMap((id) => document.getElementById(id) ?? []);
  if (partners.length === 0) return;
  lit = [sentence, ...partners];
  for (const element of lit) element.classList.add("lit");
  const ground = document.querySelector(".threads");
  const frame = ground?.getBoundingClientRect();
  if (ground === null || frame === undefined || frame.width === 0) return;
  ground.append(...partners.map((partner) => thread(frame, sentence, partner)));
}

/** A curve from the edge of the one that faces the other, at the height of the first line of each. */
function thread(frame: DOMRect, from: Element, to: Element): SVGPathElement {
  const [x, y] = [boxOf(from), boxOf(to)];
  const isLeft = x.left < y.left;
  const start = { x: (isLeft ? x.right : x.left) - frame.left, y: x.top + x.height / 2 - frame.top };
  const end = { x: (isLeft ? y.left : y.right) - frame.left, y: y.top + y.height / 2 - frame.top };
  const middle = (start.x + end.x) / 2;
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", `M${start.x} ${start.y} C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`);
  return path;
}

function boxOf(element: Element): DOMRect {
  return element.getClientRects()[0] ?? element.getBoundingClientRect();
}
