/**
 * Every data type of storydiff. Plain, readonly, JSON-safe values; functions stand beside them in the folders that make
 * them. This file imports nothing. Absence is `null`, never a missing key, so that JSON out and in is the identity.
 *
 * Positions are half-open UTF-16 spans `[start, end)` into the text of one report; lines and columns appear only at the
 * edge, when something is shown.
 */

/** Which of the two reports: `a` is the one named first, `b` the one named second. */
export type Side = "a" | "b";

/** One value for each report. */
export interface Sides<T> {
  readonly a: T;
  readonly b: T;
}

/** A half-open range `[start, end)` of UTF-16 code units in a report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------------------------------
// Report and text

/** A format a report can be read from. */
export type ReportFormat = "text" | "markdown" | "html" | "docx" | "pdf" | "email" | "feed";

/** A day of the calendar, as ISO 8601 writes it: "2024-01-06". */
export type CalendarDate = string;

/** One story as it came: its text is stored once and never altered; everything else points into it. */
export interface Report {
  /** What to call it when it is shown: the file's name, the site's, or `standard input`. */
  readonly name: string;
  /** Where it came from, as the user gave it: a path, a URL, or `-`. */
  readonly source: string;
  readonly format: ReportFormat;
  /** The day it was published, as the user or the format tells it; `null` where only the text may (see `Reading.date`). */
  readonly date: CalendarDate | null;
  /** The whole text, exactly as decoded. */
  readonly text: string;
  /** What the format itself tells of the text's parts, in order; `null` where only the look of the lines tells. */
  readonly blocks: readonly Block[] | null;
  /** Parts of the text that are markup and no words (`**`, the address of a link), in order and disjoint. */
  readonly markup: readonly Span[];
  /** What the format tells besides the text; `null` where it has no place for it, as plain text has none. */
  readonly details: ReportDetails | null;
  /** What whoever compares it must know of how it was read, in plain words: "3 characters could not be read". Mostly none. */
  readonly notices: readonly string[];
}

/** What a page, a letter or a document tells of the report in it; each `null` where it does not. */
export interface ReportDetails {
  readonly byline: string | null;
  /** Who published it: "The Harbour Post". */
  readonly site: string | null;
  /** The address that it calls its own. */
  readonly address: string | null;
  /** When it was published and last changed, ISO 8601, as exactly as told. */
  readonly published: string | null;
  readonly updated: string | null;
  /** The language it says it is in, as BCP 47 has it: "en-GB". */
  readonly language: string | null;
}

/**
 * What a stretch of text is in a report. Only `headline` and `body` are part of the story and are compared; the others
 * are kept, counted and shown as not part of it.
 */
export type SentenceClass = "headline" | "body" | "heading" | "dateline" | "byline" | "caption" | "boilerplate";

/** A stretch of text of one class that no sentence crosses: a line of plain text, a block of Markdown. */
export interface Block {
  readonly span: Span;
  readonly class: SentenceClass;
  /** Number of the paragraph in the report, from 0; blocks of one paragraph share it. */
  readonly paragraph: number;
}

/** A sentence, or a part of a line that stands for one (a dateline before the first sentence). */
export interface Sentence {
  readonly span: Span;
  readonly class: SentenceClass;
  readonly paragraph: number;
}

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word, number or mark of punctuation. */
export interface Token {
  readonly span: Span;
  readonly tag: PartOfSpeech;
  /** Dictionary form in lower case, British and American spelling made one ("organised" and "organized": `organize`). */
  readonly lemma: string;
  /** The words of the text, in lower case, with straight quotes, letters beyond Latin-1 without their marks ("erdogan"). */
  readonly norm: string;
}

// ---------------------------------------------------------------------------------------------------------------------
// What a report says: entities, quantities, times, attributions, claims, stances

/** A noun phrase that fills a place in a claim: "the Afghan delegation". */
export interface Phrase {
  readonly span: Span;
  /** The head word: "delegation". For a name its last word: "Asif" of "Khawaja Asif". */
  readonly head: Span;
  /** Lemma of the head, in lower case; in a claim, of a round or series of something that of the thing: "talk" of "round of talks". */
  readonly lemma: string;
  /** Index of the entity it names in the report's `entities`, or `null`. */
  readonly entity: number | null;
}

export type EntityKind = "person" | "organisation" | "place" | "group" | "other";

