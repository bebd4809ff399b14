import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { type Theme, themes } from './Look.tsx';
import { type Language, useTexts } from './language.ts';

const texts = {
  da: { language: 'Sprog', theme: 'Tema', themes: { default: 'Lyst', dark: 'Mørkt', contrast: 'Kontrast' } },
  en: { language: 'Language', theme: 'Theme', themes: { default: 'Light', dark: 'Dark', contrast: 'Contrast' } },
};

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

type Props = { language: Language; onLanguage(language: Language): void; theme: Theme; onTheme(theme: Theme): void };

/** Language and theme, as every page of the stage offers them. */
export function Choices({ language, onLanguage, theme, onTheme }: Props) {
  const styles = useStyles();
  const t = useTexts(texts);
  const id = useId();
  return (
    <div className={styles.row}>
      <span className={styles.choice}>
        <label htmlFor={`${id}-language`}>{t.language}</label>
        <Select
          id={`${id}-language`}
          size="small"
          value={language}
          onChange={(_, { value }) => onLanguage(value === 'en' ? 'en' : 'da')}
        >
          <option value="da">Dansk</option>
          <option value="en">English</option>
        </Select>
      </span>
      <span className={styles.choice}>
        <label htmlFor={`${id}-theme`}>{t.theme}</label>
        <Select
          id={`${id}-theme`}
          size="small"
          value={theme}
          onChange={(_, { value }) => onTheme(themes.find((known) => known === value) ?? 'default')}
        >
          {themes.map((known) => (
            <option key={known} value={known}>
              {t.themes[known]}
            </option>
          ))}
        </Select>
      </span>
    </div>
  );
}
