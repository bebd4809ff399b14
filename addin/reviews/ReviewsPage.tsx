import { useRead } from '../use-api.ts';
import { AnswerPage } from './answering/AnswerPage.tsx';
import { TeamPage } from './team/TeamPage.tsx';

/** What the desk has planned for those who look after it; for any other what they are asked. */
export const ReviewsPage = () => {
  const me = useRead('me', {}).data;
  if (!me) return null;
  return me.roles.length > 0 ? <TeamPage me={me} /> : <AnswerPage />;
};
