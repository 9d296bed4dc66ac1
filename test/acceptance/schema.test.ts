import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { meansTestColumns } from '../../src/engine/compare-mpf/allowances/means-test-table.ts';
import { chanceColumns } from '../../src/engine/compare-mpf/chance/chances-table.ts';
import { compareFactUnits } from '../../src/engine/compare-mpf/compare-figures.ts';
import { differenceColumns } from '../../src/engine/compare-mpf/differences/differences-table.ts';
import { fundColumns } from '../../src/engine/compare-mpf/funds/funds-table.ts';
import { governmentColumns } from '../../src/engine/compare-mpf/government/government-row.ts';
import { longServiceColumns } from '../../src/engine/compare-mpf/long-service/long-service-table.ts';
import { decompositionColumns } from '../../src/engine/compare-mpf/strategies/decomposition-table.ts';
import { strategyColumns } from '../../src/engine/compare-mpf/strategies/strategies-table.ts';
import { taxColumns as bothSidesTaxColumns } from '../../src/engine/compare-mpf/taxes/tax-row.ts';
import { withdrawalColumns } from '../../src/engine/compare-mpf/withdrawal/withdrawal-table.ts';
import { buyingColumns } from '../../src/engine/loan/buying/buying-table.ts';
import { lenderColumns } from '../../src/engine/loan/lenders/lenders-table.ts';
import { limitColumns } from '../../src/engine/loan/limits/limits-table.ts';
import { loanUnits } from '../../src/engine/loan/loan-figures.ts';
import { aprUnits } from '../../src/engine/loan/price/apr-figures.ts';
import { flowsColumns } from '../../src/engine/loan/price/flows-table.ts';
import { checklistColumns } from '../../src/engine/loan/readiness/checklist-table.ts';
import { readinessUnits } from '../../src/engine/loan/readiness/readiness-figures.ts';
import { scheduleColumns } from '../../src/engine/loan/schedule-table.ts';
import { taxColumns } from '../../src/engine/loan/taxes/taxes-table.ts';
import { visitColumns } from '../../src/engine/medical/care/visits-table.ts';
import { claimColumns } from '../../src/engine/medical/claim/claim-table.ts';
import { schemeColumns } from '../../src/engine/medical/covers/schemes-table.ts';
import { medicalFactUnits } from '../../src/engine/medical/facts/medical-facts.ts';
import { chargeColumns } from '../../src/engine/medical/hong-kong/charges-table.ts';
import { voucherColumns } from '../../src/engine/medical/hong-kong/vouchers-table.ts';
import { waitingColumns } from '../../src/engine/medical/hong-kong/waiting-table.ts';
import { yearsColumns } from '../../src/engine/medical/life/years-columns.ts';
import { privateColumns } from '../../src/engine/medical/private/private-columns.ts';
import { awardFactUnits, candidateColumns, matchColumns } from '../../src/engine/pension/award/award-facts.ts';
import { choiceColumns } from '../../src/engine/pension/choices/choice-columns.ts';
import { cityColumns } from '../../src/engine/pension/choices/cities-table.ts';
import { exitColumns } from '../../src/engine/pension/exits/exit-columns.ts';
import { stepColumns } from '../../src/engine/pension/joining/step.ts';
import { wayColumns } from '../../src/engine/pension/joining/ways.ts';
import { payrollColumns } from '../../src/engine/pension/payroll/payroll-columns.ts';
import { outlookColumns, pensionFactUnits, yearColumns } from '../../src/engine/pension/pension-facts.ts';
import { recordTableColumns } from '../../src/engine/pension/record/record-table.ts';
import { residentColumns } from '../../src/engine/pension/resident/resident-columns.ts';
import type { Column, FigureUnit } from '../../src/engine/shared/result.ts';
import { main } from '../../src/main.ts';
import { plans } from '../../src/plans.ts';
import { isNumeric } from '../../src/report/figure-text.ts';
import { memoryTerminal } from '../helpers/memory-terminal.ts';
import { run } from '../helpers/run.ts';
import { list, record, ruleUsed, text } from '../helpers/schema-parts.ts';

const fileOf = (plan: string) => `docs/schemas/bayplan.${plan}.1.schema.json`;
const figure = (unit: FigureUnit) => ({ type: [isNumeric(unit) ? 'number' : 'string', 'null'] });
const table = (columns: readonly Column[]) =>
  list(record(Object.fromEntries(columns.map(({ id, unit }) => [id, figure(unit)]))));
const note = record({ code: text, message: text });

