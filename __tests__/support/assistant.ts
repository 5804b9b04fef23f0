/** The server for assistants as their programs start it: the built command over standard input and output. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const command = fileURLToPath(new URL("../../bin/storydiff.js", import.meta.url));

/** What a tool answered: its data, which the client has held against the tool's schema, or the words of its error. */
export interface Answered {
  readonly data: unknown;
  readonly words: string;
  readonly failed: boolean;
}

export interface Assistant {
  readonly client: Client;
  readonly call: (name: string, given: unknown) => Promise<Answered>;
  readonly close: () => Promise<void>;
}

export type Environment = Readonly<Record<string, string>>;

const path = { PATH: process.env["PATH"] ?? "" };

/** A client of the SDK with a server of its own, which works in a folder. */
export async function assistant(
  cwd: string,
  options: readonly string[] = [],
  env: Environment = {},
  era: "auto" | "legacy" = "auto",
): Promise<Assistant> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [command, "mcp", ...options],
    cwd,
    env: { ...path, ...env },
    stderr: "pipe",
  });
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode: era } });
  await client.connect(transport);
  // From then on it holds answers against the schemas.
  await client.listTools();
  return {
    client,
    call: async (name, given) => {
      const {
        content,
        structuredContent = null,
        isError = false,
      } = await client.callTool({
        name,
        arguments: given as Record<string, unknown>,
      });
      const words = content.map((part) => (part.type === "text" ? part.text : "")).join("");
      return { data: structuredContent, words, failed: isError };
    },
    close: () => client.close(),
  };
}

/** A server that is spoken to in raw lines. */
export interface RawServer {
  readonly send: (bytes: string | Uint8Array) => void;
  /** The next line that it writes. */
  readonly next: () => Promise<unknown>;
  /** Hears nothing more of it, as a client that is gone. */
  readonly leave: () => Promise<number | null>;
  /** Ends its input; gives its exit status and what it wrote on standard error. */
  readonly end: () => Promise<{ readonly status: number | null; readonly err: string }>;
}

export function rawServer(cwd: string, options: readonly string[] = []): RawServer {
  const child = spawn(process.execPath, [command, "mcp", ...options], { cwd, env: path });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdin.on("error", () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    send: (bytes) => child.stdin.write(bytes),
    next: async () => {
      const line = await lines.next();
      if (line.done === true) throw new Error(`the server is gone: ${err}`);
      return JSON.parse(line.value) as unknown;
    },
    leave: () => {
      child.stdout.destroy();
      child.stdin.destroy();
      return ended;
    },
    end: async () => {
      child.stdin.end();
      return { status: await ended, err };
    },
  };
}
