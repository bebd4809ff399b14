import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { type PropsWithChildren, useEffect } from 'react';
import { type Language, LanguageContext } from './language.ts';

export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

const fluent = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** Fluent in one of Teams' three themes, and the language of the page. */
export function Look({
  theme,
  language,
  fill = false,
  children,
}: PropsWithChildren<{ theme: Theme; language: Language; fill?: boolean }>) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider
      theme={fluent[theme]}
      style={{
        backgroundColor: tokens.colorNeutralBackground3,
        ...(fill ? { height: '100vh' } : { minHeight: '100vh' }),
      }}
    >
      <LanguageContext value={language}>{children}</LanguageContext>
    </FluentProvider>
  );
}

/** What the computer is set to. */
export function systemTheme(): Theme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}
