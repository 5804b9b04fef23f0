/**
 * The look of the page. Colours are named once for light and once for dark, each at least 4.5 to one against its ground; what
 * they mean is said by a sign or a word as well. States are Okabe and Ito's colours, darkened or lightened to that ratio.
 * Until the script has put away what is not looked at, only what is near the window is laid out (`content-visibility`), which
 * a long page opens the faster for; afterwards all is, for places are gone to and drawn to. Nothing moves, so there is no
 * motion to be reduced.
 */
const light = `
  --ground: #ffffff; --raised: #f5f6f8; --ink: #1a1c20; --quiet: #565b66; --line: #8a909c; --faint: #d9dce2;
  --a: #00558c; --b: #8f2f6b; --contradicts: #a83a00; --contradicts-ground: #fdeee4; --agrees: #00664d; --agrees-ground: #e8f5f0;
  --only: #7a5200; --only-ground: #fbf3dd; --excluded: #565b66; --excluded-ground: transparent; --lit: #fff1a8; --focus: #0b57d0;`;
const dark = `
  --ground: #15171b; --raised: #1f2228; --ink: #eceef2; --quiet: #a9b0bd; --line: #6d7584; --faint: #343943;
  --a: #7cc4f8; --b: #f0a3d3; --contradicts: #ffa272; --contradicts-ground: #3a2318; --agrees: #6fd6b4; --agrees-ground: #15302a;
  --only: #f0c75e; --only-ground: #322a14; --excluded: #a9b0bd; --excluded-ground: transparent; --lit: #5c4f00; --focus: #8ab4ff;`;

