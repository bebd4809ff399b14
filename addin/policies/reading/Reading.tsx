import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo, useState } from 'react';
import { sectionsOf } from '#shared/policies/sections.ts';
import type { PolicyToRead } from '#shared/policies/views.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { ConfirmStep } from './ConfirmStep.tsx';
import { Contents, type Step } from './Contents.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { SectionStep } from './SectionStep.tsx';
import { useTest } from './use-test.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 640px) minmax(0, 264px)',
    columnGap: '56px',
    '@container page (max-width: 839px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  step: { paddingBottom: tokens.spacingVerticalXXL },
});

/** Reads section by section, answers one question after the other, and confirms at the end. */
export const Reading = ({ policy, onConfirmed }: { policy: PolicyToRead; onConfirmed: () => void }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const sections = useMemo(() => sectionsOf(policy.body), [policy.body]);
  const test = useTest(policy.test.map(({ right }) => right));
  /** The section that is read; beyond the last come the questions, and then the confirmation. */
  const [at, setAt] = useState(0);
  const [read, setRead] = useState(0);
  const goTo = (place: number) => {
    setAt(place);
    setRead((before) => Math.max(before, place));
  };
  const [section, question] = [sections[at], test.asked === undefined ? undefined : policy.test[test.asked]];
  const hasTest = policy.test.length > 0;
  const isPassed = hasTest && test.asked === undefined;
  const isRead = read >= sections.length;
  const steps: readonly Step[] = [
    ...sections.map(({ title }, place) => ({
      name: title ?? t.introduction,
      done: place < read,
      onOpen: place <= read ? () => setAt(place) : undefined,
    })),
    ...(hasTest
      ? [
          {
            name: t.test(policy.test.length),
            done: isPassed,
            onOpen: isRead ? () => setAt(sections.length) : undefined,
          },
        ]
      : []),
    {
      name: t.confirm,
      done: false,
      onOpen: isRead && (isPassed || !hasTest) ? () => setAt(sections.length) : undefined,
    },
  ];
  const step = section ? at : sections.length + (question || !hasTest ? 0 : 1);
  return (
    <div className={styles.columns}>
      <div className={styles.step}>
        {section && (
          <SectionStep
            key={at}
            takesFocus={at > 0 || read > 0}
            section={section}
            at={at}
            all={sections.length}
            next={at === sections.length - 1 && hasTest && !isPassed ? t.toTest : t.next}
            onNext={() => goTo(at + 1)}
            onBack={at > 0 ? () => setAt(at - 1) : undefined}
          />
        )}
        {!section && question && (
          <QuestionStep question={question} all={policy.test.length} test={test} onReadAgain={() => setAt(0)} />
        )}
        {!section && !question && <ConfirmStep policy={policy} onConfirmed={onConfirmed} />}
      </div>
      <Contents steps={steps} at={step} kept={hasTest ? t.kept : t.keptWithoutTest} />
    </div>
  );
};
