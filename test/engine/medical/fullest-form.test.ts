import { describe, expect, it } from 'vitest';
import { fullestForm } from '../../../src/engine/medical/premium/fullest-form.ts';

describe('the fullest form of a city', () => {
  const shares = (employee: string) => ({ employee, employer: '0.1' });
  it.each([
    [{ standard: shares('0.01'), 'tier-1': shares('0.02') }, '0.01'],
    [{ 'tier-1': shares('0.02'), 'tier-2': shares('0.03') }, '0.02'],
    [{ 'pooled-with-account': shares('0.04'), pooled: shares('0.05') }, '0.04'],
    [{ 'tier-2': shares('0.03') }, undefined],
    [undefined, undefined],
  ])('of %o has the share %s', (rates, employee) => {
    expect(fullestForm(rates)?.employee).toBe(employee);
  });
});
