import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PersonKeyRegular } from '@fluentui/react-icons/svg/person-key';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { makeStyles } from '@griffel/react';
import { useRef, useState } from 'react';
import { useNow } from '../../look/clock.ts';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import * as sent from '../../texts/reviews/sent.ts';
import * as standInTexts from '../../texts/reviews/stand-in.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { EndedSheet } from './EndedSheet.tsx';
import { OpenSheet, type View } from './OpenSheet.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import { SentSheet } from './sent/SentSheet.tsx';
import { useReceipt } from './sent/use-receipt.ts';
import type { Sheet } from './sheet.ts';
import { StandInBar } from './stand-in/StandInBar.tsx';
import { StandInPopover } from './stand-in/StandInPopover.tsx';
import { useHead } from './use-head.ts';

const useStyles = makeStyles({ near: { position: 'absolute', right: '24px' } });

/** What a reviewer is asked, of all groups on one page. */
export const AnswerPage = () => {
  const t = useTexts(answering);
  const s = useTexts(standInTexts);
  const f = useTexts(sent);
  const times = useTimes();
  const now = useNow();
  const styles = useStyles();
  const found = useRead('listMyLines', {});
  const [chosen, setChosen] = useState<string>();
  const [view, setView] = useState<View>('people');
  const sheets = found.data?.sheets ?? [];
  const sheet = sheets.find(({ sheetId }) => sheetId === chosen) ?? sheets.find(isAsked) ?? sheets.at(-1);
  const head = useHead(sheet, found.data !== undefined);
  const views: readonly { readonly id: View; readonly name: string }[] = [
    { id: 'people', name: t.byPerson },
    { id: 'groups', name: t.byGroup },
  ];
  const onShow = (id: string) => setView(views.find((one) => one.id === id)?.id ?? 'people');
  const [standsIn, setStandsIn] = useState(false);
  const near = useRef<HTMLSpanElement>(null);
  const receipt = useReceipt();
  const standIn = { name: s.name, icon: <PersonSwapRegular />, onPress: () => setStandsIn(true) };
  const receiptOf = (of: Sheet) => ({ name: f.receipt, icon: <ArrowDownloadRegular />, onPress: () => receipt(of) });
  const actions = [...(sheet?.of === 'me' ? [standIn] : []), ...(sheet?.sentAt ? [receiptOf(sheet)] : [])];
  const tabs = { label: t.views, shown: view, all: views, onShow };
  return (
    <Page {...head} wide {...(sheet && isAsked(sheet) && { tabs })} actions={actions}>
      <span ref={near} className={styles.near} />
      {standsIn && (
        <StandInPopover before={found.data?.standIn ?? null} near={near} onClose={() => setStandsIn(false)} />
      )}
      {found.error && !sheet && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && !sheet && (
        <EmptyState
          icon={<PersonKeyRegular />}
          title={t.nothing}
          words={found.data.next ? t.nothingUntil(times.ahead(found.data.next, now)) : t.nothingHelp}
          done
        />
      )}
      {sheet && sheets.length > 1 && <SheetChoice sheets={sheets} shown={sheet} onShow={setChosen} />}
      {sheet && isAsked(sheet) && <StandInBar sheet={sheet} standIn={found.data?.standIn ?? null} />}
      {sheet && <Shown key={sheet.sheetId} sheet={sheet} view={view} />}
    </Page>
  );
};

const isAsked = ({ sentAt, ended }: Sheet): boolean => sentAt === null && !ended;

const Shown = ({ sheet, view }: { sheet: Sheet; view: View }) => {
  if (sheet.sentAt) return <SentSheet sheet={sheet} />;
  return sheet.ended ? <EndedSheet sheet={sheet} /> : <OpenSheet sheet={sheet} view={view} />;
};
