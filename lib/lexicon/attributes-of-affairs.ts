/** What numbers tell in reports of business, politics, sport and private life. Hand-kept from the wording of such reports. */
import { longTerms, row, share, sum, type AttributeRow } from "./attribute-row.ts";
import { wordSet } from "./word-set.ts";

const moves = `
  climb decline dip dive drop ease fall gain jump leap lose plummet plunge rally rise shed sink slide slip slump soar surge tumble
  wipe
`;
const games = wordSet("defeat game loss match victory win");
const staff = wordSet("employee job people position post staff worker");
const sales =
  "auction buyer club deal estate fee flat home house mansion painting player property striker takeover transfer villa";

export const attributesOfAffairs: readonly AttributeRow[] = [
  sum("cost", "budget cost spend"),
  sum("revenue", "revenue sales turnover"),
  sum("price", "acquire acquisition auction buy fetch merger purchase sell sold takeover transfer"),
  sum("price", "ask asking bid fee list market pay price", { context: sales }),
  sum("valuation", "capitalisation capitalization valuation"),
  sum("profit", "profit"),
  sum("profit", "earn earnings", { context: "bank company firm group lender maker profit quarter" }),
  sum("gross", "box earn gross ticket"),
  sum("gross", "debut open opening take weekend", { context: "box cinema film gross movie theater theatre" }),
  sum("loss", "loss"),
  sum("donation", "donate donation gift"),
  sum("aid", "aid assistance bailout grant relief"),
  sum("debt", "debt owe"),
  sum("salary", "salary"),
  sum("prize", "jackpot lottery prize winnings"),
  share("stake", "shareholding stake"),
  share("shares", "share stock", { context: moves }),
  share("unemployment", "jobless joblessness unemployment"),
  share("inflation", "inflation"),
  share("growth", "economy gdp"),
  share("tariff", "levy tariff"),
  share("pay rise", "pay salary wage"),
  share("turnout", "turnout"),
  row("jobs", "count", [5, "axe cost cut eliminate lay lose redundancy shed slash"], [6, "axe cut go lose redundant"], {
    nouns: staff,
  }),
  row("jobs", "count", [0, ""], [9, "dismiss lay lose redundant"], {
    nouns: wordSet("employee people staff worker"),
    named: true,
    context: "job layoff redundancy",
  }),
  row(
    "contract",
    "duration",
    [6, "contract deal extend extension ink pen sign"],
    [3, "agreement contract deal extension pact"],
    {
      units: longTerms,
      context: `
      club coach contract deal defender forward goalkeeper join manager midfielder pitcher player quarterback sign striker tie
      winger
    `,
    },
  ),
  row(
    "winning run",
    "count",
    [5, "consecutive row run straight streak successive unbeaten"],
    [3, "consecutive row run straight streak successive unbeaten winning"],
    {
      nouns: games,
      named: true,
    },
  ),
  row("time of the race", "duration", [6, "clock finish run time"], [4, "clock time win"], {
    units: wordSet("minute second"),
  }),
  row("children", "count", [4, "couple dad father has have mother mum parent share"], [0, ""], {
    nouns: wordSet("child kid"),
    named: true,
  }),
  row("marriage", "duration", [4, "marriage marry wed"], [4, "marriage married wed"], { units: longTerms }),
];
