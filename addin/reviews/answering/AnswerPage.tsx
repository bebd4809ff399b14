import { PersonKeyRegular } from '@fluentui/react-icons/svg/person-key';
import { useState } from 'react';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { OpenSheet } from './OpenSheet.tsx';
import { SentSheet } from './SentSheet.tsx';
import type { Sheet } from './sheet.ts';

const idOf = ({ reviewId, of }: Sheet): string => `${reviewId} ${of}`;

/** What a reviewer is asked, of all groups on one page. */
export const AnswerPage = () => {
  const t = useTexts(answering);
  const found = useRead('listMyLines', {});
  const [chosen, setChosen] = useState<string>();
  const sheets = found.data?.sheets ?? [];
  const sheet =
    sheets.find((one) => idOf(one) === chosen) ??
    sheets.find(({ sentAt, ended }) => sentAt === null && !ended) ??
    sheets.at(-1);
  const head = useHead(sheet);
  const tabs = sheet &&
    sheets.length > 1 && {
      label: t.sheets,
      shown: idOf(sheet),
      all: sheets.map((one) => ({ id: idOf(one), name: one.of === 'team' ? `${t.team}: ${one.name}` : one.name })),
      onShow: setChosen,
    };
  return (
    <Page {...head} wide {...(tabs && { tabs })}>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && !sheet && <EmptyState icon={<PersonKeyRegular />} title={t.nothing} words={t.nothingHelp} done />}
      {sheet && <Shown key={idOf(sheet)} sheet={sheet} />}
    </Page>
  );
};

const Shown = ({ sheet }: { sheet: Sheet }) => {
  if (sheet.sentAt) return <SentSheet sheet={sheet} />;
  return sheet.ended ? <EndedSheet sheet={sheet} /> : <OpenSheet sheet={sheet} />;
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
  if (sheet.sentAt) return { title: t.sent.title(firstName), sub: t.sent.when(times.full(sheet.sentAt)) };
  const people = new Set(sheet.lines.map(({ memberId }) => memberId)).size;
  return {
    title: t.title,
    sub: t.about(t.people(people), t.groups(sheet.groups.length), times.day(sheet.ends)),
    ...(sheet.of === 'team' && { lead: t.ofTeam }),
  };
};
