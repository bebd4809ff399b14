import { FluentProvider } from '@fluentui/react-provider';
import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, tokens } from '@fluentui/react-theme';
import { makeStaticStyles, makeStyles } from '@griffel/react';
import { type PropsWithChildren, useEffect } from 'react';
import type { Language } from '#shared/text/language.ts';
import type { Appearance } from '../host/appearance.ts';
import { LanguageContext } from '../texts/language.ts';

// Griffel drops media rules given as an object here, so this one is given as it is.
const still = `@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation-duration: 0.01ms; transition-duration: 0.01ms; }
}`;

const useGround = makeStaticStyles([
  {
    'html, body, #desk': { height: '100%', margin: 0 },
    // A long file name or address must never push a narrow pane sideways.
    // The bar with the one button must not cover what has the focus (WCAG 2.4.11).
    html: { scrollPaddingBottom: '112px' },
    body: { overflowWrap: 'anywhere' },
    // The library's grey of a choice not made looks like one that cannot be made.
    '.fui-Checkbox .fui-Checkbox__input:enabled:not(:checked) ~ .fui-Checkbox__label': {
      color: tokens.colorNeutralForeground1,
    },
    '.fui-Radio .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label': { color: tokens.colorNeutralForeground1 },
  },
  still,
]);

const useStyles = makeStyles({
  ground: { minHeight: ['100vh', '100dvh'], backgroundColor: tokens.colorNeutralBackground2 },
});

const themeOf: Readonly<Record<Appearance, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The host's theme and language around everything shown. */
export const Look = ({
  appearance,
  language,
  children,
}: PropsWithChildren<{ appearance: Appearance; language: Language }>) => {
  useGround();
  const { ground } = useStyles();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = appearance === 'light' ? 'light' : 'dark';
  }, [language, appearance]);
  return (
    <LanguageContext value={language}>
      {/* A class of the provider itself is copied to every portal: the ground would cover the page behind a dialog. */}
      <FluentProvider theme={themeOf[appearance]}>
        <div className={ground}>{children}</div>
      </FluentProvider>
    </LanguageContext>
  );
};