/** One place in the text that names or stands for an entity: a name, a description, a pronoun. */
export interface Mention {
  /** The words that do: "Asif" of "Defence Minister Khawaja Asif, who ...", "the Afghan delegation". */
  readonly span: Span;
  /** The whole noun phrase round it; `null` where it is an adjective in another's phrase ("Afghan" in "Afghan soil"). */
  readonly phrase: Span | null;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly form: "name" | "description" | "pronoun";
}

/** Someone or something a report speaks of, with all the places where it does. */
export interface Entity {
  /** The fullest name or description used; of whom a speaker calls "we" the speaker's, with "and others". */
  readonly name: string;
  readonly kind: EntityKind;
  /** Other names and descriptions used, without pronouns, sorted. */
  readonly aliases: readonly string[];
  /** Indexes of the entities it consists of: "both countries", "mediators from Turkey and Qatar". Mostly empty. */
  readonly members: readonly number[];
  readonly mentions: readonly Mention[];
}

/** How a stated number relates to the true one: "12" exactly, "about 12", "at least 12", "more than 12", ... */
export type Bound = "exactly" | "about" | "at least" | "at most" | "more than" | "less than";

/**
 * What a number tells. A length of time ("three days") is a `duration` and no point in time. How often something happens
 * is a `frequency`: so many times in a `per` ("twice a week": 2 `time`, per week; "every Friday": 1 `time`, per friday), or
 * once in so many units ("every 33 years": 33 `year`, per nothing).
 */
export type QuantityKind =
  "count" | "money" | "percent" | "measure" | "duration" | "frequency" | "ordinal" | "age" | "score";

/** A number as told: "at least 24 people", "$3.4bn", "dozens of houses", "10-15 km". */
export interface Quantity {
  readonly sentence: number;
  /** The words of the number, with its bound, scale and unit: "at least 24", "$3.4bn". */
  readonly span: Span;
  readonly kind: QuantityKind;
  /** The number itself with its scale applied, in `unit`; for a range its lower end, for "dozens" 24. */
  readonly value: number;
  readonly bound: Bound;
  /** Lowest value the words allow, inclusive; `null` when open. "dozens": 24. */
  readonly min: number | null;
  /** Highest value the words allow, inclusive; `null` when open. "dozens": 99. */
  readonly max: number | null;
  /** Currency code, `%`, or the unit's singular name ("kilometre"), `time` of "twice a week"; "" for a bare count. */
  readonly unit: string;
  /** The time or thing of a rate: "year" of "30 a year", "hour" of "90 km per hour"; `null` when it is no rate. */
  readonly per: string | null;
  /** Index of the quantity it is told to be part of: "$281m in cash" of "$334m, including $281m in cash"; or `null`. */
  readonly partOf: number | null;
  /** What is counted or measured: "people" of "24 people"; `null` when the text does not say. */
  readonly counted: Phrase | null;
}

export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** How a stated time bounds the event: "on Friday" `at`, "since October 11" `since`, ... */
export type TimeBound = "at" | "since" | "until" | "by" | "before" | "after" | "about" | "early" | "mid" | "late";

/** A week, month or year counted from that of the report: "last week" -1, "this year" 0, "two months ago" -2. */
export interface TimePeriod {
  readonly unit: "week" | "weekend" | "month" | "year";
  readonly offset: number;
}

/** A point in time as far as the words tell it: "on Friday", "since October 11", "early December", "8.40pm". */
export interface Time {
  readonly sentence: number;
  readonly span: Span;
  readonly bound: TimeBound;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** Day of the month, 1 to 31. */
  readonly day: number | null;
  readonly weekday: Weekday | null;
  readonly partOfDay: "morning" | "afternoon" | "evening" | "night" | null;
  /** Minutes after midnight, 0 to 1439, of a clock time; a clock time without am or pm is read as on a 24-hour clock. */
  readonly clock: number | null;
  /** Days from the day of the report: today 0, yesterday -1, tomorrow 1; `null` when told otherwise or not at all. */
  readonly offset: number | null;
  /** First year of a decade: "the 1990s" 1990; `null` when not told. */
  readonly decade: number | null;
  readonly period: TimePeriod | null;
  /** Days from another event or time that the words name: "a day after the march" 1, "two days earlier" -2. */
  readonly shift: number | null;
  /** Minutes east of Greenwich that a clock time is told in: "9am GMT" 0, "9am EST" -300; `null` when not told. */
  readonly zone: number | null;
  /** The day of the calendar, where the words and the day of the report settle it: "on Friday" in a report of a Saturday. */
  readonly date: CalendarDate | null;
}

