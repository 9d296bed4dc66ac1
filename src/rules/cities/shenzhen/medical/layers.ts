import type { Rule } from '../../../rule.ts';

/**
 * 多层次保障: critical illness insurance as the supplement, medical assistance as the backstop. What critical illness
 * insurance pays was not found.
 */
export const layers: Rule<string> = {
  id: 'shenzhen/medical/layers',
  zh: '深圳市医疗保障层次',
  en: 'layers of medical cover in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      value: 'basic, critical-illness-as-supplement, medical-assistance-as-backstop',
      source: {
        instrument: 'Measures of Shenzhen Municipality for Medical Security, article 2',
        number: '深圳市人民政府令第358号',
        publisher: '深圳市司法局',
        url: 'https://sf.sz.gov.cn/fggzywyb/content/post_12557953.html',
      },
      evidence: 'verified',
    },
  ],
};
