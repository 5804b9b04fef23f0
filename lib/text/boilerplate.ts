/** Lines and ends of lines that pages and feeds add to a report: subscription lines, shares, signatures of posts. */

import { isCommentLine } from "./comment-lines.ts";

/** How such lines begin, behind a bullet and in small letters: so V8 makes the pattern ready in a third of the time. */
const starts = new RegExp(
  "^(?:" +
    [
      "click (?:here|on the link|to)\\b",
      "tap (?:here|to)\\b",
      "(?:read|see|watch|listen)(?: more| also| next| now| full story| the full (?:story|report))\\s?:",
      "(?:read|watch|listen)\\s?:",
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
      "skip (?:to|past|ad|ads|advertisement)\\b",
      "all rights reserved\\b",
      "(?:copyright\\b|\\(c\\)|©)",
      "terms (?:of|and) (?:use|service|conditions)\\b",
      "privacy policy\\b",
      "cookie (?:policy|settings)\\b",
      "(?:tags|topics|filed under|categories|keywords|in this article|comments?)\\s?:",
      "(?:\\d+|leave a|post a|view|show|add a|no) comments?\\b[^.]*$",
      "comments? \\(\\d+\\)$",
      "\\d+ (?:min|minute)s? (?:read|listen|watch)\\b",
      "listen to (?:this |the )?(?:article|story)\\b",
      "this (?:story|article|report|material) (?:was|has been|may not be) (?:originally |first )?(?:published|updated|corrected|amended|revised|clarified|reproduced|translated|edited by)\\b",
      "(?:this is a (?:developing|breaking)(?: news)? story|please check back|check back (?:for|later|soon)|more (?:to follow|to come|details (?:soon|to follow)))\\b",
      "(?:editor[’']?s[’']? note|corrections?|clarifications?)(?: \\([^()]{1,40}\\))?\\s?:",
      "an earlier version of this (?:story|article|report)\\b",
      "with (?:files|inputs?|(?:additional )?reporting) (?:from|by)\\b",
      "(?:do you )?(?:have|got) a (?:news )?tip\\b",
      "(?:contact|e-?mail|reach|write to) (?:us|the (?:author|reporter|writer|newsroom))\\b",
      "our standards\\s?:",
      "(?:accept|allow|manage|reject)(?: all)? cookies\\b",
      "(?:we|this (?:site|website)) uses? cookies\\b",
      "allow \\p{L}+(?: \\p{L}+)? content\\?",
      "view (?:this|more) (?:posts?|on)\\b",
      "a post (?:shared )?by\\b",
      "support (?:independent|local|our|quality) journalism\\b",
      "(?:donate|register|sign in|join) (?:here|now|today)\\b",
      "sign in (?:or|to (?:continue|comment|read|your))\\b",
      "(?:become a|already a|not (?:yet )?a) (?:member|subscriber|supporter)\\b",
      "(?:you[’']ve|you have) (?:reached|read|used) (?:your|all)\\b.{0,40}(?:articles|limit|stories)\\b",
      "to (?:continue|keep) reading\\b",
      "create (?:a|an|your) (?:free )?account\\b",
      "(?:allow|enable|turn on) (?:javascript|notifications)\\b",
      "(?:latest|more|most (?:popular|read|shared|viewed)|other|popular|top) (?:articles|headlines|news|stories|videos)[:.]?$",
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
  "u",
);

const bullet = /^[•*>»►▶-]+\s*/;

/** Longest line, in code units, that its first words make boilerplate; a longer one is more likely the story's own. */
const LONGEST = 240;

/** Words of a menu or of a row of buttons, and nothing else: "Share", "Facebook Twitter Email". */
const buttons =
  /^(?:(?:bluesky|comments?|copy(?: link)?|e-?mail|facebook|flipboard|instagram|linkedin|loading|menu|messenger|newsletters?|pinterest|print|reddit|save|share|telegram|threads|twitter|whatsapp)(?:[\s|,·•/.…]+|$))+$/i;

/** "Jane Roe in Larne, N.Y., contributed to this report.", alone on its line: no sentence of the story ends before it. */
const contributed =
  /^(?:(?!\p{Ll}{2}["”’)\]]*[.!?])[^!?])*\bcontributed (?:reporting\b[^.!?]*|to (?:this|the) (?:article|report|story))\W*$/u;

const links = /^(?:(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+(?!\S)|[@#][\p{L}\p{N}_]+|[|,·•]|\s)+$/u;

const postDate = "\\p{L}{3,9}\\.?\\s\\d{1,2},\\s\\d{4}|\\d{1,2}\\s\\p{L}{3,9}\\.?\\s\\d{4}";

// Written so that a text fits it in one way only: it is repeated, and two ways each would make 2^n of n credits.
const credit = `[—–-][^()\\n]{1,62}\\(@[\\w.]{1,40}\\)(?:\\s?(?:[|,·]\\s?)?(?:${postDate}))?`;
const creditLine = new RegExp(
  `^(?:${credit}|\\p{Lu}[^().!?“”"—–]{1,40}\\(@[\\w.]{1,40}\\)\\s?(?:[|,·]\\s?)?(?:${postDate})?)$`,
  "u",
);

/** Whether a whole line is no part of the story: "Click here to subscribe", "— Desk (@desk) May 7, 2025", "* * *". */
export function isBoilerplate(line: string): boolean {
  if (isCommentLine(line)) return true;
  if (line.length > LONGEST) return !/[\p{L}\p{N}]/u.test(line);
  return (
    !/[\p{L}\p{N}]/u.test(line) ||
    starts.test(line.replace(bullet, "").toLowerCase()) ||
    buttons.test(line) ||
    (line.includes("(@") && creditLine.test(line)) ||
    links.test(line) ||
    (line.includes("contributed") && contributed.test(line))
  );
}

/** Code units at a line's end in which a tail must stand. */
const TAIL = 200;

const postLink = "(?:pic\\.(?:twitter|x)\\.com\\/|https?:\\/\\/(?:t\\.co|(?:www\\.)?(?:twitter|x)\\.com)\\/)\\S+";
const tail = new RegExp(`(?:^|[.!?…]["”’)]*|\\s)(\\s*(?:${credit}\\s*|${postLink}(?:\\s+|$))+)$`, "u");

/** What every tail holds. */
const tailSign = /\(@|\.com\/|t\.co\//;

/** Length of what a feed left at the end of a line, or 0: "He went on… pic.twitter.com/Ab1", "... he said. — Desk (@desk) May 7, 2025". */
export function tailLength(line: string): number {
  const ending = line.slice(-TAIL);
  return tailSign.test(ending) ? (tail.exec(ending)?.[1]?.length ?? 0) : 0;
}