/** Words that a report gives to someone: "Asif said that ...", "according to police, ...", a quotation. */
export interface Attribution {
  /** Index of the sentence that holds the (first) content. */
  readonly sentence: number;
  /** What is said, without its quotation marks; more than one span when the cue stands amid it. */
  readonly content: readonly Span[];
  /** The words that hand over: "has announced", "called for", "according to". Empty when only quotation marks do. */
  readonly cue: readonly Span[];
  /** Who says it; `null` when the text does not tell ("reportedly"). */
  readonly source: Phrase | null;
  /** Word for word, in quotation marks, or in the reporter's words. */
  readonly direct: boolean;
  /** Index of the innermost attribution whose content hands this one over: speech in speech; `null` for the report itself. */
  readonly within: number | null;
}

export type Polarity = "affirmed" | "negated";

/** How sure the report makes the claim. */
export type Certainty = "asserted" | "reported" | "alleged" | "possible" | "planned" | "denied" | "conditional";

/** A noun phrase behind a preposition: "in Istanbul", "with the Taliban". */
export interface Oblique {
  readonly preposition: string;
  readonly phrase: Phrase;
}

/** One clause: who did what to whom. A passive is turned round: in "X was killed by Y", Y is the actor, X the target. */
export interface Claim {
  readonly sentence: number;
  /** From the first to the last word of the clause that this reading uses. */
  readonly span: Span;
  readonly actor: Phrase | null;
  /** The verb group with its negation: "did not sign". */
  readonly predicate: Span;
  /** Lemma of the main verb; of a copula clause the lemma "be". */
  readonly verb: string;
  readonly target: Phrase | null;
  /** What a copula says of its subject: "over" of "negotiations are over". */
  readonly complement: Phrase | null;
  readonly obliques: readonly Oblique[];
  readonly passive: boolean;
  /** Whether its verb has a tense of its own: "signed", "will sign"; not "to sign", "signing", "a deal signed in May". */
  readonly finite: boolean;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** Index of the innermost attribution that holds the clause, or `null`: the reporter's own words. */
  readonly attribution: number | null;
}

export type Attitude = "supports" | "opposes" | "neutral";

/** Who stands how to whom or what: "both countries supported Pakistan's stance". */
export interface Stance {
  readonly sentence: number;
  /** The words that tell it: "supported Pakistan's stance". */
  readonly span: Span;
  readonly holder: Phrase;
  /** `null` when only the attitude is told: "has an open mind". */
  readonly target: Phrase | null;
  readonly attitude: Attitude;
  /**
   * How it is known: `stated` in words of support or opposition ("backed the plan"), by an `act` for or against someone
   * ("sued the mayor"), or by a `judgement` in words given to the holder ("The mayor lied, Berg said").
   */
  readonly basis: StanceBasis;
  /** Index of the attribution it stands in, or `null`: the reporter's own words. */
  readonly attribution: number | null;
}

/** What a stance is read from. */
export type StanceBasis = "stated" | "act" | "judgement";

