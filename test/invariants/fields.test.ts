import { describe, expect, it } from 'vitest';
import { help } from '../../src/report/language/en/help.ts';
import { aprFields, aprFiles } from '../../src/scenario/apr-fields.ts';
import { aprReaders } from '../../src/scenario/apr-readers.ts';
import { aprSchema } from '../../src/scenario/apr-schema.ts';
import { awardFields } from '../../src/scenario/award-fields.ts';
import { awardReaders } from '../../src/scenario/award-readers.ts';
import { awardSchema } from '../../src/scenario/award-schema.ts';
import { compareFields } from '../../src/scenario/compare-fields.ts';
import { compareReaders } from '../../src/scenario/compare-readers.ts';
import { compareSchema } from '../../src/scenario/compare-schema.ts';
import type { Field } from '../../src/scenario/field.ts';
import { loanFields, loanFiles } from '../../src/scenario/loan-fields.ts';
import { loanReaders } from '../../src/scenario/loan-readers.ts';
import { loanSchema } from '../../src/scenario/loan-schema.ts';
import { medicalFields } from '../../src/scenario/medical-fields.ts';
import { medicalReaders } from '../../src/scenario/medical-readers.ts';
import { medicalSchema } from '../../src/scenario/medical-schema.ts';
import { pensionFields, pensionFiles } from '../../src/scenario/pension-fields.ts';
import { pensionReaders } from '../../src/scenario/pension-readers.ts';
import { pensionSchema } from '../../src/scenario/pension-schema.ts';
import { readinessFields } from '../../src/scenario/readiness-fields.ts';
import { readinessReaders } from '../../src/scenario/readiness-readers.ts';
import { readinessSchema } from '../../src/scenario/readiness-schema.ts';

const camelCase = (flag: string): string => flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const { assumptions, ...pensionEntries } = pensionSchema.entries;
const { assumptions: ofCare, claim, ...medicalEntries } = medicalSchema.entries;
const { assumptions: ofLoan, borrower, home, ...loanEntries } = loanSchema.entries;
const { assumptions: ofComparison, ...compareEntries } = compareSchema.entries;
const { assumptions: ofReadiness, credit, evidence, ...readinessEntries } = readinessSchema.entries;
const { borrower: ofBorrower, home: ofHome, ...readinessTop } = readinessEntries;
const inMap = (map: string, entries: object): string[] => Object.keys(entries).map((name) => `${map}.${name}`);

interface PlanFields {
  readonly plan: string;
  readonly fields: readonly Field[];
  readonly readers: readonly string[];
  readonly schema: readonly string[];
  /** Fields that somebody else reads. */
  readonly apart: readonly string[];
}

const plans: readonly PlanFields[] = [
  {
    plan: 'pension',
    fields: [...pensionFields, ...pensionFiles],
    readers: Object.keys(pensionReaders),
    schema: [...Object.keys(pensionEntries), ...inMap('assumptions', assumptions.wrapped.entries)],
    apart: ['record'],
  },
  {
    plan: 'award',
    fields: awardFields,
    readers: Object.keys(awardReaders),
    schema: Object.keys(awardSchema.entries),
    apart: ['stated'],
  },
  {
    plan: 'medical',
    fields: medicalFields,
    readers: Object.keys(medicalReaders),
    schema: [
      ...Object.keys(medicalEntries),
      ...inMap('assumptions', ofCare.wrapped.entries),
      ...inMap('claim', claim.wrapped.entries),
    ],
    apart: ['visits', 'profiles'],
  },
  {
    plan: 'loan',
    fields: [...loanFields, ...loanFiles],
    readers: Object.keys(loanReaders),
    schema: [
      ...Object.keys(loanEntries),
      ...inMap('assumptions', ofLoan.wrapped.entries),
      ...inMap('borrower', borrower.wrapped.entries),
      ...inMap('home', home.wrapped.entries),
    ],
    apart: ['steps', 'prepay', 'housingFund', 'against'],
  },
  {
    plan: 'apr',
    fields: [...aprFields, ...aprFiles],
    readers: Object.keys(aprReaders),
    schema: Object.keys(aprSchema.entries),
    apart: ['flows'],
  },
  {
    plan: 'readiness',
    fields: readinessFields,
    readers: Object.keys(readinessReaders),
    schema: [
      ...Object.keys(readinessTop),
      ...inMap('assumptions', ofReadiness.wrapped.entries),
      ...inMap('borrower', ofBorrower.wrapped.entries),
      ...inMap('home', ofHome.wrapped.entries),
      ...inMap('credit', credit.wrapped.entries),
      ...inMap('evidence', evidence.wrapped.entries),
    ],
    apart: ['papers'],
  },
  {
    plan: 'compare-mpf',
    fields: compareFields,
    readers: Object.keys(compareReaders),
    schema: [...Object.keys(compareEntries), ...inMap('assumptions', ofComparison.wrapped.entries)],
    apart: [],
  },
];

describe.each(plans)('every field of $plan', ({ plan, fields, readers, schema, apart }) => {
  const paths = fields.map(({ path }) => path).filter((path) => !apart.includes(path));
  const flags = fields.filter((field) => 'flag' in field);

  it.each(flags)('--$flag is called as its field, one of several in the singular', ({ path, flag = '', several }) => {
    // A verb has no plural.
    const names = [camelCase(flag), ...(several ? [`${camelCase(flag)}s`] : [])];
    expect(names).toContain(path.split('.').at(-1));
  });

  it('has a reader, and no reader is without a field', () => {
    expect([...readers].sort()).toEqual([...paths].sort());
  });

  it('is in the schema, and nothing else is', () => {
    expect([...schema].sort()).toEqual([...paths].sort());
  });

  const words = Object.entries(help.commands).find(([command]) => command === plan)?.[1];
  it.runIf(words !== undefined)('that has a flag is explained in help, and nothing else is', () => {
    expect(Object.keys(words?.fields ?? {}).sort()).toEqual(flags.map(({ path }) => path).sort());
  });
});
