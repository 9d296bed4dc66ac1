import type { Borrower } from '../../src/engine/loan/borrower.ts';
import type { Home } from '../../src/engine/loan/home.ts';
import type { LoanScenario } from '../../src/engine/loan/loan-scenario.ts';
import { loanScenario } from './loan-scenario.ts';

/** What of a purchase a test changes. */
export interface HomeChanges {
  readonly home?: Partial<Home>;
  readonly borrower?: Partial<Borrower>;
  readonly loan?: Partial<LoanScenario>;
}

/** A new home of 100 square metres in Nanshan at 1,000,000.00 yuan, bought today with a loan of 800,000.00, changed as asked. */
export function homeScenario({ home, borrower, loan }: HomeChanges = {}): LoanScenario {
  const { drawdown: _, ...today } = loanScenario({ principal: 80_000_000, months: 360 });
  return {
    ...today,
    home: {
      ...{ place: 'shenzhen', district: 'nanshan', price: 100_000_000, size: { numerator: 100, denominator: 1 } },
      ...{ use: 'own', market: 'new', ...home },
    },
    ...(borrower !== undefined && { borrower: { currency: 'CNY', ...borrower } }),
    ...loan,
  };
}

/** The same in Hong Kong, the loan in Hong Kong dollars. */
export function homeInHongKong({ home, loan, ...rest }: HomeChanges = {}): LoanScenario {
  return homeScenario({ home: { place: 'hong-kong', ...home }, loan: { currency: 'HKD', ...loan }, ...rest });
}
