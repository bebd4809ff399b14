import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Choices } from '../look/Choices.tsx';
import { Look, systemTheme, type Theme } from '../look/Look.tsx';
import { useKept } from '../look/use-kept.ts';
import { HomePage } from './HomePage.tsx';

const Home = () => {
  const [language, setLanguage] = useKept('stage-language', ['da', 'en']);
  const [theme, setTheme] = useState<Theme>(systemTheme);
  return (
    <Look theme={theme} language={language}>
      <HomePage choices={<Choices language={language} onLanguage={setLanguage} theme={theme} onTheme={setTheme} />} />
    </Look>
  );
};

const place = document.getElementById('stage');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Home />
    </StrictMode>,
  );
}
