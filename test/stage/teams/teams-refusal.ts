/** What Teams on the stage would not do for the person who asked; the message says why. */
export class TeamsRefusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
