/**
 * Irregular verb forms that decide between "the soldiers sent ..." and "the soldiers have sent". From the usual school
 * table of English irregular verbs (public domain), cut to the verbs of news.
 */
import { wordSet } from "./word-set.ts";

/** Past participles that are never a past tense: after a noun without an auxiliary they open a reduced relative. */
export const participlesOnly: ReadonlySet<string> = wordSet(`
  beaten been begun bitten blown born borne broken chosen done drawn driven drunk eaten fallen flown forbidden
  forgiven forgotten frozen given gone grown hidden known mistaken overseen overtaken overthrown proven ridden risen
  seen shaken shown shrunk slain spoken stolen stricken sung sunk sworn swum taken thrown torn undergone undertaken
  withdrawn woken worn woven written
`);

/** Verbs whose past tense and participle look like the bare verb: "was hit", "has put". */
export const unchangedParticiples: ReadonlySet<string> = wordSet(`
  become beset bet broadcast burst cast come cost cut forecast hit hurt let offset overcome overrun put quit read rid
  run set shed shut slit split spread thrust upset
`);
