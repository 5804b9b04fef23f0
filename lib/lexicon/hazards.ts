/**
 * What incidents come of, by kind: where one report names the fog and the other the engine, they tell two causes. Words of one
 * kind may be one cause, "a storm" and "strong winds". Lemmas, hand-kept from the wording of news on accidents, fires, health,
 * crime and sport.
 */

// prettier-ignore
const table: Readonly<Record<string, readonly string[]>> = {
  // Weather and the sea: "bad weather" may be any of the kinds that begin with it.
  weather: [
    "cyclone", "hurricane", "rough", "sandstorm", "squall", "storm", "stormy", "swell", "tornado", "turbulence",
    "typhoon", "wave", "weather",
  ],
  "weather: fog": ["fog", "foggy", "mist", "visibility"],
  "weather: ice": ["blizzard", "hail", "ice", "icy", "snow", "snowstorm"],
  "weather: rain": ["downpour", "flood", "flooding", "floodwater", "monsoon", "rain", "rainfall", "torrential"],
  "weather: wind": ["gale", "gust", "wind", "windy"],
  lightning: ["lightning"],
  quake: ["aftershock", "earthquake", "quake", "tremor"],
  // What fails of itself.
  technical: [
    "axle", "battery", "brake", "breakdown", "circuit", "corrode", "corrosion", "crack", "defect", "defective", "electrical",
    "engine", "fatigue", "fault", "faulty", "gear", "glitch", "hydraulic", "maintenance", "malfunction", "mechanical",
    "rail", "propeller", "puncture", "rotor", "rotten", "rudder", "rust", "short-circuit", "signal", "software", "steering", "subsidence", "technical", "tire", "transformer", "turbine", "tyre",
    "wiring",
  ],
  fuel: ["fuel"],
  gas: ["boiler", "cylinder", "gas", "methane", "propane"],
  flame: [
    "barbecue", "bonfire", "campfire", "candle", "cigarette", "cooker", "cooking", "firecracker", "firework", "flare", "fryer", "heater", "match", "pyrotechnics", "smoking", "stove", "welder", "welding",
  ],
  // What people do with a will.
  arson: ["arson", "arsonist", "deliberate", "deliberately", "intentionally", "petrol", "pyromaniac", "torch"],
  attack: [
    "airstrike", "attack", "bomb", "bomber", "bombing", "cyberattack", "explosive", "grenade", "hacker", "hijack", "hijacker", "missile", "rocket",
    "sabotage", "saboteur", "shell", "shelling", "terrorism", "terrorist", "torpedo",
  ],
  // What people do without one.
  human: [
    "alcohol", "asleep", "careless", "carelessness", "distract", "distracted", "drink-driving", "drunk", "drunken", "dui", "dwi", "intoxicated",
    "doze", "drowsy", "error", "fast", "inattention", "inattentive", "influence", "inexperience", "misjudge", "mistake", "negligence", "reckless", "speed", "speeding", "texting", "tiredness",
  ],
  load: ["cargo", "load", "overcrowd", "overcrowded", "overcrowding", "overload", "overloaded", "overloading", "overweight"],
  obstacle: ["bird", "boulder", "cable", "cow", "deer", "elk", "horse", "iceberg", "mine", "pole", "reef", "rock", "sandbank", "tree", "wire"],
  collision: ["collide", "collision", "ram"],
  // What those who build do badly.
  build: ["construction", "shoddy", "substandard", "workmanship"],
  // What people die of and fall ill of.
  heart: ["cardiac", "coronary", "heart"],
  cancer: ["cancer", "leukaemia", "leukemia", "lymphoma", "tumor", "tumour"],
  stroke: ["haemorrhage", "hemorrhage", "stroke"],
  organ: ["cirrhosis", "hepatitis", "kidney", "liver"],
  lung: ["asthma", "bronchitis", "flu", "influenza", "lung", "pneumonia", "respiratory"],
  drug: ["heroin", "overdose", "pill"],
  water: ["drown", "drowning"],
  suicide: ["hang", "suicide"],
  food: ["food", "meal", "mushroom", "salmonella"],
  well: ["contaminate", "contaminated", "polluted", "water", "well"],
  // How people get out of a prison, and animals out of a zoo.
  tunnel: ["dig", "hole", "tunnel"],
  gate: ["gate", "key", "unlocked"],
  rope: ["climb", "ladder", "rope", "scale", "sheet"],
  force: ["hostage", "overpower"],
  helicopter: ["helicopter"],
  disguise: ["disguise", "uniform"],
  hiding: ["hide"],
  saw: ["bar", "cut", "fence", "saw"],
  // Why a player does not play.
  injury: [
    "achilles", "ankle", "broken", "elbow", "foot", "fracture", "fractured", "ligament", "rupture", "ruptured", "torn", "wrist", "calf", "concussion", "groin", "hamstring", "injure", "injury", "knee", "knock", "muscle", "shoulder", "sprain",
    "strain", "thigh",
  ],
  rest: ["rest", "rested", "resting", "spare"],
  suspension: ["ban", "booking", "dismissal", "suspend", "suspended", "suspension"],
  sickness: ["fever", "illness", "sick", "virus"],
};

const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
);

/** The kind of hazard that a lemma names, or `null`. */
export function hazardOf(lemma: string): string | null {
  return kinds.get(lemma) ?? null;
}

/** Whether two kinds may be one: "weather" and "weather: fog". */
export function hazardsMeet(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Hazards that stand in the way, so that "struck a rock" tells a cause. */
export const obstacles: ReadonlySet<string> = new Set(table["obstacle"]);

/** What may go wrong in a machine or a driver, so that "the brakes failed" tells a cause. */
export const failings: ReadonlySet<string> = new Set([
  "break",
  "burst",
  "catch",
  "fail",
  "leak",
  "malfunction",
  "shift",
  "snap",
]);

/** Causes that name none: whatever the other report tells may be meant. */
// prettier-ignore
export const vagueCauses: ReadonlySet<string> = new Set([
  "accident", "accusation", "age", "allegation", "argument", "cause", "charge", "complication", "condition", "crime", "disease", "dispute", "factor", "feud", "fight",
  "incident", "issue", "offence", "offense", "problem", "quarrel", "reason", "row",
]);
