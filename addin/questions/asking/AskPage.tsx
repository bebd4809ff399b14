import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { mineAddress } from '#shared/addresses/mine-address.ts';
import type { Asked } from '#shared/questions/question.ts';
import { useKindIn } from '../../breaches/report/use-kind-in.ts';
import { alongWithAsked } from '../../look/kept/use-asked.ts';
import { Page } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/questions/asking.ts';
import { AskReceipt } from './AskReceipt.tsx';
import { QuestionForm } from './QuestionForm.tsx';

type Done = { readonly how: 'helped' } | { readonly how: 'sent'; readonly sent: Asked; readonly isRequest: boolean };

/** Where an employee asks, in the tab. */
export const AskPage = () => {
  const t = useTexts(texts);
  const { places } = useTexts(frame);
  const navigate = useNavigate();
  const kindIn = useKindIn();
  const isRequest = useSearchParams()[0].get('as') === 'request';
  const [done, setDone] = useState<Done>();
  const trail = [{ name: places.home, to: '/home' }];
  if (done)
    return (
      <Page key={done.how} title={done.how === 'sent' ? t.receipt.title : t.thanks} trail={trail}>
        {done.how === 'sent' ? (
          <AskReceipt
            {...done}
            links={
              <>
                <PageLink to={mineAddress(done.sent.reference)}>{t.receipt.see}</PageLink>
                <PageLink to="/home">{t.toHome}</PageLink>
              </>
            }
          />
        ) : (
          <PageLink to="/home">{t.toHome}</PageLink>
        )}
      </Page>
    );
  return (
    <Page
      key="asking"
      title={isRequest ? t.request.register : t.title}
      lead={isRequest ? t.request.lead : t.lead}
      trail={trail}
    >
      <QuestionForm
        kept="asked"
        isRequest={isRequest}
        door="teams"
        onReport={(text) => navigate(`/home/${kindIn(text)}`, { state: alongWithAsked })}
        onHelped={() => setDone({ how: 'helped' })}
        onSent={(sent, topic) => setDone({ how: 'sent', sent, isRequest: topic === 'subject-request' })}
      />
    </Page>
  );
};
