import { joiningLaw } from '../guangdong/joining-law.ts';
import type { JoiningLaw } from '../joining-law.ts';
import type { CityId } from './city-names.ts';
import { payingOnOffice as payingOnOfficeOfDongguan } from './dongguan/pension/paying-on-office.ts';
import { doubleCoverUndertaking } from './shenzhen/pension/double-cover-undertaking.ts';
import { payingOnOffice as payingOnOfficeOfShenzhen } from './shenzhen/pension/paying-on-office.ts';
import { registrationInHongKong } from './shenzhen/pension/registration-in-hong-kong.ts';
import { registrationOffice } from './shenzhen/pension/registration-office.ts';
import { residentSchemeOldestAge } from './shenzhen/pension/resident-scheme-oldest-age.ts';

/** What a resident of Hong Kong must know to join (港澳居民参保), by city: Guangdong's, and what a city says beside it. */
export const joiningLaws: Readonly<Record<CityId, JoiningLaw>> = {
  shenzhen: {
    ...joiningLaw,
    payingOnOffice: payingOnOfficeOfShenzhen,
    registrationOffice,
    registrationInHongKong,
    doubleCoverUndertaking,
    residentSchemeOldestAge,
  },
  guangzhou: joiningLaw,
  zhuhai: joiningLaw,
  foshan: joiningLaw,
  dongguan: { ...joiningLaw, payingOnOffice: payingOnOfficeOfDongguan },
  zhongshan: joiningLaw,
  huizhou: joiningLaw,
  jiangmen: joiningLaw,
  zhaoqing: joiningLaw,
};
