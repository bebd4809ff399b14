import type { PropsWithChildren } from 'react';
import type { OwnProps, OnOwnPage as Part } from '../cases/subject.ts';
import { OwnPartContext } from '../cases/use-subject.ts';
import { useTexts } from '../texts/language.ts';
import * as own from '../texts/questions/my.ts';
import { useRead } from '../use-api.ts';
import { AskedSteps } from './my/AskedSteps.tsx';
import { BecameGuidance } from './my/BecameGuidance.tsx';
import { HelpedPanel } from './my/HelpedPanel.tsx';
import { Talk } from './Talk.tsx';

type Shown = Pick<OwnProps<'question'>, 'found'>;

const Conversation = ({ found }: Shown) => {
  const t = useTexts(own);
  const me = useRead('me', {});
  return (
    <>
      <AskedSteps found={found} />
      <Talk
        texts={found.conversation}
        answers={found.answers}
        nameOf={({ personId, name }) => (personId === me.data?.personId ? t.you : name)}
      />
      {found.answered && <HelpedPanel found={found} />}
      <BecameGuidance found={found} />
    </>
  );
};

const part: Part<'question'> = {
  Asked: () => null,
  Answer: () => null,
  Conversation,
  About: () => null,
  // What was answered is asked again beside the answer.
  useAddWords: ({ answered }) => {
    const { add } = useTexts(own);
    return answered ? undefined : add;
  },
};

/** Hands in what a question shows its asker on the page of an own case. */
export const OnOwnPage = ({ children }: PropsWithChildren) => (
  <OwnPartContext value={{ question: part }}>{children}</OwnPartContext>
);
