/** @jest-environment-options {"styles": true} */
import { Dialog, DialogSurface } from '@fluentui/react-dialog';
import { screen } from '@testing-library/react';
import { appearances } from '#addin/host/appearance.ts';
import { pretendDesk } from '#test/addin/support/desk.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

test.each(appearances)('behind a dialog the page is still seen (%s)', (appearance) => {
  const dialog = (
    <Dialog open>
      <DialogSurface>En dialog</DialogSurface>
    </Dialog>
  );
  const { unmount } = show(dialog, { fetch: pretendDesk({}).fetch, host: pretendHost({ appearance }) });
  const portal = screen.getByText('En dialog').closest('[data-portal-node]');
  // With no height of its own it covers nothing, whatever its colour.
  expect(portal && getComputedStyle(portal).minHeight).toBe('');
  unmount();
});
