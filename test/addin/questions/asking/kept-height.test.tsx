import { render, screen } from '@testing-library/react';
import { useKeptHeight } from '#addin/questions/asking/use-kept-height.ts';

const Area = ({ isSearching }: { isSearching: boolean }) => <div ref={useKeptHeight(isSearching)} data-testid="area" />;
const least = () => screen.getByTestId('area').style.minHeight;

test('the results keep their height while one types, and no longer', () => {
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(190);
  const { rerender } = render(<Area isSearching={false} />);
  expect(least()).toBe('');
  rerender(<Area isSearching />);
  expect(least()).toBe('190px');
  rerender(<Area isSearching={false} />);
  expect(least()).toBe('');
});
