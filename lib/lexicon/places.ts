/**
 * A gazetteer: countries with their adjectives and capitals, states of the USA, and big cities that are no capitals, all
 * from common knowledge. It tells what a name can stand for: "Kabul" is a city, and the capital that stands for Afghanistan.
 */
import { countryTable } from "./countries.ts";
import { governmentSeats } from "./governments.ts";

/** What a name stands for in the gazetteer. */
export interface Place {
  /** The one name of the place, whatever it was called: "Turkey" for "Turkiye", "Istanbul" for "Istanbul". */
  readonly name: string;
  readonly kind: "country" | "capital" | "city" | "region";
  /** The country itself, or the one a capital stands for; `null` for other cities and regions. */
  readonly country: string | null;
  /** True for the adjective or people: "Afghan", "Afghans". */
  readonly demonym: boolean;
}

/** Big cities that are no capitals of countries. */
const cities = `
Aberdeen, Aden, Ahmedabad, Albuquerque, Aleppo, Alexandria, Antwerp, Atlanta, Auckland, Austin, Baltimore, Bangalore, Barcelona,
Basra, Benghazi, Bengaluru, Bethlehem, Birmingham, Bordeaux, Boston, Bradford, Brisbane, Bristol, Brooklyn, Buffalo, Calcutta,
Calgary, Cali, Cape Town, Casablanca, Charlotte, Chennai, Chicago, Chittagong, Christchurch, Cincinnati, Cleveland, Cologne,
Columbus, Cordoba, Dallas, Danzig, Dar es Salaam, Denver, Detroit, Donetsk, Dresden, Dubai, Durban, Düsseldorf, Faisalabad,
Fallujah, Florence, Fort Worth, Frankfurt, Fukushima, Gaza, Gaza City, Gdansk, Geneva, Genoa, Glasgow, Gothenburg, Guadalajara,
Guangzhou, Guayaquil, Haifa, Hamburg, Hanover, Hebron, Herat, Hiroshima, Ho Chi Minh City, Homs, Honolulu, Houston, Hyderabad,
Idlib, Indianapolis, Isfahan, Istanbul, Izmir, Jacksonville, Jaipur, Jeddah, Jenin, Johannesburg, Kandahar, Kano, Kansas City,
Karachi, Kharkiv, Kherson, Kobe, Kolkata, Krakow, Kunduz, Kyoto, Lagos, Lahore, Las Vegas, Leeds, Leicester, Leipzig, Liverpool,
London, Los Angeles, Lviv, Lyon, Malaga, Malibu, Manchester, Mandalay, Marrakesh, Mariupol, Marseille, Mecca, Medellin, Medina, Melbourne,
Memphis, Miami, Milan, Milwaukee, Minneapolis, Mombasa, Monterrey, Montreal, Mosul, Mumbai, Bombay, Munich, Nagasaki, Nagoya,
Nantes, Naples, Nashville, New Orleans, New York, New York City, Newcastle, Nottingham, Nuremberg, Oakland, Odesa, Odessa,
Oklahoma City, Omaha, Orlando, Osaka, Palermo, Perth, Peshawar, Philadelphia, Phoenix, Pittsburgh, Plymouth, Port Harcourt,
Porto, Quetta, Rafah, Raleigh, Rangoon, Rawalpindi, Rio de Janeiro, Rostov, Rotterdam, Sacramento, Saigon, Salt Lake City,
San Antonio, San Diego, San Francisco, Sao Paulo, Sapporo, Seattle, Seville, Shanghai, Sheffield, Shenzhen, Southampton, Srebrenica,
Srinagar, St Louis, St Petersburg, Strasbourg, Stuttgart, Surabaya, Sydney, Tampa, Tangier, Tel Aviv, Thessaloniki,
The Hague, Tianjin, Tijuana, Timbuktu, Toronto, Toulouse, Trieste, Turin, Valencia, Valparaiso, Vancouver, Varanasi, Venice,
Vladivostok, Volgograd, Winnipeg, Wuhan, Xian, Yangon, Yokohama, York, Zaporizhzhia, Zurich`;

