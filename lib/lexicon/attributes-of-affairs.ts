/** What numbers tell in reports of business, politics, sport and private life. Hand-kept from the wording of such reports. */
import { longTerms, nowhere, row, share, sum, terms, type AttributeRow } from "./attribute-row.ts";
import { wordSet } from "./word-set.ts";

const moves = `
  climb close decline dip down dive drop ease fall gain jump higher leap lose lower plummet plunge rally rise shed sink slide slip slump soar surge tumble up
  wipe
`;
const deploying = "deploy go send station";
const games = wordSet("defeat game loss match victory win");
const staff = wordSet("employee job position post staff worker");
const workforce = wordSet("employee people staff worker");
const transfers = "defender forward goalkeeper loan midfielder quarterback sign signing striker transfer winger";
const takeovers =
  "acquire acquisition bid bidder buyer buyout deal merge merger purchase rival shareholder suitor takeover";
const sales =
  "auction buyer club deal estate fee flat home house mansion painting player property striker takeover transfer villa";

export const attributesOfAffairs: readonly AttributeRow[] = [
  sum("price", "cost deal fee move pay sign signing", { scene: transfers }),
  sum("price", "deal offer pay price purchase value valuation worth", { scene: takeovers }),
  sum("gross", "collect earn make open pull rake sale take", { scene: "box cinema film filmgoer moviegoer movie" }),
  sum("aid", "commit contribute donate give help offer pledge promise provide send", {
    scene: "aid assistance donor drought earthquake famine flood humanitarian hurricane refugee relief tsunami typhoon",
  }),
  sum("cost", "budget cost spend"),
  sum("revenue", "revenue sales turnover"),
  sum("price", "acquire acquisition auction buy fetch merger purchase sell sold takeover transfer"),
  sum("price", "ask asking bid fee list market pay price", { context: sales }),
  sum("valuation", "capitalisation capitalization valuation"),
  sum("profit", "profit"),
  sum("profit", "earn earnings", { scene: "bank company firm group lender maker profit quarter result" }),
  sum("profit", "income", { context: "net" }),
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
  share("inflation", "living", { context: "cost" }),
  share("inflation", "price", { scene: "consumer cost-of-living data figure inflation statistics statistician" }),
  share("interest rate", "rate", { context: "bank benchmark interest key lending policy repo" }),
  share("interest rate", "cost", { context: "borrowing" }),
  share("growth", "economy gdp"),
  share("tariff", "levy tariff"),
  share("pay rise", "pay salary wage"),
  row("pay rise", "percent", nowhere, [3, "raise"], { context: "ask demand get give offer seek union want worker" }),
  row("pay rise", "percent", [3, "increase rise"], [2, "extra increase more rise"], {
    scene: "pay strike striker union wage walkout",
    context: "accept agree ask demand get give offer reject secure seek want win",
  }),
  share("turnout", "turnout"),
  share("turnout", "electorate eligible registered voter", { context: "cast eligible part participate poll turnout" }),
  share("share of the vote", "ballot vote"),
  share("share of the vote", "elect get poll receive secure take voter win", {
    scene: "candidate elect election electorate runoff vote voter",
  }),
  row("jobs", "count", [5, "axe cost cut eliminate lay lose redundancy shed slash"], [6, "axe cut go lose redundant"], {
    nouns: staff,
  }),
  row("jobs", "count", [0, ""], [9, "dismiss lay lose redundant"], {
    nouns: workforce,
    named: true,
    context: "job layoff off redundancy",
  }),
  row("jobs", "count", [4, "dismiss lay sack"], [6, "dismissal layoff redundancy redundant sack"], {
    nouns: workforce,
    named: true,
  }),
  row("seats", "count", [4, "capture claim gain get grab have hold return secure take win"], [3, "win"], {
    nouns: wordSet("deputy lawmaker mp seat"),
    named: true,
    scene: "election parliament vote voter",
  }),
  row("troops", "count", [5, "commit contribute deploy dispatch offer pledge provide send station"], [5, deploying], {
    nouns: wordSet("marine peacekeeper soldier troop"),
  }),
  row("truce", "duration", [6, "ceasefire halt lull pause silent truce"], [3, "ceasefire halt lull pause truce"], {
    units: terms,
  }),
  row("truce", "duration", [4, "for hold last"], nowhere, { units: terms, scene: "ceasefire truce" }),
  row("crowd", "count", [3, "before front"], [0, ""], {
    nouns: wordSet("people spectator"),
    named: true,
    context: "concert game match perform play",
  }),
  row(
    "contract",
    "duration",
    [6, "contract deal extend extension ink pay pen sign stay"],
    [3, "agreement contract deal extension pact"],
    {
      units: longTerms,
      scene: `
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