/** One report as storydiff reads it. Lists are in text order; `sentence` and other indexes point into this reading. */
export interface Reading {
  readonly report: Report;
  /** The day the report is from: as it was given, or as a dateline or byline tells it; `null` when nothing does. */
  readonly date: CalendarDate | null;
  /** The language it is in, as BCP 47 names it: "en"; `null` where it is too short to tell, and read as English. */
  readonly language: string | null;
  readonly sentences: readonly Sentence[];
  /** Tokens of each sentence. */
  readonly tokens: readonly (readonly Token[])[];
  readonly entities: readonly Entity[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly attributions: readonly Attribution[];
  /** Who says each sentence, where it stands wholly or in part in reported speech; `null`: the reporter. */
  readonly speakers: readonly (string | null)[];
  readonly claims: readonly Claim[];
  readonly stances: readonly Stance[];
}

// ---------------------------------------------------------------------------------------------------------------------
// What two reports say of one another

/** How sentences are measured against each other; `words` is the product's own, the others are for comparison. */
export type SimilarityMeasure = "words" | "tfidf" | "dice";

/**
 * How far two matched sentences tell the same: in `full` as far as their words show, in `part`, or so `slight`ly that only a
 * value which both give is worth telling.
 */
export type MatchStrength = "full" | "part" | "slight";

/** A pair of sentences that tell the same, at least in part. A sentence may stand in several matches. */
export interface Match {
  readonly kind: "match";
  /** Indexes of the sentences. */
  readonly a: number;
  readonly b: number;
  /** Similarity by the measure chosen, from 0 to 1. */
  readonly score: number;
  readonly strength: MatchStrength;
}

/** A sentence of the story that has no partner in the other report. */
export interface Gap {
  readonly kind: "gap";
  readonly side: Side;
  readonly sentence: number;
}

export type Alignment = Match | Gap;

export type ContradictionType =
  | "number"
  | "time"
  | "place"
  | "identity"
  | "polarity"
  | "antonym"
  | "role"
  | "stance"
  | "attribution"
  | "quote"
  | "certainty"
  | "cause";

/** high: a desk would stop the page; medium: a desk would ring; low: worth a look. */
export type Confidence = "high" | "medium" | "low";

interface FindingBase {
  /** Made from the finding's content (kind, type, quoted words and the words of both sentences): stays when text moves. */
  readonly id: string;
  readonly confidence: Confidence;
  /** In plain words, naming the values compared. */
  readonly reason: string;
}

/**
 * How two values that are not the same can both hold: the one is the other made round (`about`), lies within the bounds that
 * the other gives (`within`), is a `part` of it, tells it in another unit or currency (`converted`), is the `wider` place or
 * time, or holds beside it for another reason (`compatible`).
 */
export type Compatibility = "about" | "within" | "part" | "converted" | "wider" | "compatible";

/** The same told twice: in both reports' words. */
export interface Agreement extends FindingBase {
  readonly kind: "agreement";
  /** What agrees: a value of this type, or the sentences as a whole (`paraphrase`, `verbatim`). */
  readonly type: ContradictionType | "paraphrase" | "verbatim";
  readonly relation: "same" | Compatibility;
  readonly evidence: Sides<Span>;
  readonly sentences: Sides<number>;
  readonly speakers: Sides<string | null>;
  /** True when both reports have it from the same speaker, or the one from the other: one source, told twice. */
  readonly oneSource: boolean;
}

/** What one report alone tells. */
interface OneSided extends FindingBase {
  readonly side: Side;
  readonly evidence: Span;
  readonly sentence: number;
  readonly speaker: string | null;
}

/** A whole sentence of the story that one report alone tells. */
export interface Addition extends OneSided {
  readonly kind: "addition";
}

/** What a detail is: a value, a name, a denial, or more words than another way to tell the same would need. */
export type DetailType = "number" | "time" | "name" | "negation" | "words";

/** What one report alone tells inside a sentence that the other report tells too: a name, a number, a time, a denial. */
export interface Detail extends OneSided {
  readonly kind: "detail";
  readonly type: DetailType;
  /** The matched sentence of the other report. */
  readonly partner: number;
}

/** A place in both reports where a clash is told. */
export interface Place {
  readonly evidence: Sides<Span>;
  readonly sentences: Sides<number>;
}

/** The reports cannot both be right, or the one has overtaken the other. */
export interface Contradiction extends FindingBase {
  readonly kind: "contradiction";
  readonly type: ContradictionType;
  /** The few words that clash, in each report. */
  readonly evidence: Sides<Span>;
  readonly sentences: Sides<number>;
  /** Who says so, where the words stand in reported speech. */
  readonly speakers: Sides<string | null>;
  /** True when the difference is explained by the story moving on, a toll that grew, or is what a report changed in a later version. */
  readonly developing: boolean;
  /** Further places where the same values clash: the toll of the headline, told again below. The weightiest first; mostly none. */
  readonly also: readonly Place[];
}

export type Finding = Agreement | Addition | Detail | Contradiction;

/** A report cannot be right in both of two places of its own: "ongoing" in the lead, "ended" below. */
export interface InnerContradiction extends FindingBase {
  readonly type: ContradictionType;
  /** The few words that clash, in text order; both places may stand in one sentence. */
  readonly evidence: readonly [first: Span, second: Span];
  readonly sentences: readonly [first: number, second: number];
  /** Who says so, where the words stand in reported speech. */
  readonly speakers: readonly [first: string | null, second: string | null];
  /** True when the story moving on explains it: a toll told as of two hours. */
  readonly developing: boolean;
}

/** What becomes of a sentence: each ends in exactly one state; `excluded` is not part of the story (a byline). */
export type SentenceState = "contradicts" | "agrees" | "only" | "excluded";

/** A sentence with what the comparison found in it. */
export interface ComparedSentence extends Sentence {
  readonly state: SentenceState;
  /** Ids of all findings that touch it, in the order of `findings`. */
  readonly findings: readonly string[];
}

/** An entity of either report or both. */
export interface SharedEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  /** Indexes into the comparison's `entities`. */
  readonly members: readonly number[];
  readonly mentions: Sides<readonly Mention[]>;
}