/** The contract of `--json` of a plan, made from the lists the engine itself goes by. */
const schemaOf = (
  plan: string,
  units: Readonly<Record<string, FigureUnit>>,
  tables: Readonly<Record<string, readonly Column[]>>,
  more: Readonly<Record<string, readonly Column[]>> = {},
) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `bayplan.${plan}/1`,
  title: `The answer of bayplan ${plan} --json`,
  ...record(
    {
      schema: { const: `bayplan.${plan}/1` },
      version: text,
      asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      kind: { enum: ['projected', 'not-eligible', 'undetermined'] },
      headline: text,
      facts: record(Object.fromEntries(Object.entries(units).map(([id, unit]) => [id, figure(unit)]))),
      units: record(Object.fromEntries(Object.keys(units).map((id) => [id, text]))),
      tables: record(
        Object.fromEntries(Object.entries({ ...tables, ...more }).map(([id, columns]) => [id, table(columns)])),
        Object.keys(more),
      ),
      reasons: list(record({ code: text, message: text, rule: text }, ['rule'])),
      missing: list(record({ rule: text, month: text })),
      assumptions: list(record({ id: text, value: text, chosenBy: { enum: ['default', 'scenario', 'flag'] } })),
      caveats: list(note),
      basis: list(ruleUsed),
      trace: list(record({ figure: text, formula: text, inputs: { type: 'object' }, rules: list(text) })),
    },
    ['reasons', 'missing', 'trace'],
  ),
});

/** Only where they are asked for. */
const moreTables = {
  record: recordTableColumns,
  exits: exitColumns,
  choices: choiceColumns,
  cities: cityColumns,
  ways: wayColumns,
  steps: stepColumns,
  payroll: payrollColumns,
  resident: residentColumns,
};

/** Of medical cover, only where they are asked for. */
const moreMedicalTables = {
  years: yearsColumns,
  claim: claimColumns,
  waiting: waitingColumns,
  private: privateColumns,
  vouchers: voucherColumns,
};

/** Of a loan, only where they are asked for. */
const moreLoanTables = {
  lenders: lenderColumns,
  limits: limitColumns('CNY'),
  buying: buyingColumns('CNY'),
  taxes: taxColumns('CNY'),
};

/** Of a comparison, only where they are asked for. */
const moreComparedTables = {
  chances: chanceColumns,
  meansTest: meansTestColumns,
  withdrawal: withdrawalColumns,
  funds: fundColumns,
  longService: longServiceColumns,
  government: governmentColumns,
  taxes: bothSidesTaxColumns,
  differences: differenceColumns,
};

const schemas = {
  pension: schemaOf('pension', pensionFactUnits, { years: yearColumns, outlooks: outlookColumns }, moreTables),
  medical: schemaOf(
    'medical',
    medicalFactUnits,
    { schemes: schemeColumns, visits: visitColumns, charges: chargeColumns },
    moreMedicalTables,
  ),
  loan: schemaOf('loan', loanUnits('CNY'), { schedule: scheduleColumns('CNY') }, moreLoanTables),
  apr: schemaOf('apr', aprUnits('CNY'), { flows: flowsColumns('CNY') }),
  readiness: schemaOf('readiness', readinessUnits('CNY'), { checklist: checklistColumns }),
  award: schemaOf('award', awardFactUnits, { match: matchColumns, candidates: candidateColumns }),
  'compare-mpf': schemaOf(
    'compare-mpf',
    compareFactUnits,
    { strategies: strategyColumns, decomposition: decompositionColumns },
    moreComparedTables,
  ),
};

const validatorOf = (plan: string) =>
  new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(fileOf(plan), 'utf8')));

const retired = '--age 68 --scheme employee-tier-1 --retired --visit outpatient:tertiary:900x3';
const hPlan =
  '--currency hkd --principal 4000000 --years 30 --rate-plan hibor --hibor-spread 1.3% --prime-spread -1.75%';
const lacking = '--birth 1960-05 --mpf-balance 100000 --as-of 1990-01-01';
const compared = '--birth 1981-05 --mpf-balance 100000 --as-of 2026-11-23';
const letter = '--region guangdong --index 0.4520 --months 213 --balance 55389.69';

