import { z } from 'zod';
import { personRef } from '../cases/person-ref.ts';
import { caseListed, caseOutline, ownCase, ownListed, type SubjectShapes, wholeCase } from '../cases/views.ts';
import { keptMail } from '../mail/mail.ts';
import { questionList } from './address.ts';
import { moves } from './moves.ts';
import { sources } from './sources.ts';
import { questionTopic } from './topics.ts';

const instant = z.iso.datetime();

/** What every viewer of a question is shown: its topic, itself in one line, and whether it was answered. */
const outline = caseOutline.extend({
  subject: z.literal('question'),
  topic: questionTopic,
  title: z.string(),
  answered: z.boolean(),
});

/** Until when it is to be answered. `daysOff`: days of the term that are no working days, besides Saturdays and Sundays. */
const clock = { askedAt: instant, deadline: instant, answerBy: z.iso.date(), daysOff: z.array(z.iso.date()) };

/** A row of the team's lists. */
const listed = outline.extend(caseListed.shape).extend(clock);

/** The article an answer has become, as far as one may read it. */
const guidance = z.object({ slug: z.string(), title: z.string() });

/** An answer that was sent: its text is among the texts of the case. */
const answer = z.object({
  textId: z.uuid(),
  sources,
  reviewedBy: personRef.nullable(),
  guidance: guidance.nullable(),
});

const mail = keptMail.omit({ recipients: true });

/** An answer that a second person looks at. `good` null: not yet; `note`: the text of the case it was sent back with. */
const proposal = z.object({
  text: z.string(),
  sources,
  by: personRef,
  to: personRef,
  askedAt: instant,
  good: z.boolean().nullable(),
  noteId: z.uuid().nullable(),
});

/** What everybody may find of an answer. */
const released = z.object({ question: z.string(), answer: z.string() });

/** The whole question: the team and the DPO. */
export const questionView = outline
  .extend(wholeCase.shape)
  .extend(clock)
  .extend({
    reporters: z.array(personRef.extend({ reportedAt: instant })),
    answers: z.array(
      answer.extend({
        released: released.nullable(),
        /** Whether employees find it yet, or still. */
        guidance: guidance.extend({ state: z.enum(['draft', 'shown', 'off']) }).nullable(),
      }),
    ),
    proposal: proposal.nullable(),
    helped: z.boolean(),
    mail: mail.nullable(),
    moves: z.array(z.enum(moves)),
  });
export type QuestionView = z.infer<typeof questionView>;

/** One's own question. CPR numbers in texts are masked. `steps`: when it was taken, and answered last. */
export const askerView = outline.extend(ownCase.shape).extend({
  answerBy: z.iso.date(),
  answers: z.array(answer),
  helped: z.boolean(),
  takenAt: instant.nullable(),
  answeredAt: instant.nullable(),
});
export type AskerView = z.infer<typeof askerView>;

/** A line of "my cases". */
const mine = outline.extend(ownListed.shape).extend({ answerBy: z.iso.date(), helped: z.boolean() });

export const question = {
  name: 'question',
  list: questionList,
  moves,
  listed,
  whole: questionView,
  forReporter: askerView,
  mine,
  forManager: undefined,
} as const satisfies SubjectShapes;
