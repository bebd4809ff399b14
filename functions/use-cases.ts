import type { Routes, SignedInRouteName } from '#shared/routes/all.ts';
import { correctNotified, correctNotNotified } from './breaches/correct-decision.ts';
import { correctFacts } from './breaches/correct-facts.ts';
import { recordNotified, recordNotNotified } from './breaches/decide-notification.ts';
import { listUnitBreaches } from './breaches/list-unit-breaches.ts';
import { lookUpMail } from './breaches/look-up-mail.ts';
import { markOwnRecipients } from './breaches/mark-own-recipients.ts';
import { moveTime } from './breaches/move-time.ts';
import { notABreach } from './breaches/not-a-breach.ts';
import { recordDeletion } from './breaches/record-deletion.ts';
import { registerBreach } from './breaches/register.ts';
import { takeBackDecision } from './breaches/take-back-decision.ts';
import { addNote } from './cases/add-note.ts';
import { addToCase, answerEnquiry } from './cases/answer-enquiry.ts';
import { askReporter } from './cases/ask-reporter.ts';
import { closeCase } from './cases/close.ts';
import { keepMail, readEvidence, uploadEvidence } from './cases/evidence.ts';
import { handOverCase } from './cases/hand-over.ts';
import { listCases } from './cases/list-cases.ts';
import { listMyCases } from './cases/list-mine.ts';
import { readCase } from './cases/read-case.ts';
import { reopenCase } from './cases/reopen.ts';
import { takeCase } from './cases/take.ts';
import { findPeople } from './people/find-people.ts';
import { listTeam } from './people/list-team.ts';
import { me } from './people/me.ts';
import { readPhoto } from './people/read-photo.ts';
import { readSetup } from './setup/read-setup.ts';
import { sendTestMail } from './setup/send-test-mail.ts';
import { changeSettings, readSettings } from './setup/settings.ts';
import type { UseCase } from './use-case.ts';

/** Which use case answers which route; complete by type. Only perform.ts calls them. */
export const useCases: { readonly [N in SignedInRouteName]: UseCase<Routes[N]> } = {
  registerBreach,
  lookUpMail,
  listMyCases,
  listUnitBreaches,
  listCases,
  readCase,
  addToCase,
  answerEnquiry,
  recordDeletion,
  keepMail,
  uploadEvidence,
  readEvidence,
  takeCase,
  handOverCase,
  askReporter,
  addNote,
  notABreach,
  reopenCase,
  recordNotified,
  recordNotNotified,
  correctNotified,
  correctNotNotified,
  takeBackDecision,
  closeCase,
  moveTime,
  correctFacts,
  markOwnRecipients,
  me,
  readPhoto,
  findPeople,
  listTeam,
  readSettings,
  changeSettings,
  readSetup,
  sendTestMail,
};
