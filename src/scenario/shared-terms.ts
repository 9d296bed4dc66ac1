import type { LoanScenario } from '../engine/loan/loan-scenario.ts';
import { columnText, textAt } from './field-faults.ts';
import type { LoanFieldsGiven } from './loan-schema.ts';
import { decimalText, percentText } from './read-figure.ts';
import { type FieldFault, isMapping, type ScenarioTree } from './scenario-tree.ts';

/** What belongs to a whole comparison, as its first loan says it. */
export type SharedTerms = Partial<Pick<LoanScenario, 'asOf' | 'asKnownOn' | 'fx' | 'fxChange' | 'discount'>>;

const atTop = ['asOf', 'asKnownOn', 'strict', 'assumptions'];

/** Whether a field belongs to the whole question: the flag that gives it is for every loan. */
export function isShared([head = '']: readonly string[]): boolean {
  return atTop.includes(head);
}

/**
 * What another loan's file says of the whole question and the first loan does not: another day, other assumptions, offers of
 * its own.
 */
export function sharedFaults(given: LoanFieldsGiven, tree: ScenarioTree, first: SharedTerms): readonly FieldFault[] {
  return [
    ...days.flatMap((name) =>
      differs(given[name], first[name]) ? [fault([name], textAt(tree, name), first[name])] : [],
    ),
    ...assumed(given.assumptions ?? {}, tree, first),
    ...(Object.hasOwn(tree, 'offers') ? [ownOffers(tree)] : []),
  ];
}

const days = ['asOf', 'asKnownOn'] as const;

function assumed(
  { fx, fxPath, discount }: NonNullable<LoanFieldsGiven['assumptions']>,
  tree: ScenarioTree,
  first: SharedTerms,
): readonly FieldFault[] {
  const said = isMapping(tree['assumptions']) ? tree['assumptions'] : {};
  const path = fxPath === 'flat' ? fxPath : fxPath && percentText(fxPath);
  const pairs = [
    ['fx', fx && decimalText(fx), first.fx && decimalText(first.fx)],
    ['fxPath', path, first.fxChange === undefined ? 'flat' : percentText(first.fxChange)],
    ['discount', discount && percentText(discount), first.discount && percentText(first.discount)],
  ] as const;
  return pairs.flatMap(([name, own, theirs]) =>
    differs(own, theirs) ? [fault(['assumptions', name], textAt(said, name), theirs)] : [],
  );
}

function ownOffers(tree: ScenarioTree): FieldFault {
  const values = {
    field: 'offers',
    value: columnText(tree['offers'], 'title'),
    other: 'a file',
    otherValue: 'of --against',
  };
  return { code: 'SCENARIO_CONFLICT', path: ['offers'], part: 'key', values: { ...values, why: 'of-the-first-loan' } };
}

/** What is not said is taken from the first. */
function differs(own: string | undefined, first: string | undefined): boolean {
  return own !== undefined && own !== first;
}

function fault(path: readonly string[], value: string, first: string | undefined): FieldFault {
  const field = path.at(-1) ?? '';
  const values = { field, value, other: field, otherValue: first ?? '', why: 'of-the-first-loan' };
  return { code: 'SCENARIO_CONFLICT', path, part: 'value', values };
}
