import * as v from 'valibot';
import { loanSchema } from './loan-schema.ts';
import { planOf } from './plan-of.ts';
import { ownReadinessReaders as read } from './readiness-readers.ts';
import { schemaField as field } from './schema-field.ts';

const { title, currency, principal, rate, months, years, method, lender } = loanSchema.entries;
const { income, debts, incomeCurrency, birth, homes, otherMortgage } = loanSchema.entries.borrower.wrapped.entries;
const { place, price, use, propertyFee } = loanSchema.entries.home.wrapped.entries;
const { asOf, asKnownOn, strict } = loanSchema.entries;
const { fx } = loanSchema.entries.assumptions.wrapped.entries;

/** A question for readiness as text, strict: a key that is not listed is a problem. Papers are read apart. */
export const readinessSchema = v.strictObject({
  plan: field(planOf('readiness')),
  ...{ title, currency, principal, rate, months, years, method, lender },
  borrower: v.exactOptional(v.strictObject({ income, debts, incomeCurrency, birth, homes, otherMortgage })),
  home: v.exactOptional(v.strictObject({ place, price, use, propertyFee })),
  credit: v.exactOptional(
    v.strictObject({
      historyMonths: field(read['credit.historyMonths']),
      latePayments: field(read['credit.latePayments']),
      longestLateDays: field(read['credit.longestLateDays']),
      limits: field(read['credit.limits']),
      balances: field(read['credit.balances']),
      enquiries: field(read['credit.enquiries']),
      enquiriesMonths: field(read['credit.enquiriesMonths']),
      defaults: field(read['credit.defaults']),
      mainlandRecord: field(read['credit.mainlandRecord']),
    }),
  ),
  evidence: v.exactOptional(
    v.strictObject({
      utilityMonths: field(read['evidence.utilityMonths']),
      taxMonths: field(read['evidence.taxMonths']),
      rentMonths: field(read['evidence.rentMonths']),
      socialInsuranceMonths: field(read['evidence.socialInsuranceMonths']),
      mpfMonths: field(read['evidence.mpfMonths']),
    }),
  ),
  mainlandProperty: field(read.mainlandProperty),
  mainlandBusiness: field(read.mainlandBusiness),
  assumptions: v.exactOptional(v.strictObject({ fx })),
  ...{ asOf, asKnownOn, strict },
});

/** The fields that a person gave, each valid by itself. */
export type ReadinessFieldsGiven = v.InferOutput<typeof readinessSchema>;
