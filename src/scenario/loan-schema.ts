import * as v from 'valibot';
import { loanReaders as read } from './loan-readers.ts';
import { schemaField as field } from './schema-field.ts';

/** A loan scenario as text, strict: a key that is not listed is a problem. Lists and the housing fund are read apart. */
export const loanSchema = v.strictObject({
  plan: field(read.plan),
  title: field(read.title),
  currency: field(read.currency),
  principal: field(read.principal),
  rate: field(read.rate),
  months: field(read.months),
  years: field(read.years),
  method: field(read.method),
  ratePlan: field(read.ratePlan),
  lpr: field(read.lpr),
  spread: field(read.spread),
  repricing: field(read.repricing),
  repricedOn: field(read.repricedOn),
  hiborSpread: field(read.hiborSpread),
  primeSpread: field(read.primeSpread),
  assumedLpr: field(read.assumedLpr),
  assumedHibor: field(read.assumedHibor),
  assumedPrime: field(read.assumedPrime),
  drawdown: field(read.drawdown),
  firstPayment: field(read.firstPayment),
  fees: field(read.fees),
  grace: field(read.grace),
  dayCount: field(read.dayCount),
  prepayFee: field(read.prepayFee),
  penaltyMonths: field(read.penaltyMonths),
  lender: field(read.lender),
  stress: field(read.stress),
  borrower: v.exactOptional(
    v.strictObject({
      income: field(read['borrower.income']),
      debts: field(read['borrower.debts']),
      incomeCurrency: field(read['borrower.incomeCurrency']),
      birth: field(read['borrower.birth']),
      homes: field(read['borrower.homes']),
      firstBuyer: field(read['borrower.firstBuyer']),
      otherMortgage: field(read['borrower.otherMortgage']),
      homesAllowed: field(read['borrower.homesAllowed']),
    }),
  ),
  home: v.exactOptional(
    v.strictObject({
      place: field(read['home.place']),
      district: field(read['home.district']),
      price: field(read['home.price']),
      size: field(read['home.size']),
      use: field(read['home.use']),
      propertyFee: field(read['home.propertyFee']),
      market: field(read['home.market']),
      sellerMonths: field(read['home.sellerMonths']),
      sellerOnlyHome: field(read['home.sellerOnlyHome']),
    }),
  ),
  assumptions: v.exactOptional(
    v.strictObject({
      fx: field(read['assumptions.fx']),
      fxPath: field(read['assumptions.fxPath']),
      discount: field(read['assumptions.discount']),
    }),
  ),
  asOf: field(read.asOf),
  asKnownOn: field(read.asKnownOn),
  strict: field(read.strict),
});

/** The fields of a loan scenario that a person gave, each valid by itself. */
export type LoanFieldsGiven = v.InferOutput<typeof loanSchema>;
