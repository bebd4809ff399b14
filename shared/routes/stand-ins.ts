import { z } from 'zod';
import { possibleReviewer } from '../reviews/answering/line-moves.ts';
import { standIn, standInView } from '../reviews/answering/stand-ins.ts';
import { written } from '../text/written.ts';
import { route } from './route.ts';

export const setStandIn = route({
  name: 'setStandIn',
  method: 'POST',
  path: '/my/stand-in',
  who: 'employee',
  summary: "Have a colleague answer the caller's access reviews for some days, instead of any other; null: nobody",
  body: z.strictObject({ standIn: standIn.nullable() }),
  answer: z.object({ standIn: standInView.nullable() }),
});

export const findStandIns = route({
  name: 'findStandIns',
  method: 'GET',
  path: '/my/stand-in/people',
  who: 'employee',
  summary: 'Colleagues by name, to stand in for a reviewer; none for a caller who is asked nothing',
  query: z.strictObject({ search: written(100).default('') }),
  answer: z.object({ people: z.array(possibleReviewer) }),
});
