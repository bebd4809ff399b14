import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Input } from '@fluentui/react-input';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { longestSource, type Source, source } from '#shared/questions/sources.ts';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { SourceBadge } from './SourceBadge.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  input: { flexGrow: 1, minWidth: '180px' },
  remove: { minWidth: '24px', maxWidth: '24px', height: '24px', padding: 0 },
});

/** A source that names an article or a section is a law. */
const asSource = (typed: string): Source | undefined => {
  const kind = /(?:\bart(?:ikel|icle)?\.?\s*\d|§|\b(?:lov|forordning|bekendtgørelse))/i.test(typed) ? 'law' : 'other';
  return source.safeParse({ kind, text: typed }).data;
};

type Given = { sources: readonly Source[]; onChange: (sources: readonly Source[]) => void };

/** What the answer rests on, as badges; one more by "+ Kilde". */
export const Sources = ({ sources, onChange }: Given) => {
  const styles = useStyles();
  const t = useTexts(cases).answer;
  const [typed, setTyped] = useState<string>();
  const add = () => {
    const one = asSource(typed ?? '');
    if (one && !sources.some(({ text }) => text === one.text)) onChange([...sources, one]);
    if (one) setTyped(undefined);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; most of these are badges
    <div className={styles.row} role="group" aria-label={t.sources}>
      <span className={styles.name}>{t.sources}</span>
      {sources.map((one) => (
        <SourceBadge key={one.text} source={one}>
          <Button
            className={styles.remove}
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t.removeSource(one.text)}
            onClick={() => onChange(sources.filter((other) => other !== one))}
          />
        </SourceBadge>
      ))}
      {typed === undefined ? (
        <Button size="small" appearance="subtle" icon={<AddRegular />} onClick={() => setTyped('')}>
          {t.addSource}
        </Button>
      ) : (
        <>
          <Input
            autoFocus
            className={styles.input}
            aria-label={t.sourceLabel}
            placeholder={t.sourceLabel}
            maxLength={longestSource}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped(undefined);
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <Button size="small" onClick={add}>
            {t.add}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setTyped(undefined)}>
            {t.cancel}
          </Button>
        </>
      )}
    </div>
  );
};
