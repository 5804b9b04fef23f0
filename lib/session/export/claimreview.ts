/**
 * Verdicts as ClaimReview (schema.org/ClaimReview), for the page on which the desk publishes its check: a review of each answer
 * that a verdict says is true or false. What search engines want besides is the page's own `url`, which a session does not know:
 * it is for whoever publishes the check to add. Notes stay on the desk; what the verdict rests on is cited where it can be looked up.
 */
import type { Claim, ClaimReview, CreativeWork, Graph, Organization, Person, Rating } from "schema-dts";
import type { Span } from "../../model.ts";
import { webAddress } from "../../render/web-address.ts";
import { sentencesOf } from "../basis.ts";
import type { Answer, DecidedEntry, Item, ItemState, SessionState, Telling } from "../model.ts";
import { wordsOf } from "../../presentation/pieces.ts";
import { answerMeant } from "../verdicts.ts";
import { sharedSource } from "./shared.ts";

export function claimReviews(state: SessionState): Graph {
  const story: Story = { ...state, sentences: sentencesOf(state.result) };
  return { "@context": "https://schema.org", "@graph": state.items.flatMap((item) => reviewsOf(item, story)) };
}

/** What the claims stand in. */
interface Story extends Pick<SessionState, "reports" | "result"> {
  readonly sentences: readonly (readonly Span[])[];
}

/**
 * Only a contradiction that is decided is reviewed. What is open or disputed has no verdict; what has changed since has none on
 * the words that now stand; what is confirmed or lacks a source was weighed as reporting, not as a claim of somebody.
 */
function reviewsOf({ item, status, decisions }: ItemState, story: Story): ClaimReview[] {
  // Beside the verdict, and those that say the same, may stand notes of others.
  const telling = decisions.filter(({ action }) => action.verdict !== null);
  const last = telling.at(-1);
  if (item.kind !== "contradiction" || status !== "decided" || last === undefined) return [];
  return item.answers.flatMap((answer, i) => {
    const truth = truthOf(item, i, last, story);
    const rating = truth === null ? null : ratingOf(truth, telling);
    return rating === null ? [] : (reviewOf(item, answer, rating, telling, last, story) ?? []);
  });
}

/**
 * What the last verdict says of an answer; `null` where it says nothing of its truth. "Cannot settle" is a question that is still
 * to be asked and no rating ("unproven" would be one), and what is dismissed was no claim against another. "Both hold" says of
 * each that it holds. That one is right makes another false, but not where both can hold ("at least 10" beside "12"), and not where
 * the story has moved on: an older toll was not false when it was told. Of those nothing is said.
 */
function truthOf(item: Item, index: number, { action }: DecidedEntry, story: Story): boolean | null {
  const { verdict } = action;
  switch (verdict?.kind) {
    case "right": {
      const right = answerMeant(verdict, item);
      if (right === null || index === right) return right === null ? null : true;
      return item.developing || fitting(item, right, story).includes(index) ? null : false;
    }
    case "compatible":
      return true;
    case "wrong":
      return false;
    case "unsettled":
    case "dismissed":
    case "confirmed":
    case "single-source":
    case "needs-source":
    case undefined:
      return null;
  }
}

/** Indexes of the answers that can hold beside one, though others contradict both. */
function fitting({ id }: Item, right: number, { result }: Story): readonly number[] {
  if (result.kind === "comparison") return [];
  const values = result.collation.facts.find((fact) => fact.id === id)?.values ?? [];
  return values.flatMap(({ fits }, i) => (fits.includes(right) || values[right]?.fits.includes(i) === true ? [i] : []));
}

/**
 * The words are what is shown, and a figure is only given with them, on the scale from 1 (false) to 5 (true) that Google's guide
 * to ClaimReview has. Who is not sure publishes nothing; what is likely has no figure, for "mostly true" is another thing.
 */
function ratingOf(truth: boolean, decisions: readonly DecidedEntry[]): Rating | null {
  const sure = decisions.map(({ action }) => action.sureness);
  if (sure.includes("unsure")) return null;
  if (sure.includes("likely")) return { "@type": "Rating", alternateName: truth ? "Likely true" : "Likely false" };
  const value = truth ? 5 : 1;
  return {
    "@type": "Rating",
    alternateName: truth ? "True" : "False",
    ratingValue: value,
    bestRating: 5,
    worstRating: 1,
  };
}

function reviewOf(
  item: Item,
  answer: Answer,
  reviewRating: Rating,
  decisions: readonly DecidedEntry[],
  last: DecidedEntry,
  story: Story,
): ClaimReview | null {
  const [first] = answer.tellings;
  if (first === undefined) return null;
  const authors = [...new Set(decisions.map(({ author }) => author))];
  const citation = [...new Set(decisions.flatMap(({ action }) => action.evidence))].flatMap(
    (one) => webAddress(one) ?? [],
  );
  return {
    "@type": "ClaimReview",
    claimReviewed: claimReviewed(item, answer),
    itemReviewed: claimOf(answer, first, story),
    reviewRating,
    author: authors.map((name): Person => ({ "@type": "Person", name })),
    datePublished: last.time.slice(0, "2026-11-21".length),
    ...(citation.length === 0 ? {} : { citation }),
  };
}

/**
 * What the verdict is about and no more: `How many dead? “24 people”`. The whole sentence tells other things besides, which
 * another verdict may say the opposite of; it stands in the claim. An editor's own finding has no question but its words.
 */
function claimReviewed({ origin, title }: Item, { words }: Answer): string {
  return origin === "editor" ? `“${words}”` : `${title} “${words}”`;
}

function claimOf({ tellings }: Answer, first: Telling, story: Story): Claim {
  const told = [...new Set(tellings.map(({ report }) => report))];
  const speakers = [...new Set(tellings.flatMap(({ speaker }) => speaker ?? []))];
  return {
    "@type": "Claim",
    text: sentenceOf(first, story),
    appearance: told.flatMap((index) => appearance(story, index)),
    ...saidBy(speakers, story),
  };
}

function appearance({ reports }: Story, index: number): CreativeWork[] {
  const report = reports[index];
  if (report === undefined) return [];
  const url = sharedSource(report);
  const site = report.details?.site ?? null;
  return [
    {
      "@type": "NewsArticle",
      name: report.name,
      ...(url === null ? {} : { url }),
      ...(site === null ? {} : { publisher: { "@type": "Organization" as const, name: site } }),
      ...(report.date === null ? {} : { datePublished: report.date }),
    },
  ];
}

/**
 * Who said it, as a person or an organisation where the comparison knows which; a name of which it is not known ("a nurse",
 * "police") is a credit, which may be any words, for a guess would be a false claim about somebody.
 */
function saidBy(speakers: readonly string[], { result }: Story): Pick<Claim, "author" | "creditText"> {
  const entities = result.kind === "comparison" ? result.comparison.entities : [];
  const known = speakers.flatMap((speaker): (Person | Organization)[] => {
    const entity = entities.find(({ name, aliases }) => name === speaker || aliases.includes(speaker));
    if (entity?.kind === "person") return [{ "@type": "Person", name: entity.name }];
    if (entity?.kind === "organisation") return [{ "@type": "Organization", name: entity.name }];
    return [];
  });
  if (speakers.length === 0) return {};
  return known.length === speakers.length ? { author: known } : { creditText: speakers.join("; ") };
}

function sentenceOf({ report: index, sentence, evidence }: Telling, { reports, sentences }: Story): string {
  const report = reports[index];
  const span = sentences[index]?.[sentence] ?? evidence;
  return report === undefined ? "" : wordsOf(report, span).replace(/\s+/gu, " ").trim();
}
