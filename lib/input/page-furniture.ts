/** What stands round the story of a page: menus, comments, related stories, notices. */
import type { Page, PageElement } from "./dom.ts";

/** Classes and names of what stands round a story: what readers said, what else there is to read, what to accept or to buy. */
const furniture =
  /^(?:(?:js-)?(?:user-?|reader-?)?comments?(?:-?(?:list|section|area|thread|wrapper|container|form))?|disqus.*|respond|related(?:-?.*)?|recommend.*|read-?(?:more|next|also)|more-?(?:on|from|stories|news)(?:-?.*)?|most-?(?:read|popular|viewed)|trending(?:-?.*)?|share(?:-?(?:bar|buttons?|tools?|links?|icons?))?|sharing|social(?:-?.*)?|newsletter(?:-?.*)?|sign-?up(?:-?.*)?|cookies?(?:-?.*)?|consent(?:-?.*)?|gdpr(?:-?.*)?|onetrust.*|sp_message.*|advert(?:isement)?s?(?:-?.*)?|ad|ads|ad-(?:slot|unit|container|wrapper)|sponsored?|promo(?:-?.*)?|outbrain.*|taboola.*|breadcrumbs?|tags?(?:-?list)?|author-?bio|site-?(?:header|footer|nav)|skip-?link|sidebar|widget-area)$/i;

/** Takes out what stands round the story, but nothing that holds its headline or the greater part of the page. */
export function removeFurniture(page: Page, heading: PageElement | null): void {
  if (page.body === null) return;
  const whole = (page.body.textContent ?? "").length;
  const suspects = [...page.querySelectorAll("body *")].filter((element) => isFurniture(element));
  for (const element of suspects) {
    if (heading !== null && element.contains(heading)) continue;
    if ((element.textContent ?? "").length * 2 < whole) element.remove();
  }
}

function isFurniture(element: PageElement): boolean {
  const tag = element.nodeName.toUpperCase();
  if (tag === "NAV" || tag === "FORM" || tag === "DIALOG" || tag === "FOOTER" || tag === "AMP-CONSENT") return true;
  const role = element.getAttribute("role") ?? "";
  if (/^(?:dialog|alertdialog|navigation|complementary|search|contentinfo)$/.test(role)) return true;
  return [element.id, ...(element.getAttribute("class") ?? "").split(/\s+/)].some((name) => furniture.test(name));
}
