import { BookRegular } from '@fluentui/react-icons/svg/book';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { useLocation } from 'react-router';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import { kindsSaid } from '#shared/breaches/kinds-said.ts';
import { iconOf } from '../breaches/kind-icons.ts';
import { nameOfHit } from '../questions/asking/found.ts';
import { useFound } from '../questions/asking/use-found.ts';
import * as kindWords from '../texts/breaches/kind-words.ts';
import * as terms from '../texts/breaches/terms.ts';
import * as texts from '../texts/home.ts';
import { useTexts } from '../texts/language.ts';
import { useRead } from '../use-api.ts';
import type { Offer, OfferGroup } from './offers.ts';

const enough = (text: string): boolean => text.trim().length >= 3;
const most = 3;

/**
 * What a text may be about, in fixed order: kinds to report, found without the desk; guidance, where the desk answers; and
 * always the team.
 */
export const useOffers = (text: string): readonly OfferGroup[] => {
  const t = useTexts(texts).field;
  const me = useRead('me', {});
  const isGuest = me.data?.guest ?? false;
  const kinds = useKindOffers(text, isGuest);
  const guidance = useGuidanceOffers(text);
  const { data } = useRead('readAnswerBy', {}, { staleTime: 60_000, enabled: enough(text) });
  if (!enough(text)) return [];
  const ask: Offer = {
    key: 'ask',
    icon: ChatHelpRegular,
    title: t.ask,
    hint: data ? t.askHint(data.workingDays) : t.askUndated,
    to: '/home/ask',
    along: true,
  };
  return [
    { title: t.happened, offers: kinds },
    { title: t.guidance, offers: guidance },
    // A guest of the municipality reports, and asks nobody.
    { title: undefined, offers: isGuest ? [] : [ask] },
  ].filter(({ offers }) => offers.length > 0);
};

const useKindOffers = (text: string, atLeastOne: boolean): readonly Offer[] => {
  const t = useTexts(texts).field;
  const { kinds } = useTexts(terms);
  const words = useTexts(kindWords);
  const { search } = useLocation();
  const report = (kind: BreachKind) => ({
    key: kind,
    icon: iconOf[kind],
    title: t.report(kinds[kind].name),
    hint: t.comesAlong,
    to: `/home/${kind}${search}`,
    along: true,
  });
  if (!enough(text)) return [];
  const said = kindsSaid(text, { kinds, ...words });
  return (said.length === 0 && atLeastOne ? (['other'] as const) : said).map(report);
};

const useGuidanceOffers = (text: string): readonly Offer[] => {
  const found = useFound(text, enough);
  if (!enough(text) || found.isError) return [];
  return (found.data?.hits ?? []).slice(0, most).map((hit) => ({
    key: nameOfHit(hit),
    icon: BookRegular,
    title: hit.title,
    hint: hit.sentence,
    ...(hit.kind === 'article' ? { to: `/guidance/${hit.slug}`, along: false } : { to: '/home/ask', along: true }),
  }));
};
