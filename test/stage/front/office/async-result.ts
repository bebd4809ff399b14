type Callback<T> = (result: AsyncResult<T>) => void;
export type AsyncResult<T> = {
  status: 'succeeded' | 'failed';
  value?: T;
  error?: { code: number; name: string; message: string };
  asyncContext?: unknown;
};

/** Office.js takes `(options?, callback?)` after a call's own arguments. Answers the callback when the work is done. */
export function later<T>(rest: unknown[], work: () => Promise<T> | T): void {
  const callback = rest.find((given): given is Callback<T> => typeof given === 'function');
  const options = rest.find((given) => typeof given === 'object' && given !== null);
  const asyncContext = options && 'asyncContext' in options ? options.asyncContext : undefined;
  Promise.resolve()
    .then(work)
    .then(
      (value) => callback?.({ status: 'succeeded', value, asyncContext }),
      (error: unknown) => callback?.({ status: 'failed', error: officeError(error), asyncContext }),
    );
}

function officeError(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  return { code: 9020, name: 'GenericResponseError', message };
}
