import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import type { Section } from '#shared/policies/sections.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/reading.ts';
import { PolicyText } from './PolicyText.tsx';
import { StepBar } from './StepBar.tsx';

const useStyles = makeStyles({
  step: { display: 'grid', rowGap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle1, margin: 0, ':focus': { outline: 'none' } },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Given = {
  readonly section: Section;
  readonly at: number;
  readonly all: number;
  /** Unless it is shown as the page opens, whose title has the focus. */
  readonly takesFocus: boolean;
  /** What the button says that leads on. */
  readonly next: string;
  readonly onNext: () => void;
  readonly onBack: (() => void) | undefined;
};

/** One section of the text, and the way on. */
export const SectionStep = ({ section, at, all, takesFocus, next, onNext, onBack }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={styles.step} aria-labelledby="section">
      <StepBar at={at + 1} all={all} />
      <h2 id="section" ref={heading} tabIndex={-1} className={styles.title}>
        {section.title ?? t.introduction}
      </h2>
      <PolicyText text={section.body} />
      <div className={styles.ways}>
        <Button appearance="primary" onClick={onNext}>
          {next}
        </Button>
        {onBack && (
          <Button appearance="subtle" onClick={onBack}>
            {t.back}
          </Button>
        )}
      </div>
    </section>
  );
};
