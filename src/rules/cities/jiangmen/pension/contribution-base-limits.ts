import { limitsOfHuizhouAndJiangmen } from '../../../guangdong/pension/contribution-base-limits.ts';
import type { Limits } from '../../../pension-law.ts';
import type { Rule } from '../../../rule.ts';

/** 缴费基数上下限 of Jiangmen, July to June: the province sets them by class of place. */
export const contributionBaseLimits: Rule<Limits> = {
  id: 'jiangmen/pension/contribution-base-limits',
  zh: '江门市企业职工基本养老保险缴费基数上下限',
  en: 'floor and ceiling of the contribution base in Jiangmen',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  values: limitsOfHuizhouAndJiangmen,
};
