import { dahSingCardAprs } from '../../../rules/hong-kong/loan/dah-sing-card-aprs.ts';
import { hangSengCardAprs } from '../../../rules/hong-kong/loan/hang-seng-card-aprs.ts';
import { hsbcCardAprs } from '../../../rules/hong-kong/loan/hsbc-card-aprs.ts';
import { type DayDesk, usedOn } from '../used-on.ts';

/** 實際年利率 of purchases by issuer, a decimal fraction as the issuer prints it; an issuer not known then is not in it. */
export type IssuerAprs = Readonly<Partial<Record<'hsbc' | 'dahSing' | 'hangSeng', string>>>;

const issuers = { hsbc: hsbcCardAprs, dahSing: dahSingCardAprs, hangSeng: hangSengCardAprs };

/** What issuers of cards in Hong Kong publish on a day: never worked out from what a card charges a month. */
export function issuerAprs(desk: DayDesk): IssuerAprs {
  return Object.fromEntries(
    Object.entries(issuers).flatMap(([issuer, rule]) => {
      const found = usedOn(rule, desk);
      return found === undefined ? [] : [[issuer, found.value.purchases]];
    }),
  );
}