/** States and provinces, and parts of the world that news speaks of as places. */
const regions = `
Aceh, Alabama, Alaska, Alberta, Antarctica, Arizona, Arkansas, Balochistan, Bavaria, British Columbia, California, Catalonia,
Chechnya, Colorado, Connecticut, Crimea, Dagestan, Darfur, Delaware, District of Columbia, Florida, Gaza Strip, Golan Heights,
Gujarat, Hawaii, Helmand, Idaho, Illinois, Indiana, Iowa, Kansas, Kashmir, Kentucky, Kerala, Khyber Pakhtunkhwa, Kurdistan,
Louisiana, Maharashtra, Maine, Manitoba, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
Nagorno-Karabakh, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New South Wales, New York State, North Carolina,
North Dakota, North Waziristan, Nova Scotia, Ohio, Oklahoma, Ontario, Oregon, Pennsylvania, Punjab, Quebec, Queensland,
Rhode Island, Saskatchewan, Siberia, Sicily, Sindh, South Carolina, South Dakota, South Waziristan, Sumatra, Tasmania,
Tennessee, Texas, Tigray, Transnistria, Utah, Vermont, Virginia, Washington State, West Bank, West Virginia, Wisconsin,
Wyoming, Xinjiang,
Africa, Asia, Balkans, Caribbean, Caucasus, Central America, Central Asia, East Africa, Eastern Europe, Europe, Latin America,
Middle East, North Africa, North America, Scandinavia, South America, South Asia, South East Asia, Southeast Asia, West Africa,
Western Europe`;

/** Peoples of regions: adjective, region. */
const regionAdjectives = new Map([
  ["african", "Africa"],
  ["asian", "Asia"],
  ["californian", "California"],
  ["catalan", "Catalonia"],
  ["chechen", "Chechnya"],
  ["european", "Europe"],
  ["kashmiri", "Kashmir"],
  ["kurdish", "Kurdistan"],
  ["texan", "Texas"],
]);

/** States as news agencies shorten them behind a town: "Fresno, Calif." Those that are words or names besides are left out. */
const shortStates = new Map([
  ["ariz", "Arizona"],
  ["calif", "California"],
  ["colo", "Colorado"],
  ["conn", "Connecticut"],
  ["fla", "Florida"],
  ["mich", "Michigan"],
  ["minn", "Minnesota"],
  ["n.c", "North Carolina"],
  ["n.h", "New Hampshire"],
  ["n.j", "New Jersey"],
  ["n.m", "New Mexico"],
  ["n.y", "New York"],
  ["okla", "Oklahoma"],
  ["tenn", "Tennessee"],
  ["wis", "Wisconsin"],
  ["wyo", "Wyoming"],
]);

/** Two names of one city. */
const renamed = new Map([
  ["bengaluru", "Bangalore"],
  ["bombay", "Mumbai"],
  ["calcutta", "Kolkata"],
  ["danzig", "Gdansk"],
  ["kiev", "Kyiv"],
  ["new york city", "New York"],
  ["odesa", "Odessa"],
  ["peking", "Beijing"],
  ["saigon", "Ho Chi Minh City"],
  ["southeast asia", "South East Asia"],
  ["rangoon", "Yangon"],
  ["teheran", "Tehran"],
  ["katmandu", "Kathmandu"],
  ["washington d.c.", "Washington"],
  ["washington dc", "Washington"],
  ["berne", "Bern"],
  ["ulan bator", "Ulaanbaatar"],
  ["sana'a", "Sanaa"],
  ["delhi", "New Delhi"],
  ["brasília", "Brasilia"],
  ["nur-sultan", "Astana"],
]);

