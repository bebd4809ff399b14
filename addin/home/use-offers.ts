import { BookRegular } from '@fluentui/react-icons/svg/book';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import { useLocation } from 'react-router';
import { requestAddress } from '#shared/addresses/request-address.ts';
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
 * What a text may be about: kinds to report, found without the desk; guidance, where the desk answers; and always the team.
 * Guidance stands first where the text asks; a citizen's request has its own way, before all. A guest of the
 * municipality reports, and asks nobody.
 */
export const useOffers = (text: string): readonly OfferGroup[] => {
  const t = useTexts(texts).field;
  const me = useRead('me', {});
  const isGuest = me.data?.guest ?? false;
  const kinds = useKindOffers(text, isGuest);
  const { offers: guidance, looksLike } = useGuidanceOffers(text);
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
  const report = { title: t.happened, offers: kinds };
  const read = { title: t.guidance, offers: guidance };
  const people = { title: undefined, offers: [ask] };
  if (isGuest) return [report];
  if (looksLike === 'subject-request') {
    const register: Offer = {
      ...ask,
      key: 'request',
      icon: PersonQuestionMarkRegular,
      title: t.register,
      to: requestAddress,
      hint: t.registerHint,
    };
    return [{ title: t.request, offers: [register] }, read, report, people].filter(({ offers }) => offers.length > 0);
  }
  // What is asked is answered before it is taken for a breach; until the desk has said what it is, both stand as they were.
  return (looksLike === 'question' && guidance.length > 0 ? [read, report, people] : [report, read, people]).filter(
    ({ offers }) => offers.length > 0,
  );
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

const useGuidanceOffers = (text: string) => {
  const found = useFound(text, enough);
  if (!enough(text) || found.isError) return { offers: [], looksLike: undefined };
  const offers = (found.data?.hits ?? []).slice(0, most).map(
    (hit): Offer => ({
      key: nameOfHit(hit),
      icon: BookRegular,
      title: hit.title,
      hint: hit.sentence,
      ...(hit.kind === 'article' ? { to: `/guidance/${hit.slug}`, along: false } : { to: '/home/ask', along: true }),
    }),
  );
  return { offers, looksLike: found.data?.looksLike };
};
