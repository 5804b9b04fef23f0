/** What an assistant may read beside its tools. */
import type { McpServer } from "@modelcontextprotocol/server";
import type { Desk } from "./desk.ts";

export function registerResources(server: McpServer, { rules }: Desk): void {
  const uri = "storydiff://contradictions";
  const described = {
    title: "What is called a contradiction",
    description: "Each type of contradiction: what it is, what is not called one, and how sure it is.",
    mimeType: "text/markdown",
  };
  server.registerResource("contradictions", uri, described, async () => ({
    contents: [{ uri, mimeType: described.mimeType, text: await rules() }],
  }));
}
