/** Who does what is done in a session: as told or set, else as git knows the user, else by the name of the login. */
import { execFile } from "node:child_process";
import { userInfo } from "node:os";
import { promisify } from "node:util";
import { refused } from "./checks.ts";
import type { Io } from "./io.ts";
import type { SessionSettings } from "./session-options.ts";

/** Throws `bad-option` where the machine does not know the user. */
export async function authorOf({ author }: Pick<SessionSettings, "author">, { env }: Pick<Io, "env">): Promise<string> {
  const name = author ?? ((await nameInGit(env)) || loginName());
  if (name !== "") return name;
  throw refused("nobody knows who you are: say it with --author NAME, or set STORYDIFF_AUTHOR");
}

/** The name that git puts on commits; empty where there is no git, or it knows none. */
async function nameInGit(env: Io["env"]): Promise<string> {
  const asked = promisify(execFile)("git", ["config", "user.name"], { env }).catch(() => ({ stdout: "" }));
  return (await asked).stdout.trim();
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}
