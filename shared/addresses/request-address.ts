/** Where a citizen's request is registered, by who has received it. */
export const requestAddress = '/home/ask?as=request';
