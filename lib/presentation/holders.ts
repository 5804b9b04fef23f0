/** Who supports, opposes or stands between whom, by holder, with what each report says of it. */
import type { Side, Sides } from "../model.ts";
import type { Frame } from "./frame.ts";
import { stancesWhere, type ShownStance } from "./stances.ts";

export interface HolderRow {
  readonly holder: string;
  readonly told: Sides<readonly ShownStance[]>;
}

/** All stances by holder, in the order in which A tells of them, then B; those that both tell of come first. */
export function holdersOf(frame: Frame): HolderRow[] {
  const rows = new Map<string, { holder: string; told: Record<Side, ShownStance[]> }>();
  for (const stance of stancesWhere(frame, () => true)) {
    const key = stance.holder.toLowerCase().replace(/^the /u, "");
    const row = rows.get(key) ?? { holder: stance.holder, told: { a: [], b: [] } };
    row.told[stance.side].push(stance);
    rows.set(key, row);
  }
  const isTold = ({ told }: HolderRow): number => (told.a.length > 0 && told.b.length > 0 ? 0 : 1);
  return [...rows.values()].sort((x, y) => isTold(x) - isTold(y));
}
