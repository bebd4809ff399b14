import { ClipboardTextLtrRegular } from '@fluentui/react-icons/svg/clipboard-text-ltr';
import { useFrame } from '../../look/frame/frame-context.ts';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { StaleBar } from '../../look/states/StaleBar.tsx';
import { useStale } from '../../look/states/stale.ts';
import * as texts from '../../texts/cases/my.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { MyCaseList } from './MyCaseList.tsx';

/** Every case of one's own, newest first. */
export const MyCasesPage = () => {
  const t = useTexts(texts);
  const { places } = useTexts(frame);
  // A guest has no navigation, and goes back by this.
  const framed = useFrame();
  const trail = framed && !framed.openMenu ? [{ name: places.home, to: '/home' }] : [];
  const mine = useRead('listMyCases', {});
  const stale = useStale('mine', mine);
  return (
    <Page title={t.mine} trail={trail}>
      {mine.isPending && <Loading shape="rows" />}
      {stale && <StaleBar seen={stale} onRetry={() => mine.refetch()} />}
      {mine.error && !mine.data && <ProblemMessage failed={mine.error} onRetry={() => mine.refetch()} />}
      {mine.data?.cases.length === 0 && (
        <EmptyState icon={<ClipboardTextLtrRegular />} title={t.none.title} words={t.none.body} />
      )}
      {mine.data && mine.data.cases.length > 0 && <MyCaseList cases={mine.data.cases} />}
    </Page>
  );
};
