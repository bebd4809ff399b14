import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { mineAddress } from '#shared/addresses/mine-address.ts';
import { type BreachKind, breachKind } from '#shared/breaches/kinds.ts';
import { recipientKey } from '#shared/mail/recipients.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { useAlong } from '../../look/kept/use-asked.ts';
import { Page } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import * as texts from '../../texts/breaches/report.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { iconOf } from '../kind-icons.ts';
import type { FormValues } from './form/form-values.ts';
import { ReportForm } from './form/ReportForm.tsx';
import { DoNowCard } from './receipt/DoNowCard.tsx';
import { ReceiptView } from './receipt/ReceiptView.tsx';
import type { Sent } from './sending/use-sending.ts';

/** A report of one kind, made in the tab. */
export const ReportPage = () => {
  const kind = breachKind.safeParse(useParams().kind);
  return kind.success ? <ReportOf key={kind.data} kind={kind.data} /> : <NotFound what="page" />;
};

const ReportOf = ({ kind }: { kind: BreachKind }) => {
  const t = useTexts(texts);
  const { places } = useTexts(frame);
  const { kinds } = useTexts(terms);
  const phone = useSearchParams()[0].get('of') === 'phone';
  const [told, forgetTold] = useAlong();
  const [done, setDone] = useState<{ sent: Sent; values: FormValues }>();
  if (done) return <Done kind={kind} {...done} />;
  return (
    <Page title={kinds[kind].name} icon={iconOf[kind]} lead={t.lead} trail={[{ name: places.home, to: '/home' }]}>
      {kind === 'misdirected-mail' && (
        <MessageBar layout="multiline">
          <MessageBarBody>{t.recipients.typed.hint}</MessageBarBody>
        </MessageBar>
      )}
      <ReportForm
        kind={kind}
        about={`kind.${kind}`}
        beginsWith={{ of: phone ? 'phone' : 'self', told }}
        onSent={(sent, values) => {
          forgetTold();
          setDone({ sent, values });
        }}
      />
    </Page>
  );
};

const Done = ({ kind, sent, values }: { kind: BreachKind; sent: Sent; values: FormValues }) => {
  const t = useTexts(texts).receipt;
  const links = (
    <>
      <PageLink to={mineAddress(sent.receipt.reference)}>{t.mine}</PageLink>
      <PageLink to="/home">{t.front}</PageLink>
    </>
  );
  return (
    <Page key="receipt" title={t.title}>
      <ReceiptView sent={sent} links={links}>
        <DoNowCard
          kind={kind}
          wrong={values.typed.filter((one) => values.wrong.includes(recipientKey(one)))}
          sentAt={undefined}
        />
      </ReceiptView>
    </Page>
  );
};
