import { expect, test } from "@jest/globals";
import { read } from "../../lib/extract/read.ts";
import { htmlReport } from "../../lib/input/html.ts";
import type { Report } from "../../lib/model.ts";
import { origin } from "../support/origin.ts";
import { pageShapes } from "../support/pages.ts";
import { sampleTexts } from "../support/sample-texts.ts";

const words = (report: Report, kind?: string): string =>
  (report.blocks ?? [{ span: { start: 0, end: report.text.length }, class: "body" }])
    .filter((block) => kind === undefined || block.class === kind)
    .map(({ span }) => report.text.slice(span.start, span.end))
    .join("|");

test.each(Object.entries(pageShapes))("a story in a page in the shape of %s is read as it was", async (_, page) => {
  for (const [name, text] of sampleTexts) {
    const [headline = "", ...paragraphs] = text.split(/\n\n+/);
    const report = await htmlReport(page({ headline, paragraphs }), origin);
    const story = report.text.replace("\n\nThe harbour in a picture of last year", "");
    expect([name, story]).toEqual([name, [headline, ...paragraphs].join("\n\n")]);
    expect(words(report, "headline").split("|")[0]).toBe(headline);
  }
});

const page = (body: string, head = ""): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const story = `<h1>Dam bursts above Orvik</h1><p>Fourteen people are feared dead after a gate of the Skarn dam gave way on Tuesday.</p>
<p>About 300 homes were flooded, and the road bridge was swept away, the governor said.</p>`;

test("what a page tells machines: JSON-LD in a list, a graph, a broken one beside it", async () => {
  const told = {
    "@type": "NewsArticle",
    headline: "Dam bursts above Orvik",
    author: [{ name: "Anna Reid" }, { name: "Tom Bell" }],
    datePublished: "2026-03-03T23:30:00-05:00",
    dateModified: "2026-03-04 08:00",
    publisher: { name: "Orvik Times" },
    url: "https://orvik.example/dam",
    inLanguage: "en-GB",
  };
  const scripts = ["{ broken", JSON.stringify([{ "@graph": [{ "@type": "WebPage" }, told] }])];
  const head = scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join("");
  const report = await htmlReport(page(story, head), origin);
  expect(report.details).toEqual({
    byline: "Anna Reid, Tom Bell",
    site: "Orvik Times",
    address: "https://orvik.example/dam",
    published: "2026-03-03T23:30:00-05:00",
    updated: "2026-03-04T08:00",
    language: "en-GB",
  });
  // The day as it was where it was published.
  expect(report.date).toBe("2026-03-03");
});

test("what a page tells in meta elements, and that its title names its site", async () => {
  const head = `<title>Dam bursts above Orvik | Orvik Times</title><meta property="og:site_name" content="Orvik Times">
<meta property="article:published_time" content="2026-03-03T08:00Z"><meta name="author" content="By Anna Reid"><meta property="og:locale" content="en_GB">`;
  const report = await htmlReport(page(story.replace(/<h1>.*<\/h1>/, ""), head), {
    ...origin,
    address: "https://orvik.example/d",
  });
  expect(report.details).toMatchObject({
    byline: "Anna Reid",
    site: "Orvik Times",
    address: "https://orvik.example/d",
    language: "en-GB",
  });
  expect(words(report, "headline")).toBe("Dam bursts above Orvik");
});

test("weekdays of a page are those of the day on which it was published", async () => {
  const head = '<meta property="article:published_time" content="2026-03-05T08:00Z">';
  const reading = read(await htmlReport(page(story, head), origin));
  expect(reading.date).toBe("2026-03-05");
  // A Thursday, so that "on Tuesday" is two days before.
  expect(reading.times.map(({ weekday, date }) => [weekday, date])).toEqual([["tuesday", "2026-03-03"]]);
});

test("a heading of the first level that names the site is not the headline", async () => {
  const body = `<header><h1>The Orvik Times</h1></header>${story.replaceAll("h1>", "h2>")}`;
  const report = await htmlReport(page(body, "<title>Dam bursts above Orvik - The Orvik Times</title>"), origin);
  expect(words(report, "headline")).toBe("Dam bursts above Orvik");
  expect(report.text.match(/Dam bursts above Orvik/g)).toHaveLength(1);
  expect(report.details?.site).toBe("The Orvik Times");
});

test("the time beside a headline is that of the report, and that of another story is not", async () => {
  const time = '<time datetime="2026-03-03T08:00Z">Tuesday</time>';
  const beside = await htmlReport(
    page(`<article>${story.replace("</h1>", `</h1><div>${time}</div>`)}</article>`),
    origin,
  );
  expect(beside.date).toBe("2026-03-03");
  const other = await htmlReport(page(`<main>${story}</main><article>${time}<a href="/x">More</a></article>`), origin);
  expect(other.date).toBeNull();
});

test("a standfirst beside the headline is told first", async () => {
  const [headline = "", rest = ""] = story.split("</h1>");
  const body = `<article><header><div>${headline}</h1></div><p class="article__standfirst">Fourteen feared dead as gate gives way</p></header><div class="content">${rest}</div></article>`;
  const report = await htmlReport(page(body), origin);
  expect(report.text.split("\n\n").slice(0, 3)).toEqual([
    "Dam bursts above Orvik",
    "Fourteen feared dead as gate gives way",
    expect.stringContaining("Fourteen people") as unknown,
  ]);
});

