import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type FormEvent, useRef } from 'react';
import { FormProvider } from 'react-hook-form';
import { Card } from '../look/Card.tsx';
import { useRoomBelow } from '../look/frame/room/use-room-below.ts';
import { LeaveGuard } from '../look/LeaveGuard.tsx';
import { ProblemMessage } from '../look/ProblemMessage.tsx';
import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { OneSetting } from './OneSetting.tsx';
import { SettingsConflict } from './SettingsConflict.tsx';
import { settingSections } from './sections.ts';
import { useSettingWords } from './use-setting-words.ts';
import { type Kept, type SettingsWork, useSettingsForm } from './use-settings-form.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  // At 320 px everything is on one line: the bar lies over the form.
  button: { '@media (max-width: 420px)': { minWidth: 'auto' } },
});

/** The settings as the administrator changes them. Saving is a button of its own. */
export const SettingsDesk = ({ kept }: { kept: Kept }) => {
  const styles = useStyles();
  const t = useTexts(settings);
  const work = useSettingsForm(kept);
  const words = useSettingWords();
  const save = () => (work.theirs ? work.saveOnTop() : work.save());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <FormProvider {...work.form}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {settingSections.map(({ section, keys }) => (
          <Card key={section} title={t.section[section]}>
            {t.sectionHelp[section] && <p className={styles.quiet}>{t.sectionHelp[section]}</p>}
            {keys.map((key) => (
              <OneSetting key={key} setting={key} faulty={work.faulty.has(key)} words={words} />
            ))}
          </Card>
        ))}
        {work.theirs && <SettingsConflict base={work.baseForm} theirs={work.theirs} mine={work.typed} words={words} />}
        <SaveBar work={work} />
      </form>
      <LeaveGuard unsaved={work.changed.length > 0} onSave={save} />
    </FormProvider>
  );
};

const SaveBar = ({ work }: { work: SettingsWork }) => {
  const styles = useStyles();
  const t = useTexts(settings);
  const bar = useRef<HTMLDivElement>(null);
  useRoomBelow(bar);
  const count = work.changed.length;
  const refused = (work.failed?.problem?.errors ?? []).map(({ label, message }) => `${label}: ${message}`);
  const state = work.saved && count === 0 ? t.saved : count === 0 ? t.nothingChanged : t.changed(count);
  return (
    <div ref={bar} className={styles.bar}>
      {work.failed && <ProblemMessage failed={work.failed} />}
      {refused.length > 0 && <p className={styles.quiet}>{refused.join(' ')}</p>}
      {work.faulty.size > 0 && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{t.faults([...work.faulty].map((key) => t.setting[key].name).join(', '))}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          type="submit"
          appearance="primary"
          disabled={count === 0}
          disabledFocusable={work.pending}
        >
          {work.theirs ? t.conflict.again : t.save}
        </Button>
        <Button className={styles.button} disabled={count === 0} onClick={work.undo}>
          {t.undo}
        </Button>
        <p role="status" className={styles.quiet}>
          {state}
        </p>
      </div>
    </div>
  );
};
