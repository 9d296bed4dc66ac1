import { type Rate, rate, rateOf } from '../../quantities/rate.ts';

/** What is assumed of everything that grows beyond its last published value. Assumptions, not rules. */
export interface Outlook {
  /** Average wages, and with them the limits of the contribution base and the benefit base. */
  readonly wageGrowth: Rate;
  /** 记账利率 of the years whose rate is not out. */
  readonly creditingRate: Rate;
  /** The yearly rise of a pension in payment. */
  readonly indexation: Rate;
  /** Mainland prices. */
  readonly inflation: Rate;
  /** Hong Kong prices. */
  readonly inflationHk: Rate;
  /** HKD per CNY after the valuation date, as a share of the newest month's. */
  readonly fxShare: Rate;
  /** Whether Shenzhen's benefit base waits until the province's has caught up with it. */
  readonly shenzhenBenefitBaseWaits: boolean;
}

/** From the cautious to the hopeful. */
export const outlookIds = ['low', 'central', 'high'] as const;
export type OutlookId = (typeof outlookIds)[number];

/**
 * Three outlooks in one place, with their reasons:
 * - wages: the provincial average wage rose 0.2 % last year and 4.7 % a year since 2020, the benefit base 2.0 % last
 *   year; 1, 2 and 3.5 % lie around the newest figures, below the long average.
 * - crediting rate: 1.50 % for 2025, 2.62 % for 2024, after years of 6 to 8 %; 1.5, 2 and 2.6 %.
 * - rises in payment: 2 % in 2025 and smaller every year since 2016; 0, 1.5 and 2 %.
 * - mainland prices: 0 to 1 % a year lately against an official aim of 2 %; 0.5, 1 and 2 %.
 * - Hong Kong prices: 1.73 % a year since 2001, 1.4 to 2.1 % a year lately; 1.5, 2 and 2.5 %.
 * - exchange rate: no trend is assumed; a tenth down and a tenth up.
 * - Shenzhen's benefit base: 1.24 times the province's in 2020 and 1.19 in 2025; the low outlook lets it wait.
 */
export const outlooks: Readonly<Record<OutlookId, Outlook>> = {
  low: {
    wageGrowth: rate('0.01'),
    creditingRate: rate('0.015'),
    indexation: rate('0'),
    inflation: rate('0.005'),
    inflationHk: rate('0.015'),
    fxShare: rateOf(9, 10),
    shenzhenBenefitBaseWaits: true,
  },
  central: {
    wageGrowth: rate('0.02'),
    creditingRate: rate('0.02'),
    indexation: rate('0.015'),
    inflation: rate('0.01'),
    inflationHk: rate('0.02'),
    fxShare: rateOf(1, 1),
    shenzhenBenefitBaseWaits: false,
  },
  high: {
    wageGrowth: rate('0.035'),
    creditingRate: rate('0.026'),
    indexation: rate('0.02'),
    inflation: rate('0.02'),
    inflationHk: rate('0.025'),
    fxShare: rateOf(11, 10),
    shenzhenBenefitBaseWaits: false,
  },
};