/** A stance as the comparison keeps it: with the words and names needed to show it without the reading. */
export interface ReportedStance {
  readonly sentence: number;
  readonly span: Span;
  /** Names of holder and target, resolved where they could be. */
  readonly holder: string;
  readonly target: string | null;
  /** Indexes into the comparison's `entities`, or `null`. */
  readonly holderEntity: number | null;
  readonly targetEntity: number | null;
  readonly attitude: Attitude;
  /** What it is read from. */
  readonly basis: StanceBasis;
  /** Whether the holder stands between others by what the reports call it or tell of it: a mediator, an umpire. */
  readonly thirdParty: boolean;
  readonly speaker: string | null;
}

/** Sentences of one report by state; the four add up to all its sentences. */
export type Counts = Readonly<Record<SentenceState, number>>;

/** What two reports have in common whatever they tell of it: all that reports of two events share may be a town and a day. */
export interface CommonGround {
  /** People, places, organisations and whatever else both call by name, what both name often first. */
  readonly names: readonly string[];
  /** Days of the calendar that both are from or speak of, ascending. */
  readonly days: readonly CalendarDate[];
  /** Kinds of happening that the headlines and leads of both tell of: "fire", "trial". */
  readonly happenings: readonly string[];
}

/** Words that stand in both stories in one order, of reports that have one text. */
interface SharedWords {
  /** Share of the words of each story that stand in the passages, from 0 to 1. */
  readonly shares: Sides<number>;
  /** Stretches of words that both have, case and marks aside, in the order of `a`; they may run over several sentences. */
  readonly passages: readonly Sides<Span>[];
  /** Indexes of the sentences of each story that stand in passages to their last word, ascending. */
  readonly sentences: Sides<readonly number[]>;
}

/**
 * Whose text it is, as far as the reports tell: that of one of them, which the other credits or which was published before it
 * (`told`), or that of an agency that both credit.
 */
export type TextOrigin =
  | { readonly kind: "report"; readonly side: Side; readonly told: "credit" | "time" }
  | { readonly kind: "agency"; readonly name: string };

/** One report carries the text of the other, or both carry that of a third: one source, told twice. */
export interface Copy extends SharedWords {
  readonly relation: "copy";
  /** `null` where neither report tells whose text it is. */
  readonly origin: TextOrigin | null;
}

/** The reports are one report at two times. Each sentence of its story stands in one of the four lists. */
export interface Versions extends SharedWords {
  readonly relation: "version";
  /** The report as it was before. */
  readonly earlier: Side;
  /** Sentences that stand in both word for word, case and marks aside, in the order of the earlier. */
  readonly kept: readonly Sides<number>[];
  /** Sentences with what was made of them; one that was cut in two, or put together, stands in several pairs. */
  readonly changed: readonly Sides<number>[];
  /** Sentences that the earlier one alone has, and those that the later one alone has, ascending. */
  readonly withdrawn: readonly number[];
  readonly added: readonly number[];
}

/** How two reports come to have the same words. */
export type SharedText = Copy | Versions;

