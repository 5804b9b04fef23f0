/** The sessions that there are, in the lines of a terminal. */
import { hanging } from "../../render/layout.ts";
import { visible } from "../../render/visible.ts";
import type { SessionCounts } from "../model.ts";
import { progressWords } from "./overview.ts";
import { clockTime, indent, paragraph, type ReviewSetting } from "./setting.ts";

/** A file that is listed: a session, or why it cannot be opened. */
export type ListedSession =
  | {
      /** That of its file, by which it is found. */
      readonly name: string;
      readonly path: string;
      /** Names of the reports. */
      readonly reports: readonly string[];
      readonly counts: SessionCounts;
      readonly last: { readonly time: string; readonly author: string };
    }
  | { readonly name: string; readonly path: string; readonly trouble: string };

/**
 * A session:
 *
 *     harbour  9 of 12 left; 3 decided
 *       a.txt, b.txt; last by Ana, 21 Nov 2026, 18:40
 */
export function sessionLines(setting: ReviewSetting, session: ListedSession): string[] {
  const { palette, width } = setting;
  const name = `${palette.heading(visible(session.name))}  `;
  if ("trouble" in session) return hanging("", `${name}${visible(session.trouble)}`, width);
  const { reports, counts, last } = session;
  const told = `${visible(reports.join(", "))}; last by ${visible(last.author)}, ${clockTime(setting, last.time)}`;
  return [...hanging("", `${name}${progressWords(counts)}`, width), ...paragraph(setting, indent, palette.quiet(told))];
}
