import { moneyText } from '../quantities/money.ts';
import type { AprFieldsGiven } from './apr-schema.ts';
import { conflict, missing, textAt } from './field-faults.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** What a check of a question for a true price may look at. */
interface Said {
  readonly given: AprFieldsGiven;
  /** The fields as they were typed. */
  readonly tree: ScenarioTree;
  /** Cash flows as a sentence names them: their file, or their amounts; `undefined` without any. */
  readonly flows: string | undefined;
}

type FieldName = keyof AprFieldsGiven;
type Check = (said: Said) => FieldFault | undefined;

/** What says how a debt is repaid, one of them alone. */
const ways = ['monthlyRate', 'dailyRate', 'payment', 'flatRate', 'instalmentFee'] as const;
/** What a card charges on its balance. */
const cardRates = ['monthlyRate', 'dailyRate'] as const;
/** What only a card balance has beside it. */
const minimums = ['minimumShare', 'minimumPayment'] as const;
/** What a card balance does not have: it ends when it is repaid, and bears no fee here. */
const notOfCards = ['months', 'feeWhen', 'fee'] as const;
/** What only a debt that is repaid month by month has. */
const monthly = ['principal', 'months', ...ways, ...minimums, 'feeWhen', 'fee'] as const;

const has = ({ tree }: Said, name: FieldName): boolean => Object.hasOwn(tree, name);
const cardRateOf = (said: Said): (typeof cardRates)[number] | undefined => cardRates.find((name) => has(said, name));
const hasMinimum = (said: Said): boolean => minimums.some((name) => has(said, name));

function principalSaid(said: Said): FieldFault | undefined {
  return said.flows !== undefined || has(said, 'principal') ? undefined : missing('principal');
}

function monthsSaid(said: Said): FieldFault | undefined {
  const isCard = cardRateOf(said) !== undefined || hasMinimum(said);
  return said.flows !== undefined || isCard || has(said, 'months') ? undefined : missing('term-months');
}

function repaymentSaid(said: Said): FieldFault | undefined {
  const isSaid = ways.some((name) => has(said, name)) || hasMinimum(said);
  return said.flows !== undefined || isSaid ? undefined : missing('repayment');
}

/** No card has a minimum by default. */
function minimumSaid(said: Said): FieldFault | undefined {
  const isDue = said.flows === undefined && cardRateOf(said) !== undefined && !has(said, 'minimumShare');
  return isDue ? missing('minimumShare') : undefined;
}

/** A minimum belongs to a card, which charges something. */
function cardRateSaid(said: Said): FieldFault | undefined {
  const isDue = said.flows === undefined && hasMinimum(said) && cardRateOf(said) === undefined;
  return isDue ? missing('cardRate') : undefined;
}

function notOfCard(name: (typeof notOfCards)[number]): Check {
  return (said) => {
    const rate = cardRateOf(said);
    if (said.flows !== undefined || rate === undefined || !has(said, name)) return undefined;
    return conflict(said.tree, name, rate);
  };
}

/** A later way does not go with the first one that is given; of a card balance one may pay more than the least. */
function onlyWay(name: (typeof ways)[number]): Check {
  return (said) => {
    const first = ways.find((way) => has(said, way));
    if (said.flows !== undefined || first === undefined || first === name || !has(said, name)) return undefined;
    if (name === 'payment' && cardRateOf(said) !== undefined) return undefined;
    return conflict(said.tree, name, first);
  };
}

/** Cash flows say everything themselves. */
function notWithFlows(name: (typeof monthly)[number]): Check {
  return (said) =>
    said.flows === undefined || !has(said, name)
      ? undefined
      : conflict(said.tree, name, 'flows', { otherValue: said.flows });
}

function feeOfInstalments(said: Said): FieldFault | undefined {
  if (said.flows !== undefined || cardRateOf(said) !== undefined) return undefined;
  if (!has(said, 'feeWhen') || has(said, 'instalmentFee')) return undefined;
  return missing('instalmentFee');
}

/** Something must be paid out. */
function feeBelowPrincipal({ given: { fee, principal }, tree }: Said): FieldFault | undefined {
  if (fee === undefined || principal === undefined || fee < principal) return undefined;
  const most = moneyText(principal - 1);
  const values = { value: textAt(tree, 'fee'), from: '0.00', to: most, nearest: most, why: 'of-principal' };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['fee'], part: 'value', values };
}

/** Each check with the fields it looks at: where one of these is wrong by itself, the check would only confuse. */
const checks: readonly (readonly [Check, ...FieldName[]])[] = [
  [principalSaid],
  [monthsSaid],
  [repaymentSaid],
  [minimumSaid],
  [cardRateSaid],
  ...notOfCards.map((name) => [notOfCard(name), name] as const),
  ...ways.map((name) => [onlyWay(name), name] as const),
  ...monthly.map((name) => [notWithFlows(name), name] as const),
  [feeOfInstalments],
  [feeBelowPrincipal, 'fee', 'principal'],
];

/**
 * Everything wrong with the fields of a question for a true price taken together.
 *
 * @param faulty the fields that are already known to be wrong
 */
export function checkApr(said: Said, faulty: ReadonlySet<string>): readonly FieldFault[] {
  return checks
    .filter(([, ...fields]) => !fields.some((name) => faulty.has(name)))
    .map(([check]) => check(said))
    .filter((fault) => fault !== undefined);
}
