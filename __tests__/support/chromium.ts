/** A real browser for the tests of the page, one for each file of tests; where there is none, its tests are skipped. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, jest, test } from "@jest/globals";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from "playwright-core";
import { folderOf } from "./command.ts";

const executablePath = process.env["STORYDIFF_CHROMIUM"] ?? "/usr/bin/chromium";
const isThere = existsSync(executablePath);
if (!isThere) process.stdout.write(`skipped: no Chromium at ${executablePath} (STORYDIFF_CHROMIUM) for the page\n`);

// Milliseconds; a browser shares the machine with the other tests and takes its time.
jest.setTimeout(60_000);

/** A test that needs the browser. */
export const inBrowser = isThere ? test : test.skip;

/** Alone, without a sandbox for it may be root's, and without what a browser asks of the network of its own accord. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What was asked for, blocked or not, the page itself first. */
  readonly requests: readonly Request[];
  /** What the page complained of. */
  readonly complaints: readonly string[];
}

/** How a page is opened: with what behind its `#`, and in what kind of window. */
export type Opening = BrowserContextOptions & { readonly hash?: string };

export interface TestBrowser {
  /** Writes a page to the disk and opens it from there. */
  readonly open: (html: string, opening?: Opening) => Promise<Opened>;
  /** Opens what is served at an address. */
  readonly visit: (address: string, options?: BrowserContextOptions) => Promise<Opened>;
}

/** Starts the browser before the tests of a file. */
export function browser(): TestBrowser {
  const folder = folderOf({});
  let started: Browser | null = null;
  let pages = 0;
  if (isThere) {
    beforeAll(async () => {
      started = await chromium.launch({ executablePath, args: flags });
    });
    afterEach(async () => {
      for (const context of started?.contexts() ?? []) await context.close();
    });
  }
  afterAll(async () => {
    await started?.close();
    folder.remove();
  });
  const visit: TestBrowser["visit"] = async (address, options = {}) => {
    if (started === null) throw new Error("no browser was started");
    const context = await started.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.setDefaultNavigationTimeout(50_000);
    const requests: Request[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(address);
    return { page, context, requests, complaints };
  };
  return {
    visit,
    open: async (html, { hash = "", ...options } = {}) => {
      const path = join(folder.path, `${pages++}.html`);
      writeFileSync(path, html);
      return visit(pathToFileURL(path).href + hash, options);
    },
  };
}
