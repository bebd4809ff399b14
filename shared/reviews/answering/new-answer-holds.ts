type Standing = {
  readonly version: number;
  readonly answer: 'keep' | 'remove' | null;
  readonly answeredBy: string | null;
};

type By = {
  readonly personId: string;
  /** Who is responsible for the line; null: the GDPR team, together. */
  readonly responsible: string | null;
  /** The version of the line the answer is made from. */
  readonly version: number;
};

/**
 * Whether an answer holds over what stands. Of two people the one who is responsible decides, else the later. Of two devices
 * of one person the first: the second is shown what stands, and may then answer again.
 */
export const newAnswerHolds = ({ version, answer, answeredBy }: Standing, by: By): boolean => {
  const isAnothers = answer !== null && answeredBy !== null && answeredBy !== by.personId;
  return isAnothers ? answeredBy !== by.responsible : version === by.version;
};