export const style = `
:root { color-scheme: light; ${light} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { color-scheme: dark; ${dark} } }
@media screen { :root[data-theme="dark"] { color-scheme: dark; ${dark} } }
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding: 3rem 0; }
body { margin: 0 auto; max-width: 90rem; padding: 0 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.25rem 0 0.5rem; }
h2 { font-size: 1.25rem; margin: 1.5rem 0 0.75rem; }
h3 { font-size: 1.05rem; margin: 0 0 0.25rem; }
h4 { font-size: 1.05rem; margin: 0 0 0.5rem; }
p { margin: 0.25rem 0; }
ul, ol { margin: 0; padding: 0; list-style: none; }
a { color: inherit; text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
[tabindex="-1"]:focus { outline: none; }
[hidden] { display: none !important; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: 0.5rem; z-index: 3; }
.letter { display: inline-block; min-width: 1.4em; padding: 0 0.3em; border: 2px solid currentColor; border-radius: 0.25rem; text-align: center;
  font-weight: 700; font-size: 0.85em; line-height: 1.4; }
.letter.a, .place.a { color: var(--a); } .letter.b, .place.b { color: var(--b); }
.place { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; display: inline-block; min-height: 24px; min-width: 24px; }
.found, .about-source, .labels, .speaker, .reason, .also, .detail, .from, .none, .shown, footer { color: var(--quiet); }
.warning { border-left: 4px solid var(--contradicts); padding-left: 0.75rem; }
.sources { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 2rem; margin: 1rem 0; }
.source h2 { display: inline-block; margin: 0 0.75rem 0 0; font-size: 1.05rem; } .about-source { display: inline; }
.from { font-size: 0.85em; }
.bar { display: block; margin: 0.25rem 0; } .bar text { fill: var(--ground); font-weight: 700; text-anchor: middle; }
rect.contradicts { fill: var(--contradicts); } rect.agrees { fill: var(--agrees); } rect.only { fill: var(--only); }
.bar rect { stroke: var(--ground); } .bar rect.only { fill: var(--only-ground); stroke: var(--only); } .bar rect.only + text { fill: var(--only); } rect.excluded { fill: var(--line); }
.legend { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.9rem; }
.legend .contradicts { color: var(--contradicts); } .legend .agrees { color: var(--agrees); } .legend .only { color: var(--only); }
.legend .excluded { color: var(--quiet); }
.controls, .key { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; justify-content: space-between; margin: 0.75rem 0; }
.controls { margin: 0; } .views { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.75rem 0; }
.views a { padding: 0.3rem 0.9rem; border: 1px solid var(--line); border-radius: 2rem; text-decoration: none; }
.views a[aria-current="true"] { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.switches { display: flex; gap: 0.5rem; margin: 0; }
summary { cursor: pointer; min-height: 24px; } .filters { margin: 0 0 0.5rem; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: end; } .filters label { display: grid; font-size: 0.85rem; color: var(--quiet); }
select, input, button { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--line); border-radius: 0.35rem;
  padding: 0.2rem 0.5rem; min-height: 2rem; max-width: 16rem; }
button { cursor: pointer; } button[aria-pressed="true"] { background: var(--ink); color: var(--ground); }
.shown:empty { display: none; }
input[type="checkbox"] { min-height: 24px; min-width: 24px; vertical-align: middle; }
.finding.contradiction { border: 1px solid var(--faint); border-left: 4px solid var(--contradicts); border-radius: 0.35rem; padding: 0.75rem 1rem; margin: 0 0 1rem;
  background: var(--raised); }
.finding.current, :root:not(.scripted) .finding:target { box-shadow: 0 0 0 3px var(--focus); }
.number { color: var(--contradicts); margin-right: 0.35rem; }
.labels { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; font-size: 0.9rem; }
.labels .type { border: 1px solid var(--line); border-radius: 1rem; padding: 0 0.6rem; }
.labels .copy { margin-left: auto; font-size: 0.85rem; }
.answers { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem 1.5rem; margin: 0.5rem 0; }
.value { font-size: 1.1rem; }
mark { color: inherit; background: none; }
mark.clash { background: var(--contradicts-ground); font-weight: 600; text-decoration: underline 2px var(--contradicts); text-underline-offset: 0.2em; }
mark.matched { text-decoration: underline dotted 2px var(--quiet); text-underline-offset: 0.2em; }
.differing mark.differs, .lit mark.differs, .answers mark.differs, .changes mark.differs { text-decoration: underline wavy 1px var(--only); text-underline-offset: 0.2em; }
@media screen and (scripting: enabled) {
  :root:not(.scripted) .deferred { content-visibility: auto; contain-intrinsic-size: auto 50rem; }
}
.additions, .changes, .inner { margin: 1.5rem 0; } .additions li, .changes li, .inner li, .agreements > ul > li { margin: 0.35rem 0; padding-left: 0.75rem; border-left: 3px solid var(--only); }
.inner li { border-color: var(--contradicts); } .changes li { margin: 0.75rem 0; } .agreements > ul > li { border-color: var(--agrees); margin: 0.75rem 0; } .partner { padding-left: 1rem; }
.agreements summary h3 { display: inline; }
.texts { position: relative; display: grid; grid-template-columns: 1fr 1fr; gap: 0 3rem; }
.text { position: relative; padding: 0 1.25rem 0 1.5rem; min-width: 0; } .text.b { padding: 0 1.5rem 0 1.25rem; }
.text h3 { position: sticky; top: 0; z-index: 1; padding: 0.35rem 0; background: var(--ground); }
.text .words { line-height: 1.65rem; } .words > * { margin: 0 0 0.65rem; }
.edge { position: absolute; inset: 2.75rem auto 0 0; width: 0.75rem; } .text.b .edge { inset: 2.75rem 0 0 auto; }
.strip { position: sticky; top: 2.75rem; display: block; width: 100%; height: min(100%, 100vh - 3.5rem); background: var(--raised); outline: 1px solid var(--faint); }
.strip [data-to] { cursor: pointer; } .strip .seen { fill: var(--ink); opacity: 0.15; pointer-events: none; }
.threads { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }
.threads path { fill: var(--lit); stroke: var(--focus); stroke-width: 1.5; }
.s { border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.s.contradicts { background: var(--contradicts-ground); } .s.only { background: var(--only-ground); } .s.excluded { color: var(--quiet); }
.s.lit { background: var(--lit); } .s.current, :root:not(.scripted) .s:target { background: var(--lit); outline: 2px solid var(--focus); }
.sign { font-weight: 700; font-size: 0.8em; padding: 0.35em 0.55em; text-decoration: none; }
.contradicts > .sign { color: var(--contradicts); } .agrees > .sign { color: var(--agrees); } .only > .sign { color: var(--only); } .excluded > .sign { color: var(--quiet); }
.s.lit > .sign, .s.current > .sign { color: inherit; }
.moved { color: var(--quiet); font-size: 0.8em; padding: 0.35em 0; white-space: nowrap; }
.heading { font-weight: 600; } .caption, .dateline, .byline, .boilerplate { font-size: 0.9rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--faint); }
#holders td { width: 50%; } #holders tbody th { padding-top: 1.25rem; }
dialog { background: var(--ground); color: var(--ink); border: 1px solid var(--line); border-radius: 0.5rem; } dialog::backdrop { background: rgb(0 0 0 / 45%); }
dialog dl div { display: flex; gap: 1rem; } dialog dt { min-width: 4.5rem; } dialog dd { margin: 0; }
kbd { border: 1px solid var(--line); border-radius: 0.25rem; padding: 0 0.4rem; }
footer { margin-top: 3rem; font-size: 0.85rem; }
@media screen and (max-width: 48rem) {
  .sources, .answers { grid-template-columns: 1fr; }
  .texts { display: block; } .texts[data-side="a"] .text.b, .texts[data-side="b"] .text.a { display: none; }
  .threads { display: none; }
  .sides { position: sticky; top: 0; z-index: 2; padding: 0.25rem 0; background: var(--ground); } .text h3 { position: static; }
}
@media (min-width: 48.01rem) { .sides { display: none; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .controls, .filters, .skip, .copy, .threads, .edge, .sides, .key button, dialog { display: none !important; }
  main > section[hidden] { display: block !important; } main > section + section { break-before: page; }
  h2, h3, h4, summary { break-after: avoid; } .finding, .source, tbody { break-inside: avoid; }
  .place { min-height: 0; } .text, .text.b { padding: 0; } .text h3 { position: static; } .text .words { line-height: 1.5; }
  .s, .bar, .bar * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
