import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Controller, useFieldArray, useFormContext } from 'react-hook-form';
import { useNow } from '../look/clock.ts';
import { DateField } from '../look/dates/DateField.tsx';
import { dayOf } from '../texts/copenhagen-day.ts';
import { useTexts } from '../texts/language.ts';
import * as settings from '../texts/settings.ts';
import { SettingGroup } from './SettingGroup.tsx';
import type { SettingsForm } from './settings-form.ts';
import type { SettingWords } from './use-setting-words.ts';

const useStyles = makeStyles({
  turn: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  who: { flexGrow: 1, flexBasis: '160px' },
  day: { width: '170px' },
  add: { justifySelf: 'start' },
});

/** Who is on duty when. */
export const DutySetting = ({ faulty, words }: { faulty: boolean; words: SettingWords }) => {
  const styles = useStyles();
  const t = useTexts(settings);
  const { control, setValue, watch } = useFormContext<SettingsForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'duty' });
  const today = dayOf(useNow());
  const turns = watch('duty');
  return (
    <SettingGroup setting="duty" faulty={faulty}>
      {words.noTeam && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.noTeam}</MessageBarBody>
        </MessageBar>
      )}
      {fields.map(({ id }, at) => {
        const { personId = '', from = '' } = turns[at] ?? {};
        const known = words.people.some((person) => person.personId === personId);
        return (
          <div key={id} className={styles.turn}>
            <Field label={t.who} className={styles.who}>
              <Select value={personId} onChange={(_, { value }) => setValue(`duty.${at}.personId`, value)}>
                <option value="">{t.choose}</option>
                {personId && !known && <option value={personId}>{t.unknownPerson}</option>}
                {words.people.map((person) => (
                  <option key={person.personId} value={person.personId}>
                    {person.name}
                  </option>
                ))}
              </Select>
            </Field>
            {(['from', 'to'] as const).map((end) => (
              <Controller
                key={end}
                name={`duty.${at}.${end}`}
                control={control}
                render={({ field }) => <DateField {...field} label={t[end]} className={styles.day} />}
              />
            ))}
            <Button
              icon={<DeleteRegular />}
              aria-label={t.removeTurn(words.nameOf(personId), words.day(from))}
              onClick={() => remove(at)}
            />
          </div>
        );
      })}
      <Button
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => append({ personId: '', from: today, to: today })}
      >
        {t.addTurn}
      </Button>
    </SettingGroup>
  );
};
