import type { Command } from 'commander';
import { nearest } from '../problems/nearest.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { Field } from '../scenario/field.ts';
import { keptAs } from './options.ts';
import { sharedFlags } from './shared-flags.ts';

/** Options of every command that may be given more than once. */
const repeatable: readonly string[] = sharedFlags.filter((flag) => flag.repeatable).map(({ id }) => id);

/** The operands of a command line, and every option and argument it should not have. */
export interface Operands {
  readonly operands: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * What is left when commander has taken the options it knows: operands first, then everything from the first unknown
 * option on. A word after an unknown option may be its value, so nothing is said of it.
 *
 * @param fields those of its options that set a field: some may be given more than once
 */
export function operandsOf(command: Command, fields: readonly Field[] = []): Operands {
  const left = command.args;
  const firstOption = left.findIndex(isOption);
  const operands = firstOption < 0 ? left : left.slice(0, firstOption);
  const variadic = command.registeredArguments.some((argument) => argument.variadic);
  const atMost = variadic ? operands.length : command.registeredArguments.length;
  const swallowed = swallowedOptions(command);
  return {
    // The value of an option that was swallowed stands here as if it were a file.
    operands: swallowed.length > 0 ? [] : operands.slice(0, atMost),
    problems: [
      ...(swallowed.length > 0 ? swallowed : givenTwice(command, fields)),
      ...left.filter(isOption).map((option) => unknownOption(option, optionNames(command))),
      ...operands.slice(atMost).map((value) => tooMany(value, atMost)),
    ],
  };
}

/** An option that nothing takes, with the nearest that something does. */
export function unknownOption(option: string, names: readonly string[]): Problem {
  const name = option.split('=')[0] ?? option;
  if (names.includes(name))
    return {
      code: 'COMMAND_UNKNOWN_OPTION',
      place: { kind: 'command' },
      values: { value: quotable(option), switch: name },
    };
  // One letter wrong in an option of one letter is everything wrong.
  const near = name.startsWith('--') ? nearest(name, names) : undefined;
  const values = { value: quotable(name), ...(near !== undefined && { nearest: near }) };
  return { code: 'COMMAND_UNKNOWN_OPTION', place: { kind: 'command' }, values };
}

/** An option whose value was left out takes the next option for it: `--monthly --years 20`. */
function swallowedOptions(command: Command): readonly Problem[] {
  const names = new Set(optionNames(command));
  const values: Readonly<Record<string, unknown>> = command.opts();
  return command.options
    .filter((option) => [values[option.attributeName()]].flat().some((value) => names.has(String(value))))
    .map(({ long }) => valueMissing(long ?? ''));
}

/** An option of one value that is given two: neither is meant more than the other. */
function givenTwice(command: Command, fields: readonly Field[]): readonly Problem[] {
  const several = fields.flatMap(({ flag, several: may }) => (may && flag !== undefined ? [keptAs(flag)] : []));
  const mayRepeat = new Set([...repeatable, ...several]);
  const given: Readonly<Record<string, unknown>> = command.opts();
  return command.options
    .filter((option) => !mayRepeat.has(option.attributeName()))
    .flatMap((option) => {
      const [first, ...others] = [given[option.attributeName()]].flat().map(String);
      const other = others.findLast((text) => text !== first);
      if (other === undefined) return [];
      const name = option.long ?? '';
      const values = { value: quotable(`${name} ${other}`), other: quotable(`${name} ${first}`) };
      return [{ code: 'COMMAND_CONFLICT' as const, place: { kind: 'flag' as const, name }, values }];
    });
}

/** An option without its value. */
export function valueMissing(option: string): Problem {
  return { code: 'COMMAND_VALUE_MISSING', place: { kind: 'flag', name: option }, values: {} };
}

/** An operand past the last one that has a place. */
export function tooMany(value: string, atMost: number, what: 'scenario' | 'rule' | 'pack' = 'scenario'): Problem {
  const values = { value: quotable(value), atMost: String(atMost), what };
  return { code: 'COMMAND_TOO_MANY_ARGUMENTS', place: { kind: 'command' }, values };
}

function optionNames(command: Command): readonly string[] {
  const own = command.options.flatMap(({ long, short }) => [long, short]).filter((name) => typeof name === 'string');
  return [...own, '--help'];
}

function isOption(word: string): boolean {
  return word.startsWith('-') && word !== '-';
}
