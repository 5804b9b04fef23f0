/** When a key is a command, and when it is a letter. */

export const help = document.querySelector<HTMLDialogElement>("#help");

/** Single keys can be in the way of who speaks to the browser or works it by switch (WCAG 2.1.4), so they can be turned off. */
export function areKeysOn(): boolean {
  return help?.open !== true && help?.querySelector<HTMLInputElement>('[name="keys"]')?.checked !== false;
}

/** Whether what has the focus takes the keys itself. */
export function isTyping(target: EventTarget | null): target is HTMLElement {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
