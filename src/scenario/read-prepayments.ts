import type { PrepaymentFee } from '../engine/loan/loan.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Currency, Money } from '../quantities/money.ts';
import type { Month } from '../quantities/months.ts';
import { loanAmount, paymentCount, prepaymentFee } from './loan-readers.ts';
import { anyMonth } from './read-assumed-rate.ts';
import { choiceOf } from './read-choice.ts';
import { readMap, wrongShape } from './read-map.ts';
import type { FieldFault } from './scenario-tree.ts';
import { good, type TextReader } from './text-reader.ts';

/** When it is prepaid: in a calendar month, or with a payment by its number. */
export type PrepaidIn = { readonly month: Month } | { readonly payment: number };

/** A prepayment before it has its month. */
export interface WrittenPrepayment {
  readonly month: PrepaidIn;
  readonly amount: Money<Currency>;
  readonly effect: 'shorten' | 'reduce';
  readonly fee?: PrepaymentFee<Currency>;
  readonly penaltyMonths?: number;
}

/** A prepayment with where its month stands. */
export interface PlacedPrepayment {
  readonly written: WrittenPrepayment;
  readonly path: readonly string[];
}

/** Prepayments, or everything that is wrong with them. */
export interface PrepaymentsRead {
  readonly prepayments: readonly PlacedPrepayment[];
  readonly faults: readonly FieldFault[];
}

/** A month `2028-06`, or the number of a payment. */
const monthOrPayment: TextReader<PrepaidIn> = (text) => {
  if (/^\s*[+-]?\d+\s*$/.test(text)) {
    const payment = paymentCount(text);
    return payment.ok ? good({ payment: payment.value }) : payment;
  }
  const month = anyMonth(text);
  if (month.ok) return good({ month: month.value });
  const { code, values } = month.fault;
  return { ok: false, fault: { code, values: { ...values, kind: 'payment' } } };
};

const readers = { month: monthOrPayment, amount: loanAmount, effect: choiceOf(['shorten', 'reduce']) };
const asText = { what: 'prepayment', readers, needed: [] } as const;
const asMap = {
  what: 'prepayment',
  readers: { ...readers, fee: prepaymentFee, penaltyMonths: paymentCount },
  needed: ['month', 'amount', 'effect'],
} as const;

/** The key `prepay` of a scenario: a list of texts `MONTH:AMOUNT:EFFECT` or maps, or such texts with commas between them. */
export function readPrepayments(given: unknown): PrepaymentsRead {
  const places = placesOf(given);
  if (places === undefined) return { prepayments: [], faults: [wrongShape('prepay', 'list', given, ['prepay'])] };
  const read = places.map(({ said, path }) => (typeof said === 'string' ? readText(said, path) : readOne(said, path)));
  const faults = read.flatMap((one) => one.faults);
  return { prepayments: faults.length > 0 ? [] : read.flatMap((one) => one.prepayments), faults };
}

interface Placed {
  readonly said: unknown;
  readonly path: readonly string[];
}

/** A comma parts two of them after a word, or before what looks like one; the one in `1,200` is found in its amount. */
const between = /(?<=[A-Za-z]\s*)[,，;]|[,，;](?=[^:,，;]+:[^:,，;]+:)/;

function placesOf(given: unknown): readonly Placed[] | undefined {
  if (Array.isArray(given)) return given.map((said: unknown, place) => ({ said, path: ['prepay', String(place)] }));
  if (typeof given !== 'string') return undefined;
  return given.trim() === '' ? [] : given.split(between).map((said) => ({ said, path: ['prepay'] }));
}

/** The whole text is the place of each part: nothing inside it has a place of its own. */
function readText(text: string, path: readonly string[]): PrepaymentsRead {
  const [month = '', amount = '', effect = '', ...more] = text.split(':').map((part) => part.trim());
  if ([month, amount, effect].includes('') || more.length > 0) {
    const values = { value: quotable(text.trim()) };
    return { prepayments: [], faults: [{ code: 'SCENARIO_NOT_A_PREPAYMENT', path, part: 'value', values }] };
  }
  const { values, faults } = readMap({ month, amount, effect }, path, asText);
  return placed(
    values,
    path,
    faults.map((fault) => ({ ...fault, path })),
  );
}

function readOne(given: unknown, path: readonly string[]): PrepaymentsRead {
  const { values, faults } = readMap(given, path, asMap);
  return placed(values, [...path, 'month'], faults);
}

function placed(
  values: Partial<WrittenPrepayment>,
  path: readonly string[],
  faults: readonly FieldFault[],
): PrepaymentsRead {
  return { prepayments: faults.length > 0 ? [] : [{ written: values as WrittenPrepayment, path }], faults };
}
