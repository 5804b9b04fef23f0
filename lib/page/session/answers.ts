/** What the server answers, as `lib/session/page/page.ts` makes it: this script imports nothing of the rest. */

/** What a tab must redraw. */
export interface Changes {
  readonly seq: number;
  readonly result: string;
  readonly counts: { readonly left: number; readonly total: number };
  readonly whole: boolean;
  readonly progress: string;
  readonly rows: readonly { readonly id: string; readonly html: string }[];
  readonly notices: readonly { readonly author: string; readonly item: string | null; readonly words: string }[];
}

export interface Answer extends Changes {
  readonly next: string | null;
  readonly notice: string;
}

/** What went wrong, in words for the editor. */
export class Refused extends Error {}

/** Markup of the page or a part of it, as this editor is shown it. */
export async function askedFor(path: string, author: string): Promise<string> {
  const response = await reached(`${path}${path.includes("?") ? "&" : "?"}${named(author)}`, {});
  const text = await response.text();
  if (!response.ok) throw new Refused("This could not be shown.");
  return text;
}

export async function changesSince(seq: number, author: string): Promise<Changes> {
  const headers = { Accept: "application/json" };
  return answered<Changes>(await reached(`/changes?since=${seq}&${named(author)}`, { headers }));
}

export async function posted(path: string, fields: URLSearchParams): Promise<Answer> {
  const headers = { Accept: "application/json" };
  return answered<Answer>(await reached(path, { method: "POST", headers, body: fields }));
}

function named(author: string): string {
  return new URLSearchParams({ author }).toString();
}

async function answered<T>(response: Response): Promise<T> {
  const answer = (await response.json()) as T | { readonly error: { readonly message: string } };
  if (typeof answer === "object" && answer !== null && "error" in answer) throw new Refused(answer.error.message);
  return answer;
}

async function reached(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Refused("The session does not answer: is storydiff still running? What you typed is kept here.");
  }
}
