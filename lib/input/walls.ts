/** Pages that stand before a report instead of it. */
import type { Part } from "./made-report.ts";

/** What a page is that is no report, in words that fit behind "it is", and the way out. */
export interface Wall {
  readonly what: string;
  readonly wayOut: string;
}

interface Kind extends Wall {
  /** What a line of such a page says. */
  readonly says: RegExp;
  /** Most characters of a story that may stand beside it. */
  readonly most: number;
}

const openInBrowser = "open it in a browser and save the page, or paste its text";

const kinds: readonly Kind[] = [
  {
    what: "a check whether a human is asking",
    wayOut: openInBrowser,
    most: 300,
    says: /checking (?:your browser|if the site connection)|(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:'re| are) (?:a )?(?:human|not a (?:ro)?bot)|are you a robot|just a moment\.\.\.|unusual (?:traffic|activity) from your|complete the (?:captcha|security check)|pardon our interruption|attention required!|press (?:&|and) hold/i,
  },
  {
    what: "a refusal to send the page",
    wayOut: openInBrowser,
    most: 300,
    says: /^(?:error )?(?:403\b.*|forbidden|access (?:to this page has been )?denied|(?:sorry, )?you have been blocked|request blocked|not available in your (?:region|country))\W*$|you don't have permission to access/i,
  },
  {
    what: "a page that only a script fills",
    wayOut: openInBrowser,
    most: 300,
    says: /(?:enable|turn on|activate|switch on|allow) java ?script|java ?script (?:is|must be|needs to be|has been|seems to be) (?:disabled|required|enabled|turned off|blocked)|requires java ?script/i,
  },
  {
    what: "a page that says there is no such page",
    wayOut: "check the address",
    most: 300,
    says: /^(?:error )?(?:404\b.*|(?:sorry, )?(?:the |this )?page (?:(?:you (?:are|were) looking for )?(?:could not be|cannot be|was not|isn't|is not|not) found|(?:does not|doesn't|no longer) exists?))\W*$/i,
  },
  {
    what: "a page that asks for consent",
    wayOut: openInBrowser,
    most: 300,
    says: /before you continue|we (?:and our (?:\d+ )?(?:partners|vendors) )?(?:use cookies|value your privacy|care about your privacy|store and\/or access)|(?:accept|reject|agree to|consent to) (?:all|the use of|our use of)(?: cookies)?|your (?:privacy|cookie) (?:choices|preferences|settings)|manage (?:cookies|consent|my choices)/i,
  },
  {
    what: "the beginning of a report behind a paywall",
    wayOut: "save the page from a browser that is signed in, or paste its text",
    most: 1500,
    says: /\b(?:subscribe|sign (?:in|up)|log ?in|register|join)\b.{0,40}\bto (?:continue|keep|finish|unlock|read (?:the (?:full|rest)|this|more|on))|(?:article|story|content|page) is (?:only )?(?:for|available (?:only )?to|reserved for|exclusive to) (?:our )?(?:paying )?(?:subscribers|members)|(?:to|continue) read(?:ing)? (?:the (?:full|rest of the)|this) (?:article|story)|you(?:'ve| have) (?:reached|read) (?:your|the|all)(?: \w+){0,3} (?:limit|free articles)|already a (?:subscriber|member)\?|subscriber[- ]only|unlock (?:this|the full) (?:article|story)/i,
  },
];

/** Characters of the longest line of a page that speaks to its reader; sentences of a story that say the like are longer. */
const LONGEST_LINE = 160;

/**
 * What a page is instead of a report, or `null`: one of its short lines says so, and what else it tells is too short for a report
 * that stands beside such a line by chance. `story` is what was taken for the story, `lines` every line of the page.
 */
export function wallOf(story: readonly Part[], lines: readonly Part[], isClosed: boolean): Wall | null {
  for (const kind of kinds) {
    if (!lines.some(({ text }) => text.trim().length <= LONGEST_LINE && kind.says.test(text.trim()))) continue;
    const most = isClosed ? kind.most * 2 : kind.most;
    if (lengthOf(story.filter(({ text }) => !kind.says.test(text))) < most)
      return { what: kind.what, wayOut: kind.wayOut };
  }
  return null;
}

/** Characters of a story's sentences; what is no sentence (a menu, a button) tells nothing. */
function lengthOf(story: readonly Part[]): number {
  return story
    .filter((part) => part.class === "body" && /[.!?…]["'”’)]*\s*$/.test(part.text) && part.text.length > 40)
    .reduce((length, part) => length + part.text.length, 0);
}
