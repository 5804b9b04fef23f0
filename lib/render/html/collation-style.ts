/** What the page of several reports needs beside the look of all pages: tables that scroll sideways instead of falling apart. */
export const collationStyle = `
.wide { overflow-x: auto; margin-bottom: 0.75rem; }
.wide table { min-width: 100%; width: auto; overflow-wrap: break-word; }
.wide td, .wide thead th { min-width: 7rem; }
.wide .figure { text-align: right; font-variant-numeric: tabular-nums; min-width: 0; }
.wide tbody th { padding-top: 0.4rem; width: auto; }
.wide .reports thead th { white-space: nowrap; }
.wide .group th { padding-top: 1rem; color: var(--quiet); }
.matrix tbody th[scope="row"], .matrix thead th:first-child { position: sticky; left: 0; background: var(--ground); }
.against { background: var(--contradicts-ground); padding-left: 0.5rem; }
.whole { margin: 0 0 1.5rem; }
.whole summary { cursor: pointer; }
.whole summary h3 { display: inline; }
.whole .words { max-width: 42rem; }
@media (max-width: 48rem) {
  .wide table { display: table; }
  .wide thead { display: table-header-group; position: static; clip-path: none; }
  .wide tbody { display: table-row-group; }
  .wide tr { display: table-row; }
  .wide th, .wide td { display: table-cell; }
}
@media screen {
  .matrix td > bdi:only-child { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
}
@media print {
  .wide { overflow: visible; }
  .wide table { overflow-wrap: anywhere; }
  .wide td, .wide thead th { min-width: 0; }
  .wide .reports thead th { white-space: normal; }
}
`;
