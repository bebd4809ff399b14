import type { Routes, SignedInRouteName } from '#shared/routes/all.ts';
import { breachUseCases } from './breaches/use-cases.ts';
import { countCases } from './cases/read/count-cases.ts';
import { listCases } from './cases/read/list-cases.ts';
import { listMyCases } from './cases/read/list-mine.ts';
import { listUnitCases } from './cases/read/list-unit-cases.ts';
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
import { guidanceUseCases } from './guidance/use-cases.ts';
import { findPeople } from './people/find-people.ts';
import { listTeam } from './people/list-team.ts';
import { readPhoto } from './people/read-photo.ts';
import { me } from './people/who-i-am.ts';
import { policyUseCases } from './policies/use-cases.ts';
import { questionUseCases } from './questions/use-cases.ts';
import { planUseCases } from './reviews/plan-use-cases.ts';
import { proofUseCases } from './reviews/proof/use-cases.ts';
import { teamUseCases } from './reviews/team-use-cases.ts';
import { reviewUseCases } from './reviews/use-cases.ts';
import { changeSettings, readSettings } from './setup/change-settings.ts';
import { readSetup } from './setup/read-setup.ts';
import { sendTestMail } from './setup/send-test-mail.ts';
import { chaseTask } from './tasks/chase-task.ts';
import { finishTask } from './tasks/finish-task.ts';
import type { UseCase } from './use-case.ts';

/** Which use case answers which route; complete by type. Only perform.ts calls them. A new subject is one line here. */
export const useCases: { readonly [N in SignedInRouteName]: UseCase<Routes[N]> } = {
  ...breachUseCases,
  ...questionUseCases,
  ...reviewUseCases,
  ...teamUseCases,
  ...planUseCases,
  ...proofUseCases,
  ...guidanceUseCases,
  ...policyUseCases,
  listMyCases,
  listUnitCases,
  listCases,
  countCases,
  listDrafts,
  readCase,
  readCounts,
  addToCase,
  answerEnquiry,
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
  reopenCase,
  closeCase,
  me,
  readPhoto,
  findPeople,
  listTeam,
  readSettings,
  changeSettings,
  readSetup,
  sendTestMail,
  chaseTask,
  finishTask,
};
