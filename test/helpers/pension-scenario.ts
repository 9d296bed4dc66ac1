import type { PensionScenario } from '../../src/engine/pension/pension-scenario.ts';
import { readMoney, type Yuan } from '../../src/quantities/money.ts';
import { type Month, readMonth } from '../../src/quantities/months.ts';
import { type Rate, readPercent } from '../../src/quantities/rate.ts';

/** A flexible worker in Shenzhen who asks for 20 years from December 2026 under the central outlook, changed as asked. */
export function pensionScenario(changes: Partial<PensionScenario> = {}): PensionScenario {
  return {
    asOf: '2026-11-23',
    city: 'shenzhen',
    employment: 'flexible',
    sex: 'man',
    basePolicy: 'follow',
    retire: 'statutory',
    outlook: 'central',
    overrides: {},
    strict: false,
    chosenBy: {},
    ...changes,
  };
}

/** An amount from text, `'898.40'`. */
export function amount(text: string): Yuan {
  const read = readMoney<'CNY'>(text);
  if (read === undefined) throw new Error(`${text} is not an amount`);
  return read;
}

/** A month from text, `'2026-12'`. */
export function month(text: string): Month {
  const read = readMonth(text);
  if (read === undefined) throw new Error(`${text} is not a month`);
  return read;
}

/** A rate from text, `'2%'`. */
export function percent(text: string): Rate {
  const read = readPercent(text);
  if (read === undefined) throw new Error(`${text} is not a rate`);
  return read;
}
