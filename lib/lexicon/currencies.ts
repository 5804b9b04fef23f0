/** Currencies by sign, code and name, each as its code in ISO 4217: those that news in English names. */

/** Signs before or behind an amount. */
// prettier-ignore
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "USD"], ["£", "GBP"], ["€", "EUR"], ["¥", "JPY"], ["₹", "INR"], ["₨", "PKR"], ["₽", "RUB"], ["₺", "TRY"],
  ["₪", "ILS"], ["₩", "KRW"], ["₦", "NGN"], ["₱", "PHP"], ["฿", "THB"], ["₫", "VND"], ["₴", "UAH"], ["₵", "GHS"],
]);

/** Letters at a dollar sign that say whose dollar it is: "A$5", "$US5", "US $5". R$ is the Brazilian real. */
// prettier-ignore
export const dollarLetters: ReadonlyMap<string, string> = new Map([
  ["a", "AUD"], ["au", "AUD"], ["aus", "AUD"], ["c", "CAD"], ["ca", "CAD"], ["can", "CAD"], ["cdn", "CAD"],
  ["hk", "HKD"], ["nt", "TWD"], ["nz", "NZD"], ["r", "BRL"], ["s", "SGD"], ["sg", "SGD"], ["us", "USD"],
]);

/** Codes and abbreviations that stand before or behind an amount, in lower case. */
// prettier-ignore
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ["aed", "AED"], ["aud", "AUD"], ["bdt", "BDT"], ["brl", "BRL"], ["cad", "CAD"], ["chf", "CHF"], ["cny", "CNY"],
  ["dh", "AED"], ["dhs", "AED"], ["dkk", "DKK"], ["egp", "EGP"], ["eur", "EUR"], ["euro", "EUR"], ["gbp", "GBP"],
  ["hkd", "HKD"], ["ils", "ILS"], ["inr", "INR"], ["jpy", "JPY"], ["kes", "KES"], ["kn", "HRK"], ["krw", "KRW"],
  ["mxn", "MXN"], ["myr", "MYR"], ["ngn", "NGN"], ["nis", "ILS"], ["nok", "NOK"], ["nzd", "NZD"], ["php", "PHP"],
  ["pkr", "PKR"], ["pln", "PLN"], ["rm", "MYR"], ["rmb", "CNY"], ["rp", "IDR"], ["rs", "INR"], ["rub", "RUB"],
  ["sar", "SAR"], ["sek", "SEK"], ["sgd", "SGD"], ["sr", "SAR"], ["tk", "BDT"], ["tl", "TRY"], ["uah", "UAH"],
  ["usd", "USD"], ["zar", "ZAR"],
]);

/** Names of currencies, singular and plural; a bare name is the best known of its kind. */
// prettier-ignore
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ["baht", "THB"], ["cedi", "GHS"], ["cedis", "GHS"], ["dollar", "USD"], ["dollars", "USD"], ["euro", "EUR"], ["euros", "EUR"],
  ["hryvnia", "UAH"], ["kuna", "HRK"], ["naira", "NGN"], ["peso", "MXN"], ["pesos", "MXN"], ["pound", "GBP"],
  ["pounds", "GBP"], ["quid", "GBP"], ["rand", "ZAR"], ["renminbi", "CNY"], ["ringgit", "MYR"], ["rouble", "RUB"],
  ["roubles", "RUB"], ["ruble", "RUB"], ["rubles", "RUB"], ["rupee", "INR"], ["rupees", "INR"], ["rupiah", "IDR"],
  ["shekel", "ILS"], ["shekels", "ILS"], ["sterling", "GBP"], ["taka", "BDT"], ["won", "KRW"], ["yen", "JPY"],
  ["yuan", "CNY"], ["zloty", "PLN"], ["zlotys", "PLN"],
]);

/** Whose currency it is, before a name that several countries share: "Australian dollars", "Danish crowns". */
// prettier-ignore
export const nationalCurrencies: ReadonlyMap<string, string> = new Map([
  ["american dollar", "USD"], ["argentine peso", "ARS"], ["australian dollar", "AUD"], ["british pound", "GBP"],
  ["canadian dollar", "CAD"], ["chilean peso", "CLP"], ["colombian peso", "COP"], ["czech crown", "CZK"],
  ["czech koruna", "CZK"], ["danish crown", "DKK"], ["danish krone", "DKK"], ["danish kroner", "DKK"],
  ["egyptian pound", "EGP"], ["emirati dirham", "AED"], ["indian rupee", "INR"], ["iranian rial", "IRR"],
  ["iraqi dinar", "IQD"], ["jordanian dinar", "JOD"], ["kenyan shilling", "KES"], ["kuwaiti dinar", "KWD"],
  ["lebanese pound", "LBP"], ["mexican peso", "MXN"], ["moroccan dirham", "MAD"], ["nepali rupee", "NPR"],
  ["norwegian crown", "NOK"], ["norwegian krone", "NOK"], ["norwegian kroner", "NOK"], ["omani rial", "OMR"],
  ["pakistani rupee", "PKR"], ["philippine peso", "PHP"], ["qatari riyal", "QAR"], ["saudi riyal", "SAR"],
  ["singapore dollar", "SGD"], ["swedish crown", "SEK"], ["swedish krona", "SEK"], ["swedish kronor", "SEK"],
  ["swiss franc", "CHF"], ["syrian pound", "SYP"], ["taiwan dollar", "TWD"], ["tanzanian shilling", "TZS"],
  ["turkish lira", "TRY"], ["u.s dollar", "USD"], ["u.s. dollar", "USD"], ["ugandan shilling", "UGX"],
  ["us dollar", "USD"], ["zimbabwean dollar", "ZWL"], ["hong kong dollar", "HKD"], ["new zealand dollar", "NZD"],
]);
