import { expect, test } from "@jest/globals";
import { feedReport } from "../../lib/input/feed.ts";
import { origin } from "../support/origin.ts";

const item = (title: string, more = ""): string =>
  `<item><title>${title}</title><link>https://orvik.example/dam</link><description>In short.</description>${more}</item>`;
const whole = `<content:encoded><![CDATA[<p>The <b>dam</b> burst.</p><p>Homes were flooded.</p>]]></content:encoded><dc:creator>Anna Reid</dc:creator><pubDate>Tue, 03 Mar 2026 23:30:00 -0500</pubDate>`;
const rss = (...items: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Orvik Times</title><language>en-gb</language>${items.join("")}</channel></rss>`;

test("the only item of a feed is the report", async () => {
  const report = await feedReport(rss(item("Dam &amp;amp; gate", whole)), origin);
  expect(report.text).toBe("Dam & gate\n\nThe dam burst.\n\nHomes were flooded.");
  expect(report.details).toEqual({
    byline: "Anna Reid",
    site: "Orvik Times",
    address: "https://orvik.example/dam",
    published: "2026-03-03T23:30:00-05:00",
    updated: null,
    language: "en-gb",
  });
  expect(report.date).toBe("2026-03-03");
});

test("of several items one is named by its number, and without one all are listed", async () => {
  const feed = rss(item("Dam bursts"), item("Gate gives way"));
  expect((await feedReport(feed, { ...origin, item: 2 })).text).toBe("Gate gives way\n\nIn short.");
  await expect(feedReport(feed, origin)).rejects.toMatchObject({
    code: "which-item",
    message:
      "cannot read a: it is a feed of 2 items; name one by its number, as in a#1: 1 Dam bursts; 2 Gate gives way",
  });
  await expect(feedReport(feed, { ...origin, item: 3 })).rejects.toMatchObject({ code: "which-item" });
  await expect(feedReport(rss(), origin)).rejects.toMatchObject({ code: "which-item" });
});

test("Atom, with the markup in it, and RSS 1.0", async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Orvik Times</title><entry><title>Dam bursts</title><link href="https://orvik.example/dam"/><updated>2026-03-03T08:00:00Z</updated><author><name>Anna Reid</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The dam burst.</p></div></content></entry></feed>`;
  expect(await feedReport(atom, origin)).toMatchObject({
    text: "Dam bursts\n\nThe dam burst.",
    details: { byline: "Anna Reid", published: "2026-03-03T08:00:00Z", language: "en" },
  });
  const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Orvik Times</title></channel><item><title>Dam bursts</title><description>The dam burst.</description></item></rdf:RDF>`;
  expect((await feedReport(rdf, origin)).text).toBe("Dam bursts\n\nThe dam burst.");
});
