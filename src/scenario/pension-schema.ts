import * as v from 'valibot';
import { pensionReaders as read } from './pension-readers.ts';
import { schemaField as field } from './schema-field.ts';

/** A pension scenario as text, strict: a key that is not listed is a problem. */
export const pensionSchema = v.strictObject({
  plan: field(read.plan),
  title: field(read.title),
  monthly: field(read.monthly),
  base: field(read.base),
  basePolicy: field(read.basePolicy),
  years: field(read.years),
  city: field(read.city),
  employment: field(read.employment),
  birth: field(read.birth),
  sex: field(read.sex),
  line: field(read.line),
  start: field(read.start),
  retire: field(read.retire),
  outlook: field(read.outlook),
  assumptions: v.exactOptional(
    v.strictObject({
      wageGrowth: field(read['assumptions.wageGrowth']),
      creditingRate: field(read['assumptions.creditingRate']),
      indexation: field(read['assumptions.indexation']),
      inflation: field(read['assumptions.inflation']),
      fx: field(read['assumptions.fx']),
      lifeTable: field(read['assumptions.lifeTable']),
      mortality: field(read['assumptions.mortality']),
      investmentReturn: field(read['assumptions.investmentReturn']),
    }),
  ),
  asOf: field(read.asOf),
  asKnownOn: field(read.asKnownOn),
  strict: field(read.strict),
  papers: field(read.papers),
});

/** The fields of a pension scenario that a person gave, each valid by itself. */
export type PensionFieldsGiven = v.InferOutput<typeof pensionSchema>;
