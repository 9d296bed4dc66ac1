import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { outlookColumns, pensionFactUnits, yearColumns } from '../../src/engine/pension/pension-facts.ts';
import { stepColumns } from '../../src/engine/pension/step.ts';
import { wayColumns } from '../../src/engine/pension/ways.ts';
import type { Column, FigureUnit } from '../../src/engine/shared/result.ts';
import { main } from '../../src/main.ts';
import { isNumeric } from '../../src/report/figure-text.ts';
import { memoryTerminal } from '../helpers/memory-terminal.ts';

const file = 'docs/schemas/bayplan.pension.1.schema.json';
const text = { type: 'string' } as const;

const figure = (unit: FigureUnit) => ({ type: [isNumeric(unit) ? 'number' : 'string', 'null'] });
const record = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});
const list = (items: unknown) => ({ type: 'array', items });
const table = (columns: readonly Column[]) =>
  list(record(Object.fromEntries(columns.map(({ id, unit }) => [id, figure(unit)]))));
const note = record({ code: text, message: text });

/** The contract of `--json`, made from the lists the engine itself goes by. */
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'bayplan.pension/1',
  title: 'The answer of bayplan pension --json',
  ...record(
    {
      schema: { const: 'bayplan.pension/1' },
      version: text,
      asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      kind: { enum: ['projected', 'not-eligible', 'undetermined'] },
      headline: text,
      facts: record(Object.fromEntries(Object.entries(pensionFactUnits).map(([id, unit]) => [id, figure(unit)]))),
      units: record(Object.fromEntries(Object.keys(pensionFactUnits).map((id) => [id, text]))),
      tables: record(
        {
          years: table(yearColumns),
          outlooks: table(outlookColumns),
          ways: table(wayColumns),
          steps: table(stepColumns),
        },
        ['ways', 'steps'],
      ),
      reasons: list(record({ code: text, message: text, rule: text })),
      missing: list(record({ rule: text, month: text })),
      assumptions: list(record({ id: text, value: text, chosenBy: { enum: ['default', 'scenario', 'flag'] } })),
      caveats: list(note),
      basis: list(
        record({
          rule: text,
          value: text,
          from: text,
          evidence: { enum: ['verified', 'corroborated', 'derived', 'secondary', 'recalled', 'press'] },
          standing: { enum: ['in-force', 'provisional', 'projected', 'overridden'] },
          source: record({ instrument: text, number: text, publisher: text, publishedOn: text, url: text }, [
            'number',
            'publishedOn',
            'url',
          ]),
        }),
      ),
      trace: list(record({ figure: text, formula: text, inputs: { type: 'object' }, rules: list(text) })),
    },
    ['reasons', 'missing', 'trace'],
  ),
};

describe('the JSON Schema that is shipped', () => {
  it('is the one made from the list of facts and columns', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../${file}`);
  });

  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(file, 'utf8')),
  );

  it.each([
    ['a projection', '--monthly 955 --years 20'],
    ['an explained projection in both currencies', '--monthly 955 --years 20 --explain --currency both'],
    ['a person who is not eligible', '--monthly 955 --birth 1950-01'],
    ['what is undetermined', '--monthly 955 --years 20 --retire latest'],
    ['the ways in and the steps ahead', '--monthly 955 --years 20 --table ways --table steps'],
    ['a flexible worker without papers', '--monthly 955 --years 20 --papers none'],
    ['missing rules', '--monthly 955 --years 20 --start 2010-01'],
  ])('fits %s', async (_, flags) => {
    const terminal = memoryTerminal();
    expect(await main(['pension', ...flags.split(' '), '--json'], terminal)).toBe(0);
    validate(JSON.parse(terminal.out()));
    expect(validate.errors).toBeNull();
  });

  it('refuses a fact that is gone', async () => {
    const terminal = memoryTerminal();
    await main(['pension', '--monthly', '955', '--years', '20', '--json'], terminal);
    const answer = JSON.parse(terminal.out());
    delete answer.facts.monthlyPension;
    expect(validate(answer)).toBe(false);
  });
});
