import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Look, type Theme } from '../look/Look.tsx';
import { useKept } from '../look/use-kept.ts';
import { WithPerson } from '../sign-in/WithPerson.tsx';
import { OutlookFrame } from './OutlookFrame.tsx';
import { WithTenant } from './WithTenant.tsx';

const Outlook = () => {
  const [language, setLanguage] = useKept('stage-language', ['da', 'en']);
  const [theme, setTheme] = useKept<Theme>('stage-outlook-theme', ['default', 'dark', 'contrast']);
  const [who] = useState(() => new URLSearchParams(location.search).get('as') ?? '');
  return (
    <Look theme={theme} language={language} fill>
      <WithPerson who={who}>
        {(person) => (
          <WithTenant person={person}>
            {(tenant) => (
              <OutlookFrame
                person={person}
                tenant={tenant}
                look={{ language, onLanguage: setLanguage, theme, onTheme: setTheme }}
              />
            )}
          </WithTenant>
        )}
      </WithPerson>
    </Look>
  );
};

const place = document.getElementById('stage');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Outlook />
    </StrictMode>,
  );
}
