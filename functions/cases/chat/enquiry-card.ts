import { mineAddress } from '#shared/addresses/mine-address.ts';
import { tabLink } from '#shared/addresses/tab-link.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import { maskCpr } from '#shared/privacy/cpr.ts';
import { plainLines } from '../../cards/lines-on-card.ts';
import type { Tx } from '../../database/transaction.ts';
import type { CardAction } from '../../microsoft/adaptive-card.ts';
import type { ChatCard, OwnCase, ToldText } from '../../subject/subject.ts';
import { chatCardTexts } from '../../texts/chat-cards.ts';
import { openEnquiries } from '../work/enquiries.ts';
import { chatCard, field, quiet, sentence } from './chat-card.ts';
import { chatVerbs, writtenField } from './presses.ts';

/** Characters of an enquiry on its card. */
const longest = 1500;

/** What the team asks a reporter, with the field to answer in, until the person has answered. */
export const enquiryCard = async (tx: Tx, own: OwnCase, told: ToldText): Promise<ChatCard> => {
  const { row, textId, body, by, language, appId } = told;
  const t = chatCardTexts[language];
  const waits = (await openEnquiries(tx, row)).some((one) => one.textId === textId);
  const { elements, isWhole } = plainLines(maskCpr(body), longest);
  const reference = referenceOf(row);
  const data = { caseId: row.case_id, textId };
  const actions: readonly CardAction[] = [
    { type: 'Action.Execute', verb: chatVerbs.answer, title: t.enquiry.send, style: 'positive', data },
    {
      type: 'Action.Execute',
      verb: chatVerbs.doNotKnow,
      title: t.enquiry.doNotKnow,
      associatedInputs: 'none',
      data,
    },
  ];
  return {
    card: chatCard({
      title: t.enquiry.title,
      under: [reference, own.onCard(language).title].join(' · '),
      body: [
        quiet(t.enquiry.by(by.name || t.team)),
        ...elements,
        ...(isWhole ? [] : [quiet(t.rest)]),
        waits ? field(writtenField, t.enquiry) : sentence(t.enquiry.answered),
      ],
      actions: [
        ...(waits ? actions : []),
        { type: 'Action.OpenUrl', title: t.open, url: tabLink(appId, mineAddress(reference)) },
      ],
    }),
    said: t.enquiry.said(reference),
    isOver: !waits,
  };
};
