/** A program for the tests that end it in the middle: serves the session file it is given and prints the address. */
import { writeSync } from "node:fs";
import { serve } from "../../lib/session/server/server.ts";
import { openSession } from "../../lib/session/session.ts";

const surroundings = { now: () => new Date().toISOString(), version: "0" };
const session = openSession(process.argv[2] ?? "", surroundings);
const { address } = await serve(session, { author: "Ana", ...surroundings });
writeSync(1, `${address}\n`);
