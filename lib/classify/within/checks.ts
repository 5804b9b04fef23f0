/** The checks of one report with itself, one line each. A new one is a file in `checks/` and a line here. */
import type { Check } from "./check.ts";
import { agesFit } from "./checks/ages.ts";
import { sharesFit } from "./checks/shares.ts";
import { spellingsFit } from "./checks/spellings.ts";
import { sumsFit } from "./checks/sums.ts";
import { weekdaysFit } from "./checks/weekdays.ts";

export const checks: readonly Check[] = [sumsFit, sharesFit, weekdaysFit, agesFit, spellingsFit];
