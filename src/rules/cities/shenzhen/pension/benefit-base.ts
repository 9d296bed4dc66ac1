import type { Rule } from '../../../rule.ts';
import { shenzhenHumanResources } from '../../../sources.ts';

/**
 * 计发基数 of Shenzhen: it publishes its own, and the province's notice of 2025 says so. Until a year's value is out the
 * one before is used, so a value has a last day only before a year that is not known. Where the day is not known, the year of the number bounds it.
 */
export const benefitBase: Rule<number> = {
  id: 'shenzhen/pension/benefit-base',
  zh: '深圳市基本养老金计发基数',
  en: 'benefit calculation base of Shenzhen',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-23',
  values: [
    // 2020 to 2022 were read in a third-party transcription, and 2020 in a copy of the notice too.
    {
      from: '2020-01-01',
      publishedOn: '2021-12-31',
      value: 9774,
      source: {
        instrument: '深圳市2020年基本养老金计发基数的通知',
        number: '深人社发〔2021〕48号',
        publisher: shenzhenHumanResources,
      },
      evidence: 'corroborated',
    },
    {
      from: '2021-01-01',
      publishedOn: '2022-12-31',
      value: 10360,
      source: {
        instrument: '深圳市2021年基本养老金计发基数的通知',
        number: '深人社发〔2022〕4号',
        publisher: shenzhenHumanResources,
      },
      evidence: 'secondary',
    },
    {
      from: '2022-01-01',
      until: '2022-12-31',
      publishedOn: '2022-12-31',
      value: 10795,
      source: {
        instrument: '深圳市2022年基本养老金计发基数的通知',
        number: '深人社发〔2022〕51号',
        publisher: shenzhenHumanResources,
      },
      evidence: 'secondary',
    },
    // 2023: one publisher prints 11,010 and contradicts itself, another copy 10,795 without a number: absent.
    // Seen on decision letters of 2024-10 and 2025-06.
    {
      from: '2024-01-01',
      publishedOn: '2024-12-31',
      value: 11181,
      source: {
        instrument: '深圳市2024年基本养老金计发基数的通知',
        number: '深人社发〔2024〕57号',
        publisher: shenzhenHumanResources,
      },
      evidence: 'verified',
    },
    // Seen on a decision letter of 2025-10, and printed by three others.
    {
      from: '2025-01-01',
      publishedOn: '2025-11-17',
      value: 11293,
      source: {
        instrument: '2025年基本养老金计发基数的答复',
        publisher: shenzhenHumanResources,
        publishedOn: '2025-11-17',
      },
      evidence: 'verified',
    },
  ],
};
