import type { HongKongElderlyLaw } from '../hong-kong-elderly-law.ts';
import { allowanceAges } from './elderly/allowance-ages.ts';
import { guangdongScheme } from './elderly/guangdong-scheme.ts';
import { guangdongSchemeDays } from './elderly/guangdong-scheme-days.ts';
import { livingAllowanceLimits } from './elderly/living-allowance-limits.ts';
import { meansCounted } from './elderly/means-counted.ts';
import { oldAgeAllowance } from './elderly/old-age-allowance.ts';
import { oldAgeLivingAllowance } from './elderly/old-age-living-allowance.ts';
import { oneAllowance } from './elderly/one-allowance.ts';
import { portableCssa } from './elderly/portable-cssa.ts';
import { residence } from './elderly/residence.ts';

/** 高齡津貼、長者生活津貼、廣東計劃、綜援 in Hong Kong. */
export const hongKongElderlyLaw = {
  allowanceAges,
  guangdongScheme,
  guangdongSchemeDays,
  livingAllowanceLimits,
  meansCounted,
  oldAgeAllowance,
  oldAgeLivingAllowance,
  oneAllowance,
  portableCssa,
  residence,
} satisfies HongKongElderlyLaw;
