/** Words beside a name by which news tells that it is a firm's. Written down from common knowledge. */
import { wordSet } from "./word-set.ts";

/** What a firm has and a person mostly has not: "Zerqa's shares", "Zerqa customers". */
export const firmHoldings: ReadonlySet<string> = wordSet(`
  acquisition app board brand business buyout ceo chairman chairwoman customer dealership division earnings employee
  engine executive factory flagship handset headquarters investor ipo laptop listing merger model newspaper patent phone plant
  product profit retailer revenue rival sale share shareholder shop smartphone software spokesman spokesperson spokeswoman
  stock store subscriber subsidiary supplier tablet turnover user website workforce
`);

/** What a firm is: "carmaker Zerqa", "Zerqa, a chain of cafes". */
export const firmNouns: ReadonlySet<string> = wordSet(`
  airline automaker bank brand brewer broadcaster builder carmaker carrier chain charity chipmaker company conglomerate
  daily developer distributor drugmaker exporter firm giant grocer insurer lender maker magazine manufacturer miner newspaper operator outfit producer
  provider publisher refiner retailer shipbuilder start-up startup subsidiary supermarket supplier tabloid telecom unit utility
  vendor venture wholesaler
`);
