import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { sections } from '#shared/reviews/section-of.ts';
import { useFocusBack } from '../../look/keys/use-focus-back.ts';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { AnswerBar } from './AnswerBar.tsx';
import { AnswerSteps } from './AnswerSteps.tsx';
import { Details } from './details/Details.tsx';
import { HandOver } from './handing/HandOver.tsx';
import { useHanding } from './handing/use-handing.ts';
import { NotKnown } from './NotKnown.tsx';
import { ActsContext } from './rows/acts.ts';
import { FoldedRow } from './rows/FoldedRow.tsx';
import { GroupRow } from './rows/GroupRow.tsx';
import { LineSearch } from './rows/LineSearch.tsx';
import { PersonRow } from './rows/PersonRow.tsx';
import { Rows, type RowsHandle } from './rows/Rows.tsx';
import { found, type Row, rowsByGroup, rowsByPerson } from './rows/rows-of.ts';
import { FoldHead, SectionRow } from './rows/SectionRow.tsx';
import { useFocusInLines } from './rows/use-focus-in-lines.ts';
import { useStops } from './rows/use-stops.ts';
import { saidOnceIn } from './said-once.ts';
import { SecondLook } from './second-look/SecondLook.tsx';
import { useSentAtOnce } from './second-look/use-sent-at-once.ts';
import { ChosenBar } from './several/ChosenBar.tsx';
import { useChosen } from './several/use-chosen.ts';
import { accessIn, isOpen, type Sheet, saidOf, wordsOf } from './sheet.ts';
import { UnsavedBar } from './unsaved/UnsavedBar.tsx';
import { useActsOn } from './use-acts-on.ts';
import { useAnswers } from './use-answers.ts';
import { useFold } from './use-fold.ts';
import { useLineKeys } from './use-line-keys.ts';
import { useSendingAnswers } from './use-sending-answers.ts';
import { useSpent, useTimeInSight } from './use-sitting.ts';

const none: readonly string[] = [];
/** So many lines a browser draws without pausing. */
const drawnWhole = 200;

export type View = 'people' | 'groups';

