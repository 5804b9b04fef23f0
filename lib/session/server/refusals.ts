/** What is answered where something cannot be done: what the reader can mend is said, and nothing of the machine is. */
import { basename, resolve } from "node:path";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { StorydiffError, type ErrorCode } from "../../errors.ts";
import { markup } from "../../render/html/markup.ts";
import { visible } from "../../render/visible.ts";
import type { Session } from "../session.ts";

export interface Refusal {
  readonly status: ContentfulStatusCode;
  readonly code: ErrorCode | "refused" | "fault";
  readonly message: string;
}

export function refusalOf(error: Error, session: Session): Refusal {
  if (error instanceof HTTPException) return { status: error.status, code: "refused", message: error.message };
  if (!(error instanceof StorydiffError)) {
    return { status: 500, code: "fault", message: "storydiff has a fault here. What was saved is safe." };
  }
  return { status: statusOf(error.code), code: error.code, message: withoutPaths(error.message, session) };
}

function statusOf(code: ErrorCode): ContentfulStatusCode {
  switch (code) {
    case "not-found":
      return 404;
    case "too-large":
      return 413;
    case "unwritable":
      return 507;
    case "unreadable":
    case "bad-session":
      return 500;
    default:
      return 400;
  }
}

/** Names files by their last name alone: a page may be seen by others, and where a file lies is nobody's business. */
function withoutPaths(message: string, session: Session): string {
  let told = message;
  for (const path of [session.path, ...sourcesOf(session)]) {
    if (basename(path) === path) continue;
    for (const written of [resolve(path), path]) told = told.replaceAll(visible(written), visible(basename(path)));
  }
  return told;
}

function sourcesOf(session: Session): string[] {
  try {
    return session.state().reports.map(({ source }) => source);
  } catch {
    return [];
  }
}

/** The answer where something cannot be done: to the script as JSON, to who came without it as a plain page. */
export function refused(context: Context, { status, code, message }: Refusal): Response {
  if (wantsJson(context)) return context.json({ error: { code, message } }, status);
  const title = status === 403 ? "Not allowed" : "This did not work";
  const page = markup`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${message}</p></main></body>
</html>
`;
  return context.html(page.toString(), status);
}

export function wantsJson({ req }: Context): boolean {
  return (req.header("Accept") ?? "").includes("application/json");
}
