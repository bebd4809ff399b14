import { act, fireEvent, screen } from '@testing-library/react';
import { Keys } from '#addin/look/keys/Keys.tsx';
import { useKeys } from '#addin/look/keys/use-keys.ts';
import { keyReader } from '#addin/look/keys/which-key.ts';
import { KeysSetting } from '#addin/settings/KeysSetting.tsx';
import { da as t } from '#addin/texts/keys.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { show } from '#test/addin/support/screen.tsx';

beforeEach(() => localStorage.clear());

const pressed: string[] = [];
const acts = Object.fromEntries(['j', 'Escape', 'g b'].map((key) => [key, () => pressed.push(key)]));
const Page = ({ children }: { children?: React.ReactNode }) => {
  useKeys(acts);
  return <>{children}</>;
};
const open = (children?: React.ReactNode) => {
  pressed.length = 0;
  show(
    <Keys>
      <Page>{children}</Page>
    </Keys>,
    { fetch: pretendDesk({}).fetch },
  );
};
const type = (target: Element, ...keys: string[]) =>
  act(() => keys.forEach((key) => void fireEvent.keyDown(target, { key })));

test('a letter does what the page says', () => {
  open();
  type(document.body, 'j');
  expect(pressed).toEqual(['j']);
});

test('two letters one after the other go to a place', () => {
  open();
  type(document.body, 'j', 'g', 'b');
  expect(pressed).toEqual(['j', 'g b']);
});

test('a letter does nothing in a field', () => {
  open(<input aria-label="Felt" />);
  type(screen.getByLabelText('Felt'), 'j');
  expect(pressed).toEqual([]);
});

test('Escape does something in a field, too', () => {
  open(<input aria-label="Felt" />);
  type(screen.getByLabelText('Felt'), 'Escape');
  expect(pressed).toEqual(['Escape']);
});

test('a letter does nothing in a dialog', () => {
  open(
    <div role="dialog">
      <button type="button">Knap</button>
    </div>,
  );
  type(screen.getByText('Knap'), 'j');
  expect(pressed).toEqual([]);
});

test('switched off, letters do nothing and Escape still does', () => {
  open(<KeysSetting />);
  fireEvent.click(screen.getByLabelText(t.setting.label));
  type(document.body, 'j', 'Escape');
  expect(pressed).toEqual(['Escape']);
});

const press = (key: string, timeStamp: number) =>
  ({
    key,
    timeStamp,
    target: null,
    defaultPrevented: false,
    isComposing: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
  }) as const;

test('the second of two letters that comes late counts alone', () => {
  const read = keyReader(() => true);
  read(press('g', 0));
  expect(read(press('b', 2000))).toEqual(['b']);
});

test('a letter with Ctrl is the browser’s own', () =>
  expect(keyReader(() => true)({ ...press('j', 0), ctrlKey: true })).toEqual([]));

const Form = ({ onSend, disabled = false }: { onSend: () => void; disabled?: boolean }) => (
  <form
    onSubmit={(event) => {
      event.preventDefault();
      onSend();
    }}
  >
    <textarea aria-label="Tekst" />
    <button type="submit" disabled={disabled}>
      Send
    </button>
  </form>
);

test.each([
  [false, 1],
  [true, 0],
])('Ctrl+Enter where text is written sends, with the button disabled: %p', (disabled, times) => {
  const sent = jest.fn();
  open(<Form onSend={sent} disabled={disabled} />);
  fireEvent.keyDown(screen.getByLabelText('Tekst'), { key: 'Enter', ctrlKey: true });
  expect(sent).toHaveBeenCalledTimes(times);
});
