/** Everything that an assistant can call, a line each. */
import type { Tool } from "./tool.ts";
import { addFinding } from "./tools/add-finding.ts";
import { compareReports } from "./tools/compare-reports.ts";
import { decideFinding } from "./tools/decide-finding.ts";
import { explainFinding } from "./tools/explain-finding.ts";
import { exportSession } from "./tools/export-session.ts";
import { listFindings } from "./tools/list-findings.ts";
import { listSessions } from "./tools/list-sessions.ts";
import { newSession } from "./tools/new-session.ts";
import { noteFinding } from "./tools/note-finding.ts";
import { readReportTool } from "./tools/read-report.ts";
import { showSession } from "./tools/show-session.ts";
import { undo } from "./tools/undo.ts";

export const tools: readonly Tool[] = [
  compareReports,
  listFindings,
  explainFinding,
  readReportTool,
  listSessions,
  newSession,
  showSession,
  decideFinding,
  noteFinding,
  addFinding,
  undo,
  exportSession,
];
