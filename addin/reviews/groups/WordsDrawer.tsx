import { Button } from '@fluentui/react-button';
import { type FormEvent, useState } from 'react';
import { SideDrawer } from '../../look/frame/SideDrawer.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as groupTexts from '../../texts/reviews/groups.ts';
import * as plans from '../../texts/reviews/plans.ts';
import type { Group } from './group.ts';
import { useWords, WordsField } from './WordsField.tsx';

/** What a group gives access to, written beside the list. */
export const WordsDrawer = ({ group, onClose }: { group: Group; onClose: () => void }) => {
  const t = useTexts(plans);
  const g = useTexts(groupTexts).words;
  const [tried, setTried] = useState(false);
  const words = useWords(group);
  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    words.save(onClose);
  };
  return (
    <SideDrawer
      title={g.title}
      number={group.name}
      isUnsaved={() => words.isChanged}
      kept={undefined}
      onSubmit={save}
      onClose={onClose}
      onKeep={words.keep}
      onDiscard={onClose}
      foot={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={words.isPending}>
            {t.save}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <WordsField words={words} fault={tried && words.text.trim() === '' ? g.fault : undefined} />
      {words.error && <ProblemMessage failed={words.error} />}
    </SideDrawer>
  );
};