/** What is asked until it is sent: what stands out, what is new, and folded what is as it was; or group by group. */
export const OpenSheet = ({ sheet, view }: { sheet: Sheet; view: View }) => {
  const t = useTexts(answering);
  const spent = useSpent();
  const { keeper, shown } = useAnswers(sheet, spent);
  const access = useMemo(() => accessIn(sheet), [sheet]);
  const once = useMemo(() => saidOnceIn(sheet), [sheet]);
  const { unfolded, fold, foldPerson } = useFold();
  const [writing, write] = useState<string>();
  const { lines } = sheet;
  const isLong = lines.length > drawnWhole;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const sought = useMemo(() => found(lines, wanted, access), [lines, wanted, access]);
  const rows = useMemo(() => {
    const others = sought.filter(({ lineId }) => !sheet.secondLook?.lineIds.includes(lineId));
    if (view === 'groups') return rowsByGroup(others, (line) => wordsOf(access(line)));
    return rowsByPerson(others, wanted === '' ? unfolded : { ...unfolded, fold: true });
  }, [sought, wanted, view, unfolded, access, sheet.secondLook]);
  const list = useRef<RowsHandle>(null);
  const stops = useStops(rows, sheet.secondLook?.lineIds ?? none, (index) => list.current?.show(index));
  const handing = useHanding(sheet, keeper);
  const several = useChosen();
  useFocusInLines();
  // Sent, it gives way to what becomes of it.
  useFocusBack();
  const [opened, openDetails] = useState<string>();
  const { acts, keys, goOn } = useActsOn({ sheet, keeper, stops, handing, write, several, opened, open: openDetails });
  const open = lines.filter((line) => isOpen(shown, line));
  const unchanged = open.filter(({ section }) => section === 'unchanged').length;
  const unchangedMs = useTimeInSight(unchanged > 0 && (unfolded.fold || open.length === unchanged));
  const again = lines.filter(({ lineId }) => sheet.secondLook?.lineIds.includes(lineId));
  const openAgain = again.filter((line) => isOpen(shown, line)).length;
  // What is asked again is looked at one by one, whatever it was before.
  const toFold = again.length > 0 ? 0 : unchanged;
  const left = open.length - toFold;
  const missing = left > 0 ? t.missing(left) : toFold > 0 ? t.unchangedMissing : undefined;
  const { sending, send } = useSendingAnswers(sheet, { flush: keeper.flush, spent, unchangedMs }, missing, goOn);
  useSentAtOnce(again.length > 0 && open.length === 0, openAgain, send);
  const undo = () => void keeper.undo();
  useLineKeys(keys, { undo, send, hasChosen: several.chosen.size > 0 });
  // It is marked while it is asked who can answer it.
  const asked = handing.asked?.lineIds.length === 1 ? handing.asked.lineIds[0] : undefined;
  const given = { access, once, shown, writing, opened: asked ?? opened, chosen: several.chosen };
  const detailed = lines.find(({ lineId }) => lineId === opened);
  const rowOf = (row: Row) => {
    switch (row.of) {
      case 'head':
        return row.section === 'unchanged' ? (
          <FoldHead
            lines={row.lines}
            shown={shown}
            unfolded={unfolded.fold}
            isNext={open.length === unchanged}
            onFold={fold}
          />
        ) : (
          <SectionRow of={row.section} help={t[row.section].help} />
        );
      case 'person':
        return <PersonRow {...given} lines={row.lines} mayKeepAll={row.section === 'new'} />;
      case 'folded':
        return <FoldedRow {...given} lines={row.lines} stop={row.key} isOpen={row.isOpen} onFold={foldPerson} />;
      case 'group':
        return <GroupRow {...given} lines={row.lines} />;
    }
  };
  return (
    <ActsContext value={acts}>
      <UnsavedBar shown={shown} onRetry={() => void keeper.flush()} />
      <AnswerSteps
        steps={stepsOf(sheet, shown)}
        onShow={(of) => list.current?.show(rows.findIndex((row) => row.of === 'head' && row.section === of))}
      />
      {sheet.secondLook && again.length > 0 && (
        <SecondLook {...given} lines={again} all={lines} ms={sheet.secondLook.ms} />
      )}
      <NotKnown once={once} />
      {isLong && <LineSearch text={search} onText={setSearch} />}
      {search !== '' && sought.length === 0 && <p role="status">{t.noneFound(search)}</p>}
      <Rows ref={list} rows={rows} isLong={isLong} onDrawn={stops.drawn}>
        {rowOf}
      </Rows>
      {several.chosen.size > 0 ? (
        <ChosenBar lineIds={[...several.chosen]} onClear={several.clear} />
      ) : (
        <AnswerBar
          shown={shown}
          left={left}
          unchanged={toFold}
          unchangedPeople={new Set(open.flatMap((line) => (line.section === 'unchanged' ? [line.memberId] : []))).size}
          sending={sending}
          onUndo={undo}
          onSend={send}
        />
      )}
      {detailed && (
        <Details
          reviewId={sheet.reviewId}
          line={detailed}
          access={access(detailed)}
          said={saidOf(shown, detailed)}
          onClose={() => openDetails(undefined)}
        />
      )}
      {handing.asked && (
        <HandOver
          asked={handing.asked}
          onClose={handing.close}
          onChoose={(to) => {
            const { lineIds = [] } = handing.asked ?? {};
            handing.close();
            several.clear();
            goOn(lineIds.at(-1), lineIds);
            void handing.handOver(lineIds, to);
          }}
        />
      )}
    </ActsContext>
  );
};

const stepsOf = ({ lines }: Sheet, shown: Parameters<typeof isOpen>[0]) =>
  sections.flatMap((of) => {
    const own = lines.filter(({ section }) => section === of);
    if (own.length === 0) return [];
    return [{ of, answered: own.filter((line) => !isOpen(shown, line)).length, all: own.length }];
  });
