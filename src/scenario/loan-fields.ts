import type { Field } from './field.ts';

/** Every field of a loan scenario, in the order of help. Flags, `--set` paths and YAML keys all come from this list. */
export const loanFields = [
  { path: 'plan' },
  { path: 'title' },
  { path: 'currency', flag: 'currency', value: 'currency' },
  { path: 'principal', flag: 'principal', value: 'amount' },
  { path: 'rate', flag: 'rate', value: 'rate' },
  { path: 'months', flag: 'months', value: 'count' },
  { path: 'years', flag: 'years', value: 'count' },
  { path: 'method', flag: 'method', value: 'method' },
  { path: 'ratePlan', flag: 'rate-plan', value: 'plan' },
  { path: 'lpr', flag: 'lpr', value: 'term' },
  { path: 'spread', flag: 'spread', value: 'count' },
  { path: 'repricing', flag: 'repricing', value: 'months' },
  { path: 'repricedOn', flag: 'repriced-on', value: 'day' },
  { path: 'hiborSpread', flag: 'hibor-spread', value: 'rate' },
  { path: 'primeSpread', flag: 'prime-spread', value: 'rate' },
  { path: 'assumedLpr', flag: 'assumed-lpr', value: 'rate or path' },
  { path: 'assumedHibor', flag: 'assumed-hibor', value: 'rate or path' },
  { path: 'assumedPrime', flag: 'assumed-prime', value: 'rate or path' },
  { path: 'steps' },
  { path: 'drawdown', flag: 'drawdown', value: 'YYYY-MM-DD' },
  { path: 'firstPayment', flag: 'first-payment', value: 'YYYY-MM-DD' },
  { path: 'fees', flag: 'fees', value: 'amount' },
  { path: 'grace', flag: 'grace', value: 'months' },
  { path: 'dayCount', flag: 'day-count', value: 'convention' },
  { path: 'prepay', flag: 'prepay', value: 'prepayment', several: true },
  { path: 'prepayFee', flag: 'prepay-fee', value: 'rate or amount' },
  { path: 'penaltyMonths', flag: 'penalty-months', value: 'count' },
  { path: 'housingFund' },
  { path: 'lender', flag: 'lender', value: 'lender' },
  { path: 'stress', flag: 'stress', value: 'points' },
  { path: 'borrower.income', flag: 'income', value: 'amount' },
  { path: 'borrower.debts', flag: 'debts', value: 'amount' },
  { path: 'borrower.incomeCurrency', flag: 'income-currency', value: 'currency' },
  { path: 'borrower.birth', flag: 'birth', value: 'YYYY-MM' },
  { path: 'borrower.homes', flag: 'homes', value: 'count' },
  { path: 'borrower.firstBuyer', flag: 'first-buyer' },
  { path: 'borrower.otherMortgage', flag: 'other-mortgage' },
  { path: 'borrower.homesAllowed', flag: 'homes-allowed', value: 'count' },
  { path: 'home.place', flag: 'place', value: 'city' },
  { path: 'home.district', flag: 'district', value: 'district' },
  { path: 'home.price', flag: 'price', value: 'amount' },
  { path: 'home.size', flag: 'size', value: 'square metres' },
  { path: 'home.use', flag: 'use', value: 'use' },
  { path: 'home.propertyFee', flag: 'property-fee', value: 'amount' },
  { path: 'home.market', flag: 'market', value: 'market' },
  { path: 'home.sellerMonths', flag: 'seller-months', value: 'count' },
  { path: 'home.sellerOnlyHome', flag: 'seller-only-home' },
  { path: 'assumptions.fx', flag: 'fx', value: 'number' },
  { path: 'assumptions.fxPath', flag: 'fx-path', value: 'path' },
  { path: 'assumptions.discount', flag: 'discount', value: 'rate' },
  { path: 'asOf', flag: 'as-of', value: 'YYYY-MM-DD' },
  { path: 'asKnownOn', flag: 'as-known-on', value: 'YYYY-MM-DD' },
  { path: 'strict', flag: 'strict' },
] as const satisfies readonly Field[];

/** Other loans to hold it against, each a scenario file of its own. */
export const loanFiles = [
  { path: 'against', flag: 'against', value: 'other.yaml', several: true },
] as const satisfies readonly Field[];

/** What belongs to the whole question: an offer beside the loan says none of it. */
const shared = ['plan', 'asOf', 'asKnownOn', 'strict'];

/** The fields of an offer in the list `offers`: a loan, and nothing of the question. */
export const offerFields: readonly Field[] = loanFields.filter(
  ({ path }) => !shared.includes(path) && !/^(?:assumptions|borrower|home)\./.test(path),
);

/** The path of a loan field that is one text; the others are lists and a map, and read apart. */
export type LoanPath = Exclude<(typeof loanFields)[number]['path'], 'steps' | 'prepay' | 'housingFund'>;
