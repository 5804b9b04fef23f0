/** What the editor's settings say, for each document: asked for once, and again when they change. */
import { DidChangeConfigurationNotification, type Connection } from "vscode-languageserver/node";
import type { Client } from "./client.ts";
import { nothingTold, toldIn, type Told } from "./told.ts";

/** The editor's key of ours. */
const section = "storydiff";

export interface Configuration {
  readonly of: (uri: string) => Promise<Told>;
  /** Takes in what a change tells, which is all where the editor cannot be asked. */
  readonly change: (settings: unknown) => void;
  readonly forget: (uri: string) => void;
  /** Asks to be told of changes. */
  readonly begin: () => void;
}

export function configuration(
  connection: Connection,
  { configures }: Pick<Client, "configures">,
  folder: string,
): Configuration {
  const known = new Map<string, Promise<Told>>();
  let sent = nothingTold;
  const ask = async (uri: string): Promise<Told> => {
    const found: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section }).catch(() => null);
    return toldIn(found, folder);
  };
  return {
    of(uri) {
      if (!configures.asked) return Promise.resolve(sent);
      const before = known.get(uri);
      if (before !== undefined) return before;
      const told = ask(uri);
      known.set(uri, told);
      return told;
    },
    change(settings) {
      known.clear();
      const own = typeof settings === "object" && settings !== null && section in settings ? settings[section] : null;
      sent = toldIn(own, folder);
    },
    forget: (uri) => void known.delete(uri),
    begin() {
      if (configures.registers) {
        connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(() => undefined);
      }
    },
  };
}
