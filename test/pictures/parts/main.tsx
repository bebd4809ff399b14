import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { PropsWithChildren } from 'react';
import { createRoot } from 'react-dom/client';
import { appearances } from '#addin/host/appearance.ts';
import { languageOf } from '#shared/text/language.ts';
import { Fields } from './Fields.tsx';
import { Kinds } from './Kinds.tsx';
import { People } from './People.tsx';
import { Said } from './Said.tsx';
import { States } from './States.tsx';
import { Statuses } from './Statuses.tsx';
import { Times } from './Times.tsx';
import { World } from './world.tsx';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXL,
    minHeight: '100vh',
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 639px)': { padding: tokens.spacingHorizontalL },
  },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalM}` },
});

const parts = { Times, Statuses, People, Kinds, Fields, States, Said } as const;

const Part = ({ name, children }: PropsWithChildren<{ name: string }>) => (
  <section>
    <h2 className={useStyles().title}>{name}</h2>
    {children}
  </section>
);

const Page = () => (
  <main className={useStyles().page}>
    {Object.entries(parts).map(([name, Shown]) => (
      <Part key={name} name={name}>
        <Shown />
      </Part>
    ))}
  </main>
);

const asked = new URLSearchParams(location.search);
const appearance = appearances.find((known) => known === asked.get('theme')) ?? 'light';
const place = document.getElementById('desk');
if (place)
  createRoot(place).render(
    <World appearance={appearance} language={languageOf(asked.get('language') ?? 'da')}>
      <Page />
    </World>,
  );
