import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Person } from '#addin/look/people/Person.tsx';
import { da as t } from '#addin/texts/look.ts';
import { useRead } from '#addin/use-api.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { me } from '#test/addin/support/reports.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

const leo = { personId: 'e2d54ff4-26d4-4b07-b74b-6799c8224ce6', name: 'Leo Kruse' };
const face = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);

const People = ({ faceOnly = false }: { faceOnly?: boolean }) => {
  useRead('me', {});
  return (
    <>
      <Person person={leo} faceOnly={faceOnly} />
      <Person person={{ personId: me.personId, name: me.name }} />
      <Person person={leo} size={20} faceOnly />
    </>
  );
};

const open = (photo?: Uint8Array, showProfile?: jest.Mock, faceOnly = false) => {
  const desk = pretendDesk({ me: () => ({ body: me }) });
  const photos: string[] = [];
  const fetch: typeof globalThis.fetch = async (address, init) => {
    if (!String(address).endsWith('/photo')) return desk.fetch(address, init);
    photos.push(String(address));
    return new Response(photo ? new Uint8Array(photo) : null, { status: photo ? 200 : 204 });
  };
  show(<People faceOnly={faceOnly} />, { fetch, host: pretendHost({ door: 'teams', showProfile }) });
  return photos;
};

beforeEach(() => {
  URL.createObjectURL = () => 'blob:face';
});

test('oneself is addressed', async () => {
  open();
  expect(await screen.findByText(t.you)).toBeTruthy();
});

test('a photo from the directory is shown', async () => {
  open(face);
  await waitFor(() => expect(document.querySelector('img')?.getAttribute('src')).toBe('blob:face'));
});

test('a person is asked for once, however often the page shows the face', async () => {
  const photos = open(face);
  await waitFor(() => expect(document.querySelectorAll('img').length).toBeGreaterThan(1));
  expect(photos.filter((address) => address.includes(leo.personId))).toHaveLength(1);
});

test('who has no photo is shown by initials', async () => {
  open();
  expect((await screen.findAllByText('LK')).length).toBeGreaterThan(0);
});

test('where there is no room for the name it is read aloud', async () => {
  open(undefined, undefined, true);
  expect((await screen.findAllByText(leo.name)).every(({ className }) => className !== '')).toBe(true);
});

test('where the host has no profile cards a name is only a name', async () => {
  open();
  await screen.findAllByText(leo.name);
  expect(screen.queryByRole('button')).toBeNull();
});

test('pressing a colleague’s name opens the host’s card', async () => {
  const showProfile = jest.fn();
  open(undefined, showProfile);
  fireEvent.click((await screen.findAllByTitle(t.profile(leo.name)))[0] ?? document.body);
  expect(showProfile).toHaveBeenCalledWith(leo, expect.anything(), 'press');
});

test('resting on a name opens it, passing over does not', async () => {
  const showProfile = jest.fn();
  open(undefined, showProfile);
  const [name = document.body] = await screen.findAllByTitle(t.profile(leo.name));
  jest.useFakeTimers();
  fireEvent.mouseEnter(name);
  jest.advanceTimersByTime(300);
  fireEvent.mouseLeave(name);
  jest.advanceTimersByTime(1000);
  expect(showProfile).not.toHaveBeenCalled();
  fireEvent.mouseEnter(name);
  jest.advanceTimersByTime(400);
  jest.useRealTimers();
  expect(showProfile).toHaveBeenCalledWith(leo, expect.anything(), 'hover');
});
