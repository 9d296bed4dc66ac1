import { limitsOfHuizhouAndJiangmen } from '../../../guangdong/pension/contribution-base-limits.ts';
import type { Limits } from '../../../pension-law.ts';
import type { Rule } from '../../../rule.ts';

/** 缴费基数上下限 of Huizhou, July to June: the province sets them by class of place. */
export const contributionBaseLimits: Rule<Limits> = {
  id: 'huizhou/pension/contribution-base-limits',
  zh: '惠州市企业职工基本养老保险缴费基数上下限',
  en: 'floor and ceiling of the contribution base in Huizhou',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-23',
  values: limitsOfHuizhouAndJiangmen,
};