test("headings, lists, rows of a table and captions are what they are, struck words and scripts nothing", async () => {
  const rest = `<h2>What is known</h2><ul><li>The gate was built in 1931.</li></ul><p>It held <del>90</del> <ins>80</ins> million tonnes of water, said the&nbsp;owner, Norr&shy;kraft.</p>
<table><tr><th>Orvik</th><td>14</td></tr></table><figure><img src=x><figcaption>The dam in May</figcaption></figure><script>alert(1)</script>`;
  const report = await htmlReport(page(`<article>${story}${rest}</article>`), origin);
  expect(words(report, "heading")).toBe("What is known");
  expect(words(report, "caption")).toBe("The dam in May");
  expect(report.text).toContain(
    "The gate was built in 1931.\n\nIt held 80 million tonnes of water, said the owner, Norrkraft.\n\nOrvik: 14",
  );
  expect(report.text).not.toContain("alert");
});

test("a live blog is read entry by entry", async () => {
  const entry = (time: string, words: string): string =>
    `<article class="block"><time datetime="2026-03-03T${time}Z">${time}</time><h2>${words.split(" ").slice(0, 3).join(" ")}</h2><p>${words}</p></article>`;
  const entries = [
    "The governor says that about 300 homes were flooded in the night.",
    "The army has sent two helicopters to the valley, a spokesman said.",
    "A gate of the Skarn dam gave way above the town of Orvik.",
  ];
  const body = `<h1>Orvik dam: the latest</h1><main>${entries.map((words, at) => entry(`1${at}:00`, words)).join("")}</main>`;
  const report = await htmlReport(page(body, "<title>Orvik dam: the latest</title>"), origin);
  expect(words(report, "body")).toBe(entries.join("|"));
});

test.each([
  [
    "a page that asks for consent",
    "<h1>Before you continue</h1><p>We and our 812 partners use cookies to store and access personal data on your device.</p><p>You can change your mind at any time.</p><button>Accept all</button>",
  ],
  [
    "a page that only a script fills",
    '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
  ],
  [
    "a check whether a human is asking",
    "<h1>Just a moment...</h1><p>Verify you are human by completing the action below.</p>",
  ],
  [
    "a refusal to send the page",
    "<h1>Access denied</h1><p>You don't have permission to access this page on this server.</p>",
  ],
  ["a page that says there is no such page", "<h1>Page not found</h1><p>Try the search instead.</p>"],
  [
    "the beginning of a report behind a paywall",
    `${story}<div><h3>Subscribe to continue reading</h3><p>Already a subscriber?</p></div>`,
  ],
  [
    "the beginning of a report behind a paywall",
    `${story}<div class="gate">This article is for subscribers only.</div><script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":"False"}</script>`,
  ],
])("%s is said and not compared", async (what, body) => {
  await expect(htmlReport(page(body), origin)).rejects.toMatchObject({
    code: "not-a-report",
    message: expect.stringContaining(`it is ${what}; `) as unknown,
  });
});

test.each([
  ["Please enable JS and disable any ad blocker", ""],
  [
    "Checking if the site connection is secure",
    "orvik.example needs to review the security of your connection before proceeding.",
  ],
  [
    "We've detected unusual activity from your computer network",
    "To continue, please click the box below to let us know you're not a robot.",
  ],
  ["Press & Hold to confirm you are a human (and not a bot).", "Reference ID 7"],
  ["Request unsuccessful. Incapsula incident ID: 877", ""],
  ["Access Denied", "You don't have permission to access this page on this server. Reference #18.2"],
  [
    "Our European visitors are important to us.",
    "This site is currently unavailable to visitors from the European Economic Area while we work to protect your data.",
  ],
  ["429 Too Many Requests", ""],
])("the wall %j is known", async (title, words) => {
  const wall = page(`<main><h1>${title}</h1><p>${words}</p></main>`, `<title>${title}</title>`);
  await expect(htmlReport(wall, origin)).rejects.toMatchObject({ code: "not-a-report" });
});

test.each([
  "Subscribe to unlock this article",
  "To continue reading this article, start your free trial.",
  "Continue reading your article with a Post subscription",
  "This content is for subscribers only.",
])("below the beginning of a report, %j is a paywall", async (words) => {
  await expect(htmlReport(page(`<article>${story}<div><p>${words}</p></div></article>`), origin)).rejects.toMatchObject(
    { code: "not-a-report" },
  );
});

test.each([
  ["short", story],
  ["of 403 or 404 of something", story.replace("Dam bursts", "404 homes flooded as dam bursts")],
  [
    "about cookies and walls",
    `<h1>Court fines Kestrin News over cookies</h1><p>The court in Orvik fined Kestrin News 2 million euros on Monday.</p><p>It had not asked its readers before it stored cookies, the judge, Mette Dahl, said.</p><p>The publisher will appeal, its lawyer said, and its paywall stays.</p><p>Readers must sign in to read more than three stories a month, and some 40,000 have done so since January, when it was set up.</p><p>The court had heard four witnesses in May.</p><p>It will meet again in June.</p><p>Its rulings are final.</p>`,
  ],
  [
    "with an offer",
    `<header class="site-header"><a href="/s">Subscribe</a> <a href="/l">Log in</a></header>${story}<p>Subscribe to our newsletter to read about the valley.</p>`,
  ],
])("a report that is %s is a report", async (_, body) => {
  expect((await htmlReport(page(body), origin)).text).toContain("on ");
});

test("a page nested a hundred thousand deep, and one of a hundred thousand elements side by side", async () => {
  await expect(htmlReport("<div>".repeat(100_000), origin)).rejects.toMatchObject({ code: "damaged" });
  await expect(htmlReport("<p>".repeat(300_001), origin)).rejects.toMatchObject({ code: "damaged" });
  const side = await htmlReport(page(`${story}${"<p><b>Water</b> rose.</p>".repeat(20_000)}`), origin);
  expect(side.text.split("\n\n").length).toBeGreaterThan(20_000);
});
