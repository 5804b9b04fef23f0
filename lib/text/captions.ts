/** Lines that belong to a picture: what it shows, and whose it is. */

const captionStart =
  /^(?:\(?(?:file )?(?:photo(?:graph)?s?|picture|image|illustration|graphic|video|credit|caption)s?\s?(?::|by\b|(?:caption|credit|source)\b|courtesy\b)|file photo\b|courtesy (?:of|:)\s|representational image|photo\/|in this (?:file |undated |handout )?(?:photo|image|picture)\b|a (?:file|handout) (?:photo|picture|image)\b)/i;
/** "... at dawn. Photograph: Jane Roe/Larne Wire", "(Photo by Jane Roe)". */
const captionCredit =
  /(?:^|[.!?…]["”’)]*\s|\()(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Cc]redit)s?\s?:\s\p{Lu}[^.:]{2,60}\.?$/u;

/** "Jane Roe/Larne Wire", on a line of its own. */
const pictureBy =
  /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s?\/\s?(?:the\s)?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u;

const captionEnd =
  /(?:getty images|afp via getty|ap photo(?:\/[\p{L}. -]+)?|via (?:ap|afp|reuters)|\/\s?(?:afp|reuters|ap|epa|anadolu))\s*\)?\.?$/iu;

/** Whether a whole line belongs to a picture: "FILE PHOTO: A street in ...", "(Photo by Jane Roe/Getty Images)". */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  const ending = line.slice(-EDGE);
  return (
    captionStart.test(line) ||
    captionEnd.test(ending) ||
    (ending.includes(":") && captionCredit.test(ending)) ||
    (line.length <= LONGEST_CREDIT && line.includes("/") && pictureBy.test(line))
  );
}

/** Longest line taken for a caption, in code units: agencies write two sentences. */
const LONGEST_CAPTION = 400;

/** Longest line that holds nothing but whose picture it is, in code units. */
const LONGEST_CREDIT = 80;

/** Code units at a line's end in which a picture's credit must begin. */
const EDGE = 100;
