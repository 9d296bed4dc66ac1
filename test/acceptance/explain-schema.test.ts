import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compareFactList } from '../../src/engine/compare-mpf/compare-figures.ts';
import { hongKongDollarFactUnits, pensionFactUnits } from '../../src/engine/pension/pension-facts.ts';
import { run } from '../helpers/run.ts';
import { list, record, ruleUsed, text } from '../helpers/schema-parts.ts';

const file = 'docs/schemas/bayplan.explain.1.schema.json';
const named = { figure: text, label: text, value: { type: ['number', 'string', 'null'] }, unit: text };
const chosenBy = { enum: ['default', 'scenario', 'flag'] };
const part = (name: string) => ({ $ref: `#/$defs/${name}` });

/** The contract of `bayplan explain --json`: a tree of figures that ends at assumptions and rules. */
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'bayplan.explain/1',
  title: 'The answer of bayplan explain --json',
  ...record({
    schema: { const: 'bayplan.explain/1' },
    version: text,
    asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    kind: { enum: ['projected', 'not-eligible', 'undetermined'] },
    explained: list(part('figure')),
  }),
  $defs: {
    figure: {
      ...record(
        {
          ...named,
          formula: text,
          chosenBy,
          absence: record({
            kind: { enum: ['not-eligible', 'undetermined', 'withheld', 'does-not-exist'] },
            notes: list(record({ code: text, message: text })),
            missing: list(record({ rule: text, month: text })),
          }),
          inputs: list({ oneOf: [part('figure'), part('above'), part('assumption')] }),
          rules: list(ruleUsed),
        },
        ['formula', 'chosenBy', 'absence'],
      ),
      additionalProperties: false,
    },
    above: { ...record({ ...named, above: { const: true } }), additionalProperties: false },
    assumption: {
      ...record({ assumption: text, label: text, value: text, chosenBy }),
      additionalProperties: false,
    },
  },
};

describe('the JSON Schema of an explanation that is shipped', () => {
  it('is the one made here', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../${file}`);
  });

  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const everyFact = Object.keys({ ...pensionFactUnits, ...hongKongDollarFactUnits }).join(' ');

  it.each([
    ['a projection', '--monthly 955 --years 20'],
    ['a projection from the past', '--monthly 955 --years 20 --birth 1990-01 --start 2021-07'],
    ['a person who is not eligible', '--monthly 955 --birth 1950-01'],
    ['what is undetermined', '--monthly 955 --years 20 --retire latest'],
    ['missing rules', '--monthly 955 --years 20 --start 2010-01'],
  ])('fits %s', async (_, flags) => {
    const { code, out } = await run(`explain ${everyFact} ${flags} --json`);
    expect(code).toBe(0);
    validate(JSON.parse(out));
    expect(validate.errors).toBeNull();
  });

  it.each(readdirSync('scenarios/compare-mpf'))('fits every fact of the comparison %s', async (name) => {
    const path = `scenarios/compare-mpf/${name}`;
    const asked = `explain ${path} ${compareFactList.always.join(' ')} --json`;
    const { code, out, err } = await run(asked, { files: { [path]: readFileSync(path, 'utf8') } });
    expect([code, err]).toEqual([0, '']);
    const answer = JSON.parse(out);
    validate(answer);
    expect(validate.errors).toBeNull();
    expect(answer.explained).toHaveLength(compareFactList.always.length);
  });

  it('refuses a figure without its rules', async () => {
    const answer = JSON.parse((await run('explain --monthly 955 --years 20 --json')).out);
    delete answer.explained[0].inputs[0].rules;
    expect(validate(answer)).toBe(false);
  });

  it('is for numbers with exactly two decimals', async () => {
    expect((await run('explain fixedSupplement --monthly 955 --years 20 --json')).out).toContain('"value": 100.00,');
  });
});
