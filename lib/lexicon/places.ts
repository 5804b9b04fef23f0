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
Aberdeen, Acapulco, Aden, Ahmedabad, Albuquerque, Aleppo, Alexandria, Amritsar, Anchorage, Antakya, Antalya, Antwerp,
Arequipa, Atlanta, Auckland, Austin, Avignon, Bakhmut, Baltimore, Bangalore, Barcelona, Basra, Baton Rouge, Bengaluru,
Benghazi, Bergen, Bethlehem, Bilbao, Birmingham, Bologna, Bombay, Bordeaux, Boston, Bournemouth, Bradford, Brighton,
Brisbane, Bristol, Brooklyn, Buffalo, Bukavu, Busan, Cadiz, Calcutta, Calgary, Cali, Cancun, Canterbury, Cape Town,
Casablanca, Cebu, Changsha, Charlotte, Chengdu, Chennai, Chicago, Chittagong, Chongqing, Christchurch, Cincinnati, Cleveland,
Cologne, Columbus, Cordoba, Coventry, Culiacan, Cusco, Dalian, Dallas, Danzig, Dar es Salaam, Dayton, Denver, Detroit, Dijon,
Dnipro, Donetsk, Dortmund, Dresden, Dubai, Duisburg, Dundee, Durban, Düsseldorf, El Paso, Exeter, Faisalabad, Fallujah,
Florence, Fort Worth, Frankfurt, Fresno, Fukushima, Gaza, Gaza City, Gaziantep, Gdansk, Geneva, Genoa, Ghent, Glasgow, Goma,
Gothenburg, Granada, Graz, Grenoble, Grozny, Guadalajara, Guangzhou, Guayaquil, Gujranwala, Haifa, Halifax, Hamburg,
Hangzhou, Hanover, Hebron, Herat, Hiroshima, Ho Chi Minh City, Homs, Honolulu, Houston, Hyderabad, Idlib, Indianapolis,
Innsbruck, Iquique, Irkutsk, Isfahan, Istanbul, Izmir, Izmit, Jacksonville, Jaipur, Jalalabad, Jeddah, Jenin, Johannesburg,
Juarez, Kandahar, Kano, Kansas City, Karachi, Kazan, Khan Younis, Kharkiv, Kherson, Kirkuk, Kisumu, Kobe, Kolkata, Krakow,
Kunduz, Kursk, Kyoto, Lagos, Lahore, Las Vegas, Latakia, Lausanne, Le Havre, Leeds, Leicester, Leipzig, Lille, Limerick,
Linz, Liverpool, London, Los Angeles, Lucknow, Lugano, Luton, Lviv, Lyon, Maastricht, Maiduguri, Makhachkala, Malaga, Malibu,
Malmo, Manchester, Mandalay, Mannheim, Mariupol, Marrakesh, Marseille, Mashhad, Mazatlan, Mecca, Medan, Medellin, Medina,
Melbourne, Memphis, Merida, Miami, Milan, Milwaukee, Minneapolis, Modena, Mombasa, Monterrey, Montreal, Mosul, Multan,
Mumbai, Munich, Nablus, Nagasaki, Nagoya, Nagpur, Nanjing, Nantes, Naples, Nashville, New Orleans, New York, New York City,
Newcastle, Norwich, Nottingham, Novosibirsk, Nuremberg, Oakland, Odesa, Odessa, Oklahoma City, Omaha, Omdurman, Oran,
Orlando, Osaka, Ostend, Palermo, Patna, Perth, Peshawar, Philadelphia, Phoenix, Pisa, Pittsburgh, Plymouth, Port Harcourt,
Porto, Poznan, Puebla, Pune, Qingdao, Quetta, Rafah, Raleigh, Ramallah, Rangoon, Ravenna, Rawalpindi, Reims, Rennes,
Rio de Janeiro, Rostov, Rotterdam, Rouen, Sacramento, Saigon, Salt Lake City, Salzburg, Samara, San Antonio, San Diego,
San Francisco, Santander, Sao Paulo, Sapporo, Seattle, Seville, Sfax, Shanghai, Sheffield, Shenzhen, Shiraz, Siena, Sochi,
Southampton, Srebrenica, Srinagar, St Louis, St Petersburg, Strasbourg, Stuttgart, Sunderland, Surabaya, Suzhou, Swansea,
Sydney, Tabriz, Tampa, Tampico, Tangier, Tel Aviv, The Hague, Thessaloniki, Tianjin, Tijuana, Timbuktu, Toronto, Toulouse,
Trieste, Tucson, Turin, Utrecht, Valencia, Valparaiso, Vancouver, Varanasi, Venice, Verona, Vladivostok, Volgograd, Winnipeg,
Wolverhampton, Wroclaw, Wuhan, Xian, Yangon, Yekaterinburg, Yokohama, York, Zaporizhzhia, Zaragoza, Zurich
`;

/** States and provinces, and parts of the world that news speaks of as places. */
const regions = `
Aceh, Adamawa, Africa, Alabama, Alaska, Alberta, Alsace, Amhara, Anatolia, Andalusia, Antarctica, Antioquia, Arizona,
Arkansas, Asia, Assam, Badakhshan, Baja California, Bali, Balkans, Balochistan, Basque Country, Bavaria, Bihar, Borneo,
Borno, British Columbia, Brittany, Burgundy, Calabria, California, Campania, Caribbean, Catalonia, Caucasus,
Central America, Central Asia, Chechnya, Chiapas, Chihuahua, Colorado, Connecticut, Cornwall, Corsica, Crete, Crimea,
Dagestan, Darfur, Delaware, Devon, District of Columbia, Donbas, East Africa, Eastern Europe, Essex, Europe, Flanders,
Florida, Fujian, Galicia, Gansu, Gaza Strip, Ghazni, Goa, Golan Heights, Guangdong, Guangxi, Guerrero, Gujarat, Hainan,
Haryana, Hawaii, Hebei, Helmand, Henan, Hokkaido, Honshu, Hubei, Hunan, Ibiza, Idaho, Illinois, Indiana, Ingushetia,
Iowa, Ituri, Jalisco, Java, Jharkhand, Jiangsu, Jiangxi, Kaduna, Kansas, Karnataka, Kashmir, Katanga, Katsina, Kent,
Kentucky, Kerala, Khost, Khuzestan, Khyber Pakhtunkhwa, Kunar, Kurdistan, Kyushu, Lancashire, Latin America, Logar,
Lombardy, Lombok, Louisiana, Luzon, Madeira, Madhya Pradesh, Maharashtra, Maine, Majorca, Mallorca, Manitoba, Maryland,
Massachusetts, Menorca, Michigan, Michoacan, Middle East, Minas Gerais, Mindanao, Minnesota, Mississippi, Missouri,
Montana, Nagorno-Karabakh, Nangarhar, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New South Wales,
New York State, Norfolk, Normandy, North Africa, North America, North Carolina, North Dakota, North Kivu,
North Waziristan, Nova Scotia, Oaxaca, Odisha, Ohio, Okinawa, Oklahoma, Ontario, Oregon, Oromia, Patagonia, Pennsylvania,
Piedmont, Provence, Puglia, Punjab, Quebec, Queensland, Rajasthan, Rhode Island, Rhodes, Santorini, Sardinia,
Saskatchewan, Savoy, Saxony, Scandinavia, Shaanxi, Shandong, Shanxi, Shikoku, Siberia, Sichuan, Sicily, Silesia, Sinaloa,
Sindh, Sokoto, Somerset, Sonora, South America, South Asia, South Carolina, South Dakota, South East Asia, South Kivu,
South Waziristan, Southeast Asia, Suffolk, Sulawesi, Sumatra, Surrey, Sussex, Tamaulipas, Tamil Nadu, Tasmania,
Tatarstan, Telangana, Tenerife, Tennessee, Texas, Thuringia, Tibet, Tigray, Transnistria, Transylvania, Tuscany, Tyrol,
Umbria, Utah, Uttar Pradesh, Uttarakhand, Veneto, Vermont, Virginia, Vojvodina, Washington State, West Africa, West Bank,
West Bengal, West Virginia, Western Europe, Wisconsin, Wyoming, Xinjiang, Yorkshire, Yucatan, Yunnan, Zamfara,
Zhejiang
`;

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

/** The scale on which a place is one of many: a capital is a city, and what the gazetteer does not know is held for one. */
export function scaleOfPlace(place: Place | null): "city" | "country" | "region" {
  return place === null || place.kind === "capital" ? "city" : place.kind;
}

/** Whether two names are of two places of one scale: a city may lie in what the other names, and "Bombay" is Mumbai. */
export function areTwoPlaces(a: string, b: string): boolean {
  const [x, y] = [placeNamed(a), placeNamed(b)];
  return scaleOfPlace(x) === scaleOfPlace(y) && (x === null || y === null || x.name !== y.name);
}

/** Countries of one kingdom: an Englishman is British, but no Scot. */
const kingdom = "United Kingdom";
const ofKingdom: ReadonlySet<string> = new Set(["England", "Northern Ireland", "Scotland", "Wales"]);

/** Whether somebody of the one country is not of the other, by their names in the gazetteer. */
export function areTwoNations(a: string, b: string): boolean {
  if (a === b) return false;
  return !(a === kingdom && ofKingdom.has(b)) && !(b === kingdom && ofKingdom.has(a));
}
