import type { Routes, SignedInRouteName } from '#shared/routes/all.ts';
import { correctNotified, correctNotNotified } from './breaches/decide/correct-decision.ts';
import { correctFacts } from './breaches/decide/correct-facts.ts';
import { recordNotified, recordNotNotified } from './breaches/decide/decide-notification.ts';
import { moveTime } from './breaches/decide/move-time.ts';
import { notABreach } from './breaches/decide/not-a-breach.ts';
import { takeBackDecision } from './breaches/decide/take-back-decision.ts';
import { markOwnRecipients } from './breaches/mail/mark-own-recipients.ts';
import { recordDeletion } from './breaches/mail/record-deletion.ts';
import { listUnitBreaches } from './breaches/read/list-unit-breaches.ts';
import { lookUpMail } from './breaches/report/look-up-mail.ts';
import { registerBreach } from './breaches/report/register.ts';
import { listCases } from './cases/read/list-cases.ts';
import { listMyCases } from './cases/read/list-mine.ts';
import { readCase } from './cases/read/read-case.ts';
import { readCounts } from './cases/read/read-counts.ts';
import { addNote } from './cases/work/add-note.ts';
import { addToCase, answerEnquiry } from './cases/work/answer-enquiry.ts';
import { askReporter } from './cases/work/ask-reporter.ts';
import { closeCase } from './cases/work/close.ts';
import { keepDraft, listDrafts } from './cases/work/drafts.ts';
import { keepMail, readEvidence, uploadEvidence } from './cases/work/evidence.ts';
import { handBackCase } from './cases/work/hand-back.ts';
import { handOverCase } from './cases/work/hand-over.ts';
import { letGoCase } from './cases/work/let-go.ts';
import { reopenCase } from './cases/work/reopen.ts';
import { takeCase } from './cases/work/take.ts';
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
  listDrafts,
  readCase,
  readCounts,
  addToCase,
  answerEnquiry,
  recordDeletion,
  keepDraft,
  keepMail,
  uploadEvidence,
  readEvidence,
  takeCase,
  handOverCase,
  handBackCase,
  letGoCase,
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
