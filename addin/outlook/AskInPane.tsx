import { Link } from '@fluentui/react-link';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Asked } from '#shared/questions/question.ts';
import { guidancePages } from '../guidance/guidance-pages.ts';
import type { OpenMail } from '../host/open-mail.ts';
import { Page, Waiting } from '../look/Page.tsx';
import { PageLink } from '../look/PageLink.tsx';
import { AskReceipt } from '../questions/asking/AskReceipt.tsx';
import { QuestionForm } from '../questions/asking/QuestionForm.tsx';
import { useTexts } from '../texts/language.ts';
import * as texts from '../texts/questions/asking.ts';
import { ReportedMail } from './ReportedMail.tsx';

const useStyles = makeStyles({
  back: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

type Given = {
  /** What the text is kept under: the mail. */
  about: string;
  mail: OpenMail;
  facts: MailFacts;
  isKnown: boolean;
  /** Back to the mail's report, with what was typed where it tells of a breach. */
  onReport: (told: string) => void;
  onMine: (caseId: string) => void;
};

/** A question about the open mail, beside it. The pane has no address line, so what is read on the way lives in memory. */
export const AskInPane = (given: Given) => (
  <MemoryRouter>
    <Routes>
      <Route path="/guidance" element={<Read page={<LibraryPage />} />} />
      <Route path="/guidance/:slug" element={<Read page={<ArticlePage />} />} />
      <Route path="*" element={<Asking {...given} />} />
    </Routes>
  </MemoryRouter>
);

const LibraryPage = lazy(async () => ({ default: await guidancePages['/guidance']() }));
const ArticlePage = lazy(async () => ({ default: await guidancePages['/guidance/:slug']() }));

/** A page of guidance, with the way back to the question: what was typed there is kept. */
const Read = ({ page }: { page: ReactNode }) => {
  const t = useTexts(texts).mail;
  return (
    <>
      <nav className={useStyles().back} aria-label={t.toAsking}>
        <PageLink to="/">{t.toAsking}</PageLink>
      </nav>
      <Suspense fallback={<Waiting />}>{page}</Suspense>
    </>
  );
};

type Done = { readonly how: 'helped' } | { readonly how: 'sent'; readonly sent: Asked; readonly isRequest: boolean };

const Asking = ({ about, mail, facts, isKnown, onReport, onMine }: Given) => {
  const t = useTexts(texts);
  const [done, setDone] = useState<Done>();
  const toReport = <Link onClick={() => onReport('')}>{t.mail.back}</Link>;
  if (done?.how === 'helped')
    return (
      <Page key="helped" title={t.thanks}>
        {toReport}
      </Page>
    );
  if (done) {
    const see = <Link onClick={() => onMine(done.sent.reference)}>{t.receipt.see}</Link>;
    return (
      <Page key="sent" title={t.receipt.title}>
        <AskReceipt
          {...done}
          links={
            <>
              {see}
              <Link onClick={() => onReport('')}>{t.mail.also}</Link>
            </>
          }
        />
      </Page>
    );
  }
  return (
    <Page key="asking" title={t.mail.title} lead={t.lead}>
      <ReportedMail mail={mail} facts={facts} isKnown={isKnown} />
      <QuestionForm
        kept={about}
        door="outlook"
        mail={facts}
        placeholder={t.mail.placeholder}
        onReport={onReport}
        onHelped={() => setDone({ how: 'helped' })}
        onSent={(sent, topic) => setDone({ how: 'sent', sent, isRequest: topic === 'subject-request' })}
      />
      <p>{t.mail.about}</p>
      {toReport}
    </Page>
  );
};
