import type { Months } from '../../../quantities/months.ts';
import type { MedicalScenario } from '../medical-scenario.ts';

/**
 * 连续参保月数 by January: as said, or every month insured where no gap was named. Whether a gap breaks them is not known.
 */
export function unbrokenMonths({
  insuredMonths,
  continuousMonths,
  gap,
  missedYears,
}: MedicalScenario): Months | undefined {
  if (continuousMonths !== undefined) return continuousMonths;
  return (gap ?? 0) > 0 || (missedYears ?? 0) > 0 ? undefined : insuredMonths;
}
