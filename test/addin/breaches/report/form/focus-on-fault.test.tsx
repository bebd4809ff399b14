import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { useFocusOnFault } from '#addin/breaches/report/form/use-focus-on-fault.ts';

/** As react-hook-form does it: first it tells of the fault, and only then shows it. */
const LateForm = () => {
  const place = useRef<HTMLFormElement>(null);
  const lead = useFocusOnFault(place);
  const [fault, setFault] = useState(false);
  return (
    <form ref={place}>
      <div>
        <input data-field="people" aria-label="Antal" />
      </div>
      <div>
        <div data-field="description">
          <textarea aria-label="Hvad" />
        </div>
        {fault && <p role="alert">Skriv noget.</p>}
      </div>
      <button type="button" onClick={lead}>
        Send
      </button>
      <button type="button" onClick={() => setFault(true)}>
        Vis
      </button>
    </form>
  );
};

test('the focus goes to the faulty field also when the fault is shown after it was told of', async () => {
  render(<LateForm />);
  fireEvent.click(screen.getByText('Send'));
  fireEvent.click(screen.getByText('Vis'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Hvad')));
});
