/** Pages that stand before a report instead of it. */
import type { Part } from "./made-report.ts";

/** What a page is that is no report, in words that fit behind "it is", and the way out. */
export interface Wall {
  readonly what: string;
  readonly wayOut: string;
}

interface Kind extends Wall {
  /** What a title of such a page says, or one of its lines. */
  readonly says: RegExp;
}

const openInBrowser = "open it in a browser and save the page, or paste its text";

const consent: Kind = {
  what: "a page that asks for consent",
  wayOut: openInBrowser,
  says: /^before you continue|\bcookies\b|(?:we|our) (?:and our )?(?:\d+ )?(?:partners|vendors)\b|value your privacy|store and\/or access|personal data|legitimate interest|your (?:privacy|cookie|consent) (?:choices|preferences|settings)|manage (?:cookies|consent|my choices)|withdraw (?:your )?consent|^(?:accept|reject) all$/i,
};

/** Pages that hold nothing of a report. */
const kinds: readonly Kind[] = [
  {
    what: "a check whether a human is asking",
    wayOut: openInBrowser,
    says: /checking (?:your browser|if the site connection)|(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:'re| are) (?:a )?(?:human|not a (?:ro)?bot)|are you a (?:ro)?bot\b|^just a moment\b|(?:detected|noticed) (?:suspicious|unusual) (?:traffic|activity)|unusual (?:traffic|activity) from your|incapsula incident|complete the (?:captcha|security check)|pardon our interruption|^attention required!|press (?:&|and) hold/i,
  },
  {
    what: "a refusal to send the page",
    wayOut: openInBrowser,
    says: /^(?:error )?(?:(?:403|429|451)\W*(?:error|forbidden|too many requests|unavailable for legal reasons)?|forbidden|access (?:to this page has been )?denied|(?:sorry, )?you have been blocked|request blocked|too many requests|unavailable (?:for|due to) legal reasons|not available in your (?:region|country))\W*$|you don't have permission to access|unavailable (?:to visitors from|in) (?:the|most) european|our european visitors/i,
  },
  {
    what: "a page that only a script fills",
    wayOut: openInBrowser,
    says: /(?:enable|turn on|activate|switch on|allow) (?:java ?script|js)\b|java ?script (?:is|must be|needs to be|has been|seems to be) (?:disabled|required|enabled|turned off|blocked)|requires java ?script/i,
  },
  {
    what: "a page that says there is no such page",
    wayOut: "check the address",
    says: /^(?:error )?(?:404\W*(?:error|(?:page )?not found)?|(?:sorry, )?(?:the |this )?page (?:(?:you (?:are|were) looking for )?(?:could not be|cannot be|was not|isn't|is not|not) found|(?:does not|doesn't|no longer) exists?))\W*$/i,
  },
  consent,
];

/** What a paywall says to whom it stops. */
const paywall =
  /\b(?:subscribe|sign (?:in|up)|log ?in|register|join)\b.{0,40}\bto (?:continue reading|keep reading|finish reading|unlock|read (?:the (?:full|rest)|this|more|on\b))|(?:article|story|content|page) is (?:only )?(?:for|available (?:only )?to|reserved for|exclusive to) (?:our )?(?:paying )?(?:subscribers|members)|(?:to|continue) read(?:ing)? (?:the (?:full|rest of the)|this) (?:article|story)|you(?:'ve| have) (?:reached|read) (?:your|the|all)(?: \w+){0,3} (?:limit|free articles)|subscriber[- ]only|unlock (?:this|the full|your) (?:article|story)|(?:continue|keep) reading (?:this|your) (?:article|story) with|start your free trial|(?:log|sign) in to (?:see|view|read|continue)\b/i;

const beginning: Wall = {
  what: "the beginning of a report behind a paywall",
  wayOut: "save the page from a browser that is signed in, or paste its text",
};

/** Characters of the longest line of a page that speaks to its reader; sentences of a story that say the like are longer. */
const LONGEST_LINE = 120;

/** Parts at the end of what is given away that a paywall may say: a heading, a line, an offer. */
const ENDING = 3;

/** Share of a page's story above which what a wall says is the story. */
const MOST_OF_IT = 0.4;

/** Characters of a story below which there is none: a headline and half a sentence. */
const NOTHING = 60;

/** Characters of the longest beginning that is given away before a paywall. */
const LONGEST_BEGINNING = 1500;

/** Characters that a page may have below a title that says that it is a wall. */
const LONGEST_NOTE = 400;

/** What was found in a page. */
interface Found {
  /** What was taken for the story. */
  readonly story: readonly Part[];
  /** What the page calls itself. */
  readonly titles: readonly string[];
  /** Its lines without menus, notices and comments, and all of its lines. */
  readonly plain: readonly Part[];
  readonly whole: readonly Part[];
  /** What it says to those who run no scripts. */
  readonly notes: readonly string[];
  /** Whether it tells machines that only subscribers may read it. */
  readonly isClosed: boolean;
}

/**
 * What a page is instead of a report, or `null`: a wall says so in its title, or there is no story beside what it says, or that is
 * the greater part of it. Before a paywall stands the beginning of a report, and below it a line that speaks to its reader.
 */
export function wallOf({ story, titles, plain, whole, notes, isClosed }: Found): Wall | null {
  const length = lengthOf(story);
  const lines = [...whole.map(({ text }) => text), ...notes].map((line) => line.trim());
  for (const kind of kinds) {
    const said = story.filter(({ text }) => kind.says.test(text));
    const own = length - lengthOf(said);
    if (own < NOTHING && [...titles, ...lines].some((line) => kind.says.test(line))) return kind;
    // A headline may speak of cookies, and be that of a report.
    if (own < LONGEST_NOTE && kind !== consent && titles.some((line) => kind.says.test(line))) return kind;
    if (length > 0 && lengthOf(said) >= length * MOST_OF_IT && own < LONGEST_BEGINNING) return kind;
  }
  // What stands amid the story's sentences is told of another paywall.
  const amid = new Set(story.slice(0, -ENDING).map(({ text }) => text));
  const asks = (isClosed ? whole : plain).some(({ text }) => {
    return text.length <= LONGEST_LINE && !amid.has(text) && paywall.test(text);
  });
  return asks && length < LONGEST_BEGINNING * (isClosed ? 2 : 1) ? beginning : null;
}

/** Characters of a story's sentences; what is no sentence (a menu, a button) tells nothing. */
function lengthOf(story: readonly Part[]): number {
  return story.reduce(
    (length, part) => length + (part.class === "body" && isSentence(part.text) ? part.text.length : 0),
    0,
  );
}

/** Whether words end as a sentence does. */
export function isSentence(text: string): boolean {
  return text.length > SHORTEST_SENTENCE && /[.!?…]["'”’)\]]*\s*$/.test(text);
}

/** Characters of the shortest line that is taken for a sentence: "He was 29." */
const SHORTEST_SENTENCE = 8;
