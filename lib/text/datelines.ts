/** Lines and beginnings of lines that tell when, where and by whom a report was filed, and are no part of the story. */
import { isGivenName } from "../lexicon/given-names.ts";
import { placeNamed } from "../lexicon/places.ts";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
const day = "\\d{1,2}(?:st|nd|rd|th)?";
const year = "(?:19|20)\\d\\d";
const clock =
  "\\d{1,2}(?:\\s?[:.]\\s?\\d{2}){1,2}\\s?(?:[ap]\\.?\\s?m\\b\\.?)?|\\d{1,2}\\s?[ap]\\.?\\s?m\\b\\.?|\\d{3,4}\\s?(?:hours|hrs)";
const zone = "(?:gmt|utc|bst|ist|pkt|[ecmpa](?:ds|s|d)?t|ce?st|cet|uk|us|local time)";

/** Dates and times as they stand in a line of their own, longest forms first. */
const dates = new RegExp(
  `\\b(?:(?:${weekday},?\\s)?(?:${month}\\s${day}|${day}\\s${month})(?:,?\\s${year})?|${month}\\s${year}|${weekday}|${year}\\s?-\\s?\\d\\d\\s?-\\s?\\d\\d|` +
    `\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:${year}|\\d\\d)|\\d+\\s(?:minutes?|hours?|days?|weeks?)\\sago|today|yesterday|just now)(?![\\p{L}\\p{N}])`,
  "giu",
);
const clocks = new RegExp(`\\b(?:${clock})(?:\\s?\\(?${zone}\\b\\)?)?`, "giu");
const labels =
  /\b(?:first|last|date|time|on|at|and|updated?|published|posted|modified|created|filed|issued|edited)\b/giu;

/** Longest line taken for a dateline or byline, in code units: "Last updated on: Wednesday, September 10, 2014 11:30 AM GMT". */
const LONGEST = 100;

const agency =
  "(?:AAP|AFP|ANI|ANSA|AP|APP|BBC|CNN|DPA|dpa|EFE|IANS|Interfax|IRNA|NNI|NPR|PA|PTI|Reuters|RTR|SANA|TASS|TNN|UPI|Xinhua|Associated Press|The Associated Press|Agence France-Presse|Bloomberg|Kyodo|Anadolu)";
const agencyLine = new RegExp(`^(?:[-–—]+\\s*)?\\(?${agency}(?:\\s?[/|,&-]\\s?${agency})*\\)?\\.?$`);
const desk =
  "(?:(?:web|news|monitoring|sports?|national|international|foreign|city|digital|business|online)\\s(?:desk|report|team)|staff\\sreport(?:er)?|(?:our|special)\\scorrespondent|agencies)";
const deskLine = new RegExp(`^\\(?(?:by\\s)?${desk}\\)?\\s*[;:,.|]?$`, "i");

/** Whether a whole line tells only when and where: "Apr 12, 2013", "PTI Mar 3, 2014, 07.20PM IST PUNE:", "Web Desk;". */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (deskLine.test(line)) return true;
  if (leadLength(`${line} X`, true) >= line.length && /[-–—:]\s*$|\)$/.test(line)) return true;
  if (!/\d/.test(line)) return false;
  const untimed = line.replace(dates, " ").replace(clocks, " ");
  if (untimed === line) return false;
  const rest = untimed
    .replace(labels, " ")
    .replace(/[|/,:;()·•–—.-]/g, " ")
    .trim();
  if (rest === "" || agencyLine.test(rest)) return true;
  // What is left may be an agency and the place, in capitals as agencies write it.
  return /^(?:\p{Lu}{2,}\s*){1,2}$/u.test(rest) && (new RegExp(`\\b${agency}\\b`).test(rest) || /:\s*$/.test(line));
}

