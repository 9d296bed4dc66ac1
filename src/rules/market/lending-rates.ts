import { bochkBestLendingRate } from './bochk-best-lending-rate.ts';
import { higherBestLendingRate } from './higher-best-lending-rate.ts';
import { hsbcBestLendingRate } from './hsbc-best-lending-rate.ts';
import { loanPrimeRate } from './loan-prime-rate.ts';

/** 贷款市场报价利率及港元最優惠利率 by the day on which they change: what a floating rate follows, beside HIBOR. */
export const lendingRates = { loanPrimeRate, hsbcBestLendingRate, bochkBestLendingRate, higherBestLendingRate };
