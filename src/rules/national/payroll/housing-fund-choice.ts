import type { Rule } from '../../rule.ts';

/** 港澳台同胞缴存住房公积金: they may, on the same terms; no text says that they must. */
export const housingFundChoice: Rule<string> = {
  id: 'national/payroll/housing-fund-choice',
  zh: '在内地就业的港澳台同胞缴存住房公积金',
  en: 'residents of Hong Kong may join the housing provident fund',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in three republished copies; the title is a description.
    {
      from: '2017-12-18',
      publishedOn: '2017-12-18',
      value: 'optional, same-terms',
      source: {
        instrument: '关于在内地（大陆）就业的港澳台同胞享有住房公积金待遇有关问题的意见',
        number: '建金〔2017〕237号',
        publisher: '住房城乡建设部、财政部、中国人民银行、国务院港澳事务办公室、国务院台湾事务办公室',
        publishedOn: '2017-12-18',
      },
      evidence: 'corroborated',
    },
  ],
};
