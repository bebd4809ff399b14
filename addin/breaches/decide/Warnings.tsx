import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import type { CaseView } from '#shared/breaches/views.ts';
import * as cases from '../../texts/breaches/case.ts';
import { useTexts } from '../../texts/language.ts';

/** What does not fit together in the times of a breach. */
export const Warnings = ({ found }: { found: CaseView }) => {
  const t = useTexts(cases).warning;
  return found.warnings.map((warning) => (
    <MessageBar key={warning} intent="warning" layout="multiline">
      <MessageBarBody>{t[warning]}</MessageBarBody>
    </MessageBar>
  ));
};