describe('the JSON Schema that is shipped', () => {
  it.each(Object.entries(schemas))('of %s is the one made from the list of facts and columns', async (plan, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../${fileOf(plan)}`);
  });

  it('speaks of every table on request', () => {
    expect(Object.keys(moreTables).sort()).toEqual(Object.keys(plans.pension.more).sort());
    expect(Object.keys(moreMedicalTables).sort()).toEqual(Object.keys(plans.medical.more).sort());
    expect(Object.keys(moreLoanTables).sort()).toEqual(Object.keys(plans.loan.more).sort());
    expect(Object.keys(moreComparedTables).sort()).toEqual(Object.keys(plans['compare-mpf'].more).sort());
  });

  it.each([
    ['a projection', 'pension', '--monthly 955 --years 20'],
    ['an explained projection in both currencies', 'pension', '--monthly 955 --years 20 --explain --currency both'],
    ['a person who is not eligible', 'pension', '--monthly 955 --birth 1950-01'],
    ['what is undetermined', 'pension', '--monthly 955 --years 20 --retire latest'],
    [
      'every table on request',
      'pension',
      `--monthly 955 --years 20 ${Object.keys(moreTables)
        .map((id) => `--table ${id}`)
        .join(' ')}`,
    ],
    ['a flexible worker without papers', 'pension', '--monthly 955 --years 20 --papers none'],
    ['missing rules', 'pension', '--monthly 955 --years 20 --start 2010-01'],
    ['a year of care', 'medical', '--age 45 --visit outpatient:community:300x12'],
    ['care in both currencies, explained', 'medical', `${retired} --currency both --explain`],
    [
      'public care in Hong Kong',
      'medical',
      '--age 68 --scheme hong-kong-public --visit specialist::1x4 --currency both',
    ],
    ['cover that is not open', 'medical', '--age 45 --scheme employee-tier-2 --employment flexible'],
    ['care that is not known', 'medical', '--age 45 --visit inpatient:tertiary:9000'],
    [
      'every medical table on request',
      'medical',
      `--age 45 ${Object.keys(moreMedicalTables)
        .map((id) => `--table ${id}`)
        .join(' ')}`,
    ],
    ['a loan', 'loan', '--principal 1000000 --rate 3.1% --years 30 --explain'],
    ['a loan with the lenders', 'loan', '--principal 1000000 --rate 3.1% --years 30 --table lenders --table limits'],
    ['a loan at a HIBOR plan', 'loan', hPlan],
    ['a home that is bought', 'loan', `${hPlan} --place hong-kong --price 5500000 --table buying --table taxes`],
    ['a loan without a home', 'loan', `${hPlan} --table buying --table taxes`],
    ['a loan whose rate is not known', 'loan', '--principal 1000 --months 2 --rate-plan lpr --drawdown 2015-01-01'],
    ['a true price', 'apr', '--principal 12000 --months 12 --instalment-fee 0.6% --explain'],
    ['a debt without a price', 'apr', '--currency hkd --principal 1000 --months 1 --payment 2500'],
    ['readiness with nothing told', 'readiness', '--principal 1000000 --rate 3.1% --years 30'],
    ['readiness, explained', 'readiness', '--principal 1000 --rate 3% --months 12 --limits 10 --balances 20 --explain'],
    ['a comparison', 'compare-mpf', compared],
    ['a comparison, explained', 'compare-mpf', `${compared} --monthly-income 25000 --mpf-fee 1% --explain`],
    ['a comparison with one path', 'compare-mpf', `${compared} --simulate 1`],
    ['a comparison with paths', 'compare-mpf', `${compared} --monthly-income 25000 --simulate 20 --workers 1`],
    ['who is too old to join', 'compare-mpf', '--birth 1950-01 --mpf-balance 100000'],
    ['a comparison without an annuity for the age', 'compare-mpf', `${compared} --drawdown annuity --withdraw-at 66`],
    ['a comparison that lacks its rules', 'compare-mpf', lacking],
    ['a letter', 'award', `${letter} --payout-months 195`],
    ['a wrong letter, explained', 'award', `${letter} --age 50 --stated base=1,account=2 --explain`],
    ['a letter without a total', 'award', `${letter} --age 55y1m --claim 2024-05`],
  ])('fits %s', async (_, plan, flags) => {
    const terminal = memoryTerminal();
    expect(await main([plan, ...flags.split(' '), '--json'], terminal)).toBe(0);
    const validate = validatorOf(plan);
    validate(JSON.parse(terminal.out()));
    expect(validate.errors).toBeNull();
  });

  describe.each(readdirSync('scenarios/compare-mpf'))('of a comparison fits %s', (name) => {
    const file = `scenarios/compare-mpf/${name}`;
    // One table at a time, and all of them at once: a table must not need another.
    const asked = ['', ...Object.keys(moreComparedTables).map((id) => `--table ${id}`)];
    it.each([...asked, asked.join(' '), '--explain'])('%s', async (flags) => {
      const files = { [file]: readFileSync(file, 'utf8') };
      const paths = name === 'young-30.yaml' ? ' --simulate 3' : '';
      const { code, out } = await run(`compare-mpf ${file} ${flags}${paths} --workers 1 --json`, { files });
      expect(code).toBe(0);
      const validate = validatorOf('compare-mpf');
      validate(JSON.parse(out));
      expect(validate.errors).toBeNull();
    });
  });

  it.each(Object.keys(moreComparedTables))('fits the table %s of a comparison that lacks its rules', async (id) => {
    const { code, out } = await run(`compare-mpf ${lacking} --table ${id} --json`);
    const answer = JSON.parse(out);
    expect([code, answer.kind]).toEqual([0, 'undetermined']);
    const validate = validatorOf('compare-mpf');
    validate(answer);
    expect(validate.errors).toBeNull();
  });

  it('refuses a fact that is gone', async () => {
    const terminal = memoryTerminal();
    await main(['pension', '--monthly', '955', '--years', '20', '--json'], terminal);
    const answer = JSON.parse(terminal.out());
    delete answer.facts.monthlyPension;
    expect(validatorOf('pension')(answer)).toBe(false);
  });
});
