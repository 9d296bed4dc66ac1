import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { readYaml } from '../../src/scenario/yaml.ts';

/** The root of a text that is a map. */
function rootOf(text: string): Readonly<Record<string, unknown>> {
  const read = readYaml('li.yaml', text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.root;
}

/** What is wrong with a text: code, reason, line and column. */
function wrongWith(text: string): readonly string[] {
  const read = readYaml('li.yaml', text);
  return read.ok ? [] : read.problems.map(brief);
}

function brief({ code, values, place }: Problem): string {
  const spot = place.kind === 'file' ? place.spot : undefined;
  return [code.replace('SCENARIO_', ''), values['reason'], spot && `${spot.line}:${spot.column}`]
    .filter((part) => part !== undefined)
    .join(' ');
}

describe('a YAML map', () => {
  it('gives numbers, switches and days as they were typed', () => {
    const typed = rootOf(
      'a: 898.10\nb: 123456789012345678.91\nc: 012\nd: 1e3\ne: true\nf: 2026-11-23\ng: 0x1F\nh: "63"\n',
    );
    expect(Object.values(typed)).toEqual([
      '898.10',
      '123456789012345678.91',
      '012',
      '1e3',
      'true',
      '2026-11-23',
      '0x1F',
      '63',
    ]);
  });

  it('may use aliases', () => {
    expect(rootOf('a: &x { p: 1 }\nb: *x\n')).toEqual({ a: { p: '1' }, b: { p: '1' } });
  });

  it('may have keys that JavaScript gives a meaning', () => {
    expect(Object.keys(rootOf('__proto__: 1\nconstructor: 2\n'))).toEqual(['__proto__', 'constructor']);
  });
});

describe('a text that is no scenario', () => {
  it.each([
    ['nothing', '', 'EMPTY'],
    ['only remarks', '# later\n', 'EMPTY'],
    ['null', '~\n', 'EMPTY'],
    ['a list', '\n- 1\n', 'NOT_A_MAP 2:1'],
    ['one value', 'hello\n', 'NOT_A_MAP 1:1'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'NOT_YAML DUPLICATE_KEY 3:1'],
    ['a key twice further down', 'a:\n  b: 1\n  b: 2\n', 'NOT_YAML DUPLICATE_KEY 3:3'],
    ['a bracket that stays open', 'a: [1, 2\n', 'NOT_YAML BAD_INDENT 2:1'],
    ['a tab', 'a:\n\t- 1\n', 'NOT_YAML TAB_AS_INDENT 2:1'],
    ['a tag', 'a: !x 1\n', 'NOT_YAML TAG_RESOLVE_FAILED 1:4'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'NOT_YAML MULTIPLE_DOCS 2:1'],
    ['an alias of nothing', 'a: *x\n', 'NOT_YAML BAD_ALIAS 1:4'],
    ['an alias before its anchor', 'a: *x\nb: &x 1\n', 'NOT_YAML BAD_ALIAS 1:4'],
  ])('%s', (_, text, problem) => {
    expect(wrongWith(text)).toEqual([problem]);
  });

  it.each([
    [59, []],
    [70, ['NOT_YAML TOO_DEEP']],
  ])('brackets %i deep', (depth, problems) => {
    const found = wrongWith(`a: ${'['.repeat(depth)}1${']'.repeat(depth)}\n`);
    expect(found.map((one) => one.replace(/ \d+:\d+$/, ''))).toEqual(problems);
  });

  it('aliases that grow without end', () => {
    const ten = (name: string): string => `[${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`;
    expect(wrongWith(`a: &a [1]\nb: &b ${ten('a')}\nc: &c ${ten('b')}\nd: ${ten('c')}\n`)).toEqual(['ALIAS_BOMB 4:41']);
  });

  it('every fault at once', () => {
    expect(wrongWith('a: 1\na: 2\nb: !x 1\n')).toEqual([
      'NOT_YAML TAG_RESOLVE_FAILED 3:4',
      'NOT_YAML DUPLICATE_KEY 2:1',
    ]);
  });
});

describe('the spot of a path', () => {
  const text = 'city: shenzhen\nassumptions:\n  wageGrowth: 2%\nempty:\nlist: [1, 22]\nalias: &x { p: 1 }\nsame: *x\n';
  const file = readYaml('li.yaml', text);

  it.each([
    [['city'], 'value', '1:7 shenzhen'],
    [['city'], 'key', '1:1 city'],
    [['assumptions', 'wageGrowth'], 'value', '3:15 2%'],
    [['assumptions', 'wageGrowth'], 'key', '3:3 wageGrowth'],
    [['assumptions', 'absent'], 'value', '3:3 w'],
    [['absent'], 'value', '1:1 c'],
    [['empty'], 'value', '4:1 empty'],
    [['list', '1'], 'value', '5:11 22'],
    [['list', '2'], 'value', '5:7 ['],
    [['same', 'p'], 'value', '6:16 1'],
    [[], 'value', '1:1 city: shenzhen'],
  ] as const)('%j (%s) is %s', (path, part, place) => {
    if (!file.ok) throw new Error('not read');
    const { line, column, excerpt, before, width } = file.value.spotOf(path, part);
    expect(`${line}:${column} ${excerpt.slice(before, before + width)}`).toBe(place);
  });
});
