import { z } from 'zod';
import { mostQuestions, policyText } from '../policies/policy.ts';
import {
  listedPolicy,
  myPolicy,
  otherUnits,
  policyToRead,
  unitOfMany,
  unitProgramme,
  unitReader,
  unitShare,
} from '../policies/views.ts';
import { route } from './route.ts';
import { rowVersion } from './row-version.ts';

const policyId = z.strictObject({ policyId: z.uuid() });

export const createPolicy = route({
  name: 'createPolicy',
  method: 'POST',
  path: '/policies',
  who: 'team',
  summary: 'Keep a policy or an instruction as a draft',
  body: policyText,
  answer: z.object({ policyId: z.uuid(), version: z.int() }),
  status: 201,
  key: 'required',
});

export const changePolicy = route({
  name: 'changePolicy',
  method: 'PUT',
  path: '/policies/{policyId}',
  who: 'team',
  summary: 'Change the draft of a policy; what is published stays as it is',
  params: policyId,
  body: z.strictObject({ version: rowVersion, policy: policyText }),
  answer: z.object({ version: z.int() }),
});

export const publishPolicy = route({
  name: 'publishPolicy',
  method: 'POST',
  path: '/policies/{policyId}/publish',
  who: 'team',
  summary:
    'Publish the draft as the next edition; those who confirmed an earlier one are asked again only where it matters',
  params: policyId,
  body: z.strictObject({ version: rowVersion, asksAgain: z.boolean() }),
  answer: z.object({ version: z.int(), edition: z.int() }),
});

export const withdrawPolicy = route({
  name: 'withdrawPolicy',
  method: 'POST',
  path: '/policies/{policyId}/withdraw',
  who: 'team',
  summary: 'Ask nobody any more; what was confirmed is kept',
  params: policyId,
  body: z.strictObject({ version: rowVersion }),
  answer: z.object({ version: z.int() }),
});

export const listPolicies = route({
  name: 'listPolicies',
  method: 'GET',
  path: '/policies',
  who: 'desk',
  summary: 'Policies and instructions, with how many have confirmed them',
  answer: z.object({ policies: z.array(listedPolicy) }),
});

export const readPolicy = route({
  name: 'readPolicy',
  method: 'GET',
  path: '/policies/{policyId}',
  who: 'desk',
  summary: 'A policy: its draft and what was published',
  params: policyId,
  answer: z.object({
    ...listedPolicy.shape,
    draft: policyText,
    editions: z.array(z.object({ edition: z.int(), asksAgain: z.boolean(), publishedAt: z.iso.datetime() })),
    /** How far each unit is, the one with least confirmed first. */
    units: z.array(unitShare),
    otherUnits: otherUnits.nullable(),
    /** How many the draft would ask if it were published now; null: an introduction, which asks those who begin. */
    reach: z.int().nullable(),
    /** Days to read a policy that says nothing itself. */
    usualDays: z.int(),
  }),
});

export const listUnits = route({
  name: 'listUnits',
  method: 'GET',
  path: '/policy-units',
  who: 'team',
  summary: 'The units the directory’s employees belong to, to choose among for whom a policy is',
  answer: z.object({ units: z.array(unitOfMany) }),
});

export const readConfirmationsFile = route({
  name: 'readConfirmationsFile',
  method: 'GET',
  path: '/policy-confirmations/file',
  who: 'team-or-dpo',
  summary: 'Who confirmed which version of which policy when, as a workbook; its SHA-256 is entered in the log',
  query: z.strictObject({ policyId: z.uuid().optional() }),
  answer: 'bytes',
});

export const readUnitConfirmationsFile = route({
  name: 'readUnitConfirmationsFile',
  method: 'GET',
  path: '/my/unit-policies/file',
  who: 'employee',
  summary: 'What those whose manager the caller is have confirmed and what is missing, as a workbook; logged likewise',
  answer: 'bytes',
});

export const listMyPolicies = route({
  name: 'listMyPolicies',
  method: 'GET',
  path: '/my/policies',
  who: 'employee',
  summary: 'What the caller is to read, and has confirmed',
  answer: z.object({ policies: z.array(myPolicy) }),
});

export const readMyPolicy = route({
  name: 'readMyPolicy',
  method: 'GET',
  path: '/my/policies/{policyId}',
  who: 'employee',
  summary: 'A policy that concerns the caller, with its questions',
  params: policyId,
  answer: policyToRead,
});

export const confirmPolicy = route({
  name: 'confirmPolicy',
  method: 'POST',
  path: '/my/policies/{policyId}/confirmations',
  who: 'employee',
  summary: 'Confirm having read an edition; answers are looked at and not kept',
  params: policyId,
  body: z.strictObject({ edition: rowVersion, answers: z.array(z.int().min(0).max(9)).max(mostQuestions) }),
  answer: z.object({ edition: z.int(), confirmedAt: z.iso.datetime() }),
  status: 201,
  key: 'required',
});

export const listUnitPolicies = route({
  name: 'listUnitPolicies',
  method: 'GET',
  path: '/my/unit-policies',
  who: 'employee',
  summary: 'Of those whose manager the caller is: who has still to read what',
  answer: z.object({
    /** The caller's own, by the directory as it was last read; null: it knows none. */
    unit: z.string().nullable(),
    /** Within so many days of the start an introduction is given. */
    introductionDays: z.int(),
    programmes: z.array(unitProgramme),
    /** Those whom something is asked of, who has still to read something first, by the day it is due. */
    people: z.array(unitReader),
  }),
});

export const remindReaders = route({
  name: 'remindReaders',
  method: 'POST',
  path: '/my/unit-policies/reminders',
  who: 'employee',
  summary: 'Remind employees of the caller’s of what they have still to read, each at most once a day',
  body: z.strictObject({ personIds: z.array(z.uuid()).min(1).max(1000) }),
  answer: z.object({ reminded: z.array(z.uuid()), at: z.iso.datetime() }),
});
