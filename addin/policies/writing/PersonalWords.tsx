import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { useDeferredValue, useMemo } from 'react';
import { textOf } from '#shared/policies/all-words.ts';
import type { PolicyText } from '#shared/policies/policy.ts';
import { findPersonNumbers } from '#shared/privacy/cpr.ts';
import { findNames } from '#shared/privacy/find-names.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';

/** What of a text is about somebody: a CPR number, which is not published, and names, which its author may have meant. */
export const PersonalWords = ({ draft }: { draft: PolicyText }) => {
  const { personal: t } = useTexts(texts);
  const all = useDeferredValue(textOf(draft));
  const { hasCpr, names } = useMemo(
    () => ({
      hasCpr: findPersonNumbers(all).length > 0,
      names: [...new Set(findNames(all).map(({ text }) => text))],
    }),
    [all],
  );
  return (
    <>
      {hasCpr && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t.cpr}</MessageBarBody>
        </MessageBar>
      )}
      {names.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.names(names.join(', '))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
