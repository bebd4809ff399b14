/** What a notice puts where the desk's types know its own kinds of subjects only. A real kind is in them. */
export const ofNotice = <Known>(own: unknown): Known => own as Known;