const nameWord = /^[(]?\p{Lu}[\p{L}.'’-]*[),/|]?$/u;
const betweenNames = new Set([
  "&",
  "and",
  "bin",
  "da",
  "de",
  "del",
  "der",
  "di",
  "for",
  "in",
  "of",
  "van",
  "von",
  "|",
  "/",
  "-",
  "–",
]);

/** Words of the names in a byline: three full names with "and" and a desk. */
const MOST_WORDS_OF_NAMES = 14;

function areNames(words: string): boolean {
  const each = words.trim().split(/\s+/);
  return (
    each.length <= MOST_WORDS_OF_NAMES &&
    nameWord.test(each[0] ?? "") &&
    each.every((one) => nameWord.test(one) || betweenNames.has(one))
  );
}

const jobs =
  /[,|]\s*(?:(?:\p{L}+\s){0,3}(?:correspondent|editor|reporter|writer)|associated press|reuters|afp)\s*(?:\|.*)?$/iu;

/** What every line with a job holds: so most lines need no more of the pattern. */
const jobWord = /correspondent|editor|reporter|writer|press|reuters|afp/i;

/** Whether a whole line tells only who wrote it: "By Jane Roe and John Doe", "Jane Roe, Staff Writer", "Reuters". */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (agencyLine.test(line)) return true;
  const by = /^(?:by|from|(?:words|story|written|reported|reporting|report|edited|posted|published) by)[:\s]\s*/i.exec(
    line,
  );
  if (by !== null) {
    return areNames(
      line
        .slice(by[0].length)
        .replace(dates, " ")
        .replace(clocks, " ")
        .replace(/\b(?:updated|published|posted|on|at)\b:?/gi, " "),
    );
  }
  return jobWord.test(line) && jobs.test(line) && areNames(line.replace(jobs, ""));
}

const credits =
  /^(?:additional )?(?:reporting|writing|editing|edited|written|reported|compiled)(?: and (?:reporting|writing|editing))? by\s/i;

/** Longest line of credits, in code units: a desk's whole staff. */
const LONGEST_CREDITS = 240;

/** Whether a whole line tells who did what for the report: "(Reporting by Jane Roe in Larne; Editing by Bo Hill)". */
export function areCredits(line: string): boolean {
  if (line.length > LONGEST_CREDITS || !/^\(?[AaCcERWerw]/.test(line) || !line.includes(" by ")) return false;
  const parts = line.replace(/^\(|\)?\.?$/g, "").split(/;\s*/);
  return parts.every((part) => credits.test(part) && areNames(part.replace(credits, "")));
}

/** Whether a line that nothing of the story precedes is a reporter's name: "Jane Roe", "Jane Roe and John Hill in Larne". */
export function isNameLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const [first = "", ...others] = line.split(/\s+/, MOST_WORDS_OF_NAMES + 1);
  return (
    others.length > 0 &&
    isGivenName(first.toLowerCase()) &&
    others.every((word) => personWord.test(word) || /^(?:and|in|bin|da|de|del|der|di|van|von)$/.test(word))
  );
}

const personWord = /^\p{Lu}[\p{L}.'’-]*,?$/u;

const place = "\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:al-|de\\s|el\\s)?\\p{Lu}[\\p{L}.'’-]*){0,3}";
const filed = `(?:,\\s(?:\\p{L}+\\.?,?\\s)?(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{L}{3,9}\\.?)(?:,?\\s${year})?)?`;
/** A service that no list knows: "(Larne Wire)" before a dash. */
const anyAgency = "\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,2}";
const knownAgency = new RegExp(`^\\s?\\(${agency}`);
const lead = new RegExp(
  `^(${place}(?:[,/]\\s?${place}){0,2}?)(${filed})(\\s?\\((?:${agency}(?:\\s?[/|]\\s?${agency})*|${anyAgency})\\))?\\s*(–-|—|–|--|-|_|:)(\\s+|(?=[\\p{Lu}“"]))`,
  "u",
);
/** "(AP) — ", "Larne, Nov 8 (PTI) ": an agency in brackets is a lead with no dash behind it, or with no place before it. */
const agencyLead = new RegExp(
  `^(?:(?:${place}(?:[,/]\\s?${place}){0,2}?)(?:${filed})\\s)?\\(${agency}(?:\\s?[/|]\\s?${agency})*\\)(?:\\s?(?:–-|—|–|--|-|:))?\\s+`,
  "u",
);

/** "MOSCOW, November 8. /TASS/. " */
const slashLead = new RegExp(`^${place}${filed}\\.?\\s\\/${agency}\\/\\.?\\s+`, "u");

const deskLead = new RegExp(`^\\(?${desk}\\)?\\s*[;:|–—-]+\\s+`, "i");

// Patterns of many names take V8 long to make ready (80 ms), so lines that cannot fit are told by what every fitting one has.

/** How a lead with a mark begins: names, and then what parts them from a date or an agency, or the mark. */
const leadStart = /^\p{Lu}[\p{L}.'’-]*(?:\s(?:al-|de\s|el\s)?\p{Lu}[\p{L}.'’-]*)*\s*[,/(–—_:-]/u;

/** A mark as it ends a lead. */
const leadEnd = /[–—_:-](?:\s|[\p{Lu}“"])/u;

const agencyInBrackets = new RegExp(`\\(${agency}`);
const agencyInSlashes = new RegExp(`/${agency}/`);

/** Code units of a line in which a lead must end. */
const LONGEST_LEAD = 80;

/**
 * Length of the dateline with which a line of the story begins, white space included, or 0: "Islamabad – ", "Web Desk; ",
 * "GAZA CITY, Jan. 6 (AP) -- ". Without a date or an agency the words must be in capitals, or name a place, and the line must
 * be the `first` of the story.
 */
export function leadLength(line: string, first: boolean): number {
  const head = line.slice(0, LONGEST_LEAD);
  const byDesk = deskLead.exec(head)?.[0].length;
  if (byDesk !== undefined) return byDesk;
  const found = leadStart.test(head) && leadEnd.test(head) ? lead.exec(head) : null;
  if (found === null) {
    const inBrackets = agencyInBrackets.test(head) ? agencyLead.exec(head) : null;
    const source = inBrackets ?? (agencyInSlashes.test(head) ? slashLead.exec(head) : null);
    if (source === null) return 0;
    const [{ length }] = source;
    return /^["“‘'(]?[\p{Lu}\p{N}]/u.test(line.slice(length)) ? length : 0;
  }
  const [all, places = "", date = "", source = "", mark = "", space = ""] = found;
  if (!/^["“‘'(]?[\p{Lu}\p{N}]/u.test(line.slice(all.length)) || !/^\p{Lu}/u.test(places)) return 0;
  if (date !== "" || knownAgency.test(source)) return all.length;
  if (!first) return 0;
  const known = [places.split(",")[0] ?? places, places].some((each) => placeNamed(each)?.demonym === false);
  const capitals = places === places.toUpperCase();
  if (mark === "-" && space === "") return 0;
  if (mark === ":") return capitals ? all.length : 0;
  return capitals || known ? all.length : 0;
}
