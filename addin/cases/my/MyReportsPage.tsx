import { ClipboardTextLtrRegular } from '@fluentui/react-icons/svg/clipboard-text-ltr';
import { EmptyState } from '../../look/EmptyState.tsx';
import { Page, Waiting } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import * as texts from '../../texts/cases/my.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { ReportList } from './ReportList.tsx';

/** Every report one has made, newest first. */
export const MyReportsPage = () => {
  const t = useTexts(texts);
  const mine = useRead('listMyReports', {});
  return (
    <Page title={t.mine}>
      {mine.isPending && <Waiting />}
      {mine.error && <ProblemMessage failed={mine.error} onRetry={() => mine.refetch()} />}
      {mine.data?.reports.length === 0 && (
        <EmptyState icon={<ClipboardTextLtrRegular />} title={t.none.title} words={t.none.body} />
      )}
      {mine.data && mine.data.reports.length > 0 && <ReportList reports={mine.data.reports} />}
    </Page>
  );
};
