/** Web pages round a story, in the shapes in which publishing systems make them. */

/** A story as it is put into a page. */
export interface Story {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const paragraphs = (story: Story, attributes = ""): string[] =>
  story.paragraphs.map((words) => `<p${attributes}>${escaped(words)}</p>`);

const linked = (story: Story, extra: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ headline: story.headline, ...extra }).replaceAll("</", "<\\/")}</script>`;

const cookieBar =
  '<div id="cookie-banner" role="dialog"><p>We and our 812 partners use cookies to store and access information on a device.</p><button>Accept all</button></div>';

const menu =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>';

const comments = `<section id="comments" class="comments-area"><h2>3 thoughts on this story</h2><ol class="comment-list">
<li class="comment"><p>I was there and saw no fewer than 900 people, whatever the police may say about it.</p></li>
<li class="comment"><p>Seventeen? My neighbour, who works at the hospital, told me that it was thirty-four, and rising.</p></li></ol></section>`;

const related = `<aside class="related-posts"><h3>Related stories</h3><ul><li><a href="/x">Forty dead in another place, long ago</a></li>
<li><a href="/y">Why the minister resigned on Sunday</a></li></ul></aside>`;

/** A blog system: what it tells machines stands in a graph, comments and related posts below. */
function wordpress(story: Story): string {
  const graph = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebSite", name: "The Harbour Post" },
      {
        "@type": ["Article", "NewsArticle"],
        headline: story.headline,
        datePublished: "2026-05-06T09:30:00+02:00",
        dateModified: "2026-05-06T11:00:00+02:00",
        author: { "@type": "Person", name: "Anna Reid" },
      },
    ],
  };
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>${escaped(story.headline)} - The Harbour Post</title>
<link rel="canonical" href="https://post.example/2026/05/story/"><meta property="og:site_name" content="The Harbour Post">
<script type="application/ld+json">${JSON.stringify(graph)}</script></head>
<body class="post-template-default single"><header class="site-header"><p class="site-title">The Harbour Post</p>${menu}</header>
<main><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${escaped(story.headline)}</h1>
<div class="entry-meta"><span class="byline"> by <span class="author vcard"><a href="/a">Anna Reid</a></span></span></div></header>
<div class="entry-content">${paragraphs(story).join("\n")}
<div class="sharedaddy share-buttons"><h3>Share this:</h3><ul><li><a href="/f">Facebook</a></li><li><a href="/t">X</a></li></ul></div></div></article>
${related}${comments}</main><aside class="widget-area sidebar"><h2>Recent posts</h2><ul><li><a href="/z">Dam gives way</a></li></ul></aside>
<footer class="site-footer"><p>© 2026 The Harbour Post. All rights reserved.</p></footer></body></html>`;
}

/** A page put together of components, with names of classes that say nothing and a picture in the story. */
function components(story: Story): string {
  const blocks = paragraphs(story, ' class="sc-9a00e533-0 hxuGS"').map(
    (words) => `<div data-component="text-block" class="sc-18fde0d6-0 dlWCEZ">${words}</div>`,
  );
  return `<!DOCTYPE html><html lang="en"><head><title>${escaped(story.headline)}</title><meta property="og:title" content="${escaped(story.headline).replaceAll('"', "&quot;")}">
<meta property="article:published_time" content="2026-05-06T09:30:00.000Z">${linked(story, { "@type": "ReportageNewsArticle", publisher: { name: "Kestrin News" } })}
<script>window.__DATA__={"a":"<div><div><p>not a story</p>"}; for(var i=0;i<n;i++){if(a<b){c()}}</script></head><body><div id="__next">${menu}${cookieBar}
<main id="main-content"><article class="sc-2b5e3b35-1 fJyxks"><div data-component="headline-block"><h1 class="sc-f98b1ad2-0">${escaped(story.headline)}</h1></div>
<div data-component="byline-block"><time datetime="2026-05-06T09:30:00.000Z">3 hours ago</time></div>
${blocks[0] ?? ""}<figure><div data-component="image-block"><img src="/p.jpg" alt="A harbour"></div><figcaption>The harbour in a picture of last year</figcaption></figure>
${blocks.slice(1).join("")}</article>
<section data-component="related-content" class="related"><h2>More on this story</h2><ul><li><a href="/1">What we know so far</a></li></ul></section></main></div></body></html>`;
}

/** A page for telephones. */
function amp(story: Story): string {
  return `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><script async src="https://cdn.example/v0.js"></script>
<title>${escaped(story.headline)}</title><style amp-boilerplate>body{animation:none}</style>${linked(story, { "@type": "NewsArticle", datePublished: "2026-05-06" })}</head>
<body><amp-sidebar id="s" layout="nodisplay">${menu}</amp-sidebar><article class="amp-wp-article"><header><h1 class="amp-wp-title">${escaped(story.headline)}</h1></header>
<amp-img src="/p.jpg" width="4" height="3"></amp-img><div class="amp-wp-article-content">${paragraphs(story).join("")}</div></article>
<amp-consent id="c"><div>We use cookies. <button>OK</button></div></amp-consent><footer class="amp-wp-footer"><p>© 2026</p></footer></body></html>`;
}

/** A page of old: tables that set it, and breaks instead of paragraphs. */
function tables(story: Story): string {
  return `<HTML><HEAD><TITLE>Valley Wire: ${escaped(story.headline)}</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH="100%"><TR>
<TD WIDTH=150><A HREF=/>Home</A><BR><A HREF=/w>World</A><BR><A HREF=/s>Sport</A></TD>
<TD><H1>${escaped(story.headline)}</H1>${story.paragraphs.map(escaped).join("<BR><BR>")}</TD></TR></TABLE></BODY></HTML>`;
}

/** A content management system with fields, and words that a script would show later. */
function fields(story: Story): string {
  return `<!DOCTYPE html><html lang="en" dir="ltr"><head><title>${escaped(story.headline)} | Orvik Times</title><meta name="author" content="Tom Bell">
<meta name="dcterms.created" content="2026-05-06T09:30:00Z"></head><body class="path-node page-node-type-article"><a href="#main" class="skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas">${menu}<main role="main"><h1 class="page-header"><span class="field field--name-title">${escaped(story.headline)}</span></h1>
<article class="node node--type-article"><div class="node__content"><div class="field field--name-body field--type-text-with-summary">${paragraphs(story).join("\n")}</div>
<div class="field field--name-field-tags tags"><a href="/t/1">Floods</a> <a href="/t/2">Orvik</a></div></div></article></main>
<div class="newsletter-signup"><h2>Get the news in your mail</h2><form><input name=mail></form><p>We will never pass on your address to anybody else.</p></div></div></body></html>`;
}

/** Every shape, by name. */
export const pageShapes: Readonly<Record<string, (story: Story) => string>> = {
  wordpress,
  components,
  amp,
  tables,
  fields,
};
