import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { useState } from 'react';
import type { CallFailed } from '../../api.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as groupTexts from '../../texts/reviews/groups.ts';
import { useChange } from '../../use-api.ts';
import type { Group } from './group.ts';

const longest = 300;

type Words = {
  readonly text: string;
  readonly write: (text: string) => void;
  readonly isChanged: boolean;
  readonly isPending: boolean;
  readonly error: CallFailed | null;
  readonly save: (onDone?: () => void) => void;
  /** @returns whether it is saved */
  readonly keep: () => Promise<boolean>;
};

/** The words of a group as they are written and saved. */
export const useWords = (group: Group): Words => {
  const t = useTexts(groupTexts).words;
  const toasts = useToasts();
  const [text, write] = useState(group.words ?? '');
  const change = useChange('wordGroup', ['listGroups', 'listMyGroups', 'previewPlan']);
  const asked = { params: { groupId: group.groupId }, body: { version: group.version, words: text } };
  return {
    ...{ text, write },
    isChanged: text.trim() !== (group.words ?? ''),
    isPending: change.isPending,
    error: change.error,
    save: (onDone) => {
      if (text.trim() === '' || change.isPending) return;
      change.mutate(asked, {
        onSuccess: () => {
          toasts.done(t.saved);
          onDone?.();
        },
      });
    },
    keep: async () =>
      text.trim() !== '' &&
      change.mutateAsync(asked).then(
        () => true,
        () => false,
      ),
  };
};

export const WordsField = ({ words, fault }: { words: Words; fault: string | undefined }) => {
  const t = useTexts(groupTexts).words;
  return (
    <Field label={t.field} hint={t.hint} required validationMessage={fault ?? null}>
      <Textarea value={words.text} maxLength={longest} onChange={(_, { value }) => words.write(value)} />
    </Field>
  );
};
