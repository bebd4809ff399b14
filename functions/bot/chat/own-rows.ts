import { mineAddress } from '#shared/addresses/mine-address.ts';
import { tabLink } from '#shared/addresses/tab-link.ts';
import type { Caller } from '#shared/people/caller.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { readBrief } from '../../cases/brief.ts';
import { inTenant } from '../../database/transaction.ts';
import { appIdIn } from '../../links.ts';
import type { CardElement } from '../../microsoft/adaptive-card.ts';
import type { Parts } from '../../parts.ts';
import { perform } from '../../perform.ts';
import { chatTexts } from '../../texts/chat.ts';
import { dayInWords } from '../../texts/day-and-time.ts';
import { stateNames } from '../../texts/states.ts';

const most = 3;

/** What the caller has still to read, the first due first. */
export const toReadRows = async (parts: Parts, caller: Caller): Promise<CardElement[]> => {
  const { tenantId, language } = caller;
  const t = chatTexts[language].own;
  const { policies } = await perform(parts, caller, 'listMyPolicies', { params: {}, query: {}, body: {} });
  return policies
    .filter(({ waits }) => waits)
    .slice(0, most)
    .map(({ policyId, title, due }) =>
      row({
        title: t.read(title),
        under: t.by(due),
        state: t.waitsForYou,
        waits: true,
        url: tabLink(appIdIn(parts.settings, tenantId), `/home/read/${policyId}`),
      }),
    );
};

/** The caller's latest cases as rows of a card: what each is, its number and day, and how far it is. No free text. */
export const ownCasesRows = async (parts: Parts, caller: Caller): Promise<CardElement[]> => {
  const { tenantId, language } = caller;
  const appId = appIdIn(parts.settings, tenantId);
  const { cases } = await perform(parts, caller, 'listMyCases', { params: {}, query: {}, body: {} });
  const rows: CardElement[] = [];
  for (const { caseId, reference, state, asked, receivedAt } of cases.slice(0, most)) {
    const brief = await inTenant(parts.db, tenantId, (tx) => readBrief(parts, tx, tenantId, caseId));
    if (!brief) continue;
    const day = dayInWords(dayInCopenhagen(new Date(receivedAt)), language);
    rows.push(
      row({
        title: brief.own.onCard(language).title,
        under: `${reference} · ${day}`,
        state: asked ? chatTexts[language].own.waitsForYou : stateNames[language][state],
        waits: asked !== null,
        url: tabLink(appId, mineAddress(reference)),
      }),
    );
  }
  return rows;
};

type Row = {
  readonly title: string;
  readonly under: string;
  readonly state: string;
  readonly waits: boolean;
  readonly url: string;
};

const row = ({ title, under, state, waits, url }: Row): CardElement => ({
  type: 'ColumnSet',
  separator: true,
  selectAction: { type: 'Action.OpenUrl', title: `${title}, ${under}`, url },
  columns: [
    {
      type: 'Column',
      width: 'stretch',
      items: [
        { type: 'TextBlock', text: title, wrap: true, weight: 'Bolder' },
        { type: 'TextBlock', text: under, isSubtle: true, size: 'Small', spacing: 'None', wrap: true },
      ],
    },
    {
      type: 'Column',
      width: 'auto',
      items: [{ type: 'TextBlock', text: state, size: 'Small', weight: 'Bolder', ...(waits && { color: 'Accent' }) }],
    },
  ],
});