/** Two reports read against each other: all that any format shows. */
export interface Comparison {
  /** Version of this shape; raised when a reader of the JSON would have to change. */
  readonly version: 4;
  readonly reports: Sides<Report>;
  readonly sentences: Sides<readonly ComparedSentence[]>;
  readonly counts: Sides<Counts>;
  /** Whether the reports tell of one event, as far as their words show; of two events contradictions have low confidence. */
  readonly sameEvent: boolean;
  readonly inCommon: CommonGround;
  /** Whether one is a copy of the other or an earlier version of it; `null` for reports that are written each by itself. */
  readonly copied: SharedText | null;
  /** The language of each, as `Reading` has it. What needs English to be read is withheld where one is in another. */
  readonly languages: Sides<string | null>;
  readonly entities: readonly SharedEntity[];
  readonly stances: Sides<readonly ReportedStance[]>;
  /** Who says each sentence, where it stands wholly or in part in reported speech; by sentence. */
  readonly speakers: Sides<readonly (string | null)[]>;
  readonly alignments: readonly Alignment[];
  /** Ranked: contradictions first, the weightiest first; then additions and agreements in text order. */
  readonly findings: readonly Finding[];
  /** Where each report clashes with itself, the surest first; `null` unless it was asked for. */
  readonly within: Sides<readonly InnerContradiction[]> | null;
  readonly similarity: SimilarityMeasure;
  /** What is missing where time was up before all was compared; `null` for a whole comparison. */
  readonly partial: Unjudged | null;
}

/** What was not looked for any more when time was up. Nothing that had been found by then is missing. */
export interface Unjudged {
  /** Types of contradiction between the two reports. */
  readonly between: readonly ContradictionType[];
  /** Types of clash of each report with itself; none where such clashes were not asked for. */
  readonly within: Sides<readonly ContradictionType[]>;
}

// ---------------------------------------------------------------------------------------------------------------------
// What an editor knows better

/** Two sentences tell the same (`link`), or do not (`unlink`), whatever their words show. */
export interface LinkCorrection {
  readonly kind: "link" | "unlink";
  /** Indexes of two sentences of the story. */
  readonly sentences: Sides<number>;
}

/**
 * Two names, or descriptions, are of one person or thing (`same`), or never are (`different`). One name twice speaks of the
 * two reports: the Berg of A and the Berg of B.
 */
export interface NameCorrection {
  readonly kind: "same" | "different";
  /** As a report has them, in either order: "Alva Brandt" and "the finance chief". */
  readonly names: readonly [string, string];
}

/** What an editor knows better than the reading: an input of the comparison. Where two exclude each other the later holds. */
export type Correction = LinkCorrection | NameCorrection;

/** A correction of several reports: one of sentences tells whose they are, `a` of the first and `b` of the second. */
export type CollationCorrection = (LinkCorrection & { readonly reports: readonly [number, number] }) | NameCorrection;

// ---------------------------------------------------------------------------------------------------------------------
// What three and more reports say of one another

/** Words of one report that tell a fact. */
export interface FactPlace {
  /** Index of the report. */
  readonly report: number;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The few words that tell the value; the whole sentence where it agrees as a whole. */
  readonly evidence: Span;
  /** Who says so, where the words stand in reported speech. */
  readonly speaker: string | null;
}

/** One of the values that reports tell of a fact: "24 people" where others tell "12". */
export interface FactValue {
  /** The value in the words of one place, as most places tell it. */
  readonly words: string;
  /** Indexes of the reports that tell it, ascending. */
  readonly reports: readonly number[];
  /** In the order of the reports, then of their text. */
  readonly places: readonly FactPlace[];
  /** The reports parted by whom they have it from, a speaker or one another: those of one group are one source, told several times. */
  readonly sources: readonly (readonly number[])[];
  /** The earliest of the reports by their days; empty where a day is not known or all are of one day. */
  readonly first: readonly number[];
  /** Indexes of the values of the fact that can hold beside this one, though they contradict each other: "at least 10" beside "12" and "15". */
  readonly fits: readonly number[];
}

/** A contradiction of two of the reports, as their comparison tells it. */
export interface PairContradiction {
  /** The finding's id in the comparison of the two. */
  readonly id: string;
  readonly reports: readonly [number, number];
  readonly type: ContradictionType;
  readonly confidence: Confidence;
  /** In plain words, with the letters that the reports have here. */
  readonly reason: string;
  readonly developing: boolean;
}

/**
 * What reports tell of one thing: `contradicted` when two of them cannot both be right, `agreed` when two and more tell it
 * and none contradicts, `single` when one alone tells it.
 */
