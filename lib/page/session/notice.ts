/** What is said to the editor, and read out: what was saved and what is left, what others did, what went wrong. */
import { Refused } from "./answers.ts";

const place = document.querySelector<HTMLElement>("#notice");

export function say(words: string, kind: "saved" | "warning" = "saved"): void {
  if (place === null) return;
  place.dataset["kind"] = kind;
  place.textContent = words;
}

/** Does something that may be refused, and says so where it is. */
export async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say(error.message, "warning");
  }
}
