import { problemOf } from '#functions/http/problem-answer.ts';
import { demandedClaims } from '#functions/microsoft/demanded-claims.ts';
import { Refusal } from '#shared/refusals/refusal.ts';

const claims = '{"access_token":{"capolids":{"essential":true,"values":["c1"]}}}';
const quiet = { error: () => undefined };

test('a demand of Conditional Access goes back to the person as a 401 with its claims', () => {
  const { status, body } = problemOf(new Refusal('sign-in-again', { claims }), 'da', quiet);
  expect([status, JSON.parse(String(body)).claims]).toEqual([401, claims]);
});

test('its challenge holds the claims in base64, as Microsoft’s APIs do', () => {
  const { headers } = problemOf(new Refusal('sign-in-again', { claims }), 'da', quiet);
  const said = Object(headers)['www-authenticate'];
  expect(said).toBe(`Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`);
});

test('a token that is merely refused comes without claims', () => {
  const { body } = problemOf(new Refusal('not-signed-in'), 'da', quiet);
  expect(JSON.parse(String(body))).not.toHaveProperty('claims');
});

test('claims are found however deep a library wraps them', () => {
  const cause = new Error('token', { cause: Object.assign(new Error('interaction_required'), { claims }) });
  expect(demandedClaims(new Error('no token', { cause }))).toBe(claims);
});

test('claims in the challenge of Graph itself are found', () => {
  const headers = new Headers({ 'www-authenticate': `Bearer claims="${Buffer.from(claims).toString('base64')}"` });
  expect(demandedClaims(Object.assign(new Error('401'), { headers }))).toBe(claims);
});
