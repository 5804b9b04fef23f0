/** When a document says that it was published, in the ways in which documents write it, as ISO 8601. */
import { isCalendarDate } from "./calendar-date.ts";

/**
 * A day, with its clock time and zone where they are told: "2024-03-05T18:30:00+01:00" of "Tue, 5 Mar 2024 18:30:00 +0100", of
 * "D:20240305183000+01'00'" and of itself. `null` for what is none of these or names no day of the calendar.
 */
export function toldTime(text: string | null | undefined): string | null {
  const words = (text ?? "").trim();
  return iso(words) ?? ofMail(words) ?? ofPdf(words);
}

function iso(words: string): string | null {
  const found =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d)?)?(?![\d-])/i.exec(words);
  if (found === null) return null;
  const [, day = "", clock = null, zone = ""] = found;
  return made(day, clock?.replace(/[.,]\d+$/, "") ?? null, zone.toUpperCase());
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const zones: Readonly<Record<string, string>> = {
  GMT: "Z",
  UT: "Z",
  UTC: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

/** As mails and feeds have it (RFC 5322): "Tue, 5 Mar 2024 18:30 +0100". */
function ofMail(words: string): string | null {
  const found =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,3})?)?/i.exec(
      words,
    );
  if (found === null) return null;
  const [, day = "", name = "", year = "", hour, minute = "", second = "00", zone = ""] = found;
  const month = months.indexOf(name.toLowerCase()) + 1;
  const clock = hour === undefined ? null : `${hour.padStart(2, "0")}:${minute}:${second}`;
  return made(
    `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`,
    clock,
    zones[zone.toUpperCase()] ?? zone,
  );
}

/** As PDF has it: "D:20240305183000+01'00'". */
function ofPdf(words: string): string | null {
  const found = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d'?\d\d)?/.exec(words);
  if (found === null) return null;
  const [, year = "", month = "", day = "", hour, minute = "", second = "00", zone = ""] = found;
  return made(
    `${year}-${month}-${day}`,
    hour === undefined ? null : `${hour}:${minute}:${second}`,
    zone.replace("'", ""),
  );
}

/** A zone that is no offset is left out: what is not known is not told. */
function made(day: string, clock: string | null, zone: string): string | null {
  if (!isCalendarDate(day)) return null;
  if (clock === null || !/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(clock)) return day;
  const offset = /^([+-]\d\d):?(\d\d)?$/.exec(zone);
  return `${day}T${clock}${offset === null ? (zone === "Z" ? "Z" : "") : `${offset[1]}:${offset[2] ?? "00"}`}`;
}
