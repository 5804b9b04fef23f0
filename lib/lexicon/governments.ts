/**
 * Names that stand for a country's government: seats of government, and movements and parties that govern a country alone.
 * From common knowledge, as of 2025; parties by the constitutions that name them (China, Cuba, Laos, North Korea, Vietnam),
 * the Taliban as the authority in Kabul since August 2021.
 */

/** Seats of government (lower case, without "the"): places too, behind "in" and "at". */
export const governmentSeats: ReadonlyMap<string, string> = new Map([
  ["10 downing street", "United Kingdom"],
  ["blue house", "South Korea"],
  ["casa rosada", "Argentina"],
  ["downing street", "United Kingdom"],
  ["elysee", "France"],
  ["elysee palace", "France"],
  ["kremlin", "Russia"],
  ["planalto", "Brazil"],
  ["white house", "United States"],
  ["zhongnanhai", "China"],
]);

/** Movements and parties that are a country's government (lower case, without "the"). */
export const governingMovements: ReadonlyMap<string, string> = new Map([
  ["ccp", "China"],
  ["chinese communist party", "China"],
  ["communist party of china", "China"],
  ["communist party of cuba", "Cuba"],
  ["communist party of vietnam", "Vietnam"],
  ["lao people's revolutionary party", "Laos"],
  ["taliban", "Afghanistan"],
  ["taleban", "Afghanistan"],
  ["workers' party of korea", "North Korea"],
]);
