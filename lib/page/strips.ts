/** On the strip along each text, the part that is in the window. */

const svg = "http://www.w3.org/2000/svg";

export function startStrips(): void {
  const strips = [...document.querySelectorAll<SVGSVGElement>(".strip")].flatMap((strip) => {
    const words = strip.closest(".text")?.querySelector(".words");
    if (words === null || words === undefined) return [];
    const seen = document.createElementNS(svg, "rect");
    seen.setAttribute("class", "seen");
    seen.setAttribute("width", "1");
    strip.append(seen);
    return [{ seen, words, length: strip.viewBox.baseVal.height }];
  });
  const place = (): void => {
    for (const { seen, words, length } of strips) {
      const { top, bottom, height } = words.getBoundingClientRect();
      const scale = length / Math.max(height, 1);
      seen.setAttribute("y", String(Math.max(-top, 0) * scale));
      seen.setAttribute("height", String(Math.max(Math.min(bottom, innerHeight) - Math.max(top, 0), 0) * scale));
    }
  };
  addEventListener("scroll", place, { passive: true });
  addEventListener("resize", place);
  place();
}
