import { PersonKeyRegular } from '@fluentui/react-icons/svg/person-key';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { makeStyles } from '@griffel/react';
import { useRef, useState } from 'react';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import * as standInTexts from '../../texts/reviews/stand-in.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { OpenSheet, type View } from './OpenSheet.tsx';
import { SentSheet } from './SentSheet.tsx';
import { SheetChoice } from './SheetChoice.tsx';
import type { Sheet } from './sheet.ts';
import { StandInBar } from './stand-in/StandInBar.tsx';
import { StandInPopover } from './stand-in/StandInPopover.tsx';

const useStyles = makeStyles({ near: { position: 'absolute', right: '24px' } });

/** What a reviewer is asked, of all groups on one page. */
export const AnswerPage = () => {
  const t = useTexts(answering);
  const s = useTexts(standInTexts);
  const styles = useStyles();
  const found = useRead('listMyLines', {});
  const [chosen, setChosen] = useState<string>();
  const [view, setView] = useState<View>('people');
  const sheets = found.data?.sheets ?? [];
  const sheet = sheets.find(({ sheetId }) => sheetId === chosen) ?? sheets.find(isAsked) ?? sheets.at(-1);
  const head = useHead(sheet);
  const views: readonly { readonly id: View; readonly name: string }[] = [
    { id: 'people', name: t.byPerson },
    { id: 'groups', name: t.byGroup },
  ];
  const onShow = (id: string) => setView(views.find((one) => one.id === id)?.id ?? 'people');
  const [standsIn, setStandsIn] = useState(false);
  const near = useRef<HTMLSpanElement>(null);
  const actions = [{ name: s.name, icon: <PersonSwapRegular />, onPress: () => setStandsIn(true) }];
  const tabs = { label: t.views, shown: view, all: views, onShow };
  return (
    <Page {...head} wide {...(sheet && isAsked(sheet) && { tabs })} {...(sheet?.of === 'me' && { actions })}>
      <span ref={near} className={styles.near} />
      {standsIn && (
        <StandInPopover before={found.data?.standIn ?? null} near={near} onClose={() => setStandsIn(false)} />
      )}
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && !sheet && <EmptyState icon={<PersonKeyRegular />} title={t.nothing} words={t.nothingHelp} done />}
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

const EndedSheet = ({ sheet: { lines } }: { sheet: Sheet }) => {
  const t = useTexts(answering).ended;
  return <EmptyState icon={<PersonKeyRegular />} title={t.title} words={t.words(lines.length)} />;
};

const useHead = (sheet: Sheet | undefined) => {
  const t = useTexts(answering);
  const times = useTimes();
  const me = useRead('me', {});
  if (!sheet) return { title: t.title };
  const firstName = me.data?.name.split(' ')[0] ?? '';
  if (sheet.sentAt)
    return {
      title: [t.sent.title(firstName), ...tookOf(sheet, t)].join(' '),
      sub: t.sent.when(times.full(sheet.sentAt)),
    };
  const people = new Set(sheet.lines.map(({ memberId }) => memberId)).size;
  return {
    title: t.title,
    sub: t.about(t.people(people), t.groups(sheet.groups.length), times.day(sheet.ends)),
    ...(sheet.of === 'team' && { lead: t.ofTeam }),
  };
};

/** The own time, shown to oneself alone. */
const tookOf = ({ spentMs }: Sheet, t: typeof answering.da): readonly string[] => {
  if (spentMs === null) return [];
  const seconds = Math.max(1, Math.round(spentMs / 1000));
  return [t.sent.took(Math.floor(seconds / 60), seconds % 60)];
};
