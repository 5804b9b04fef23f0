/**
 * What a unit of a currency has been worth in US dollars: the lowest and the highest of the years since 2000, rounded
 * outwards. Two sums are held against each other by these bands, never by a day's rate: a report of any year is read, and
 * no rate is looked up. Hand-kept from yearly averages of central banks.
 */
// prettier-ignore
export const currencyBands: ReadonlyMap<string, readonly [lowest: number, highest: number]> = new Map([
  ["AED", [0.27, 0.275]], ["AUD", [0.48, 1.11]], ["BDT", [0.0078, 0.021]], ["BRL", [0.16, 0.65]], ["CAD", [0.61, 1.1]],
  ["CHF", [0.55, 1.4]], ["CNY", [0.12, 0.17]], ["CZK", [0.024, 0.07]], ["DKK", [0.11, 0.22]], ["EUR", [0.82, 1.6]],
  ["GBP", [1.03, 2.12]], ["HKD", [0.127, 0.13]], ["IDR", [0.00005, 0.00013]], ["ILS", [0.19, 0.33]],
  ["INR", [0.0112, 0.026]], ["JPY", [0.006, 0.0134]], ["KRW", [0.0006, 0.0011]], ["KWD", [3.2, 3.8]],
  ["MXN", [0.039, 0.115]], ["MYR", [0.2, 0.34]], ["NGN", [0.0006, 0.0105]], ["NOK", [0.085, 0.2]], ["NZD", [0.38, 0.89]],
  ["PHP", [0.0165, 0.026]], ["PKR", [0.0032, 0.02]], ["PLN", [0.19, 0.51]], ["QAR", [0.27, 0.28]],
  ["RUB", [0.0072, 0.044]], ["SAR", [0.26, 0.27]], ["SEK", [0.085, 0.17]], ["SGD", [0.53, 0.84]], ["THB", [0.021, 0.035]],
  ["TRY", [0.024, 0.88]], ["TWD", [0.028, 0.036]], ["UAH", [0.022, 0.21]], ["USD", [1, 1]], ["ZAR", [0.05, 0.18]],
]);
