import * as v from 'valibot';
import { medicalReaders as read } from './medical-readers.ts';
import { schemaField as field } from './schema-field.ts';

/** A medical scenario as text, strict: a key that is not listed is a problem. Visits and profiles are read apart. */
export const medicalSchema = v.strictObject({
  plan: field(read.plan),
  title: field(read.title),
  city: field(read.city),
  scheme: field(read.scheme),
  employment: field(read.employment),
  age: field(read.age),
  birth: field(read.birth),
  sex: field(read.sex),
  retired: field(read.retired),
  retire: field(read.retire),
  line: field(read.line),
  wage: field(read.wage),
  base: field(read.base),
  year: field(read.year),
  years: field(read.years),
  insuredMonths: field(read.insuredMonths),
  localMonths: field(read.localMonths),
  continuousMonths: field(read.continuousMonths),
  gap: field(read.gap),
  missedYears: field(read.missedYears),
  repairedYears: field(read.repairedYears),
  claim: v.exactOptional(
    v.strictObject({
      premium: field(read['claim.premium']),
      ratio: field(read['claim.ratio']),
      limit: field(read['claim.limit']),
    }),
  ),
  vhis: field(read.vhis),
  vouchersUsed: field(read.vouchersUsed),
  outlook: field(read.outlook),
  assumptions: v.exactOptional(
    v.strictObject({
      wageGrowth: field(read['assumptions.wageGrowth']),
      careInflation: field(read['assumptions.careInflation']),
      inflation: field(read['assumptions.inflation']),
      fx: field(read['assumptions.fx']),
    }),
  ),
  project: field(read.project),
  asOf: field(read.asOf),
  asKnownOn: field(read.asKnownOn),
  strict: field(read.strict),
});

/** The fields of a medical scenario that a person gave, each valid by itself. */
export type MedicalFieldsGiven = v.InferOutput<typeof medicalSchema>;
