import type { Rule } from '../../rule.ts';

/** 城乡养老保险制度衔接 (articles 3 and 5 to 8): one pension only; from 15 years in the employee scheme the resident account joins it without its years, below them the employee account and years join the resident scheme; a month paid in both counts for the employee scheme. */
export const joining: Rule<string> = {
  id: 'national/resident/joining',
  zh: '城乡养老保险制度衔接',
  en: 'joining the resident and the employee scheme',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2014-07-01',
      publishedOn: '2014-02-24',
      value: 'one-pension, employee-scheme-from-15-years, months-in-both-count-once',
      source: {
        instrument: '城乡养老保险制度衔接暂行办法',
        number: '人社部发〔2014〕17号',
        publisher: '人力资源和社会保障部、财政部',
        publishedOn: '2014-02-24',
      },
      evidence: 'secondary',
    },
  ],
};
