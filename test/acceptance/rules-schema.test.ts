import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { known } from '../../src/rules/known.ts';
import { run } from '../helpers/run.ts';
import { list, record, source, text } from '../helpers/schema-parts.ts';

const file = 'docs/schemas/bayplan.rules.1.schema.json';
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$' };
const year = { type: 'integer' };
const chance = { type: 'number', minimum: 0, maximum: 1 };
const evidence = { enum: ['verified', 'corroborated', 'derived', 'secondary', 'recalled', 'press'] };
const standing = { enum: ['in-force', 'provisional'] };
const period = record({ from: year, to: year });
const identity = { id: text, zh: text, en: text, unit: text, review: text, lastConfirmedOn: day };
const exact = (schema: Record<string, unknown>) => ({ ...schema, additionalProperties: false });
const answer = (kind: string, properties: Record<string, unknown>, optional: readonly string[] = []) =>
  exact(
    record({ schema: { const: 'bayplan.rules/1' }, version: text, kind: { const: kind }, ...properties }, optional),
  );

/** The contract of `bayplan rules --json`: a list, one rule, series or life table, or what is to be looked up. */
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'bayplan.rules/1',
  title: 'The answer of bayplan rules --json',
  oneOf: [
    answer('list', {
      rules: list(
        exact(
          record({ kind: { enum: ['rule', 'series', 'life-table'] }, ...identity, newest: day, evidence }, [
            'newest',
            'evidence',
          ]),
        ),
      ),
    }),
    answer(
      'rule',
      {
        asOf: day,
        ...identity,
        defaultReading: text,
        otherReading: text,
        values: list(
          exact(
            record(
              {
                reading: text,
                from: day,
                until: day,
                publishedOn: day,
                value: text,
                raw: { type: ['number', 'string', 'boolean', 'array', 'object', 'null'] },
                evidence,
                standing,
                source,
              },
              ['reading', 'until', 'publishedOn', 'standing'],
            ),
          ),
        ),
      },
      ['defaultReading', 'otherReading'],
    ),
    answer('series', {
      asOf: day,
      ...identity,
      first: month,
      newest: month,
      evidence,
      source,
      values: list(exact(record({ month, value: text, standing }))),
    }),
    answer(
      'life-table',
      {
        asOf: day,
        ...identity,
        evidence,
        source,
        periods: list(period),
        ages: record({ first: year, last: year }),
        period,
        chances: list(exact(record({ age: year, man: chance, woman: chance }))),
      },
      ['period'],
    ),
    answer('due', {
      asOf: day,
      due: list(
        exact(
          record({ ...identity, newest: day, evidence, dueOn: day, monthsLate: { type: 'integer' }, lookUp: source }),
        ),
      ),
    }),
  ],
};

describe('the JSON Schema of rules that is shipped', () => {
  it('is the one made here', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../${file}`);
  });

  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const shown = known.map(({ of: { id } }) => `show ${id}`);

  it.each(['list', 'due', 'due --as-of 1990-01-01', 'show market/hkd-per-cny --on 2020-01-01', ...shown])(
    'fits the answer to %s',
    async (line) => {
      const { code, out } = await run(`rules ${line} --json`);
      expect(code).toBe(0);
      validate(JSON.parse(out));
      expect(validate.errors).toBeNull();
    },
  );

  it('refuses a value without its source', async () => {
    const found = JSON.parse((await run('rules show national/pension/payout-months --json')).out);
    delete found.values[0].source;
    expect(validate(found)).toBe(false);
  });
});