export interface Fact {
  /** The smallest id of the findings it is made of: stays when text moves and when the reports change places. */
  readonly id: string;
  readonly kind: "contradicted" | "agreed" | "single";
  /** What the findings it is made of are about, the weightiest first; empty for what one report alone tells. */
  readonly types: readonly Agreement["type"][];
  /** Of an agreed fact, how the tellings relate: `same`, or in the surest of those that differ how they can both hold; else `null`. */
  readonly relation: Agreement["relation"] | null;
  /** In plain words, with the letters that the reports have here: that of the surest finding it is made of. */
  readonly reason: string;
  /**
   * Of a contradicted fact two and more, that of most reports first, a copy and its original counted once; what versions of
   * one report alone tell stands in the order of the versions. Otherwise one.
   */
  readonly values: readonly FactValue[];
  /** Indexes of the reports that tell it, ascending. */
  readonly reports: readonly number[];
  /**
   * Index of the value that more than half of these reports stand for, and no fewer than two; `null` where they are split. A
   * report that tells several stands for the one that it tells first. Copies that tell it in copied words and their original
   * count as one report; so do versions of one report, which stand for what the latest tells.
   */
  readonly majority: number | null;
  /** Indexes of the reports that tell what the majority's value contradicts; one that tells the majority's too is none. */
  readonly outliers: readonly number[];
  /** The earliest of the reports by their days; empty where a day is not known or all are of one day. */
  readonly first: readonly number[];
  readonly confidence: Confidence;
  /** True when the story moving on explains all of its contradictions. */
  readonly developing: boolean;
  /** The surest first; empty unless contradicted. Each contradiction of two reports stands in exactly one fact. */
  readonly contradictions: readonly PairContradiction[];
}

/** A sentence with what the collation made of it. */
export interface CollatedSentence extends Sentence {
  readonly state: SentenceState;
  readonly speaker: string | null;
  /** Ids of all facts that it tells, in the order of `facts`. */
  readonly facts: readonly string[];
}

/** One of the reports of a collation. */
export interface CollatedReport {
  /** What it is called in the collation: `A` for the first, `B` for the second, ... */
  readonly letter: string;
  readonly report: Report;
  /** The day the report is from: as it was given, or as a dateline or byline tells it; `null` when nothing does. */
  readonly date: CalendarDate | null;
  /** The language it is in, as `Reading` has it. */
  readonly language: string | null;
  readonly sentences: readonly CollatedSentence[];
  readonly counts: Counts;
}

/** Two of several reports that seem to tell of two events, and what they share all the same. */
export interface ApartPair {
  readonly reports: readonly [number, number];
  readonly inCommon: CommonGround;
}

/** Two of several reports that have one text. */
export interface CopiedPair {
  /** Indexes of the reports that are `a` and `b` of it, ascending. */
  readonly reports: readonly [a: number, b: number];
  readonly text: SharedText;
}

/** Several reports read against each other, two by two, and what they tell gathered into facts. */
export interface Collation {
  /** Version of this shape; raised when a reader of the JSON would have to change. */
  readonly version: 3;
  readonly reports: readonly CollatedReport[];
  /** The pairs of reports that do not tell of one event, as far as their words show, ascending; mostly none. */
  readonly apart: readonly ApartPair[];
  /** Each two reports of which one is a copy or a version of the other, in the order of the reports. */
  readonly copied: readonly CopiedPair[];
  /** Contradicted facts first, the surest first; then what most reports tell; then what one alone tells, in text order. */
  readonly facts: readonly Fact[];
  readonly similarity: SimilarityMeasure;
  /** What is missing where time was up before all was compared; `null` for a whole collation. */
  readonly partial: Uncompared | null;
}

/** What was not compared any more when time was up. Nothing that had been found by then is missing. */
export interface Uncompared {
  /** Pairs of reports, by index and ascending, that were compared in part or not at all. */
  readonly pairs: readonly (readonly [number, number])[];
}

// ---------------------------------------------------------------------------------------------------------------------
// What is known already

/** A contradiction that somebody knows of: they accepted it, or dismissed it with a reason. */
export interface KnownFinding {
  /** The finding's id in the comparison of its two reports; of a report with itself, that of the clash. */
  readonly id: string;
  readonly type: ContradictionType;
  /** The few words that clash, for whoever reads the baseline; of a report with itself those of the first place and the second. */
  readonly words: Sides<string>;
  readonly reason: string | null;
}

/**
 * The contradictions that are known: they are marked and do not fail a check, and only what is new does. Of several reports
 * it holds those of each two, for the id of a fact may change when a report joins.
 */
