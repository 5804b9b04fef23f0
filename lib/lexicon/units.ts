/** Units of measure: their spellings, and how those of one dimension are converted. Factors are those of the SI brochure. */

/** Singular name ("UNIT per UNIT" of a rate), then the spellings: names in lower case, letters as they are written behind digits. */
// prettier-ignore
const table: readonly (readonly [name: string, ...spellings: string[]])[] = [
  // Length and area
  ["millimetre", "mm", "millimeter"], ["centimetre", "cm", "centimeter"], ["metre", "m", "meter"],
  ["kilometre", "km", "kms", "kilometer"], ["inch", "in", "inches", "″"], ["foot", "ft", "feet"], ["yard", "yd", "yds"], ["mile", "mi"],
  ["nautical mile"], ["micrometre", "μm", "µm", "micron", "micrometer"], ["nanometre", "nanometer", "nm"],
  ["square metre", "square meter", "sq m", "sqm", "m 2", "m²"], ["square kilometre", "square kilometer", "sq km", "km 2", "km²"],
  ["square foot", "square feet", "sq ft"], ["square mile", "sq mi", "sq miles"], ["acre"], ["hectare", "ha"], ["light-year", "light year", "light years"],
  // Mass and volume
  ["milligram", "mg"], ["gram", "g", "gm", "gramme"], ["kilogram", "kg", "kgs", "kilo", "kilogramme"],
  ["tonne", "metric ton", "metric tons"], ["ton"], ["pound", "lb", "lbs"], ["ounce", "oz"],
  ["millilitre", "ml", "milliliter"], ["litre", "liter"], ["gallon"], ["pint"], ["barrel", "bbl"],
  ["cubic metre", "cubic meter", "m 3", "m³"], ["cubic foot", "cubic feet"],
  // Time as a length
  ["millisecond", "ms"], ["second", "sec", "secs"], ["minute", "min", "mins"], ["hour", "hr", "hrs"], ["day"], ["night"], ["week"],
  ["fortnight"], ["month"], ["year", "yr", "yrs"], ["decade"], ["century", "centuries"],
  // Speed
  ["mile per hour", "mph", "miles per hour", "miles an hour", "mile an hour"], ["knot"],
  ["kilometre per hour", "kph", "kmh", "km/h", "km / h", "km / hr", "kilometres per hour", "kilometers per hour", "kilometres an hour", "kilometers an hour", "kmph"],
  ["metre per second", "m/s", "m / s", "metres per second", "meters per second"],
  ["mile per gallon", "mpg", "miles per gallon"],
  // Heat, power, memory and the rest
  ["degree Celsius", "c", "°c", "° c", "celsius", "degrees celsius", "degree celsius", "degrees c", "centigrade", "degrees centigrade"],
  ["degree Fahrenheit", "f", "°f", "° f", "fahrenheit", "degrees fahrenheit", "degree fahrenheit", "degrees f"], ["degree", "°"],
  ["watt", "w"], ["kilowatt", "kw"], ["megawatt", "mw"], ["gigawatt", "gw"], ["kilowatt-hour", "kwh", "kilowatt hour", "kilowatt hours"],
  ["megawatt-hour", "mwh", "megawatt hour", "megawatt hours"], ["gigawatt-hour", "gwh", "gigawatt hour", "gigawatt hours"],
  ["milliampere-hour", "mah"], ["volt", "v"], ["ampere", "amp", "amps"], ["horsepower", "hp", "bhp", "ps"],
  ["pascal"], ["gigapascal", "gpa"], ["kilobyte", "kb"], ["megabyte", "mb"], ["gigabyte", "gb"], ["terabyte", "tb"],
  ["hertz", "hz"], ["kilohertz", "khz"], ["megahertz", "mhz"], ["gigahertz", "ghz"], ["decibel", "db"], ["calorie"], ["kiloton"], ["carat"],
  ["part per million", "ppm"], ["part per billion", "ppb"], ["revolution per minute", "rpm"],
  // Small money, whose currency the words do not tell
  ["cent", "¢"], ["penny", "p", "pence", "pennies"], ["basis point", "basis points", "bps"],
];

