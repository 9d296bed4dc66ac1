import { describe, expect, it } from 'vitest';
import { help } from '../../src/report/language/en/help.ts';
import { pensionFields, pensionFiles } from '../../src/scenario/pension-fields.ts';
import { pensionReaders } from '../../src/scenario/pension-readers.ts';
import { pensionSchema } from '../../src/scenario/pension-schema.ts';

const camelCase = (flag: string): string => flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe('every field of a pension scenario', () => {
  it.each(pensionFields.filter((field) => 'flag' in field))(
    '--$flag keeps its value under the name of the field',
    ({ path, flag }) => {
      expect(camelCase(flag)).toBe(path.split('.').at(-1));
    },
  );

  it('has a reader, and no reader is without a field', () => {
    expect(Object.keys(pensionReaders).sort()).toEqual(pensionFields.map(({ path }) => path).sort());
  });

  it('is in the schema, and nothing else is', () => {
    const { assumptions, ...entries } = pensionSchema.entries;
    const inside = Object.keys(assumptions.wrapped.entries).map((name) => `assumptions.${name}`);
    expect([...Object.keys(entries), ...inside].sort()).toEqual(pensionFields.map(({ path }) => path).sort());
  });

  it('that has a flag is explained in help, and nothing else is', () => {
    const flags = [...pensionFields.filter((field) => 'flag' in field), ...pensionFiles].map(({ path }) => path);
    expect(Object.keys(help.commands.pension.fields).sort()).toEqual([...flags].sort());
  });
});
