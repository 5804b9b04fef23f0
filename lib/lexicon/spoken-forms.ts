/** Ways to write down one spoken word: what a quotation is compared by, for two reporters hear "don't" and "do not" alike. */
// prettier-ignore
export const spokenForms: ReadonlyMap<string, string> = new Map([
  ["'d", "would"], ["'em", "them"], ["'ll", "will"], ["'m", "am"], ["'re", "are"], ["'til", "until"], ["'ve", "have"],
  ["ai", "is"], ["alright", "right"], ["ca", "can"], ["'cause", "because"], ["em", "them"], ["gon", "going"],
  ["n't", "not"], ["na", "to"], ["okay", "ok"], ["sha", "will"], ["shall", "will"], ["ta", "to"], ["till", "until"],
  ["toward", "towards"], ["wan", "want"], ["wo", "will"], ["yeah", "yes"],
]);
