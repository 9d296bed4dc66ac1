import * as v from 'valibot';
import { awardReaders as read } from './award-readers.ts';
import { schemaField as field } from './schema-field.ts';

/** A decision letter as text, strict: a key that is not listed is a problem. The stated amounts are read apart. */
export const awardSchema = v.strictObject({
  plan: field(read.plan),
  title: field(read.title),
  region: field(read.region),
  benefitBase: field(read.benefitBase),
  index: field(read.index),
  indexSum: field(read.indexSum),
  months: field(read.months),
  balance: field(read.balance),
  payoutMonths: field(read.payoutMonths),
  age: field(read.age),
  claim: field(read.claim),
  deemedMonths: field(read.deemedMonths),
  indexSumBefore: field(read.indexSumBefore),
  city: field(read.city),
  cityIndex: field(read.cityIndex),
  deemedAccount: field(read.deemedAccount),
  indexBefore: field(read.indexBefore),
  oldIndexWage: field(read.oldIndexWage),
  oldShare: field(read.oldShare),
  asOf: field(read.asOf),
  asKnownOn: field(read.asKnownOn),
  strict: field(read.strict),
});

/** The fields of a letter that a person gave, each valid by itself. */
export type AwardFieldsGiven = v.InferOutput<typeof awardSchema>;