const marks = /[\u0300-\u036f]/g;
/** Most names have nothing to fold but their case. */
const plain = /^(?!the )[a-z]+(?: [a-z]+)*$/i;

/** ... or not even that: the norm of a token. */
const folded = /^[a-z]+$/;

/** A name as the gazetteer keys it: lower case, no accents, straight apostrophes, no leading "the". */
function foldPlace(name: string): string {
  if (folded.test(name)) return name;
  if (plain.test(name)) return name.toLowerCase();
  return name.normalize("NFD").replace(marks, "").replace(/[’‘]/g, "'").toLowerCase().trim().replace(/^the /, "");
}

const gazetteer = new Map<string, Place>();

function add(name: string, place: Place): void {
  const key = foldPlace(name);
  if (key !== "" && !gazetteer.has(key)) gazetteer.set(key, place);
}

/** Words that take no -s for the people: "Chinese", "British", "Swiss", "French", "Englishmen". */
const noPlural = /(?:ese|sh|ch|ss|ic|men|man|s)$/;

const rows = countryTable
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));
for (const [name = "", others = ""] of rows) {
  for (const other of [name, ...others.split(",")])
    add(other, { name, kind: "country", country: name, demonym: false });
}
for (const [name = "", , adjectives = ""] of rows) {
  for (const adjective of adjectives.split(", ").filter((word) => word !== "")) {
    const place: Place = { name, kind: "country", country: name, demonym: true };
    add(adjective, place);
    if (!noPlural.test(adjective)) add(`${adjective}s`, place);
  }
}
// The United Kingdom before England: London stands for Britain.
for (const [name = "", , , capitals = ""] of [...rows].sort(
  (x, y) => Number(y[0] === "United Kingdom") - Number(x[0] === "United Kingdom"),
)) {
  for (const capital of capitals.split(", ")) {
    add(capital, { name: renamed.get(foldPlace(capital)) ?? capital, kind: "capital", country: name, demonym: false });
  }
}
for (const [seat, country] of governmentSeats)
  add(seat, { name: titled(seat), kind: "capital", country, demonym: false });
for (const list of [cities, regions]) {
  const kind = list === cities ? "city" : "region";
  for (const name of list.split(",").map((each) => each.trim())) {
    add(name, { name: renamed.get(foldPlace(name)) ?? name, kind, country: null, demonym: false });
  }
}
for (const [short, region] of shortStates) {
  add(`${short}.`, { name: renamed.get(foldPlace(region)) ?? region, kind: "region", country: null, demonym: false });
}
for (const [adjective, region] of regionAdjectives) {
  add(adjective, { name: region, kind: "region", country: null, demonym: true });
  add(`${adjective}s`, { name: region, kind: "region", country: null, demonym: true });
}

function titled(words: string): string {
  return words.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The place a name stands for, whatever its case and accents; `null` when the gazetteer has none. "TÜRKIYE" -> Turkey. */
export function placeNamed(name: string): Place | null {
  return gazetteer.get(foldPlace(name)) ?? null;
}

/** How many words the longest name in the gazetteer has: no longer run of words need be looked up. */
export const longestPlaceName = Math.max(...[...gazetteer.keys()].map((key) => key.split(" ").length));

/** Words in the longest name of the gazetteer that starts with a word (lower case, hyphens as spaces). */
const longestFrom = new Map<string, number>();
for (const key of gazetteer.keys()) {
  const words = key.split(/[ -]/);
  longestFrom.set(words[0] ?? "", Math.max(words.length, longestFrom.get(words[0] ?? "") ?? 0));
}

/** How many words a name of the gazetteer that starts with this lower-case word can have; 0 when none does, as of most words. */
export function placeWordsFrom(word: string): number {
  const known = longestFrom.get(word);
  if (known !== undefined) return known;
  const key = foldPlace(word);
  return key === word ? 0 : (longestFrom.get(key.split(/[ -]/)[0] ?? "") ?? 0);
}
