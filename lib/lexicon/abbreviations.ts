/**
 * Abbreviations that are written with a full stop, by what may follow them, in lower case and without their last stop.
 * Gathered from what English-language news writes, by common knowledge; whether the stop also ends the sentence is
 * decided in `text/stops.ts`.
 */
import { wordSet } from "./word-set.ts";

/** Stand before a name, and so never end a sentence: "Gen. Malik", "St. Petersburg". */
export const titleAbbreviations: ReadonlySet<string> = wordSet(`
  adj adm amb asst atty brig capt cdr cllr cmdr cmdt col comdr const cpl det dr engr fr ft gen gov hon insp lt maj
  messrs mme mr mrs ms msgr mt pfc pres prof pte pvt reg rep rev rt rtd sen sgt spc spec sra st ste supt treas`);

/** Stand before a number: "No. 4", "p. 14", "Rs. 500", "Fig. 2". They end a sentence when none follows. */
export const numberAbbreviations: ReadonlySet<string> = wordSet(`
  approx art arts ca ch chap cl eq ex ext fig figs lit no nos n° n°s op p para pp pt re rs sec sect tel v ver vol
  vols`);

/** Months and weekdays: "Oct. 11", "Mon., Jan. 6". They end a sentence when neither a day nor a year follows. */
export const dateAbbreviations: ReadonlySet<string> = wordSet(`
  apr aug dec feb fri jan jul jun mar mon nov oct sat sep sept sun thu thur thurs tue tues wed`);

/** Stand amid a sentence whatever follows: "Pakistan vs. Afghanistan", "e.g. Asia". */
export const innerAbbreviations: ReadonlySet<string> = wordSet("cf e.g eg i.e ie v viz vs");

/** Go on with a name: "Warner Bros. Pictures", "Martin Luther King Jr. Day". They end a sentence when its opener follows. */
export const nameAbbreviations: ReadonlySet<string> = wordSet("assn assoc bros dept dist intl jr mfg natl sr univ");

/** Firms, degrees, roads: mostly amid a sentence, but at its end as well ("works for Acme Inc."). */
export const suffixAbbreviations: ReadonlySet<string> = wordSet(`
  al ave bhd blvd co corp cos esq est etc gmbh govt hwy inc llc ltd ph.d plc pte pty rd ret sq`);

/** States, as the agencies shorten them: "Nashville, Tenn." */
export const stateAbbreviations: ReadonlySet<string> = wordSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
  r.i s.c s.d tenn tex va vt wash wis wyo`);

/** Units: "6 ft. 2 in. tall". A number behind them belongs to the same measure. */
export const unitAbbreviations: ReadonlySet<string> = wordSet(`
  cm ft gal hr hrs in kg km lb lbs min mins mm mph oz sec secs sq yd yds yr yrs`);

/** Names whose own last mark is no full stop: "Yahoo! said". */
export const namesWithMark: ReadonlySet<string> = wordSet("e! jeopardy! mia! oklahoma! panic! yahoo! yum!");

/** Words that begin a sentence and hardly ever stand capitalised inside one: "... of Acme Inc. His brother ..." */
export const sentenceOpeners: ReadonlySet<string> = wordSet(`
  a about according after all also although amid among an and another any are as asked at because before both but by
  did do does during each earlier even every few for from had has have he her here his how however i if in instead
  is it its last later many meanwhile more moreover most my neither nevertheless next no nobody none nor not nothing
  now of on once one only or other others our over people she since so some still such than that the their then
  there these they this those though three to two under unlike until was we were what when where whether which while
  who whose why will with without would yes yet you your`);

/** Nouns that follow "U.S." or a firm's name inside one sentence: "the U.S. Army", "Acme Co. Chairman Roe". */
export const officeNouns: ReadonlySet<string> = wordSet(`
  administration agency agents agriculture air ambassador appeals army assistant attorney attorneys bankruptcy
  border bureau cabinet capitol census centers central chairman chairwoman chief circuit citizenship coast commander
  commerce commission congress congressman congresswoman consul consulate court courthouse customs defence defense
  department deputy director district drug education embassy energy environmental executive federal fish food force
  forces foreign forest general geological government green health home house immigration interior internal
  investigators judge justice labor magistrate marine marines marshal marshals military minister mission national
  navy office officials olympic open pacific park permanent postal president presidential prosecutors
  rep representative representatives republican republicans secretary securities security sen senate senator
  senators service soccer soldiers special state steel strategic supreme tax trade transportation treasury troops
  under undersecretary vice`);

/** Verbs that hand over words: after a question in quotation marks they go on with the same sentence. */
export const cueVerbs: ReadonlySet<string> = wordSet(`
  added adds asked asks began called cried cries declared demanded exclaimed explained inquired insisted joked
  quipped read reads recalled remarked replied said says shouted shouts tell told tweeted wondered wonders writes
  wrote yelled`);
