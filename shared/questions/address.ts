/** The team's list of questions. */
export const questionList = '/questions';

/** The page of a question, for the team and the DPO: by its number. */
export const questionAddress = (reference: string): string => `${questionList}/${reference}`;
