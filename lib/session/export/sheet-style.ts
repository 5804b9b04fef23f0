/** What the sheet needs beside the look of all pages: tables that a page of paper holds, and verdicts that stand out without colour. */
export const sheetStyle = `
.reports { width: auto; } .glance, .claims { margin: 0 0 1.5rem; font-size: 0.95rem; }
.claims tbody th, .claims thead th:first-child, .wide .places { min-width: 0; } .claims td p { margin: 0; } .claims td:nth-child(2) { min-width: 16rem; }
tbody th { font-weight: inherit; } .glance thead th, .claims thead th, .reports thead th { color: var(--quiet); font-weight: 600; }
.status { border: 1px solid var(--line); border-radius: 1rem; padding: 0 0.5rem; white-space: nowrap; }
.status.disputed, .status.changed { border-color: var(--contradicts); color: var(--contradicts); font-weight: 600; }
.decision { border-left: 3px solid var(--ink); padding-left: 0.75rem; margin: 0.35rem 0; }
.note { white-space: pre-line; } .lost { margin: 0 0 1rem; } .changed { color: var(--quiet); }
@media print {
  main > section + section { break-before: auto; } .finding.contradiction { background: none; } thead { display: table-header-group; }
  tr { break-inside: avoid; } .glance, .claims { table-layout: fixed; font-size: 0.9em; } .status { white-space: normal; }
  .claims td:nth-child(2) { min-width: 0; } .claims th:first-child { width: 5%; } .claims th:nth-child(2) { width: 35%; }
  .claims th:nth-child(3) { width: 11%; } .claims th:nth-child(4) { width: 13%; } .claims th:nth-child(5) { width: 20%; }
}
`;