/** Units that are rates, each as what is measured and the unit it is measured by. */
export const rateUnits: ReadonlyMap<string, readonly [unit: string, per: string]> = new Map([
  ...table.flatMap(([name]): [string, [string, string]][] => {
    const [unit, per, more] = name.split(" per ");
    return unit === undefined || per === undefined || more !== undefined || /^[bm]illion$/.test(per)
      ? []
      : [[name, [unit, per]]];
  }),
  ["knot", ["nautical mile", "hour"]],
]);

/** Units of time: so many of them are a duration, and a rate by one of them can be told by another. */
// prettier-ignore
export const timeUnits: ReadonlySet<string> = new Set([
  "century", "day", "decade", "fortnight", "hour", "millisecond", "minute", "month", "night", "second", "week", "year",
]);

/** Units by every spelling, with the plain plural of each name. */
export const units: ReadonlyMap<string, string> = new Map(
  table
    .flatMap(([name, ...spellings]) =>
      [name, ...spellings].flatMap((spelling): [string, string][] =>
        spelling.length > 3 && !spelling.endsWith("s")
          ? [
              [spelling, name],
              [`${spelling}s`, name],
            ]
          : [[spelling, name]],
      ),
    )
    .concat([
      ["tons", "ton"],
      ["days", "day"],
      ["kilos", "kilogram"],
    ]),
);

/**
 * Spellings that are a unit only right behind digits ("12C", "5m") or where nothing else can be meant: apart from a
 * number they are words ("in"), initials or lists.
 */
export const joinedUnits: ReadonlySet<string> = new Set([
  "c",
  "f",
  "g",
  "in",
  "m",
  "p",
  "ps",
  "v",
  "w",
  "min",
  "ms",
  "ha",
  "sec",
]);

/** The first words of all units: where none stands, no unit is looked for. */
export const unitBeginnings: ReadonlySet<string> = new Set([...units.keys()].map((words) => words.split(" ")[0] ?? ""));

/** The most words a unit takes: "miles per hour", "km / h". */
export const longestUnit = 3;

/** Words behind "m" that make it metres: "a 37m-long wall". */
// prettier-ignore
export const lengthWords: ReadonlySet<string> = new Set([
  "above", "across", "apart", "away", "backstroke", "below", "breaststroke", "butterfly", "dash", "deep", "distance",
  "downstream", "east", "freestyle", "from", "high", "hurdles", "long", "north", "off", "race", "relay", "south", "sprint",
  "swim", "tall", "upstream", "west", "wide",
]);

/** Units that can be converted: each dimension with the size of its units in the first. */
const dimensions: readonly Readonly<Record<string, number>>[] = [
  {
    metre: 1,
    millimetre: 1e-3,
    centimetre: 1e-2,
    kilometre: 1e3,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    "nautical mile": 1852,
  },
  {
    "square metre": 1,
    "square kilometre": 1e6,
    "square foot": 0.09290304,
    "square mile": 2589988,
    acre: 4046.856,
    hectare: 1e4,
  },
  { kilogram: 1, milligram: 1e-6, gram: 1e-3, tonne: 1e3, ton: 907.18474, pound: 0.45359237, ounce: 0.028349523 },
  { litre: 1, millilitre: 1e-3, "cubic metre": 1e3, gallon: 3.785411784, pint: 0.473176473, barrel: 158.987295 },
  {
    second: 1,
    millisecond: 1e-3,
    minute: 60,
    hour: 3600,
    day: 86_400,
    night: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 2_629_746,
    year: 31_556_952,
    decade: 315_569_520,
    century: 3_155_695_200,
  },
  { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, horsepower: 745.7 },
  { "kilowatt-hour": 1, "megawatt-hour": 1e3, "gigawatt-hour": 1e6 },
  { kilobyte: 1, megabyte: 1e3, gigabyte: 1e6, terabyte: 1e9 },
  { hertz: 1, kilohertz: 1e3, megahertz: 1e6, gigahertz: 1e9 },
];

/** Dimension of each unit that has one, with its size there. */
export const sizes: ReadonlyMap<string, { readonly dimension: number; readonly size: number }> = new Map(
  dimensions.flatMap((names, dimension) =>
    Object.entries(names).map(([name, size]) => [name, { dimension, size }] as const),
  ),
);
