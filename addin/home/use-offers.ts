import { useLocation } from 'react-router';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import { iconOf } from '../breaches/kind-icons.ts';
import { kindsSaid } from '../breaches/my/kinds-said.ts';
import * as kindWords from '../texts/breaches/kind-words.ts';
import * as terms from '../texts/breaches/terms.ts';
import * as texts from '../texts/home.ts';
import { useTexts } from '../texts/language.ts';
import type { OfferGroup } from './offers.ts';

/** Letters from which something is offered. */
const from = 3;

/** What a text may be about, in fixed order: kinds to report, found without the desk, and always a way on. */
export const useOffers = (text: string): readonly OfferGroup[] => {
  const t = useTexts(texts).field;
  const { kinds } = useTexts(terms);
  const { said, common } = useTexts(kindWords);
  const { search } = useLocation();
  if (text.trim().length < from) return [];
  const report = (kind: BreachKind) => ({
    key: kind,
    icon: iconOf[kind],
    title: t.report(kinds[kind].name),
    hint: t.comesAlong,
    to: `/home/${kind}${search}`,
    along: true,
  });
  const found = kindsSaid(text, { kinds, said, common });
  return [{ title: t.happened, offers: (found.length > 0 ? found : (['other'] as const)).map(report) }];
};
