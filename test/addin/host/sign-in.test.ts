import { authorityFor, isElsewhere } from '#addin/host/authority.ts';
import { firstThatWorks, SignInRefused } from '#addin/host/first-that-works.ts';
import { type GetToken, NotReached } from '#addin/host/host.ts';
import { HostSilent, inTime } from '#addin/host/in-time.ts';

const [ours, other] = ['1f0c7c1e-7f1c-4d0e-9c11-0a52c4a1b001', '1f0c7c1e-7f1c-4d0e-9c11-0a52c4a1b002'];
const at = (served: string, personsTenant?: string) =>
  authorityFor({ authority: `https://login.example/${served}` }, personsTenant);
const wish = { fresh: false };
const way = (answer: string | Error) => jest.fn<Promise<string>, Parameters<GetToken>>(async () => said(answer));
const said = (answer: string | Error): string => {
  if (answer instanceof Error) throw answer;
  return answer;
};

describe('a person signs in', () => {
  test('at the only tenant that is served, whatever account the host names', () =>
    expect([at(ours), at(ours, other)]).toEqual([`https://login.example/${ours}`, `https://login.example/${ours}`]));

  test('at the own one of several tenants, however its id is written', () =>
    expect(at('organizations', other.toUpperCase())).toBe(`https://login.example/${other}`));

  test('at any organisation, where several are served and the host says nothing', () =>
    expect(at('organizations')).toBe('https://login.example/organizations'));
});

test.each([
  [ours, other, true],
  [ours, ours.toUpperCase(), false],
  [ours, undefined, false],
  ['organizations', other, false],
])('at %s a person of %s is of another organisation: %p', (served, tenant, elsewhere) =>
  expect(isElsewhere({ authority: `https://login.example/${served}` }, tenant)).toBe(elsewhere),
);

describe('where nested sign-in fails at run time', () => {
  test('the host’s own sign-in gives the token', async () =>
    expect(await firstThatWorks([way(new Error('ServerError')), way('host')])(wish)).toBe('host'));

  test('the way that worked is the first from then on', async () => {
    const nested = way(new Error('no_account_error'));
    const token = firstThatWorks([nested, way('host')]);
    await token(wish);
    await token(wish);
    expect(nested).toHaveBeenCalledTimes(1);
  });

  test('a way that worked and works no more gives way to the others', async () => {
    const host = way('host');
    const token = firstThatWorks([way(new Error('bridge')), host]);
    await token(wish);
    host.mockRejectedValueOnce(new Error('13012'));
    await expect(token(wish)).rejects.toThrow('bridge');
  });

  test('a network that does not answer is not tried a second way', async () => {
    const host = way('host');
    await expect(firstThatWorks([way(new NotReached()), host])(wish)).rejects.toThrow(NotReached);
    expect(host).not.toHaveBeenCalled();
  });

  test('a person who closed the window is not asked again by another', async () => {
    const host = way('host');
    await expect(firstThatWorks([way(new SignInRefused()), host])(wish)).rejects.toThrow(SignInRefused);
    expect(host).not.toHaveBeenCalled();
  });

  test('the demand of Conditional Access goes along to each way', async () => {
    const host = way('host');
    await firstThatWorks([way(new Error('x')), host])({ fresh: true, claims: '{}' });
    expect(host).toHaveBeenCalledWith({ fresh: true, claims: '{}' });
  });
});

describe('a host that never answers', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('is given up after the time it has', async () => {
    const asked = inTime(5_000, new Promise<string>(() => undefined));
    const given = expect(asked).rejects.toThrow(HostSilent);
    await jest.advanceTimersByTimeAsync(5_000);
    await given;
  });

  test('leaves no timer behind when it answers', async () => {
    await inTime(5_000, Promise.resolve('here'));
    expect(jest.getTimerCount()).toBe(0);
  });
});
