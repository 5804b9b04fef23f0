/**
 * Verbs of headlines, which the tagger takes for nouns: "Quake hits coast", "Police arrest two". A headline has no article and
 * often no other verb, so that its place tells the verb. Hand-kept from the wording of headlines.
 */
import { wordSet } from "./word-set.ts";

/** Verbs whose forms are hardly ever nouns in a headline without another verb. */
const plainVerbs = wordSet(`
  accept accuse admit agree approve arrest arrive avoid batter become begin border bring build capture claim clash clear close
  collapse condemn confirm continue convict create cut defend defy delay demand deny destroy detain die dismiss drop end enter escape evict
  expel extend face fail fall find flee force free get give go grow hail halt hit hold injure invade jail join keep
  kill launch lead leave lift lose make meet mourn move name oppose oust pass pay postpone pull push quit raid raise
  reach recall reject release remain reopen resign resume return reveal rise rule sack save say seek seize sell send
  sentence shoot shut sign sink slam slash spread stall start stay stop storm sue surge suspend take tell threaten topple
  try unite urge veto vow warn weigh welcome win withdraw
`);

/** Verbs whose forms are as often nouns: they are verbs only before what they act on. */
const nounLike = wordSet(`
  attack back bar block bomb break call cause change charge control cost deal debate demand dock fear fight fine form hope
  hunt increase offer order plan pledge plot praise probe protest report request rescue risk rock set shell strike support
  talk target test threat use visit vote want work
`);

const inS = (verb: string): string =>
  /(?:[sxz]|[cs]h)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : /(?:go|do|veto)$/.test(verb)
        ? `${verb}es`
        : `${verb}s`;

/** How sure a form is a verb: `plain` wherever one can stand, `noun-like` only before what it acts on. */
export interface HeadlineVerb {
  readonly lemma: string;
  readonly plain: boolean;
  /** "hits", behind one subject; else "hit", behind several. */
  readonly third: boolean;
}

const forms = new Map<string, HeadlineVerb>();
for (const [verbs, plain] of [
  [nounLike, false],
  [plainVerbs, true],
] as const) {
  for (const lemma of verbs) {
    forms.set(lemma, { lemma, plain, third: false });
    forms.set(inS(lemma), { lemma, plain, third: true });
  }
}

/** Forms of the verbs of headlines, in lower case. */
export const headlineVerbs: ReadonlyMap<string, HeadlineVerb> = forms;
