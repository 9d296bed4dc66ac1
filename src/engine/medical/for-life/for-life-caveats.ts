import { type Months, monthOf, monthText } from '../../../quantities/months.ts';
import type { Figure } from '../../shared/result.ts';
import type { CoverOption } from '../covers/cover-option.ts';
import type { MedicalCaveat } from '../medical-caveat.ts';
import type { MedicalScenario } from '../medical-scenario.ts';
import type { ForLife } from './for-life.ts';
import type { MissingYearsPrice } from './missing-years-price.ts';

const lifeFacts = ['lifetimeCoverMonthsRequired', 'lifetimeCoverMonthsMissing', 'lifetimeCoverMonthsShort'];

/** What must be said of cover for life, and of the city in which it is had. */
export function forLifeCaveats(
  { desk }: CoverOption,
  life: ForLife,
  scenario: MedicalScenario,
): readonly MedicalCaveat[] {
  switch (life.standing) {
    case 'GRANTED':
      return [];
    case 'NEVER':
      return [{ code: 'FOR_LIFE_NEVER', values: {}, withholds: lifeFacts }];
    case 'TIER_TWO_UNKNOWN':
      return [{ code: 'FOR_LIFE_TIER_TWO', values: {}, withholds: lifeFacts }];
    case 'REQUIREMENT_UNKNOWN':
      return [
        {
          code: 'FOR_LIFE_UNKNOWN',
          values: {
            month: monthOrNull(life),
            rule: desk.law.lifelongCoverMonths.id,
          },
          withholds: life.from === undefined ? ['lifetimeCoverFrom', ...lifeFacts] : lifeFacts,
        },
      ];
    default:
      return known(life, scenario);
  }
}

function monthOrNull({ from }: ForLife): Figure {
  return from === undefined ? null : monthText(from);
}

function known(life: ForLife, scenario: MedicalScenario): readonly MedicalCaveat[] {
  // Where the months are known the price was asked for, whatever it is.
  const [short, price] = [life.short as Months, life.price as MissingYearsPrice];
  const { monthly = null, total = null } = price;
  const due = life.from !== undefined && life.from <= monthOf(scenario.year, 1) ? 'yes' : 'no';
  const lacks = { months: short, month: monthOrNull(life), monthly, total, due };
  return [
    ...(scenario.insuredMonths === undefined ? [{ code: 'MONTHS_ASSUMED_NONE' as const, values: {} }] : []),
    ...(short === 0 ? [] : [{ code: 'FOR_LIFE_SHORT' as const, values: lacks }]),
    ...(total === null ? [priceUnknown(price)] : []),
    ...(short === 0 || total === null ? [] : [{ code: 'MISSING_MONTHS_METHOD_ENDED' as const, values: {} }]),
    { code: 'FOR_LIFE_CITY', values: {} },
  ];
}

function priceUnknown({ missing }: MissingYearsPrice): MedicalCaveat {
  const withholds = ['missingMonthPrice', 'missingMonthsPrice'];
  return { code: 'MISSING_PRICE_UNKNOWN', values: { rules: missing.join(', ') }, withholds };
}
