/** What reports tell of the look and make of one car, coat or plane. Hand-kept general English. */
import { wordSet } from "./word-set.ts";

/** Colours by their one name: "gray" is grey. */
const colours: ReadonlyMap<string, string> = new Map(
  "beige black blue brown cream gold green grey orange pink purple red silver turquoise white yellow"
    .split(" ")
    .map((colour) => [colour, colour] as const)
    .concat([
      ["gray", "grey"],
      ["golden", "gold"],
    ]),
);

/** The colour a word names, or `null`. */
export function colourOf(norm: string): string | null {
  return colours.get(norm) ?? null;
}

/** Things of which a story has one by their kind: the getaway car, the balloon. By the one name of the kind. */
export const colouredThings: ReadonlyMap<string, string> = new Map(
  [
    ["balloon"],
    ["boat", "motorboat", "speedboat", "yacht"],
    ["bus", "coach", "minibus"],
    ["car", "hatchback", "saloon", "sedan"],
    ["helicopter"],
    ["jeep", "suv"],
    ["lorry", "truck"],
    ["motorbike", "motorcycle", "scooter"],
    ["pickup"],
    ["taxi"],
    ["van", "minivan"],
  ].flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

/** What people wear, one at a time. */
export const garments: ReadonlySet<string> = wordSet(
  "beret cap cloak coat dress gown hat hoodie jacket jersey robe scarf shirt suit sweater tie uniform veil",
);

/** Makers of one kind of thing, by kind. */
const makers: Readonly<Record<string, string>> = {
  car: "audi bentley bmw cadillac chevrolet dodge ferrari fiat ford honda hyundai jaguar kia lamborghini lexus maserati mazda mercedes nissan opel peugeot porsche renault skoda subaru suzuki tesla toyota volkswagen volvo",
  plane: "airbus antonov beechcraft boeing bombardier cessna embraer fokker gulfstream ilyushin learjet piper tupolev",
};

const byMaker: ReadonlyMap<string, string> = new Map(
  Object.entries(makers).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const)),
);

/** What the maker of that name makes, or `null`. */
export function madeBy(norm: string): string | null {
  return byMaker.get(norm) ?? null;
}
