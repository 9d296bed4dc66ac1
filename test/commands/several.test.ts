import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { declare } from '../../src/commands/declare.ts';
import { operandsOf } from '../../src/commands/line-problems.ts';
import { readSettings } from '../../src/commands/read-settings.ts';
import { sharedFlags } from '../../src/commands/shared-flags.ts';
import type { Field } from '../../src/scenario/field.ts';

const fields: readonly Field[] = [
  { path: 'wage', flag: 'wage', value: 'amount' },
  { path: 'visits', flag: 'visit', value: 'visit', several: true },
  { path: 'assumptions.careInflation', flag: 'care-inflation', value: 'rate' },
  { path: 'vouchersUsed', flag: 'vouchers-used', value: 'amount' },
  { path: 'project', flag: 'project' },
];

/** What a command line sets, and the codes of what is wrong with it. */
function settingsOf(...words: readonly string[]) {
  const command = new Command();
  declare(command, { operands: '[scenario]', fields, flags: sharedFlags }, undefined, undefined);
  command.parse([...words], { from: 'user' });
  const { settings, problems } = readSettings(fields, command.opts());
  const wrong = [...operandsOf(command, fields).problems, ...problems];
  return { settings, wrong: wrong.map(({ code, place }) => `${code} ${place.kind === 'flag' ? place.name : ''}`) };
}

describe('a flag of several parts', () => {
  it('is one text, its parts joined by commas, and no conflict with itself', () => {
    expect(settingsOf('--visit', 'a:b:1', '--visit', 'c::2')).toEqual({
      settings: [{ path: 'visits', text: 'a:b:1,c::2', flag: '--visit' }],
      wrong: [],
    });
  });

  it('given once is that text', () => {
    expect(settingsOf('--visit', 'a:b:1').settings).toEqual([{ path: 'visits', text: 'a:b:1', flag: '--visit' }]);
    expect(settingsOf('--visit', '').settings).toEqual([{ path: 'visits', text: '', flag: '--visit' }]);
    expect(settingsOf().settings).toEqual([]);
  });

  it('does not go with another way to set the same field', () => {
    expect(settingsOf('--visit', 'a:b:1', '--set', 'visits=c::2').wrong).toEqual(['COMMAND_CONFLICT --set visits']);
  });
});

describe('a flag of one value', () => {
  it('given two is a conflict', () => {
    expect(settingsOf('--wage', '1', '--wage', '2').wrong).toEqual(['COMMAND_CONFLICT --wage']);
  });

  it('sets its field under the path of the field, whatever its own name', () => {
    const { settings } = settingsOf('--care-inflation', '2%', '--vouchers-used', '2000', '--project');
    expect(settings).toEqual([
      { path: 'assumptions.careInflation', text: '2%', flag: '--care-inflation' },
      { path: 'vouchersUsed', text: '2000', flag: '--vouchers-used' },
      { path: 'project', text: 'true', flag: '--project' },
    ]);
  });
});
