import * as v from 'valibot';
import { aprReaders as read } from './apr-readers.ts';
import { schemaField as field } from './schema-field.ts';

/** A question for a true price as text, strict: a key that is not listed is a problem. Cash flows are read apart. */
export const aprSchema = v.strictObject({
  plan: field(read.plan),
  title: field(read.title),
  currency: field(read.currency),
  principal: field(read.principal),
  months: field(read.months),
  payment: field(read.payment),
  flatRate: field(read.flatRate),
  instalmentFee: field(read.instalmentFee),
  monthlyRate: field(read.monthlyRate),
  dailyRate: field(read.dailyRate),
  minimumShare: field(read.minimumShare),
  minimumPayment: field(read.minimumPayment),
  feeWhen: field(read.feeWhen),
  fee: field(read.fee),
  asOf: field(read.asOf),
  strict: field(read.strict),
});

/** The fields that a person gave, each valid by itself. */
export type AprFieldsGiven = v.InferOutput<typeof aprSchema>;
