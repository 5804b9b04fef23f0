/** Lines and ends of lines that pages and feeds add to a report: subscription lines, shares, tweet credits, captions. */

const starts = new RegExp(
  "^(?:[•*>»►▶-]+\\s*)?(?:" +
    [
      "click (?:here|on the link|to)\\b",
      "tap (?:here|to)\\b",
      "(?:read|see|watch|listen)(?: more| also| next| now| full story| the full (?:story|report))\\s?:",
      "read\\s?:",
      "also (?:read|watch|see)\\b\\s?:?",
      "read (?:more|also|next)\\b",
      "(?:related|recommended|most read|trending|more on this(?: story)?|more from)\\b[^.]*:?$",
      "you (?:may|might) (?:also )?like\\b",
      "follow (?:us|him|her|me|@\\w+|the \\w+ on|\\w+(?: \\w+){0,3} on (?:twitter|facebook|instagram|x|google news|whatsapp|youtube|telegram))\\b",
      "(?:like|find|join) us on\\b",
      "join our\\b",
      "sign up (?:for|to|here|now)\\b",
      "subscribe(?: now| today| here| to (?:our|the|my|this))?\\b(?!\\s+(?:to|by|for)\\s+(?:a|an)\\s)",
      "get (?:the latest|our|breaking) (?:news|stories|updates|newsletter|app)\\b",
      "download (?:the|our) .{0,40}\\bapp\\b",
      "newsletter sign",
      "enter your e-?mail",
      "share (?:this|on|via)\\b",
      "tweet this\\b",
      "e-?mail this\\b",
      "print this\\b",
      "save (?:this )?(?:article|story)\\b",
      "copy link\\b",
      "advertisement\\b",
      "sponsored\\b[^.]*$",
      "story continues below\\b",
      "article continues below\\b",
      "continue reading\\b",
      "scroll (?:down )?(?:to|for)\\b",
      "skip (?:to|past)\\b",
      "all rights reserved\\b",
      "(?:copyright\\b|\\(c\\)|©)",
      "terms (?:of|and) (?:use|service|conditions)\\b",
      "privacy policy\\b",
      "cookie (?:policy|settings)\\b",
      "(?:tags|topics|filed under|categories|keywords|in this article|comments?)\\s?:",
      "(?:\\d+|leave a|post a|view|show|add a|no) comments?\\b[^.]*$",
      "\\d+ (?:min|minute)s? read\\b",
      "this (?:story|article|report|material) (?:was|has been|may not be) (?:originally |first )?(?:published|updated|corrected|reproduced|translated|edited by)\\b",
      "for (?:more|all the latest|the latest) (?:news|stories|updates|information|details)[,:]? (?:visit|click|follow|see|call|log|download|go to)\\b",
      "log ?in\\b[^.]*$",
      "back to (?:top|home)\\b",
      "(?:the )?views expressed\\b",
      "disclaimer\\b",
      "published in \\p{L}[^.]*\\d{4}",
      "watch (?:live|video|the video)\\b[^.]*$",
      "live (?:updates|blog)\\b[^.]*$",
    ].join("|") +
    ")",
  "iu",
);

/** Longest line, in code units, that its first words make boilerplate; a longer one is more likely the story's own. */
const LONGEST = 240;

const links = /^(?:(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+(?!\S)|[@#][\p{L}\p{N}_]+|[|,·•]|\s)+$/u;

// Written so that a text fits it in one way only: it is repeated, and two ways each would make 2^n of n credits.
const credit =
  "[—–-][^()\\n]{1,62}\\(@\\w{1,20}\\)(?:\\s?(?:[|,·]\\s?)?(?:\\p{L}{3,9}\\.?\\s\\d{1,2},\\s\\d{4}|\\d{1,2}\\s\\p{L}{3,9}\\.?\\s\\d{4}))?";
const creditLine = new RegExp(`^${credit}$`, "u");

/** Whether a whole line is no part of the story: "Click here to subscribe", "— Desk (@desk) May 7, 2025", "* * *". */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST) return !/[\p{L}\p{N}]/u.test(line);
  return !/[\p{L}\p{N}]/u.test(line) || starts.test(line) || creditLine.test(line) || links.test(line);
}

const captionStart =
  /^(?:\(?(?:file )?(?:photo(?:graph)?s?|picture|image|illustration|graphic|video|credit|caption)s?\s?(?::|by\b|credit\b|courtesy\b)|file photo\b|courtesy (?:of|:)\s|representational image|photo\/|image source\b|in this (?:file |undated |handout )?(?:photo|image|picture)\b|a (?:file|handout) (?:photo|picture|image)\b)/i;
const captionEnd =
  /(?:getty images|afp via getty|ap photo(?:\/[\p{L}. -]+)?|via (?:ap|afp|reuters)|\/\s?(?:afp|reuters|ap|epa|anadolu))\s*\)?\.?$/iu;

/** Whether a whole line belongs to a picture: "FILE PHOTO: A street in ...", "(Photo by Jane Roe/Getty Images)". */
export function isCaption(line: string): boolean {
  return line.length <= LONGEST_CAPTION && (captionStart.test(line) || captionEnd.test(line));
}

/** Longest line taken for a caption, in code units: agencies write two sentences. */
const LONGEST_CAPTION = 400;

/** Code units at a line's end in which a tail must stand. */
const TAIL = 200;

const tail = new RegExp(
  `(?:^|[.!?…]["”’)]*|\\s)(\\s*(?:${credit}\\s*|(?:pic\\.twitter\\.com\\/\\w+|https?:\\/\\/t\\.co\\/\\w+)\\s*)+)$`,
  "u",
);

/** Length of what a feed left at the end of a line, or 0: "He went on… pic.twitter.com/Ab1", "... he said. — Desk (@desk) May 7, 2025". */
export function tailLength(line: string): number {
  return tail.exec(line.slice(-TAIL))?.[1]?.length ?? 0;
}
