/**
 * The look of a session's page: that of every page, and the editor's desk. In a wide window the list, the desk and the texts stand
 * beside each other, each with a scroll of its own, so that the finding, the form and its sentences are seen at once; in a narrow
 * one they follow each other, and the script shows one at a time.
 */
import { style as everyPage } from "../../render/html/style.ts";

export const style = `${everyPage}
body { max-width: none; padding: 0; }
form { display: block; }
input, textarea, select { max-width: 100%; }
textarea { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--line); border-radius: 0.35rem; padding: 0.2rem 0.5rem; width: 100%; display: block; resize: none; field-sizing: content; min-height: 2rem; }
::placeholder { color: var(--quiet); opacity: 1; }
button[disabled] { color: var(--quiet); border-color: var(--faint); cursor: default; }
@media (pointer: coarse) { button kbd, summary kbd, label kbd { display: none; } }
kbd { font-size: 0.8em; color: var(--quiet); font-family: inherit; }
button[aria-pressed="true"] kbd { color: inherit; }
label { display: block; } label > span { display: block; font-size: 0.85rem; color: var(--quiet); }
h2 { margin: 0 0 0.25rem; } h3 { font-size: 1rem; margin: 0 0 0.35rem; }
.by { color: var(--quiet); font-size: 0.85rem; }

.top { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: center; padding: 0.5rem 1rem; border-bottom: 1px solid var(--faint); }
.session { flex: 1 1 14rem; min-width: 0; } .session h1 { margin: 0; font-size: 1.2rem; }
.reports { margin: 0; color: var(--quiet); font-size: 0.9rem; display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
#progress { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; }
#progress .left { margin: 0; } #progress .undoing { display: flex; gap: 0.5rem; }
progress { width: 10rem; height: 0.75rem; accent-color: var(--agrees); }
.switches { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin: 0; }
.menu { position: relative; } .menu > summary { padding: 0.2rem 0.5rem; min-height: 2rem; border: 1px solid var(--line); border-radius: 0.35rem; }
.menu ul { position: absolute; right: 0; z-index: 4; min-width: 14rem; padding: 0.5rem; background: var(--ground); border: 1px solid var(--line); border-radius: 0.35rem; }
.menu li { padding: 0.15rem 0; } .menu li a { display: block; padding: 0.2rem 0.5rem; min-height: 24px; } .menu li button { width: 100%; text-align: left; }
body > .warning { margin: 0; padding: 0.35rem 1rem; border-bottom: 1px solid var(--faint); }
#notice { margin: 0; padding: 0.25rem 1rem; background: var(--raised); border-bottom: 1px solid var(--faint); min-height: 2rem; }
#notice[data-kind="warning"] { background: var(--contradicts-ground); border-left: 4px solid var(--contradicts); font-weight: 600; }
.lost #progress::after { content: "not connected"; color: var(--contradicts); font-weight: 600; }
.views { display: flex; gap: 0.5rem; margin: 0; padding: 0.35rem 1rem; }

#list { padding: 0.5rem 0.75rem; }
#list .filters form { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 0.35rem 0.5rem; padding: 0.25rem 0 0.75rem; } #list .filters select, #list .filters input { width: 100%; }
#list .shown { font-size: 0.9rem; }
.group h2 { font-size: 0.95rem; margin: 0.75rem 0 0.35rem; position: sticky; top: 0; background: var(--ground); z-index: 1; padding: 0.15rem 0; }
.group.dismissed > summary h2 { display: inline; position: static; } .group.dismissed { margin-top: 0.75rem; }
.count { color: var(--quiet); font-weight: 400; }
.group ol { content-visibility: auto; contain-intrinsic-size: auto 150rem; }
.row { border-bottom: 1px solid var(--faint); }
.row a { display: block; padding: 0.25rem 0.5rem; min-height: 24px; border-left: 4px solid transparent; text-decoration: none; line-height: 1.35; }
.row a:hover { background: var(--raised); }
.row a:focus-visible { outline-offset: -3px; }
.row a[aria-current="true"] { background: var(--raised); border-left-color: var(--focus); }
.row a[aria-current="true"] .title { font-weight: 600; }
.row .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.row .number { float: left; margin-right: 0.4rem; font-variant-numeric: tabular-nums; }
.number.contradiction, .contradiction .number { color: var(--contradicts); } .number.addition, .addition .number { color: var(--only); } .number.agreement, .agreement .number { color: var(--agrees); }
.row .brief { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; } .row .brief, .row .standing { font-size: 0.85rem; color: var(--quiet); } .row .standing { display: block; }
.row:is([data-status="decided"], [data-status="dismissed"]) a { display: flex; gap: 0.4rem; align-items: baseline; }
.row:is([data-status="decided"], [data-status="dismissed"]) .number { flex: none; margin: 0; }
.row:is([data-status="decided"], [data-status="dismissed"]) .title { flex: 1 1 0; min-width: 0; display: block; white-space: nowrap; text-overflow: ellipsis; color: var(--quiet); }
.row:is([data-status="decided"], [data-status="dismissed"]) .standing { flex: 0 1 auto; max-width: 65%; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.row:is([data-status="disputed"], [data-status="changed"], [data-status="orphaned"]) .standing { color: var(--contradicts); font-weight: 600; }

#desk, #tray { padding: 0.75rem 1rem; }
#desk .finding, #desk .finding.contradiction { border: 0; margin: 0; padding: 0; background: none; display: grid; gap: 0.75rem 2rem; }
#desk h2:focus, #tray h2:focus { outline: none; }
#desk h2 .number { margin-right: 0.35rem; }
.labels .kind { font-weight: 600; } .labels .one-source { border-left: 4px solid var(--only); padding-left: 0.5rem; }
#desk .answers { grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); }
.told { border-left: 4px solid var(--line); padding-left: 0.75rem; min-width: 0; }
.contradiction > .told { border-color: var(--contradicts); } .addition > .told { border-color: var(--only); } .agreement > .told { border-color: var(--agrees); }
.verdict { display: grid; align-self: start; min-width: 0; gap: 0.5rem; background: var(--raised); border: 1px solid var(--faint); border-radius: 0.35rem; padding: 0.6rem 0.75rem; }
.verdict h3 { margin: 0; } .verdict .choices { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.choices button, .asking button { font-weight: 600; }
.asking { display: grid; grid-template-columns: max-content 1fr; gap: 0.5rem; align-items: end; } .asking input { width: 100%; } .asking button { text-align: left; }
.with { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; } .with label:has(input) { flex: 1 1 6rem; } .with input { width: 100%; }
.stands > section { border-left: 4px solid var(--agrees); padding: 0.25rem 0 0.25rem 0.75rem; margin: 0.75rem 0; }
.stands > .disputed, .stands > .changed, .stands > .earlier { border-color: var(--contradicts); } .stands > .undecided { border-color: var(--line); }
.stands li + li { margin-top: 0.5rem; } .note { white-space: pre-line; } .then, .then li { font-size: 0.9rem; margin: 0; color: var(--quiet); }
.evidence li { font-size: 0.9rem; } .evidence a { display: inline-block; min-height: 24px; }
.change { margin: 0.5rem 0; display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 0.75rem; } .change dt { color: var(--quiet); white-space: nowrap; } .change dd { margin: 0; }
del { text-decoration: line-through 2px var(--contradicts); background: var(--contradicts-ground); } ins { text-decoration: underline 2px var(--agrees); background: var(--agrees-ground); text-underline-offset: 0.2em; }
.history { margin-top: 0.75rem; } .history ol { margin: 0.35rem 0; } .history li { padding: 0.25rem 0 0.25rem 0.75rem; border-left: 2px solid var(--faint); }
.history .undone strong { text-decoration: line-through; font-weight: 400; }

#tray .chosen { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.75rem 1.5rem; }
fieldset { border: 1px solid var(--faint); border-radius: 0.35rem; min-width: 0; } fieldset select { width: 100%; }
.picked:not(.s) { font-weight: 600; min-height: 1.5em; margin: 0; }
#tray .deeds { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 0.75rem 1.5rem; margin: 0.75rem 0; }
#tray .deeds form { background: var(--raised); border: 1px solid var(--faint); border-radius: 0.35rem; padding: 0.6rem 0.75rem; }
#tray .deeds button { margin-top: 0.5rem; } #tray .deeds input, #tray .deeds select { width: 100%; }
.corrections li form > span { flex: 1; }
.corrections li form { display: flex; gap: 0.5rem; align-items: baseline; justify-content: space-between; padding: 0.35rem 0; border-bottom: 1px solid var(--faint); }

#under { padding: 0 1rem; }
.columns { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(18rem, 1fr); gap: 0 1.5rem; overflow-x: auto; }
.columns .text, .columns .text.b { padding: 0; } .columns .text h3 { margin: 0; position: static; }
/* What is laid out by itself is cut at its edge, where the frame of a sentence stands. */
.columns .words p, .columns .words h4 { content-visibility: auto; contain-intrinsic-size: auto 5rem; padding: 3px; margin: 0 -3px 0.3rem; }
.s.picked { outline: 2px dashed var(--focus); } .s:focus-visible { outline: 3px solid var(--focus); }
::highlight(found) { background: var(--lit); color: var(--ink); text-decoration: underline; } ::highlight(here) { background: var(--focus); color: var(--ground); }

@media screen and (min-width: 64rem) and (min-height: 34rem) {
  body { height: 100vh; display: flex; flex-direction: column; overflow: hidden; }
  .views { display: none; }
  main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(17rem, 23rem) minmax(0, 1fr); }
  #list { overflow-y: auto; border-right: 1px solid var(--faint); }
  #work { min-height: 0; display: grid; grid-template-rows: fit-content(62%) minmax(0, 1fr); }
  #desk, #tray { overflow-y: auto; }
  #desk .finding, #desk .finding.contradiction { grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr); }
  #desk .verdict { position: sticky; top: 0; }
  #under { border-top: 2px solid var(--faint); min-height: 0; display: grid; }
  #texts { min-height: 0; display: grid; } .sides { display: none; }
  .columns { min-height: 0; } .columns .text { min-height: 0; display: flex; flex-direction: column; }
  .columns .words { overflow-y: auto; flex: 1; padding: 0.25rem 0.5rem 1rem; }
  .columns .text h3 { padding: 0.35rem 0.5rem; }
}
@media screen and (max-width: 63.99rem), screen and (max-height: 33.99rem) {
  .scripted [data-view="list"] #work, .scripted [data-view="desk"] #list, .scripted [data-view="desk"] #under { display: none; }
  .scripted [data-view="texts"] #list, .scripted [data-view="texts"] #desk, .scripted [data-view="texts"] #tray { display: none; }
  .scripted .top { position: static; } .scripted .views { position: sticky; top: 0; background: var(--ground); z-index: 3; border-bottom: 1px solid var(--faint); }
  .group h2 { top: 3rem; } .scripted .s { scroll-margin: 6rem 0; }
}
@media screen and (min-width: 48.01rem) and (max-width: 63.99rem) { .sides { display: none; } }
@media screen and (max-width: 48rem) {
  .columns { display: block; } .scripted .text.beside { display: none; }
  .asking { grid-template-columns: 1fr; } .sides { position: static; }
  .top { gap: 0.35rem 1rem; } #progress { width: 100%; } progress { flex: 1; }
}
`;
