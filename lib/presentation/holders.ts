/** Who supports, opposes or stands between whom, by holder, with what each report says of it. */
import type { Side, Sides } from "../model.ts";
import type { Frame } from "./frame.ts";
import { stancesWhere, type ShownStance } from "./stances.ts";

export interface HolderRow {
  /** What the reports call them; both names where they do not agree: "the two mediators, the go-betweens". */
  readonly holder: string;
  readonly told: Sides<readonly ShownStance[]>;
}

/**
 * All stances by holder, in the order in which A tells of them, then B; those that both tell of come first. Those between the
 * others are one row, however each report calls them, for that is where reports take sides without saying so.
 */
export function holdersOf(frame: Frame): HolderRow[] {
  const rows = new Map<string, Record<Side, ShownStance[]>>();
  const add = (key: string, stance: ShownStance): void => {
    const told = rows.get(key) ?? { a: [], b: [] };
    told[stance.side].push(stance);
    rows.set(key, told);
  };
  for (const stance of stancesWhere(frame, ({ thirdParty }) => thirdParty)) add("between", stance);
  for (const stance of stancesWhere(frame, ({ thirdParty }) => !thirdParty))
    add(`holder ${plain(stance.holder)}`, stance);
  const isOfOne = ({ told }: HolderRow): number => (told.a.length > 0 && told.b.length > 0 ? 0 : 1);
  return [...rows.values()]
    .map((told) => ({ holder: namesOf([...told.a, ...told.b]), told }))
    .sort((x, y) => isOfOne(x) - isOfOne(y));
}

function namesOf(stances: readonly ShownStance[]): string {
  const names = new Map(stances.toReversed().map(({ holder }) => [plain(holder), holder]));
  return [...names.values()].reverse().join(", ");
}

function plain(holder: string): string {
  return holder.toLowerCase().replace(/^the /u, "");
}
