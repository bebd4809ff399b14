import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { useDeferredValue, useMemo } from 'react';
import { type Place, textOf } from '#shared/policies/all-words.ts';
import type { PolicyText } from '#shared/policies/policy.ts';
import { findPersonNumbers } from '#shared/privacy/cpr.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { namesIn } from './names-in.ts';

/** What of a text is about somebody: a CPR number, which is not published, with where it stands; and names, which its author may have meant. */
export const PersonalWords = ({ draft, withCpr }: { draft: PolicyText; withCpr: readonly Place[] }) => {
  const { personal: t } = useTexts(texts);
  const written = useDeferredValue(draft);
  // One that begins in one text and ends in the next stands in none of them.
  const hasCpr = useMemo(() => findPersonNumbers(textOf(written)).length > 0, [written]);
  const names = useMemo(() => namesIn(written), [written]);
  return (
    <>
      {(hasCpr || withCpr.length > 0) && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t.cpr(withCpr.map(t.place))}</MessageBarBody>
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
