import type { Rule } from '../../rule.ts';

/** 城乡养老保险制度衔接 (articles 3 and 5 to 8). */
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
      value:
        'Only one of the two pensions is drawn: with fifteen years in the employee scheme the resident account joins it without its years, with fewer the employee account and years join the resident scheme; months paid in both count for the employee scheme alone.',
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
