/** Sentences -> claims: each clause with its actor and target, told or denied, sure or not. */
import type { Attribution, Claim, Phrase, Span, Token } from "../../model.ts";
import type { Chunk } from "../../text/chunks.ts";
import { phraseOf } from "../../text/chunks.ts";
import type { EntityLookup, Passage } from "../../text/passage.ts";
import { tokenSpan } from "../../text/span.ts";
import type { Clause, ClauseParts } from "./clause.ts";
import { clausesOf } from "./clause-parts.ts";
import { certaintyOf, longestChain, polarityOf } from "./modality.ts";

/**
 * Clauses, in text order: who did what to whom. "The rebels, backed by two neighbours, refused to sign": the neighbours
 * back the rebels (passive, turned round), the rebels refuse, and the rebels do not sign.
 */
export function claimsOf(
  passage: Passage,
  entityAt: EntityLookup,
  attributions: readonly Attribution[],
  parts: readonly (ClauseParts | null)[] = clausesOf(passage),
): Claim[] {
  const claims: Claim[] = [];
  const held = contentsBySentence(passage, attributions);
  parts.forEach((read, sentence) => {
    if (read === null) return;
    const { clauses } = read;
    const tokens = passage.tokens[sentence] ?? [];
    const attributionOf = innermostFinder(held[sentence] ?? []);
    const found: (number | null)[] = [];
    for (const clause of clauses) {
      const verb = tokens[clause.group.main]?.span;
      const own = verb === undefined ? null : attributionOf(verb);
      // "refused to sign" is one act: whoever tells the refusal tells that nobody signed.
      const governed = clause.kind === "controlled" && clause.governor !== null;
      const attribution = governed ? (found[clause.governor] ?? null) : own;
      found.push(attribution);
      claims.push(claimOf(tokens, clauses, clause, sentence, entityAt, attribution));
    }
  });
  return claims;
}

interface Content {
  readonly span: Span;
  readonly attribution: number;
}

/** Contents of attributions by the sentences they reach into. Two sorted lists walked together. */
function contentsBySentence(passage: Passage, attributions: readonly Attribution[]): Content[][] {
  const groups: Content[][] = passage.sentences.map(() => []);
  attributions.forEach(({ sentence, content }, attribution) => {
    for (const span of content) {
      // A content begins at its attribution's first sentence or later, never earlier.
      for (
        let at = sentence;
        at < groups.length && (passage.sentences[at]?.span.start ?? Infinity) < span.end;
        at += 1
      ) {
        if ((passage.sentences[at]?.span.end ?? 0) > span.start) groups[at]?.push({ span, attribution });
      }
    }
  });
  return groups;
}

function claimOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  sentence: number,
  entityAt: EntityLookup,
  attribution: number | null,
): Claim {
  const phrase = (chunk: Chunk | null): Phrase | null => {
    if (chunk === null) return null;
    const bare = phraseOf(tokens, chunk, null);
    return { ...bare, entity: entityAt(sentence, bare.head) };
  };
  const { group } = clause;
  const agent = group.passive ? (clause.obliques.find((oblique) => isBy(tokens, oblique.preposition)) ?? null) : null;
  const predicate = tokenSpan(tokens, predicateStart(tokens, clauses, clause), group.main);
  const certainty = certaintyOf(tokens, clauses, clause);
  return {
    sentence,
    span: claimSpan(tokens, clause),
    actor: phrase(group.passive ? (agent?.nominal ?? null) : clause.subject),
    predicate,
    verb: group.lemma,
    target: phrase(group.passive ? clause.subject : clause.object),
    complement: phrase(clause.complement),
    obliques: clause.obliques
      .filter((oblique) => oblique !== agent)
      .map(({ preposition, nominal }) => ({
        preposition: tokens[preposition]?.norm ?? "",
        phrase: phrase(nominal) ?? phraseOf(tokens, nominal, null),
      })),
    passive: group.passive,
    finite: clause.kind === "finite",
    polarity: polarityOf(tokens, clauses, clause),
    certainty: isQuestion(tokens) && certainty === "asserted" ? "possible" : certainty,
    attribution,
  };
}

/** What is asked is not told. */
function isQuestion(tokens: readonly Token[]): boolean {
  return [tokens.at(-1), tokens.at(-2)].some((token) => token?.norm === "?");
}

function isBy(tokens: readonly Token[], preposition: number): boolean {
  return tokens[preposition]?.norm === "by";
}

/** A controlled verb takes its governor into its predicate: "refused to sign", for there lies what becomes of it. */
function predicateStart(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  steps = longestChain,
): number {
  const governor = clause.kind === "controlled" && clause.governor !== null ? clauses[clause.governor] : undefined;
  if (governor === undefined) return clause.group.first;
  if (clause.opener !== null && tokens[clause.opener]?.norm !== "from") return clause.opener;
  return governor.kind === "controlled" && steps > 0
    ? predicateStart(tokens, clauses, governor, steps - 1)
    : governor.group.first;
}

function claimSpan(tokens: readonly Token[], clause: Clause): Span {
  const first = clause.subject === null ? clause.group.first : Math.min(clause.subject.first, clause.group.first);
  return tokenSpan(tokens, first, Math.max(clause.last, clause.subject?.last ?? 0));
}

/**
 * Finds the innermost content round each verb, verbs asked in text order. A stack of the contents that are open at the verb:
 * the one opened last is the innermost, and each content is pushed and popped once.
 */
function innermostFinder(held: readonly Content[]): (verb: Span) => number | null {
  const contents = [...held].sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
  const open: Content[] = [];
  let next = 0;
  return (verb) => {
    for (
      let content = contents[next];
      content !== undefined && content.span.start <= verb.start;
      content = contents[next]
    ) {
      open.push(content);
      next += 1;
    }
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) < verb.end) open.pop();
    return open.at(-1)?.attribution ?? null;
  };
}