export interface Baseline {
  /** Version of this shape; raised when a reader of the JSON would have to change. */
  readonly version: 1;
  readonly findings: readonly KnownFinding[];
}

// ---------------------------------------------------------------------------------------------------------------------
// How far long work is

/** What is done to one report before it is compared, in this order. */
export type ReadingStep = "words" | "names" | "times" | "clauses" | "attributions" | "claims" | "numbers" | "stances";

/** A step of the work that begins, with how many of its like are done before it. */
export type Progress =
  | {
      readonly kind: "reading";
      readonly report: Report;
      readonly step: ReadingStep;
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: "aligning"; readonly reports: Sides<Report> }
  /** Both reports are the same one where it is compared with itself. */
  | {
      readonly kind: "judging";
      readonly reports: Sides<Report>;
      readonly type: ContradictionType;
      readonly done: number;
      readonly of: number;
    }
  /** What pairs of reports tell is gathered into facts. */
  | { readonly kind: "gathering" };

// ---------------------------------------------------------------------------------------------------------------------
// Why two sentences have the findings they have, or none

/** A word by which two sentences were measured against each other. */
export interface SharedWord {
  /** The lemma in each sentence; the same twice where both have it. */
  readonly words: Sides<string>;
  /** The word itself, its kin ("negotiator", "negotiation") or a word with a meaning in common ("flee", "escape"). */
  readonly how: "same" | "kin" | "meaning";
  /** The rarer in the two reports, the heavier; of two relatives that of the lighter, before it is taken in part. */
  readonly weight: number;
}

/** Something that speaks for two sentences telling the same, or against it. */
export interface AlignmentSign {
  readonly name: string;
  /** About natural logarithms of odds; below 0 it speaks against. */
  readonly worth: number;
}

/** What a rule said of two sentences, and what became of it. */
export interface ExplainedJudgement {
  readonly type: ContradictionType;
  /** `open`: the values differ, but the text does not show that they are of one thing; the reason says why. */
  readonly relation: "conflict" | "same" | Compatibility | "open";
  readonly confidence: Confidence;
  readonly reason: string;
  readonly evidence: Sides<Span>;
  readonly developing: boolean;
  /** Id of the finding that tells it, itself or among others; `null` when none does. */
  readonly finding: string | null;
  /** In plain words why it is no finding of its own; `null` when it is one, and for what is open. */
  readonly dropped: string | null;
}

/** What one rule had to say of two sentences; nothing when it saw no two values of one thing. */
export interface ExplainedRule {
  readonly type: ContradictionType;
  readonly judgements: readonly ExplainedJudgement[];
}

/** Two sentences on their way through the comparison. */
export interface ExplainedPair {
  readonly sentences: Sides<number>;
  readonly words: readonly SharedWord[];
  /** Whether they share a word that is rare enough to bring them together. */
  readonly candidate: boolean;
  /** Similarity by the measure chosen, from 0 to 1, and what it asks of a match that nothing else speaks for. */
  readonly score: number;
  readonly threshold: number;
  /** What spoke for a match and against it; nothing for pairs too far apart to be weighed. */
  readonly signs: readonly AlignmentSign[];
  /** What the signs of a match add up to. */
  readonly needed: number;
  readonly matched: boolean;
  /** In plain words why they are aligned, or at which step they were parted. */
  readonly alignment: string;
  /** In plain words how much of them the rules looked at. */
  readonly judged: string;
  /** In the order in which the rules are believed. */
  readonly rules: readonly ExplainedRule[];
  /** Ids of all findings that stand on both sentences. */
  readonly findings: readonly string[];
}

/** Why there is a finding, or none. */
export interface Explanation {
  /** Version of this shape; raised when a reader of the JSON would have to change. */
  readonly version: 2;
  /** What was asked for: an id, or places such as "A:3,B:5". */
  readonly target: string;
  /** The finding asked for; `null` when places were. */
  readonly finding: Finding | null;
  /** Both reports with all values read in them. */
  readonly readings: Sides<Reading>;
  /** The pairs of sentences asked for, the likest first. */
  readonly pairs: readonly ExplainedPair[];
  /** Pairs asked for that are left out as less alike than those. */
  readonly left: number;
  readonly similarity: SimilarityMeasure;
}
